import { AvgError } from '../core/error.js'
import type { Groep as GroepYaml, Verwerking as VerwerkingYaml } from './generated/types.js'
import { normalise } from './identity.js'
import type { Register, Verwerking } from './model.js'
import { resolveGroups, resolveVerwerking } from './resolve.js'
import { items } from './states.js'

/** Which activities someone asked for: by id, or by the people whose data they use. Nothing asked is all. */
export interface Selection {
  verwerkingen: readonly string[]
  betrokkenen: readonly string[]
}

/**
 * The ids of the activities that were asked for; undefined for all.
 *
 * @throws AvgError when the register has no such activity or people.
 */
export function selected(register: Register, { verwerkingen, betrokkenen }: Selection): string[] | undefined {
  if (verwerkingen.length + betrokkenen.length === 0) return undefined
  const all = [...register.verwerkingen.values()]
  const wanted = new Set(verwerkingen.map((text) => activity(all, text).id))
  for (const text of betrokkenen) for (const { id } of concerning(register, all, text)) wanted.add(id)
  return all.map(({ id }) => id).filter((id) => wanted.has(id))
}

/** An activity by its id, or by the number that its id begins with. */
function activity(all: readonly Verwerking[], text: string): Verwerking {
  const exact = all.find(({ id }) => id === text)
  const numbered = all.filter(({ id }) => /^\d+$/.test(text) && Number(/^(\d+)-/.exec(id)?.[1] ?? Number.NaN) === Number(text))
  const found = exact ?? (numbered.length === 1 ? numbered[0] : undefined)
  if (!found) throw new AvgError(`Het register heeft geen verwerking \`${text}\`. Kies uit: ${all.map(({ id }) => id).join(', ')}.`)
  return found
}

/** Activities that use data of these people: by id, name or role, or as an audience that the register names. */
function concerning(register: Register, all: readonly Verwerking[], text: string): Verwerking[] {
  const key = normalise(text)
  const audience = register.yaml.doelgroepen?.find(({ id, naam }) => id === text || normalise(naam) === key)
  const found = all.filter(({ id, betrokkenen }) => (audience?.verwerkingen?.includes(id) ?? false) || betrokkenen.some((one) => one.id === key || normalise(one.naam) === key || one.yaml?.rol === key || (audience?.betrokkenen?.includes(one.id) ?? false)))
  if (found.length > 0) return found
  const known = [...new Set([...(register.yaml.doelgroepen ?? []).map(({ id }) => id), ...all.flatMap(({ betrokkenen }) => betrokkenen.map(({ id }) => id))])]
  throw new AvgError(`Het register kent geen betrokkenen \`${text}\`.${known.length === 0 ? '' : ` Kies uit: ${known.join(', ')}.`}`)
}

/**
 * A register that holds only these activities. Data that an activity refers to are described in place, because the
 * activity that describes them may not be there. Parties and systems that nothing refers to are left out.
 */
export function onlyActivities(register: Register, ids: readonly string[]): Register {
  const kept = [...register.verwerkingen.values()].filter(({ id }) => ids.includes(id))
  const values = new Map(kept.map((each) => [each.id, standalone(each, register, ids)]))
  const { verwerkingen: _, partijen = [], systemen, doelgroepen, ...own } = structuredClone(register.yaml)
  const named = strings([own, [...values.values()]])
  const systems = items(systemen).filter(({ id }) => named.has(id))
  const all = new Set([...named, ...strings(systems)])
  const parties = partijen.filter(({ id }) => all.has(id))
  const yaml: Register['yaml'] = {
    ...own,
    ...(parties.length > 0 ? { partijen: parties } : {}),
    ...(systems.length > 0 ? { systemen: systems } : {}),
    ...(doelgroepen ? { doelgroepen: doelgroepen.map((each) => ({ ...each, ...(each.verwerkingen ? { verwerkingen: each.verwerkingen.filter((id) => ids.includes(id)) } : {}) })) } : {}),
  }
  const seen: Register = {
    ...register,
    yaml,
    ids: kept.map(({ id }) => id),
    verwerkingen: new Map(),
    partijen: new Map(parties.map((partij) => [partij.id, partij])),
    systemen: new Map(systems.map((systeem) => [systeem.id, systeem])),
    // A record of something else is not asked for; one that names no activity may be about these.
    besluiten: new Map([...register.besluiten].filter(([, { yaml: own }]) => own.verwerkingen === undefined || own.verwerkingen.some((id) => ids.includes(id)))),
    defects: [],
    sources: new Map(),
  }
  for (const { id } of kept) seen.verwerkingen.set(id, resolveVerwerking(seen, id, `verwerkingen/${id}.yaml`, [], values.get(id)!))
  resolveGroups(seen)
  return seen
}

/** An activity with what it refers to in activities that are not there written out. */
function standalone(each: Verwerking, register: Register, ids: readonly string[]): VerwerkingYaml {
  const yaml = structuredClone(each.yaml)
  const groups = items(each.yaml.persoonsgegevens)
  if (groups.some(({ zie }) => zie !== undefined && !ids.includes(zie))) {
    yaml.persoonsgegevens = groups.flatMap((group): GroepYaml[] => {
      if (group.zie === undefined || ids.includes(group.zie)) return [structuredClone(group)]
      const { zie: _, groepen: __, ...use } = structuredClone(group)
      return each.groepen.filter(({ gebruik }) => gebruik === group).map(({ id, yaml: described }) => ({ ...structuredClone(described), ...use, id }))
    })
  }
  const { bijzonder } = yaml
  if (typeof bijzonder === 'object' && bijzonder.zie !== undefined && !ids.includes(bijzonder.zie)) {
    const { zie, ...said } = bijzonder
    const other = register.verwerkingen.get(zie)?.yaml.bijzonder
    yaml.bijzonder = typeof other === 'object' ? { ...structuredClone(other), ...said } : Object.keys(said).length > 0 ? said : (other ?? 'onbekend')
  }
  return yaml
}

function strings(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value)
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) strings(item, found)
  return found
}
