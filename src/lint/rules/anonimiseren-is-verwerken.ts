import { anonymousClaims, anonymisingIsDescribed, openGroups } from '../anonymity.js'
import { ANONYMISING, ANONYMOUS, OUTSIDE_THE_LAW, RECEIVED_ANONYMOUS } from '../lexicon/anonymity.js'
import { WEBSITE } from '../lexicon/website.js'
import { defineRule } from '../rule.js'
import { mentions, type Text, textsWith } from '../texts.js'
import { aboutWebsite } from '../website.js'

export default defineRule({
  id: 'anonimiseren-is-verwerken',
  title: 'Anonimiseren is zelf ook een verwerking',
  stake: 'tot en met de stap van het anonimiseren geldt de AVG',
  subject: 'anonimiteit',
  severity: 'info',
  judgement: true,
  law: ['AVG 4(2)'],
  scope: 'verwerking',
  messages: {
    stap: {
      wat: 'Er staat dat u anonimiseert, maar het anonimiseren zelf staat niet als verwerking in het register.',
      waarom: 'Wie anonimiseert, werkt met gegevens van herkenbare mensen. Daarvoor zijn een doel en een grondslag nodig.',
      doe: 'voeg het anonimiseren toe als verwerking of als doel, met een grondslag. Zeg bij de gegevens met `bewerking` welke anoniem worden.',
    },
    erbuiten: {
      wat: 'Er staat dat de AVG niet geldt, omdat de gegevens anoniem zijn.',
      waarom: 'Dat klopt alleen voor de uitkomst. Het anonimiseren zelf doet u met gegevens van herkenbare mensen, en daar geldt de AVG gewoon voor.',
      doe: 'voeg het anonimiseren toe als verwerking of als doel, met een grondslag. Kreeg u de gegevens al anoniem? Zeg dat dan in de tekst.',
    },
  },
  limits: [
    'De controle leest `anonimisering` en de omschrijvende teksten van de verwerking.',
    'Passen de gegevens niet bij het woord anoniem, dan zegt anoniem-tegenstrijdig dat, en zwijgt deze controle.',
    'Over een website gaat website-anoniem-genoemd.',
  ],
  examples: {
    fout: ['naam: Dossier\nanonimisering: Ja\n', 'naam: Onderzoek\nomschrijving: De uitkomsten zijn anoniem en vallen niet onder de AVG.\n'],
    goed: [
      'naam: Dossier\nanonimisering: Nee\n',
      'naam: Onderzoek\ndoelen:\n  - Cliëntgegevens anonimiseren voor onderzoek\nanonimisering: Ja\n',
      'naam: Onderzoek\nomschrijving: We hebben de gegevens al geanonimiseerd ontvangen. Zij vallen niet onder de AVG.\n',
      'naam: Onderzoek\nanonimisering: geanonimiseerd onderzoek\npersoonsgegevens:\n  - {gegevens: [e-mailadres], soort: contact}\n',
    ],
  },
  check({ register, verwerking, report }) {
    const { anonimisering } = verwerking.yaml
    if (anonymisingIsDescribed(register)) return
    if (anonymousClaims(verwerking).length > 0 && openGroups(verwerking).length > 0) return
    if (mentions(RECEIVED_ANONYMOUS, verwerking)) return
    const outside = aboutWebsite(verwerking) ? undefined : textsWith(OUTSIDE_THE_LAW, verwerking).find(denies)
    if (outside) return report(outside.target, 'erbuiten')
    // Where a group says what was done to it, there is a place already where the step is described.
    if (anonimisering === undefined || verwerking.groepen.some(({ gebruik }) => gebruik.bewerking !== undefined)) return
    if (/^ja\b/i.test(anonimisering.trim()) || ANONYMISING.occurs(anonimisering) || ANONYMOUS.find(anonimisering).some(({ concept }) => concept === 'anoniem')) report({ of: verwerking.yaml, key: 'anonimisering' }, 'stap')
  },
})

function denies({ text }: Text): boolean {
  return !WEBSITE.occurs(text) && ANONYMOUS.find(text).some(({ concept }) => concept === 'anoniem')
}
