import type { FileTree } from '../core/file-tree.js'
import { parseSource, type Path, type Source } from '../source/source.js'
import type { Defect } from './defects.js'
import type { Besluit as BesluitYaml, Procedure as ProcedureYaml, Register as RegisterYaml, Reglement as ReglementYaml, Verklaring as VerklaringYaml, Verstrekkingen as VerstrekkingenYaml, Verwerking as VerwerkingYaml } from './generated/types.js'
import { validateBesluit, validateProcedure, validateRegister, validateReglement, validateVerklaring, validateVerstrekkingen, validateVerwerking } from './generated/validators.js'
import { normalise } from './identity.js'
import type { Register } from './model.js'
import { resolveBesluit, resolveProcedure } from './procedures.js'
import { referenceDefects } from './references.js'
import { resolveReglement, resolveVerklaring } from './reglement.js'
import { resolveGroups, resolveVerwerking } from './resolve.js'
import { schemaDefects } from './schema-errors.js'
import { pointer } from './target.js'
import { resolveVerstrekkingen } from './verstrekkingen.js'
import { yamlDefects } from './yaml-problems.js'

const REGISTER = 'register.yaml'
const FOLDER = 'verwerkingen/'
const PROCEDURES = 'procedures/'
const BESLUITEN = 'besluiten/'
const VERSTREKKINGEN = 'verstrekkingen.yaml'
const REGLEMENT = 'reglement.yaml'
const VERKLARING = 'verklaring.yaml'
const KIND: Record<string, string> = { [FOLDER]: 'de verwerking', [PROCEDURES]: 'de procedure', [BESLUITEN]: 'het besluit' }
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const NOWHERE = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/**
 * Reads a register from any tree of files. Defects of the input are part of the result; a file that has them gives no
 * activity, so that nothing is concluded from half-read data.
 *
 * @throws AvgError when a file cannot be read at all.
 */
export function readRegister(tree: FileTree): Register {
  const id = tree.name ?? (tree.folder.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..').at(-1) || 'register')
  const register: Register = {
    id,
    folder: tree.folder,
    yaml: { naam: id },
    complete: false,
    verwerkingen: new Map(),
    ids: [],
    partijen: new Map(),
    systemen: new Map(),
    procedures: new Map(),
    besluiten: new Map(),
    defects: [],
    sources: new Map(),
  }
  const files = tree.list()
  const inline = files.includes(REGISTER) ? readMain(register, tree) : missingMain(register)
  const found: [id: string, path: string, base: Path, yaml: VerwerkingYaml][] = []
  for (const [activity, path] of named(register, files, FOLDER)) {
    register.ids.push(activity)
    const yaml = readFile<VerwerkingYaml>(register, tree, path, 'verwerking.schema.json', validateVerwerking)
    if (yaml) found.push([activity, path, [], yaml])
  }
  for (const [activity, yaml] of Object.entries(inline)) {
    const base = ['verwerkingen', activity]
    if (register.ids.includes(activity)) {
      const range = register.sources.get(REGISTER)!.locate(base, 'key')
      register.defects.push({ id: 'kenmerk-dubbel', path: REGISTER, range, pointer: pointer(base), data: { kenmerk: activity, eerder: `1 van ${FOLDER}${activity}.yaml` } })
      continue
    }
    register.ids.push(activity)
    found.push([activity, REGISTER, base, yaml])
  }
  for (const [activity, path, base, yaml] of found) register.verwerkingen.set(activity, resolveVerwerking(register, activity, path, base, yaml))
  resolveGroups(register)
  if (files.includes(VERSTREKKINGEN)) readVerstrekkingen(register, tree)
  if (files.includes(REGLEMENT)) readReglement(register, tree)
  if (files.includes(VERKLARING)) readVerklaring(register, tree)
  for (const [name, path] of named(register, files, PROCEDURES)) {
    const yaml = readFile<ProcedureYaml>(register, tree, path, 'procedure.schema.json', validateProcedure)
    if (yaml) register.procedures.set(name, resolveProcedure(name, path, yaml))
  }
  for (const [name, path] of named(register, files, BESLUITEN)) {
    const yaml = readFile<BesluitYaml>(register, tree, path, 'besluit.schema.json', validateBesluit)
    if (yaml) register.besluiten.set(name, resolveBesluit(register, name, path, yaml))
  }
  register.defects.push(...referenceDefects(register))
  return register
}

/** The files of a folder by id, which is the name of the file; a name that cannot be one is a defect. */
function named(register: Register, files: readonly string[], folder: string): [id: string, path: string][] {
  return files.flatMap((path): [string, string][] => {
    if (!path.startsWith(folder) || !/\.ya?ml$/.test(path)) return []
    const name = path.slice(folder.length)
    const id = name.replace(/\.ya?ml$/, '')
    if (ID.test(id)) return [[id, path]]
    const voorstel = `${normalise(id) || KIND[folder]!.split(' ')[1]}.yaml`
    register.defects.push({ id: 'bestandsnaam-ongeldig', path, range: NOWHERE, pointer: '', data: { naam: name, voorstel, wat: KIND[folder]! } })
    return []
  })
}

function readMain(register: Register, tree: FileTree): Record<string, VerwerkingYaml> {
  const yaml = readFile<RegisterYaml>(register, tree, REGISTER, 'register.schema.json', validateRegister)
  if (!yaml) return {}
  register.yaml = yaml
  register.complete = true
  for (const partij of yaml.partijen ?? []) register.partijen.set(partij.id, partij)
  for (const systeem of yaml.systemen ?? []) register.systemen.set(systeem.id, systeem)
  return yaml.verwerkingen ?? {}
}

function missingMain(register: Register): Record<string, never> {
  register.defects.push({ id: 'register-yaml-ontbreekt', path: REGISTER, range: NOWHERE, pointer: '', data: {} })
  return {}
}

function readVerstrekkingen(register: Register, tree: FileTree): void {
  const yaml = readFile<VerstrekkingenYaml>(register, tree, VERSTREKKINGEN, 'verstrekkingen.schema.json', validateVerstrekkingen)
  if (yaml) register.verstrekkingen = resolveVerstrekkingen(register, VERSTREKKINGEN, yaml)
}

function readReglement(register: Register, tree: FileTree): void {
  const yaml = readFile<ReglementYaml>(register, tree, REGLEMENT, 'reglement.schema.json', validateReglement)
  if (yaml) register.reglement = resolveReglement(REGLEMENT, yaml)
}

function readVerklaring(register: Register, tree: FileTree): void {
  const yaml = readFile<VerklaringYaml>(register, tree, VERKLARING, 'verklaring.schema.json', validateVerklaring)
  if (yaml) register.verklaring = resolveVerklaring(VERKLARING, yaml, register.reglement)
}

/** The value of one file, when nothing is wrong with it. */
function readFile<T>(register: Register, tree: FileTree, path: string, schema: string, validate: typeof validateRegister): T | undefined {
  const source = parseSource(path, tree.read(path), () => tree.read(path))
  register.sources.set(path, source)
  const defects = source.problems.length > 0 ? yamlDefects(path, source) : invalid(path, source, schema, validate)
  register.defects.push(...defects)
  return defects.length === 0 ? (source.value as T) : undefined
}

function invalid(path: string, source: Source, schema: string, validate: typeof validateRegister): Defect[] {
  if (validate(source.value)) return []
  return schemaDefects(path, source, schema, validate.errors ?? [], [])
}
