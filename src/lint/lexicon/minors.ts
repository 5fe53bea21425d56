import { Lexicon } from './lexicon.js'

/** Words for people who are not of age. */
export const minors = new Lexicon([
  { concept: 'minderjarig', words: ['kind', 'kinderen', 'jeugdige', 'minderjarige', 'minderjarig', 'jongere', 'leerling', 'pupil', 'pupillen', 'baby', 'peuter', 'kleuter', 'tiener', 'pleegkind', 'pleegkinderen'] },
])
