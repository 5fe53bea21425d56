import { Lexicon } from './lexicon.js'

/**
 * Words that name criminal data (art. 10 AVG). Police and courts as such are left out, because they may only receive the data, and a
 * certificate of conduct (VOG), because it says that there is nothing.
 */
export const criminal = new Lexicon([
  {
    concept: 'strafrecht',
    words: [
      'strafrechtelijk*', 'strafblad', 'strafbladen', 'strafbaar feit', 'strafbare feit', 'veroordel*', 'justitiele gegeven', 'justitiele documentatie', 'justitieel verleden', 'justitieel dossier', 'antecedent',
      'crimineel verleden', 'criminele gegeven', 'misdrijf', 'misdrijven', 'delict', 'delicten', 'detentie', 'jeugddetentie', 'detentieverleden', 'gedetineerd*', 'gevangenisstraf', 'taakstraf', 'taakstraffen', 'proces verbaal',
      'processen verbaal', 'politiegegeven', 'politiemelding', 'politiecontact', 'politierapport', 'politiemutatie', 'contact met politie', 'contacten met politie', 'contact met de politie', 'contacten met de politie',
      'reclassering*', 'jeugdreclassering*', 'halt afdoening', 'halt straf', '=tbs', 'verdachte', 'verdachten',
    ],
  },
])

/** What the law counted as criminal data too until 31 August 2026: a court ban because of nuisance. */
export const courtBan = new Lexicon([{ concept: 'verbod', words: ['hinderlijk gedrag', 'onrechtmatig of hinderlijk gedrag', 'onrechtmatig gedrag', 'onrechtmatig gedrag in verband met een opgelegd verbod'] }])
