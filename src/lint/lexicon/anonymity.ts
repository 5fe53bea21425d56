import { Lexicon } from './lexicon.js'

/** `anoniem`: says that data are anonymous. `anders`: the same words where they say something else. */
export const ANONYMOUS = new Lexicon<'anoniem' | 'anders'>([
  { concept: 'anoniem', words: ['anoniem', '=anonieme', 'geanonimiseerd', 'anonimiteit', 'niet herleidbaar', 'niet tot personen herleidbaar'] },
  {
    concept: 'anders',
    words: [
      'niet anoniem', 'niet =anonieme', 'niet geanonimiseerd', 'niet volledig anoniem', 'niet volledig geanonimiseerd',
      'waar mogelijk geanonimiseerd', 'waar mogelijk anoniem', 'waar mogelijk =anonieme', 'zoveel mogelijk geanonimiseerd', 'zoveel mogelijk anoniem', 'zo veel mogelijk geanonimiseerd', 'zo veel mogelijk anoniem',
      // Who sends it stays unknown; the person it is about does not.
      '=anonieme melding', '=anonieme meldingen', '=anonieme melder', '=anonieme melders', '=anonieme klacht', '=anonieme klachten', '=anonieme tip', '=anonieme tips', '=anonieme signalen', 'anoniem melden', 'anoniem signaal', 'anoniem solliciteren',
    ],
  },
])

/** Says that anonymising is what is done here. */
export const ANONYMISING = new Lexicon([{ concept: 'anonimiseren', words: ['anonimiseren', 'anonimiseer', 'anonimiseert', 'anonimisering', 'anoniem maken', 'anoniem gemaakt'] }])

/** Says that the data came in anonymous: then there is no step to register. */
export const RECEIVED_ANONYMOUS = new Lexicon([
  { concept: 'anoniem ontvangen', words: ['anoniem ontvangen', 'anoniem aangeleverd', 'geanonimiseerd ontvangen', 'geanonimiseerd aangeleverd', 'al geanonimiseerd', 'al anoniem', 'vooraf geanonimiseerd'] },
])

/** Says that the AVG does not hold. */
export const OUTSIDE_THE_LAW = new Lexicon([
  {
    concept: 'buiten de AVG',
    words: [
      'niet onder de AVG', 'buiten de AVG', 'buiten de werking van de AVG', 'AVG is niet van toepassing', 'AVG is daarom niet van toepassing', 'AVG is dan niet van toepassing', 'AVG niet van toepassing', 'AVG geldt niet',
      'AVG geldt dan niet', 'geen persoonsgegevens', 'geen persoonsgegevens meer',
    ],
  },
])
