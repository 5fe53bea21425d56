import { remembered } from '../../law/index.js'
import type { Doel } from '../../register/model.js'
import { Lexicon } from './lexicon.js'

/** What a purpose is about, by its words: the same kinds as `soort`, for purposes that do not name theirs. */
const aims = new Lexicon([
  { concept: 'zorg', words: ['zorgverlening', 'hulpverlening', 'jeugdhulp', 'begeleiding', '*begeleiding', 'begeleiden', 'behandeling', 'behandelen', 'verlenen van zorg', 'zorg verlenen', 'hulp verlenen', 'verzorging', 'ondersteuning'] },
  { concept: 'toegang', words: ['indicatie', 'indicatie aanvragen', 'beschikking', 'toeleiding'] },
  { concept: 'clientadministratie', words: ['clientadministratie', 'clientenadministratie', 'patientenadministratie', 'bewonersadministratie', 'zorgadministratie', 'dossiervorming', 'clientdossier'] },
  { concept: 'declaratie', words: ['declaratie', '*declaratie', 'declareren', 'facturatie', 'factureren'] },
  { concept: 're-integratie', words: ['re-integratie', 'reintegratie', 'jobcoaching'] },
  { concept: 'personeel', words: ['personeelsadministratie', 'salarisadministratie', 'loonadministratie', 'personeelsdossier', 'verzuim', 'verzuimbegeleiding'] },
  { concept: 'onderzoek', words: ['wetenschappelijk onderzoek', 'statistisch onderzoek', 'kwantitatief onderzoek', 'effectonderzoek', 'effectmeting'] },
  { concept: 'statistiek', words: ['statistiek', 'benchmark'] },
  { concept: 'tevredenheid', words: ['tevredenheid', '*tevredenheid', 'tevredenheidsonderzoek', '*tevredenheidsonderzoek', 'clientervaringsonderzoek', 'ervaringsonderzoek'] },
  { concept: 'audit', words: ['audit', 'kwaliteitsaudit', 'auditverplichting', 'auditing'] },
  { concept: 'werving', words: ['acquisitie', 'fondsenwerving', 'werving', 'marketing', 'reclame'] },
  { concept: 'nieuwsbrief', words: ['nieuwsbrief', 'nieuwsbrieven', 'mailing'] },
  { concept: 'website', words: ['website', 'cookies', 'social media', 'foto', 'foto’s', 'film', 'filmpje'] },
])

/** The kinds of a purpose: what it says itself, else what its words say. Empty when neither tells. */
export function aimsOf({ soort, omschrijving }: Doel): ReadonlySet<string> {
  return soort === undefined || soort === 'anders' ? byWords(omschrijving) : declared(soort)
}

const byWords = remembered((omschrijving): ReadonlySet<string> => new Set(aims.find(omschrijving).map(({ concept }) => concept)))
const declared = remembered((soort): ReadonlySet<string> => new Set([soort]))
