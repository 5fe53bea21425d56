import { AvgError } from '../../core/error.js'
import { decodeText } from './code-pages.js'

/** A file in a zip, as its directory describes it. The sizes are claims, until somebody unpacks it. */
export interface Entry {
  name: string
  deflated: boolean
  crc: number
  size: number
  packed: Uint8Array
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const SYMLINK = 0xa000

const damaged = () => new AvgError('Dit zipbestand is beschadigd. Maak het opnieuw, of vraag de afzender om een nieuw bestand.')

/** What the directory at the end of a zip lists, each entry checked against its own header. Folders are left out. */
export function zipDirectory(bytes: Uint8Array, maxEntries: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  let at = view.getUint32(end + 16, true)
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 6, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    throw new AvgError('Dit zipbestand bestaat uit meer delen. Maak er één zipbestand van.')
  }
  if (count > maxEntries) throw new AvgError(`In dit zipbestand zitten ${count} bestanden. avg neemt er hoogstens ${maxEntries}.`)
  if (at + size > end) throw damaged()
  const directory = at
  const entries: Entry[] = []
  const spans: [from: number, to: number][] = []
  const names = new Set<string>()
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged()
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw damaged()
    const rawName = bytes.subarray(at + 46, nameEnd)
    const name = decodeText(rawName, 'dos', true)
    checkName(name)
    const key = name.normalize('NFC').toLowerCase()
    if (names.has(key)) throw new AvgError(`In dit zipbestand staat \`${name}\` twee keer. Maak het opnieuw.`)
    names.add(key)
    if ((view.getUint16(at + 8, true) & 0x2041) !== 0) throw new AvgError('Dit bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf en lever het opnieuw aan.')
    const method = view.getUint16(at + 10, true)
    if (method !== 0 && method !== 8) throw new AvgError(`\`${name}\` is ingepakt op een manier die avg niet kent. Maak een gewoon zipbestand.`)
    if (((view.getUint32(at + 38, true) >>> 16) & 0xf000) === SYMLINK) throw new AvgError(`\`${name}\` is een snelkoppeling. Zet het bestand zelf in het zipbestand.`)
    const packedSize = view.getUint32(at + 20, true)
    const start = view.getUint32(at + 42, true)
    const data = dataStart(bytes, view, start, rawName)
    if (data + packedSize > directory) throw damaged()
    spans.push([start, data + packedSize])
    const entry = { name, deflated: method === 8, crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true), packed: bytes.subarray(data, data + packedSize) }
    if (!name.endsWith('/')) entries.push(entry)
    else if (entry.size > 0 || packedSize > 2) throw damaged()
    at = next
  }
  if (at !== directory + size) throw damaged()
  spans.sort(([a], [b]) => a - b)
  if (spans.some(([from], index) => index > 0 && from < spans[index - 1]![1])) throw new AvgError('In dit zipbestand liggen bestanden over elkaar heen. Zo maakt niemand een gewoon zipbestand; avg leest het niet.')
  for (const { name } of entries) {
    const parts = name.toLowerCase().split('/')
    if (parts.some((_, index) => index > 0 && names.has(parts.slice(0, index).join('/')))) throw new AvgError(`\`${name}\` ligt in een map die zelf een bestand is. Maak het zipbestand opnieuw.`)
  }
  return entries
}

/** A name that stays inside the folder in which somebody unpacks it. */
export function checkName(name: string): void {
  const parts = name.replace(/\/$/, '').split('/')
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about.
  if (/[\\\u0000-\u001f\u007f]|^[A-Za-z]:/.test(name) || name.length > 255 || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new AvgError(`In dit zipbestand zit een bestand met een naam die niet mag: \`${JSON.stringify(name).slice(1, -1)}\`. Een naam wijst naar een plek in het zipbestand zelf.`)
  }
}

/** The last record of a zip; what follows it may be its comment only. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - 0xffff); at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw new AvgError('Dit is geen zipbestand, of het is niet heel aangekomen.')
}

/** Where the bytes of an entry begin. A header that calls itself otherwise than the directory does is a trick on the reader. */
function dataStart(bytes: Uint8Array, view: DataView, start: number, name: Uint8Array): number {
  if (start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL) throw damaged()
  const length = view.getUint16(start + 26, true)
  const local = bytes.subarray(start + 30, start + 30 + length)
  if (length !== name.length || local.some((byte, index) => byte !== name[index])) throw damaged()
  return start + 30 + length + view.getUint16(start + 28, true)
}
