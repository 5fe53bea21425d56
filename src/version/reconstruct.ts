import { AvgError } from '../core/error.js'
import { itemKey } from '../register/identity.js'
import type { DeclaredChange, Origin } from './log.js'
import type { Values } from '../register/values.js'

/** What the log that people kept says of one change, and what the register said before it. */
interface Declared extends DeclaredChange {
  daarvoor?: { bestand: string; plaats: string; waarde?: unknown; stond_er_niet?: 'ja' }[]
}

/** The history of a register as its own log tells it: `versies/reconstructie.yaml`. */
export interface History {
  bron: { document: string; plaats?: string; datum?: string }
  versies: { datum: string; wijzigingen: Declared[] }[]
}

/** One version of the past: what the register said, and where each part of that comes from. */
export interface PastVersion {
  datum: string
  values: Values
  declared: DeclaredChange[]
  origins: Origin[]
  /** The version that the rest was carried back from; absent for the last one, which is the register itself. */
  carriedFrom?: string
}

/**
 * Reads the data of a reconstruction.
 *
 * @throws AvgError when they are not of the shape that `schemas/reconstructie.schema.json` describes.
 */
export function readHistory(value: unknown, file: string): History {
  const history = value as Partial<History> | undefined
  const dates = history?.versies?.map?.(({ datum }) => datum)
  if (!dates || dates.length === 0) throw new AvgError(`${file}: hier hoort een lijst \`versies\` met \`datum\` en \`wijzigingen\`.`)
  for (const [index, version] of history!.versies!.entries()) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(version.datum) || !Array.isArray(version.wijzigingen)) throw new AvgError(`${file}: versie ${index + 1} heeft een \`datum\` en een lijst \`wijzigingen\` nodig.`)
    if (index > 0 && version.datum <= dates[index - 1]!) throw new AvgError(`${file}: de versies staan niet op volgorde van datum, bij ${version.datum}.`)
    for (const change of version.wijzigingen) {
      if (typeof change.wijziging !== 'string') throw new AvgError(`${file}: bij ${version.datum} is er een wijziging zonder \`wijziging\`.`)
      for (const before of change.daarvoor ?? []) if (typeof before.bestand !== 'string' || typeof before.plaats !== 'string' || (before.waarde === undefined) === (before.stond_er_niet === undefined)) throw new AvgError(`${file}: bij ${version.datum} heeft \`daarvoor\` een \`bestand\`, een \`plaats\` en \`waarde\` of \`stond_er_niet\` nodig.`)
    }
  }
  return history as History
}

/**
 * Walks back from the register of today: before each version the register said what the log says it said before. What
 * the log does not mention stays as it is, and is marked as assumed.
 *
 * @returns oldest first.
 * @throws AvgError when the log names a place that the register does not have.
 */
export function reconstruct(present: Values, { versies }: History): PastVersion[] {
  const versions: PastVersion[] = []
  let values = clone(present)
  const origins = new Map<string, { genoemd: string[]; onbekend: string[] }>()
  const newest = versies.at(-1)!.datum
  for (const { datum, wijzigingen } of [...versies].reverse()) {
    // The log gives the date of each version, so that much of register.yaml is not assumed.
    if (setDate(values, datum) && !origins.has('register.yaml')) origins.set('register.yaml', { genoemd: ['datum'], onbekend: [] })
    const declared = wijzigingen.map(({ daarvoor: _, ...change }) => change)
    const last = datum === newest
    versions.unshift({ datum, values: clone(values), declared, origins: last ? [] : listed(values, origins), ...(last ? {} : { carriedFrom: newest }) })
    values = clone(values)
    for (const { bestand, plaats, waarde } of wijzigingen.flatMap(({ daarvoor }) => daarvoor ?? [])) {
      const file = values.get(bestand)
      if (file === undefined || !put(file, plaats.split('/'), waarde)) throw new AvgError(`De reconstructie noemt bij ${datum} de plaats ${plaats} in ${bestand}, en die heeft het register niet.`)
      const origin = origins.get(bestand) ?? origins.set(bestand, { genoemd: [], onbekend: [] }).get(bestand)!
      ;(waarde === 'onbekend' ? origin.onbekend : origin.genoemd).push(plaats)
    }
  }
  return versions
}

/** The date of the register is that of the version; false when the register has none. */
function setDate(values: Map<string, unknown>, datum: string): boolean {
  const register = values.get('register.yaml') as { datum?: string } | undefined
  if (register?.datum === undefined) return false
  register.datum = datum
  return true
}

function listed(values: Values, origins: ReadonlyMap<string, { genoemd: string[]; onbekend: string[] }>): Origin[] {
  return [...values.keys()].sort().map((bestand) => {
    const { genoemd = [], onbekend = [] } = origins.get(bestand) ?? {}
    return { bestand, ...(genoemd.length > 0 ? { genoemd: [...genoemd].sort() } : {}), ...(onbekend.length > 0 ? { onbekend: [...onbekend].sort() } : {}), aangenomen: 'ja' }
  })
}

/** Puts a value at a place given by identity, or takes away what stands there; false when there is no such place. */
function put(root: unknown, [step, ...rest]: string[], value: unknown): boolean {
  if (typeof root !== 'object' || root === null || step === undefined) return false
  const key = Array.isArray(root) ? root.findIndex((item) => itemKey(item) === step) : step
  const exists = key !== -1 && Object.hasOwn(root, key)
  if (rest.length > 0) return exists && put((root as Record<string | number, unknown>)[key], rest, value)
  if (value === undefined) {
    if (!exists) return false
    if (Array.isArray(root)) root.splice(key as number, 1)
    else delete (root as Record<string, unknown>)[step]
    return true
  }
  if (Array.isArray(root) && !exists) return false
  ;(root as Record<string | number, unknown>)[key] = structuredClone(value)
  return true
}

function clone(values: Values): Map<string, unknown> {
  return new Map([...values].map(([path, value]) => [path, structuredClone(value)]))
}
