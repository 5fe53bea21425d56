import { remembered } from '../../law/index.js'
import type { Betrokkene } from '../../register/model.js'
import { Lexicon } from './lexicon.js'

/** What people are for the organisation, by the name of their group: the same roles as `rol`. */
const roles = new Lexicon([
  { concept: 'client', words: ['client', '*client', 'deelnemer', 'zorgvrager', 'hulpvrager', 'jongere'] },
  { concept: 'bewoner', words: ['bewoner'] },
  { concept: 'patient', words: ['patient'] },
  { concept: 'jeugdige', words: ['jeugdige', 'kind', 'kinderen', 'leerling'] },
  { concept: 'ouder', words: ['ouder'] },
  { concept: 'uitkeringsgerechtigde', words: ['uitkeringsgerechtigde', 'bijstandsgerechtigde'] },
  { concept: 'medewerker', words: ['medewerker', 'werknemer', 'personeelslid', 'personeelsleden', 'personeel'] },
  { concept: 'sollicitant', words: ['sollicitant'] },
  { concept: 'burger', words: ['burger', 'inwoner'] },
])

/** The role of a group of people: what it says itself, else what its name says. */
export function rolesOf({ naam, yaml }: Betrokkene): ReadonlySet<string> {
  return yaml?.rol === undefined || yaml.rol === 'anders' ? byName(naam) : declared(yaml.rol)
}

const byName = remembered((naam): ReadonlySet<string> => new Set(roles.find(naam).map(({ concept }) => concept)))
const declared = remembered((rol): ReadonlySet<string> => new Set([rol]))
