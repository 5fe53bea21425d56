import { Lexicon } from './lexicon.js'

/** Forms in which an organisation is a legal person of its own, whoever its members are. */
export const LEGAL_PERSON = new Lexicon([
  {
    concept: 'rechtspersoon',
    words: ['stichting', 'vereniging', 'cooperatie', 'B.V.', 'BV', 'N.V.', 'NV', 'besloten vennootschap', 'naamloze vennootschap', 'rechtspersoon', 'rechtspersoonlijkheid', 'eigen rechtspersoonlijkheid', 'openbaar lichaam', 'bedrijfsvoeringsorganisatie', 'gemeente', 'provincie', 'waterschap', 'college van burgemeester en wethouders'],
  },
])
