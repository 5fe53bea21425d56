import { Lexicon } from './lexicon.js'

/** What a text can be about when it says that something is not complete. */
export const REGISTER_WORDS = new Lexicon([{ concept: 'register', words: ['register', 'verwerkingsregister', 'overzicht', '=lijst', 'inventarisatie', 'document', 'verwerkingen'] }])

/** Says that it is not complete. A sentence about later additions says no such thing. */
export const INCOMPLETE = new Lexicon([
  {
    concept: 'onvolledig',
    words: [
      'niet volledig', 'nog niet volledig', 'niet geheel volledig', 'onvolledig', 'niet compleet', 'nog niet compleet', 'incompleet', 'niet uitputtend', 'niet alle verwerkingen', 'nog niet alle verwerkingen', 'nog niet af', 'wordt nog aangevuld', 'worden nog aangevuld', 'moet nog worden aangevuld', 'moeten nog worden aangevuld',
      'nog aan te vullen', 'nog in bewerking', 'nog in ontwikkeling', 'in opbouw', 'eerste aanzet', 'is een concept', 'ontbreken nog', 'ontbreekt nog',
    ],
  },
])
