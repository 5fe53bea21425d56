import { AvgError } from '../core/error.js'
import { type FileTree, MemoryTree } from '../core/file-tree.js'
import type { Values } from '../register/values.js'
import { parseSource } from '../source/source.js'
import { canonicalYaml, sha256 } from './canonical.js'

/** Goes up when a register of before can no longer be read as it was meant. */
const SCHEMA_VERSION = 1
export const MANIFEST = 'inhoud.yaml'
/** The order of keys in a manifest. */
export const MANIFEST_ORDER = ['schema', 'register', 'datum', 'bestanden', 'pad', 'sha256', 'regels']

/** What a snapshot says of itself: which files it has, and a hash of every line, so that a changed one can be named. */
export interface Manifest {
  schema: number
  register: string
  datum: string
  bestanden: { pad: string; sha256: string; regels: string }[]
}

/** The files of a snapshot, the manifest among them. */
export function snapshotFiles(values: Values, register: string, datum: string): Map<string, Uint8Array> {
  const encoder = new TextEncoder()
  const files = new Map([...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, value]) => [path, encoder.encode(canonicalYaml(value, schemaOf(path)))]))
  const manifest: Manifest = { schema: SCHEMA_VERSION, register, datum, bestanden: [...files].map(([pad, bytes]) => ({ pad, sha256: sha256(bytes), regels: lineHashes(bytes) })) }
  return new Map([...files, [MANIFEST, encoder.encode(canonicalYaml(manifest, MANIFEST_ORDER))]])
}

/** What a file of these folders is. */
const IN_FOLDER: Record<string, string> = { 'verwerkingen/': 'verwerking', 'procedures/': 'procedure', 'besluiten/': 'besluit' }

/** The schema that gives a file its order of keys; for a file without one the keys go by name. */
function schemaOf(path: string): `${string}.schema.json` {
  const folder = Object.keys(IN_FOLDER).find((name) => path.startsWith(name))
  return folder !== undefined ? `${IN_FOLDER[folder]!}.schema.json` : `${path.replace(/\.ya?ml$/, '')}.schema.json`
}

/** Eight hex digits for every line: enough to say which one changed, the hash of the file says that one did. */
export function lineHashes(bytes: Uint8Array): string {
  return splitLines(bytes).map((line) => sha256(line).slice(0, 8)).join(' ')
}

/** Lines as bytes, each with its line feed. */
export function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, at + 1))
    start = at + 1
  }
  return start < bytes.length ? [...lines, bytes.subarray(start)] : lines
}

/** The manifest of a snapshot; undefined when it cannot be read as one. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  const { value } = parseSource(MANIFEST, bytes)
  if (typeof value !== 'object' || value === null) return undefined
  const { schema, register, datum, bestanden } = value as Partial<Manifest>
  const sound = typeof schema === 'number' && typeof register === 'string' && typeof datum === 'string' && Array.isArray(bestanden)
  if (!sound || !bestanden.every((file) => typeof file?.pad === 'string' && typeof file.sha256 === 'string' && typeof file.regels === 'string')) return undefined
  return { schema, register, datum, bestanden }
}

/**
 * A released version as a tree of files, checked against the hash that the log has of it.
 *
 * @param versions the folder `versies`.
 * @throws AvgError when it is not what was released, or was made by a newer avg.
 */
export function snapshotTree(versions: FileTree, datum: string, hash: string, folder: string): FileTree {
  const altered = (file: string): AvgError => new AvgError(`De versie van ${datum} is niet meer wat er is vrijgegeven: ${file} is anders of ontbreekt. Kijk met \`avg verify\` wat er is gewijzigd.`)
  const files = new Set(versions.list())
  const path = `${datum}/${MANIFEST}`
  if (!files.has(path)) throw altered(path)
  const bytes = versions.read(path)
  const manifest = readManifest(bytes)
  if (!manifest || sha256(bytes) !== hash) throw altered(path)
  if (manifest.schema > SCHEMA_VERSION) throw new AvgError(`De versie van ${datum} is gemaakt met een nieuwere avg. Werk avg bij om haar te lezen.`)
  const contents = Object.fromEntries(
    manifest.bestanden.map((file) => {
      const own = `${datum}/${file.pad}`
      const content = files.has(own) ? versions.read(own) : undefined
      if (!content || sha256(content) !== file.sha256) throw altered(own)
      return [file.pad, content]
    }),
  )
  return new MemoryTree(folder, contents)
}
