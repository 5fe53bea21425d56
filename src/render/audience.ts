import { AvgError } from '../core/error.js'
import { normalise } from '../register/identity.js'
import type { Register, Verwerking } from '../register/model.js'
import type { Address } from './phrases.js'

/** The readers of a statement: who they are in the register, and which activities concern them. */
export interface Audience {
  id: string
  naam: string
  /** Declared in `doelgroepen`, or made of the people that a register names. */
  declared: boolean
  aanspreekvorm?: Address
  verwerkingen: Verwerking[]
  /** The data are of several kinds of people, as with parents who read what is used of their child: `uw` would not be true. */
  mixed: boolean
  /** Whether a group of people of an activity (id) belongs to it. */
  includes(betrokkene: string): boolean
}

/** Kinds of people that say something; `anders` is no kind. */
const NO_ROLE = new Set(['anders', undefined])

/**
 * The audience with this id. A register that declares none with that id can still have a statement for a group of
 * people that it names: by the group's id or name, with everyone who has the same role.
 *
 * @throws AvgError when the register has no such readers.
 */
export function audience(register: Register, id: string): Audience {
  const declared = register.yaml.doelgroepen?.find((each) => each.id === id)
  const all = [...register.verwerkingen.values()]
  if (declared) {
    const people = declared.betrokkenen ?? []
    if (people.length === 0 && declared.verwerkingen === undefined) {
      throw new AvgError(`De doelgroep \`${id}\` noemt geen \`betrokkenen\` en geen \`verwerkingen\`. Zet in register.yaml bij de doelgroep om wie het gaat.`)
    }
    const includes = (one: string): boolean => people.length === 0 || people.includes(one)
    const verwerkingen = all.filter((one) => (declared.verwerkingen ? declared.verwerkingen.includes(one.id) : one.betrokkenen.some((each) => includes(each.id))))
    const { naam, aanspreekvorm } = declared
    return { id, naam, declared: true, verwerkingen, mixed: mixed(verwerkingen, includes), includes, ...(aanspreekvorm === undefined ? {} : { aanspreekvorm }) }
  }
  const key = normalise(id)
  const people = all.flatMap(({ betrokkenen }) => betrokkenen)
  const named = people.filter((one) => one.id === key || normalise(one.naam) === key)
  if (named.length === 0) throw new AvgError(unknown(register, id, people.map((one) => one.id)))
  const ids = new Set(named.map((one) => one.id))
  const roles = new Set(named.map((one) => one.yaml?.rol).filter((rol) => !NO_ROLE.has(rol)))
  for (const one of people) if (roles.has(one.yaml?.rol)) ids.add(one.id)
  const naam = named.find((one) => normalise(one.naam) === key)?.naam ?? named[0]!.naam
  const includes = (one: string): boolean => ids.has(one)
  const verwerkingen = all.filter((one) => one.betrokkenen.some((each) => includes(each.id)))
  return { id: key, naam, declared: false, verwerkingen, mixed: mixed(verwerkingen, includes), includes }
}

function mixed(verwerkingen: readonly Verwerking[], includes: (id: string) => boolean): boolean {
  const people = verwerkingen.flatMap(({ betrokkenen }) => betrokkenen.filter(({ id }) => includes(id)))
  return new Set(people.map(({ id, yaml }) => (NO_ROLE.has(yaml?.rol) ? id : yaml!.rol))).size > 1
}

function unknown(register: Register, id: string, people: readonly string[]): string {
  const declared = (register.yaml.doelgroepen ?? []).map((each) => each.id)
  const known = [...new Set([...declared, ...people])]
  const choice = known.length === 0 ? 'Het register noemt nog geen doelgroepen en geen betrokkenen.' : `Kies uit: ${known.join(', ')}.`
  return `Het register kent geen doelgroep en geen betrokkenen \`${id}\`. ${choice}`
}
