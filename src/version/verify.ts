import type { FileTree } from '../core/file-tree.js'
import { identityPath } from '../register/identity.js'
import { parseSource, type Path } from '../source/source.js'
import { canonicalYaml, sha256 } from './canonical.js'
import { activityVersion, LOG, PUBLISHED, readEntries, RECONSTRUCTION, type StoredEntry, versionsOf } from './log.js'
import { lineHashes, MANIFEST, MANIFEST_ORDER, type Manifest, readManifest, splitLines } from './snapshot.js'

/** Something that is not what was released. */
export interface Alteration {
  /** Date of the version. */
  versie?: string
  /** Relative to the folder `versies`. */
  bestand: string
  /** Identity path of the field, for example `persoonsgegevens/bsn/wet`. */
  veld?: string
  regel?: number
  wat: string
}

/** A hash from outside the register that the chain is held against. */
export interface Anchor {
  /** `git-tag v1`, `--anker`. */
  name: string
  hash: string
  /** The whole log as it was at the anchor, when that is known: then the first entry that is another can be named. */
  log?: Uint8Array
}

export interface Verification {
  alterations: Alteration[]
  /** Dates of the versions that there are. */
  versions: string[]
  entries: StoredEntry[]
  /** The anchors that fit, each with the date up to which it proves that nothing changed. */
  proven: { anchor: Anchor; upTo: string }[]
  /** Left behind by a release that was cut off; the register itself is whole. */
  interrupted: boolean
}

/** How a release that was cut off is recognised: its own log lies ready in a folder of this name. */
const STAGING = /^\.release-\d+\//

/** Whether a path in `versies` is in the temporary folder of a release or a publication. */
export function isStaged(path: string): boolean {
  return STAGING.test(path)
}

/** The entries that a release or publication that was cut off would have made the log. */
export function pendingEntries(versions: FileTree): StoredEntry[] {
  return versions.list().filter((path) => isStaged(path) && path.endsWith(`/${LOG}`)).flatMap((path) => readEntries(versions.read(path)).entries)
}

/**
 * Holds every version against the log, and the log against itself and against anchors.
 *
 * Without an anchor this shows only that all parts fit each other: who rewrites everything, hashes and all, is not seen.
 *
 * @param versions the folder `versies`, with its hidden folders.
 */
export function verify(versions: FileTree, anchors: readonly Anchor[]): Verification {
  const files = versions.list()
  const visible = files.filter((path) => !isStaged(path))
  const interrupted = visible.length < files.length
  const alterations: Alteration[] = []
  const logged = visible.includes(LOG)
  const { entries, broken } = logged ? readEntries(versions.read(LOG)) : { entries: [] }
  if (broken) alterations.push({ ...(broken.datum === undefined ? {} : { versie: broken.datum }), bestand: LOG, regel: broken.line, wat: `vermelding ${broken.index + 1}: ${broken.wat}` })
  alterations.push(...chain(entries))
  for (const stored of versionsOf(entries)) alterations.push(...snapshot(versions, visible, stored))
  if (!broken) alterations.push(...unknown(versions, visible, entries))
  const { proven, missing } = anchored(entries, anchors, broken !== undefined)
  alterations.push(...missing)
  return { alterations: firstVersionFirst(alterations), versions: versionsOf(entries).map(({ entry }) => entry.datum), entries, proven, interrupted }
}

/** Whether each entry follows the one before it, and dates go forward. */
function chain(entries: readonly StoredEntry[]): Alteration[] {
  const found: Alteration[] = []
  let last: string | undefined
  for (const [index, { entry, line }] of entries.entries()) {
    const at = { versie: entry.datum, bestand: LOG, regel: line }
    const previous = entries[index - 1]
    if (entry.vorige !== previous?.hash) {
      const wat = previous === undefined ? 'de eerste vermelding verwijst naar een eerdere die er niet is: die is weggehaald' : `deze vermelding volgt niet op die van ${previous.entry.datum}: ertussen is een vermelding gewijzigd, weggehaald of verplaatst`
      found.push({ ...at, veld: 'vorige', wat })
    }
    // A day has one version, and any number of publications before and after it.
    const version = versionsOf(entries.slice(0, index)).at(-1)?.entry.datum
    const back = last !== undefined && (entry.datum < last || (entry.datum === version && entry.soort !== 'publicatie'))
    if (back) found.push({ ...at, veld: 'datum', wat: `de datum gaat niet vooruit: de vermelding ervoor is van ${last}` })
    last = entry.datum
  }
  return found
}

