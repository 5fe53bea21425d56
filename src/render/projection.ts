import type { Besluit as BesluitYaml, Procedure as ProcedureYaml, Reglement as ReglementYaml, Verklaring as VerklaringYaml, Verstrekkingen as VerstrekkingenYaml, Verwerking as VerwerkingYaml } from '../register/generated/types.js'
import type { Register } from '../register/model.js'
import { resolveBesluit, resolveProcedure } from '../register/procedures.js'
import { resolveReglement, resolveVerklaring } from '../register/reglement.js'
import { resolveGroups, resolveVerwerking } from '../register/resolve.js'
import { resolveVerstrekkingen } from '../register/verstrekkingen.js'
import { items } from '../register/states.js'
import { shapes } from './generated/shapes.js'

/** Who reads a document. Each sees what the one before sees, and more. */
export type Reader = 'openbaar' | 'toezichthouder' | 'intern'

const READERS: readonly Reader[] = ['openbaar', 'toezichthouder', 'intern']

/** The properties at a place of a register, each with who may see it, its title, and the shape of its value. */
export interface Shape {
  keys: Readonly<Record<string, readonly [reader: string, title: string, shape?: string]>>
  rest?: string
}

/** Whether a reader may see what is marked for another. */
export function maySee(reader: Reader, mark: string): boolean {
  const level = READERS.indexOf(mark as Reader)
  return level !== -1 && level <= READERS.indexOf(reader)
}

/**
 * A register that holds only what a reader may see: every document is made from this, so that none can show more.
 * Activities that are internal as a whole are not in it for the public, and references to them lead nowhere. Records are
 * internal unless they say otherwise.
 */
export function project(register: Register, reader: Reader): Register {
  const yaml = visible(register.yaml, 'register', reader) as Register['yaml']
  const kept = [...register.verwerkingen.values()].filter((verwerking) => reader !== 'openbaar' || verwerking.yaml.intern !== 'ja')
  const ids = kept.map(({ id }) => id)
  if (kept.length < register.verwerkingen.size) forget(yaml, ids)
  if (yaml.verwerkingen) yaml.verwerkingen = Object.fromEntries(Object.entries(yaml.verwerkingen).filter(([id]) => ids.includes(id)))
  // Named one by one: what a register gets besides these stays behind until someone decides who may see it.
  const seen: Register = {
    id: register.id,
    folder: register.folder,
    complete: register.complete,
    yaml,
    ids,
    verwerkingen: new Map(),
    partijen: new Map((yaml.partijen ?? []).map((partij) => [partij.id, partij])),
    systemen: new Map((yaml.systemen ?? []).map((systeem) => [systeem.id, systeem])),
    procedures: new Map(),
    besluiten: new Map(),
    defects: [],
    sources: new Map(),
  }
  for (const { id, path, base, yaml: own } of kept) {
    // An activity in register.yaml is the object that stands there, so that places are found by identity.
    const value = base.length > 0 ? yaml.verwerkingen![id]! : (visible(own, 'verwerking', reader) as VerwerkingYaml)
    if (kept.length < register.verwerkingen.size) forgetIn(value, ids)
    seen.verwerkingen.set(id, resolveVerwerking(seen, id, path, base, value))
  }
  resolveGroups(seen)
  const disclosures = register.verstrekkingen
  if (disclosures) seen.verstrekkingen = resolveVerstrekkingen(seen, disclosures.path, visible(disclosures.yaml, 'verstrekkingen', reader) as VerstrekkingenYaml)
  const { reglement, verklaring } = register
  if (reglement) seen.reglement = resolveReglement(reglement.path, visible(reglement.yaml, 'reglement', reader) as ReglementYaml)
  if (verklaring) seen.verklaring = resolveVerklaring(verklaring.path, visible(verklaring.yaml, 'verklaring', reader) as VerklaringYaml, seen.reglement)
  if (reader === 'openbaar') return seen
  for (const { id, path, yaml: own } of register.procedures.values()) seen.procedures.set(id, resolveProcedure(id, path, visible(own, 'procedure', reader) as ProcedureYaml))
  for (const { id, path, yaml: own } of register.besluiten.values()) {
    if (reader === 'intern' || own.zichtbaar === 'toezichthouder') seen.besluiten.set(id, resolveBesluit(seen, id, path, visible(own, 'besluit', reader) as BesluitYaml))
  }
  return seen
}

/** Takes away ids of activities that are not there for this reader. Lists of things keep their length: places have to fit. */
function forget(yaml: Register['yaml'], ids: readonly string[]): void {
  for (const audience of yaml.doelgroepen ?? []) if (audience.verwerkingen) audience.verwerkingen = audience.verwerkingen.filter((id) => ids.includes(id))
}

function forgetIn(yaml: VerwerkingYaml, ids: readonly string[]): void {
  for (const group of items(yaml.persoonsgegevens)) {
    if (group.zie === undefined || ids.includes(group.zie)) continue
    delete group.zie
    delete group.groepen
  }
  const { bijzonder } = yaml
  if (typeof bijzonder === 'object' && bijzonder.zie !== undefined && !ids.includes(bijzonder.zie)) delete bijzonder.zie
}

/** A value without what the reader may not see; what no schema describes is left out as well. */
function visible(value: unknown, name: string | undefined, reader: Reader): unknown {
  if (Array.isArray(value)) return value.map((item) => visible(item, name, reader))
  if (typeof value !== 'object' || value === null) return value
  const shape = name === undefined ? undefined : shapes[name]
  if (!shape) return {}
  const kept: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    const mark = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined
    if (mark ? maySee(reader, mark[0]) : shape.rest !== undefined) kept[key] = visible(item, mark ? mark[2] : shape.rest, reader)
  }
  return kept
}
