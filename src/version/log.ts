import { createHash } from 'node:crypto'
import type { Consequence, Visibility } from '../core/change.js'
import { AvgError } from '../core/error.js'
import type { FileTree } from '../core/file-tree.js'
import { parseSource } from '../source/source.js'
import { canonicalYaml, sha256 } from './canonical.js'

export const LOG = 'versielog.yaml'
/** Where the data of a reconstruction stand; they are no version themselves. */
export const RECONSTRUCTION = 'reconstructie.yaml'
/** Folder in that of a version for documents that were published from it. */
export const PUBLISHED = 'publicaties'

/** A change that avg computed, with the reason that people gave for it. */
export interface LoggedChange {
  subject: string
  kind: string
  verwerking?: string
  item: string
  zin: string
  reden?: string
  gevolgen: Consequence[]
  zichtbaar: Visibility
}

/** A change in the words of a log that people kept. */
export interface DeclaredChange {
  wijziging: string
  reden?: string
  /** `opmaak`: only the place of the reason in the source says that it belongs here. */
  reden_uit?: 'opmaak'
  verwerking?: string
  toelichting?: string
}

/** What a file of a reconstructed version is made of. */
export interface Origin {
  bestand: string
  /** Identity paths that the old log names. */
  genoemd?: string[]
  /** Identity paths of which the old log says that they were otherwise, but not what they were. */
  onbekend?: string[]
  /** Everything else in this file is carried back from a later version. */
  aangenomen?: 'ja'
}

export interface OpenFindings {
  peildatum: string
  fouten: number
  waarschuwingen: number
  aanwijzingen: number
  afwijkingen: number
  acties: number
}

/** A document that was published. */
export interface Publication {
  /** Name of the file in the folder of publications. */
  bestand: string
  soort: string
  doelgroep?: string
  formaat: string
  sha256: string
}

export interface LogEntry {
  soort: 'release' | 'reconstructie' | 'publicatie'
  datum: string
  avg: string
  register: string
  /** Holds for every change that has no reason of its own. */
  reden?: string
  opgegeven?: DeclaredChange[]
  wijzigingen: LoggedChange[]
  /** Of a reconstruction: from which version the rest was carried back, and file by file what is known. */
  overgenomen_uit?: string
  herkomst?: Origin[]
  /** Of a publication: what was published, of which version, and by the law of which day. */
  publicatie?: { versie: string; peildatum: string; documenten: Publication[] }
  bevindingen: OpenFindings
  /** Identifier of the version of every activity, and the date since which it says the same. */
  verwerkingen: Record<string, { versie: string; sinds: string }>
  /** Hash of the manifest of the snapshot. */
  momentopname: string
  /** Hash of the entry before this one; absent for the first. */
  vorige?: string
}

/** An entry as it stands in the log: its bytes, what it says, and its own hash. */
export interface StoredEntry {
  entry: LogEntry
  hash: string
  /** Line of the log at which it begins. */
  line: number
}

/** What is wrong with an entry, and where. */
export interface BrokenEntry {
  index: number
  line: number
  /** Date of the entry, when it can still be read. */
  datum?: string
  wat: string
}

/** The order of keys in the log: what happened first, what only programs need last. */
const ORDER = ['soort', 'datum', 'register', 'subject', 'kind', 'verwerking', 'item', 'zin', 'wijziging', 'reden', 'reden_uit', 'toelichting', 'gevolgen', 'zichtbaar', 'opgegeven', 'wijzigingen', 'overgenomen_uit', 'herkomst', 'bestand', 'genoemd', 'onbekend', 'aangenomen', 'bevindingen', 'peildatum', 'fouten', 'waarschuwingen', 'aanwijzingen', 'afwijkingen', 'acties', 'id', 'law', 'verwerkingen', 'versie', 'sinds', 'avg', 'momentopname', 'vorige']

const HASH_LINE = /^ {2}hash: "([0-9a-f]{64})"\n$/

/** An entry as bytes: its own text, and as last line the hash of that text. */
export function writeEntry(entry: LogEntry): { text: string; hash: string } {
  const body = canonicalYaml([entry], ORDER)
  const hash = sha256(body)
  return { text: `${body}  hash: "${hash}"\n`, hash }
}

