import { type Entry, Lexicon } from './lexicon.js'

/** Numbers that a law assigns to a person, and the number and the copy of an identity document: as `soort` of a data group has them. */
export type NumberKind = 'bsn' | 'a-nummer' | 'onderwijsnummer' | 'vreemdelingennummer' | 'identiteitsnummer' | 'kopie-identiteitsbewijs'

/** How a sentence names a number. */
export const NUMBER_NAMES: Readonly<Record<NumberKind, string>> = {
  bsn: 'BSN',
  'a-nummer': 'A-nummer',
  onderwijsnummer: 'onderwijsnummer',
  vreemdelingennummer: 'vreemdelingennummer',
  identiteitsnummer: 'nummer van het identiteitsbewijs',
  'kopie-identiteitsbewijs': 'kopie van het identiteitsbewijs',
}

const DOCUMENTS = ['paspoort', 'identiteitsbewijs', 'identiteitskaart', 'legitimatie', 'legitimatiebewijs', 'rijbewijs', 'verblijfsdocument', 'verblijfsvergunning', 'id', 'id bewijs', 'id kaart', 'wid document']
const OF = ['', 'van ', 'van het ', 'van de ', 'van een ', 'van uw ', 'van je ', 'van jouw ']
const combined = (first: readonly string[]): string[] => first.flatMap((word) => OF.flatMap((of) => DOCUMENTS.map((document) => `${word} ${of}${document}`)))

const ENTRIES: readonly Entry<NumberKind>[] = [
  { concept: 'bsn', words: ['bsn', 'bsnnummer', 'burgerservicenummer', 'burger service nummer', 'sofinummer', 'sofi nummer'] },
  { concept: 'a-nummer', words: ['=a =nummer', 'anummer'] },
  { concept: 'onderwijsnummer', words: ['onderwijsnummer', 'persoonsgebonden nummer', '=pgn'] },
  { concept: 'vreemdelingennummer', words: ['vreemdelingennummer', '=v =nummer', 'vnummer'] },
  {
    concept: 'identiteitsnummer',
    words: ['wid nummer', 'id nummer', 'idnummer', 'paspoortnummer', 'rijbewijsnummer', 'identiteitskaartnummer', 'identiteitsbewijsnummer', 'legitimatienummer', 'documentnummer identiteitsbewijs', 'paspoort nummer', ...combined(['nummer', 'documentnummer'])],
  },
  { concept: 'kopie-identiteitsbewijs', words: ['paspoortkopie', 'paspoort kopie', 'id kopie', ...combined(['kopie', 'kopieen', 'copie', 'scan', 'foto'])] },
]

export const numbers = new Lexicon(ENTRIES)
