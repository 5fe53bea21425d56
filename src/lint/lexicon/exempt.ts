import { Lexicon } from './lexicon.js'

/** Says that an organisation needs no register because it is small. */
export const EXEMPT = new Lexicon([
  {
    concept: 'vrijstelling',
    words: ['minder dan 250 medewerkers', 'minder dan 250 werknemers', 'minder dan 250 personen', 'artikel 30 lid 5', 'art 30 lid 5', '30 5 AVG', 'geen register te hebben', 'geen register bij te houden', 'geen verwerkingsregister te hebben', 'geen verwerkingsregister bij te houden', 'niet verplicht een register'],
  },
])
