import type { Place } from '../core/finding.js'
import type { Register } from '../register/model.js'
import { pointer } from '../register/target.js'

/** A step into a value: a key, or a place in a list. */
export type Path = readonly (string | number)[]

type Source = Register['sources'] extends Map<string, infer S> ? S : never

/** The file that says what holds for the whole register. */
const REGISTER_FILE = 'register.yaml'
/** The file with who may give which data to whom: lists without an order, like those of the register. */
export const DISCLOSURES_FILE = 'verstrekkingen.yaml'

/** What a version says, as plain data in which only meaning is left: the shape that is compared. */
export interface Content {
  register: Record<string, unknown>
  verwerkingen: Record<string, unknown>
  /** Other files of the register, by path. */
  bestanden: Record<string, unknown>
}

/** Keys whose items may be a bare text, with the key that the text then stands for. */
const BARE: Record<string, string> = { doelen: 'omschrijving', betrokkenen: 'naam', ontvangers: 'naam', technisch: 'maatregel', organisatorisch: 'maatregel' }
/** Keys that hold one value or a list of them; `geen` and `onbekend` stay what they are. */
const ONE_OR_MORE = new Set(['wet', 'bijzonder'])
/** A list of ids has the name of a list of things. */
const HOLDS_IDS = new Set(['doelgroepen'])

/** The content of a register; files that `skip` names are left out, because they read the same in both versions. */
export function contentOf(register: Register, skip: ReadonlySet<string> = new Set()): Content {
  const { verwerkingen: _, ...own } = register.yaml
  const content: Content = { register: {}, verwerkingen: {}, bestanden: {} }
  if (!skip.has(REGISTER_FILE)) content.register = normal(own, '') as Record<string, unknown>
  for (const { id, path, yaml } of register.verwerkingen.values()) if (!skip.has(path)) set(content.verwerkingen, id, normal(yaml, ''))
  // A file of an activity that is not among the activities has defects, and says nothing that can be compared.
  for (const [path, source] of register.sources) if (path !== REGISTER_FILE && !path.startsWith('verwerkingen/') && !skip.has(path)) set(content.bestanden, path, source.value)
  return content
}

/** Files that read the same, letter by letter, in both versions. */
export function sameFiles(a: Register, b: Register): Set<string> {
  const same = new Set<string>()
  for (const [path, source] of a.sources) if (b.sources.get(path)?.text === source.text) same.add(path)
  return same
}

function normal(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (typeof item === 'string' && Object.hasOwn(BARE, key) ? { [BARE[key]!]: item } : normal(item, '')))
  if (typeof value !== 'object' || value === null) return ONE_OR_MORE.has(key) && typeof value === 'string' && value !== 'geen' && value !== 'onbekend' ? [value] : value
  const result: Record<string, unknown> = {}
  for (const [name, item] of Object.entries(value)) set(result, name, HOLDS_IDS.has(name) ? item : normal(item, name))
  return result
}

/** Defined, not assigned: a key may be called `__proto__`. */
export function set(into: object, key: string, value: unknown): void {
  Object.defineProperty(into, key, { value, enumerable: true, writable: true, configurable: true })
}

/** Where a path of the content stands in the files of the version. */
export function placeOf(register: Register, path: Path): Place {
  const { file, source, at } = fileOf(register, path)
  const exists = source ? existing(source.value, at) : []
  const range = source?.locate(exists, 'value') ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const folder = register.folder.replace(/[/\\]+$/, '')
  return { file: folder === '' || folder === '.' ? file : `${folder}/${file}`, range, pointer: pointer(exists) }
}

function fileOf(register: Register, [part, name, ...rest]: Path): { file: string; source: Source | undefined; at: Path } {
  if (part === 'verwerkingen') {
    const verwerking = register.verwerkingen.get(String(name))
    const file = verwerking?.path ?? REGISTER_FILE
    // A whole activity is shown by its name, which every activity has.
    return { file, source: register.sources.get(file), at: [...(verwerking?.base ?? []), ...(rest.length > 0 ? rest : ['naam'])] }
  }
  if (part === 'bestanden') return { file: String(name), source: register.sources.get(String(name)), at: rest }
  return { file: REGISTER_FILE, source: register.sources.get(REGISTER_FILE), at: name === undefined ? [] : [name, ...rest] }
}

/** The part of a path that the file itself has; the rest is what normalising added. */
function existing(root: unknown, path: Path): Path {
  let at = root
  for (const [index, step] of path.entries()) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return path.slice(0, index)
    at = (at as Record<string | number, unknown>)[step]
  }
  return path
}
