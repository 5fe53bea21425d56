import type { Doel as DoelYaml, Groep as GroepYaml, Partij, Systeem, Verwerking as VerwerkingYaml } from './generated/types.js'
import { itemKey, normalise } from './identity.js'
import type { Betrokkene, Doel, Grondslag, Groep, Ontvanger, Register, Verwerking } from './model.js'
import { items, texts } from './states.js'
import { at } from './target.js'

/** An activity with everything resolved that does not need another activity. */
export function resolveVerwerking(register: Register, id: string, path: string, base: readonly (string | number)[], yaml: VerwerkingYaml): Verwerking {
  const verantwoordelijken = items<string>(yaml.verantwoordelijken ?? register.yaml.verantwoordelijken).flatMap((party) => register.partijen.get(party) ?? [])
  const { doelen, grondslagen } = purposes(yaml)
  return {
    id,
    register,
    path,
    base,
    yaml,
    doelen,
    grondslagen,
    betrokkenen: items(yaml.betrokkenen).map((item, index) => betrokkene(yaml.betrokkenen as object, item, index)),
    groepen: [],
    ontvangers: items(yaml.ontvangers).map((item, index) => ontvanger(register, yaml.ontvangers as object, item, index)),
    verantwoordelijken,
    systemen: items<string>(yaml.systemen).flatMap((system) => register.systemen.get(system) ?? ([] as Systeem[])),
    regimes: regimes(yaml, verantwoordelijken),
  }
}

function purposes(yaml: VerwerkingYaml): { doelen: Doel[]; grondslagen: Grondslag[] } {
  const shared: Grondslag | undefined =
    yaml.grondslag === undefined
      ? undefined
      : { target: at(yaml, 'grondslag'), owner: yaml, waarde: yaml.grondslag, doelen: [], wet: texts(yaml.wet), ...optional({ toestemming: yaml.toestemming, belangenafweging: yaml.belangenafweging }) }
  const own: Grondslag[] = []
  const doelen = items(yaml.doelen).map((item, index): Doel => {
    if (typeof item === 'string') {
      const doel: Doel = { target: at(yaml.doelen as object, index), id: normalise(item), omschrijving: item, ...optional({ grondslag: shared }) }
      shared?.doelen.push(doel)
      return doel
    }
    const doel: Doel = { target: { of: item }, id: itemKey(item), omschrijving: item.omschrijving, yaml: item, ...optional({ soort: item.soort }) }
    const grondslag = item.grondslag === undefined ? shared : ownBasis(yaml, item)
    if (grondslag) {
      grondslag.doelen.push(doel)
      doel.grondslag = grondslag
      if (grondslag !== shared) own.push(grondslag)
    }
    return doel
  })
  // A basis for the whole activity that no purpose uses is still a statement.
  const used = shared && (shared.doelen.length > 0 || own.length === 0) ? [shared] : []
  return { doelen, grondslagen: [...used, ...own] }
}

function ownBasis(yaml: VerwerkingYaml, doel: DoelYaml): Grondslag {
  return {
    target: at(doel, 'grondslag'),
    owner: doel,
    waarde: doel.grondslag!,
    doelen: [],
    wet: [...texts(doel.wet), ...texts(yaml.wet)],
    ...optional({
      toestemming: doel.toestemming ?? yaml.toestemming,
      belangenafweging: doel.belangenafweging ?? yaml.belangenafweging,
      rechtvaardiging: doel.rechtvaardiging,
    }),
  }
}

function betrokkene(list: object, item: Exclude<VerwerkingYaml['betrokkenen'], string | undefined>[number], index: number): Betrokkene {
  const target = at(list, index)
  return typeof item === 'string' ? { target, id: normalise(item), naam: item } : { target, id: item.id ?? normalise(item.naam), naam: item.naam, yaml: item }
}

function ontvanger(register: Register, list: object, item: Exclude<VerwerkingYaml['ontvangers'], string | undefined>[number], index: number): Ontvanger {
  const target = at(list, index)
  if (typeof item === 'string') return { target, id: normalise(item), naam: item }
  const partij = item.partij === undefined ? undefined : register.partijen.get(item.partij)
  return { target, id: item.id ?? itemKey(item), naam: item.naam ?? partij?.naam ?? item.partij ?? '', yaml: item, ...optional({ partij }) }
}

function regimes(yaml: VerwerkingYaml, verantwoordelijken: Partij[]): string[] {
  const own = items<string>(yaml.regimes)
  const named = yaml.regimes === undefined ? verantwoordelijken.flatMap((partij) => items<string>(partij.regimes)) : own
  return [...new Set(named)].filter((regime) => regime !== 'onbekend')
}

/** Fills in the data groups of all activities: their own, and through `zie` those of others. */
export function resolveGroups(register: Register): void {
  for (const verwerking of register.verwerkingen.values()) {
    verwerking.groepen = items(verwerking.yaml.persoonsgegevens).flatMap((groep) => {
      const doelen = used(verwerking, groep)
      if (groep.zie === undefined) return [own(verwerking, groep, doelen)]
      return followed(register, groep, new Set([verwerking.id])).map((found) => ({ ...found, gebruik: groep, verwezen: true, doelen }))
    })
  }
}

function own(verwerking: Verwerking, groep: GroepYaml, doelen: Doel[]): Groep {
  return { target: { of: groep }, id: itemKey(groep), yaml: groep, gebruik: groep, verwerking, verwezen: false, doelen }
}

/** The groups behind a reference; a circle ends where it would begin again. */
function followed(register: Register, reference: GroepYaml, visited: Set<string>): Groep[] {
  const target = register.verwerkingen.get(reference.zie!)
  if (!target || visited.has(target.id)) return []
  const trail = new Set([...visited, target.id])
  const all = items(target.yaml.persoonsgegevens).flatMap((groep) => (groep.zie === undefined ? [own(target, groep, [])] : followed(register, groep, trail)))
  const subset = reference.groepen
  return Array.isArray(subset) ? all.filter((groep) => subset.includes(groep.id)) : all
}

function used(verwerking: Verwerking, groep: GroepYaml): Doel[] {
  const { voor } = groep
  return voor ? verwerking.doelen.filter((doel) => voor.includes(doel.id)) : verwerking.doelen
}

/** Only the keys that have a value. */
function optional<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

