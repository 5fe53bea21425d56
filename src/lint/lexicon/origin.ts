import { Lexicon } from './lexicon.js'

/** Words for nationality and descent in a list of data. */
export const origin = new Lexicon([
  { concept: 'afkomst', words: ['nationaliteit', 'nationaliteiten', 'geboorteland', 'geboortelanden', 'land van geboorte', 'land van herkomst', 'landen van herkomst', 'etniciteit', 'etnisch*', 'migratieachtergrond'] },
])

/** Data that are protected by more than the general rules but that art. 9 does not list. */
export const money = new Lexicon([{ concept: 'geld', words: ['financieel', 'financiele', 'inkomen', 'inkomensgegeven', 'schuld', 'schulden', 'bankrekening', 'bankrekeningnummer', 'uitkering', 'loon', 'salaris'] }])
