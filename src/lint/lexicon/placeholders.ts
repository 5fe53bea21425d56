/** Whole values that say nothing: a word that waits for the real one. Lower case, without signs. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'ntb', 'n t b', 'nader te bepalen', 'nog te bepalen', 'nog in te vullen', 'nog invullen', 'in te vullen', 'invullen', 'hier invullen', 'vul in', 'vul hier in', 'nog uit te zoeken', 'nog doen', 'todo', 'to do', 'tbd', 'tba', 'x', 'xx', 'xxx', 'xxxx', 'test', 'testwaarde', 'proef', 'asdf', 'lorem ipsum', 'voorbeeldtekst',
  'tekst', 'sjabloon', 'naam organisatie', 'naam verwerking', 'naam van de organisatie', 'naam van de verwerking', 'omschrijving', 'fixme',
])

/** Answers to a question that was not asked, where a name belongs. */
export const YES_OR_NO: ReadonlySet<string> = new Set(['ja', 'nee', 'yes', 'no', 'j', 'n'])
