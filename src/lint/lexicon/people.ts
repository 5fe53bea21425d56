import { Lexicon } from './lexicon.js'

export type Kring = 'familie' | 'ouders' | 'netwerk' | 'vertegenwoordiger'

/** People around the person that an activity is about. Staff who do the work are left out on purpose. */
export const PEOPLE_AROUND = new Lexicon<Kring>([
  { concept: 'familie', words: ['familie', 'familielid', 'familieleden', 'gezinslid', 'gezinsleden', 'partner', 'echtgenoot', 'echtgenote', 'broer', 'broers', 'zus', 'zussen'] },
  { concept: 'ouders', words: ['=ouder', '=ouders', 'moeder', 'vader', 'verzorger', 'opvoeder', 'voogd', 'pleegouder', 'stiefouder'] },
  { concept: 'netwerk', words: ['netwerk', 'mantelzorger', 'naaste', 'naasten', 'buren', 'buurman', 'buurvrouw', 'vrienden'] },
  { concept: 'vertegenwoordiger', words: ['vertegenwoordiger', 'bewindvoerder', 'mentor', 'curator', 'gemachtigde'] },
])

/** Groups of people that take in everyone around a person. */
export const EVERYONE_AROUND = new Lexicon([{ concept: 'kring', words: ['familie', 'gezin', 'gezinnen', 'netwerk', 'naaste', 'naasten', 'relaties', 'omgeving', 'sociale omgeving'] }])