/** Reads a log without judging the chain: every entry that its own hash confirms, and the first that it does not. */
export function readEntries(bytes: Uint8Array): { entries: StoredEntry[]; broken?: BrokenEntry } {
  const entries: StoredEntry[] = []
  let line = 1
  for (const slice of slices(bytes)) {
    const found = readEntry(slice, entries.length, line)
    if ('wat' in found) return { entries, broken: found }
    entries.push(found)
    line += slice.filter((byte) => byte === 10).length
  }
  return { entries }
}

/** An entry begins with a dash and ends with its hash. Either is enough: a flipped byte in one does not hide the other. */
function slices(bytes: Uint8Array): Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1')
  const starts = [0]
  for (let end = text.indexOf('\n'), from = 0; end !== -1 && end + 1 < text.length; from = end + 1, end = text.indexOf('\n', from)) {
    if (text[end + 1] === '-' || HASH_LINE.test(text.slice(from, end + 1))) starts.push(end + 1)
  }
  return bytes.length === 0 ? [] : starts.map((start, index) => bytes.subarray(start, starts[index + 1] ?? bytes.length))
}

function readEntry(slice: Uint8Array, index: number, line: number): StoredEntry | BrokenEntry {
  const text = Buffer.from(slice).toString('latin1')
  const last = text.lastIndexOf('\n', text.length - 2) + 1
  const hash = HASH_LINE.exec(text.slice(last))?.[1]
  const body = slice.subarray(0, last)
  const datum = /^ {2}datum: "(\d{4}-\d{2}-\d{2})"$/m.exec(text)?.[1]
  const broken = (wat: string): BrokenEntry => ({ index, line, ...(datum === undefined ? {} : { datum }), wat })
  if (hash === undefined) return broken('de laatste regel, met de hash van de vermelding, klopt niet')
  if (sha256(body) !== hash) return broken('de inhoud past niet bij haar eigen hash')
  const { value } = parseSource(LOG, body)
  const entry: unknown = Array.isArray(value) ? value[0] : undefined
  if (!isEntry(entry)) return broken('dit is geen vermelding die avg kent')
  return { entry, hash, line }
}

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null) return false
  const { soort, datum, momentopname, verwerkingen, wijzigingen, publicatie } = value as Partial<LogEntry>
  if (typeof soort !== 'string' || !isDate(datum) || !Array.isArray(wijzigingen)) return false
  if (soort === 'publicatie') return isPublication(publicatie)
  return typeof momentopname === 'string' && typeof verwerkingen === 'object' && verwerkingen !== null
}

/** Dates and names become paths: a log from elsewhere may not lead out of the folder that it stands in. */
function isPublication(value: unknown): boolean {
  const { versie, documenten } = (value ?? {}) as Partial<NonNullable<LogEntry['publicatie']>>
  return isDate(versie) && Array.isArray(documenten) && documenten.every((document: Partial<Publication> | null) => typeof document?.bestand === 'string' && /^[\w-][\w.-]*$/.test(document.bestand))
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/**
 * The entries of a register's log; none when it has no log.
 *
 * @param versions the folder `versies`.
 * @throws AvgError when the log is damaged.
 */
export function readLog(versions: FileTree): StoredEntry[] {
  if (!versions.list().includes(LOG)) return []
  const { entries, broken } = readEntries(versions.read(LOG))
  if (broken) throw new AvgError(`${versions.folder}/${LOG}, regel ${broken.line}: ${broken.wat}. Kijk met \`avg verify\` wat er is gewijzigd.`)
  return entries
}

/** Entries that stand for a version; publications have no snapshot of their own. */
export function versionsOf(entries: readonly StoredEntry[]): StoredEntry[] {
  return entries.filter(({ entry }) => entry.soort !== 'publicatie')
}

/** The version in force on a date: the last one of that day or before. */
export function inForceOn(entries: readonly StoredEntry[], date: string): StoredEntry | undefined {
  return versionsOf(entries).findLast(({ entry }) => entry.datum <= date)
}

/**
 * The identifier of a version of an activity: a URI, made from what it says and since when, so that anyone with the
 * snapshot can make it again (UUID version 8, RFC 9562).
 */
export function activityVersion(register: string, verwerking: string, datum: string, content: Uint8Array): string {
  const bytes = createHash('sha256').update(JSON.stringify([register, verwerking, datum])).update(content).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
