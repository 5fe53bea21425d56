import { Lexicon } from './lexicon.js'

const KINDS = ['', 'uitdrukkelijke ', 'expliciete ', 'schriftelijke ', 'uitdrukkelijke schriftelijke ', 'voorafgaande ', 'vooraf ']
const each = (before: readonly string[]): string[] => before.flatMap((word) => KINDS.map((kind) => `${word} ${kind}toestemming`))

/** Consent as texts speak of it. Consent to care, consent to lift secrecy and leave of a superior are kept apart: none of them is a basis. */
export const consent = new Lexicon([
  { concept: 'toestemming', words: ['toestemming'] },
  { concept: 'niet-nodig', words: [...each(['geen', 'zonder']), 'toestemming niet nodig', 'toestemming is niet nodig', 'toestemming niet vereist', 'toestemming is niet vereist', 'toestemming hoeft niet', 'toestemmingsformulier'] },
  { concept: 'uitsluitend', words: ['uitsluitend', 'nooit', 'in geen geval', ...each(['alleen met', 'slechts met', 'enkel met', 'niet zonder'])] },
  {
    concept: 'zorg',
    words: ['behandeltoestemming', ...['behandeling', 'de behandeling', 'zorg', 'de zorg', 'hulp', 'de hulp', 'jeugdhulp', 'de jeugdhulp', 'medicatie', 'een ingreep', 'onderzoek en behandeling'].map((act) => `toestemming voor ${act}`)],
  },
  { concept: 'van-een-ander', words: ['rechter', 'kinderrechter', 'leidinggevende', 'directie', 'bestuurder', 'ondernemingsraad', 'teamleider'].flatMap((who) => [`toestemming van ${who}`, `toestemming van de ${who}`, `toestemming van het ${who}`, `toestemming van hun ${who}`]) },
  { concept: 'geheimhouding', words: ['beroepsgeheim', 'geheimhouding*', 'zwijgplicht', 'medisch geheim'] },
])

/** Giving data to others. */
export const disclosure = new Lexicon([{ concept: 'verstrekken', words: ['verstrek*', 'derden', 'ter inzage', 'delen', 'doorgeven', 'uitwisselen', 'doorgegeven', 'gedeeld', 'verstrekt'] }])

/** How consent is given: by an act that has another aim, or by a separate one. */
export const acts = new Lexicon([
  {
    concept: 'handeling',
    words: [
      'aanmeldformulier', 'inschrijfformulier', 'intakeformulier', 'contactformulier', 'webformulier', 'invullen', 'in te vullen', 'ingevuld', 'ingevulde', 'invult',
      'gebruik van de website', 'gebruik van deze website', 'gebruik te maken van', 'bezoek aan de website', 'bezoeken van de website', 'verder te surfen', 'algemene voorwaarden',
      'ondertekening van de overeenkomst', 'ondertekenen van de overeenkomst', 'ondertekening van de zorgovereenkomst', 'ondertekenen van de zorgovereenkomst',
    ],
  },
  { concept: 'apart', words: ['vakje', 'aanvinkvakje', 'vinkje', 'aanvinken', 'aankruisen', 'hokje', 'toestemmingsformulier', 'toestemmingsverklaring', 'opt in'] },
])