/** Whether the files of a version are those that the log vouches for. */
function snapshot(versions: FileTree, files: readonly string[], { entry }: StoredEntry): Alteration[] {
  const versie = entry.datum
  const own = `${versie}/${MANIFEST}`
  if (!files.some((path) => path.startsWith(`${versie}/`))) return [{ versie, bestand: `${versie}/`, wat: 'de hele momentopname ontbreekt' }]
  if (!files.includes(own)) return [{ versie, bestand: own, wat: 'het bestand ontbreekt' }]
  const bytes = versions.read(own)
  const manifest = readManifest(bytes)
  const altered = sha256(bytes) !== entry.momentopname
  if (!manifest) return [{ versie, bestand: own, wat: 'het bestand is gewijzigd en niet meer te lezen' }]
  const inFiles = manifest.bestanden.flatMap((file) => contents(versions, files, versie, file))
  const named = new Set([own, ...manifest.bestanden.map(({ pad }) => `${versie}/${pad}`)])
  const extra = files.filter((path) => path.startsWith(`${versie}/`) && !path.startsWith(`${versie}/${PUBLISHED}/`) && !named.has(path))
  return [
    // A list that was altered may say anything of the files: it is named before them.
    ...(altered ? [{ versie, bestand: own, ...(inFiles.length > 0 ? {} : manifestField(versions, bytes, manifest, entry)), wat: 'dit overzicht van de momentopname is gewijzigd: de hash in het versielog is een andere' }] : []),
    ...inFiles,
    ...extra.map((bestand) => ({ versie, bestand, wat: 'dit bestand hoort niet bij de momentopname' })),
    ...(altered || inFiles.length > 0 ? [] : identifiers(versions, entry)),
  ]
}

function contents(versions: FileTree, files: readonly string[], versie: string, file: Manifest['bestanden'][number]): Alteration[] {
  const bestand = `${versie}/${file.pad}`
  if (!files.includes(bestand)) return [{ versie, bestand, wat: 'het bestand ontbreekt' }]
  const bytes = versions.read(bestand)
  if (sha256(bytes) === file.sha256) return []
  const regel = firstDifference(file.regels.split(' '), lineHashes(bytes).split(' '))
  // Every line fits: then it is the hash of the file that is another, and that stands in the manifest.
  if (regel === undefined) return [{ versie, bestand: `${versie}/${MANIFEST}`, veld: `bestanden/${file.pad}/sha256`, wat: `de hash van ${file.pad} past niet bij het bestand` }]
  const veld = fieldAt(bestand, bytes, regel)
  return [{ versie, bestand, ...(veld === undefined ? {} : { veld }), regel, wat: 'deze regel is niet meer wat er is vrijgegeven' }]
}

/** Number of the first line that is another; a line that is missing or too many counts too. */
function firstDifference(known: readonly string[], found: readonly string[]): number | undefined {
  const length = Math.max(known.length, found.length)
  for (let index = 0; index < length; index++) if (known[index] !== found[index]) return index + 1
  return undefined
}

/** The field that a line of a canonical file belongs to. Of a file that can no longer be read, by its indentation. */
function fieldAt(file: string, bytes: Uint8Array, line: number): string | undefined {
  const source = parseSource(file, bytes)
  if (source.problems.length === 0) {
    const best = deepest(source.value, (path) => source.locate(path, 'key').start.line <= line)
    return best && identityPath(source.value, best)
  }
  const lines = splitLines(bytes).map((one) => Buffer.from(one).toString('utf8'))
  const keys: string[] = []
  let indent = Number.MAX_SAFE_INTEGER
  for (let at = Math.min(line, lines.length) - 1; at >= 0; at--) {
    const found = /^( *(?:- )*)"?([a-z][\w-]*)"?:/.exec(lines[at]!)
    if (!found || found[1]!.length >= indent) continue
    indent = found[1]!.length
    keys.unshift(found[2]!)
  }
  return keys.length > 0 ? keys.join('/') : undefined
}

/** The last path, in the order of the file, that begins at or above a line. */
function deepest(root: unknown, above: (path: Path) => boolean): Path | undefined {
  let best: Path | undefined
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      const at = [...path, key]
      if (!above(at)) return
      best = at
      walk((value as Record<string | number, unknown>)[key], at)
    }
  }
  walk(root, [])
  return best
}

