import { Lexicon } from './lexicon.js'

/** Says that a sentence is about how it was. */
export const PAST = new Lexicon([
  {
    concept: 'verleden',
    words: [
      'voorheen', 'vroeger', 'destijds', '=toen', 'toenmalige', 'verving', 'vervangt', 'vervangen', 'vervanging', 'opvolger', 'opgevolgd', 'ingetrokken', 'vervallen', 'niet meer', 'overgangsrecht', 'overgangsbepaling', '=oude', '=oud',
      '=tot 2018', 'tot mei 2018', 'tot 25 mei 2018', 'tot en met 24 mei 2018', '=was', '=waren', '=heette', '=heetten', '=gold',
    ],
  },
])

/** Says that a sentence is about what is still to come. */
export const FUTURE = new Lexicon([
  { concept: 'toekomst', words: ['treedt in werking', 'in werking treedt', 'in werking treden', 'inwerkingtreding', 'toekomstige', 'verwacht', 'wetsvoorstel', 'voorstel', 'vooruitlopend', 'nog niet in werking', 'vanaf 2027', 'zodra', 'aangekondigd'] },
])