/** Which part of an altered manifest is no longer true. */
function manifestField(versions: FileTree, bytes: Uint8Array, manifest: Manifest, entry: StoredEntry['entry']): { veld?: string; regel?: number } {
  const wrong = manifest.bestanden.find(({ pad, regels }) => versions.list().includes(`${entry.datum}/${pad}`) && lineHashes(versions.read(`${entry.datum}/${pad}`)) !== regels)
  if (wrong) return { veld: `bestanden/${wrong.pad}/regels` }
  for (const key of ['datum', 'register'] as const) if (manifest[key] !== entry[key]) return { veld: key }
  const written = splitLines(new TextEncoder().encode(canonicalYaml(manifest, MANIFEST_ORDER)))
  const found = splitLines(bytes)
  const regel = firstDifference(written.map((one) => sha256(one)), found.map((one) => sha256(one)))
  return regel === undefined ? { veld: 'schema' } : { regel }
}

/** Whether the identifiers of the activities that are new in this version are those of what they say. */
function identifiers(versions: FileTree, entry: StoredEntry['entry']): Alteration[] {
  return Object.entries(entry.verwerkingen).flatMap(([id, { versie, sinds }]) => {
    if (sinds !== entry.datum) return []
    const expected = activityVersion(entry.register, id, sinds, versions.read(`${sinds}/verwerkingen/${id}.yaml`))
    return expected === versie ? [] : [{ versie: entry.datum, bestand: LOG, veld: `verwerkingen/${id}/versie`, wat: 'dit kenmerk past niet bij wat de verwerking zegt' }]
  })
}

/** Versions on disk that the log does not know, and entries for which a log is missing. */
function unknown(versions: FileTree, files: readonly string[], entries: readonly StoredEntry[]): Alteration[] {
  const known = new Set(entries.map(({ entry }) => entry.datum))
  const folders = new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/', 1)[0]!))
  const pending = new Set(pendingEntries(versions).map(({ entry }) => entry.datum))
  const loose = files.filter((path) => !path.includes('/') && path !== LOG && path !== RECONSTRUCTION)
  return [
    ...[...folders].filter((folder) => !known.has(folder) && !pending.has(folder)).map((folder) => ({ versie: folder, bestand: `${folder}/`, wat: 'deze momentopname staat niet in het versielog: de vermelding is weggehaald' })),
    ...loose.map((bestand) => ({ bestand, wat: 'dit bestand hoort niet in de map versies' })),
  ]
}

/** What the anchors prove. One that fits no entry says that the log was rewritten. */
function anchored(entries: readonly StoredEntry[], anchors: readonly Anchor[], broken: boolean): { proven: Verification['proven']; missing: Alteration[] } {
  const proven: Verification['proven'] = []
  const missing: Alteration[] = []
  for (const anchor of anchors) {
    const stored = entries.find(({ hash }) => hash === anchor.hash)
    if (stored) proven.push({ anchor, upTo: stored.entry.datum })
    // A broken entry is named already, and may be the one that the anchor is of.
    else if (!broken) missing.push(rewritten(entries, anchor))
  }
  return { proven, missing }
}

/** The first entry that is not what it was at the anchor; without the log of then, no more than that there is one. */
function rewritten(entries: readonly StoredEntry[], { name, log }: Anchor): Alteration {
  const then = log ? readEntries(log).entries : []
  const index = then.findIndex(({ hash }, at) => entries[at]?.hash !== hash)
  const [old, now] = [then[index], entries[index]]
  if (!old) return { ...(entries.length > 0 ? { versie: entries.at(-1)!.entry.datum } : {}), bestand: LOG, wat: `geen vermelding heeft de hash van ${name}: het versielog is herschreven of ingekort` }
  if (!now) return { versie: old.entry.datum, bestand: LOG, wat: `deze vermelding stond er bij ${name} nog, en is weggehaald` }
  const veld = Object.keys({ ...old.entry, ...now.entry }).find((key) => JSON.stringify(old.entry[key as keyof typeof old.entry]) !== JSON.stringify(now.entry[key as keyof typeof now.entry]))
  return { versie: old.entry.datum, bestand: LOG, regel: now.line, ...(veld === undefined ? {} : { veld }), wat: `deze vermelding was bij ${name} een andere` }
}

/** Oldest version first; what belongs to no version comes last. */
function firstVersionFirst(alterations: Alteration[]): Alteration[] {
  return alterations.sort((a, b) => {
    const [left, right] = [a.versie ?? '9999', b.versie ?? '9999']
    return left < right ? -1 : left > right ? 1 : 0
  })
}
