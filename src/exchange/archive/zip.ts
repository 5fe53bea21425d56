import { Inflate, zipSync } from 'fflate'
import { AvgError } from '../../core/error.js'
import { checkName, zipDirectory, type Entry } from './directory.js'

/** How much of somebody else's archive is read before it is refused. */
export interface Limits {
  /** Unpacked, all files together. */
  bytes: number
  entries: number
  /** How many times smaller a file may have been packed, once it is larger than `ratioFrom`. */
  ratio: number
  ratioFrom: number
}

export const LIMITS: Limits = { bytes: 64 * 2 ** 20, entries: 2000, ratio: 200, ratioFrom: 2 ** 20 }

/** One step of unpacking makes at most a thousand times this much: that is what a bomb can get before it is noticed. */
const STEP = 8 * 2 ** 10

const damaged = (name: string) => new AvgError(`\`${name}\` in dit zipbestand is beschadigd. Maak het opnieuw, of vraag de afzender om een nieuw bestand.`)

/** Zips begin with this; so do xlsx and ods. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/**
 * The files in a zip that may come from anyone, by name. Unpacks in bounded steps, whatever the zip says of its own sizes.
 * Refuses names that point outside, passwords, overlapping files and zip bombs, with an AvgError and before anything is given.
 */
export function readZip(bytes: Uint8Array, limits: Limits = LIMITS): Map<string, Uint8Array> {
  const tooLarge = () => new AvgError(`Dit bestand is uitgepakt groter dan ${Math.floor(limits.bytes / 2 ** 20)} MB. Zo groot is geen register; avg leest het niet.`)
  if (bytes.length > limits.bytes) throw tooLarge()
  const files = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of zipDirectory(bytes, limits.entries)) {
    const content = unpack(entry, limits, limits.bytes - total, tooLarge)
    total += content.length
    files.set(entry.name, content)
  }
  return files
}

/** A zip of these files in this order, without times: the same files give the same bytes. `mimetype` is stored as it is, as ODF asks. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  for (const name of files.keys()) checkName(name)
  return zipSync(Object.fromEntries([...files].map(([name, content]) => [name, [content, { level: name === 'mimetype' ? 0 : 6 }]])), { mtime: new Date(1980, 0, 1, 12) })
}

function unpack(entry: Entry, limits: Limits, room: number, tooLarge: () => AvgError): Uint8Array {
  const { name, packed } = entry
  if (!entry.deflated && packed.length > room) throw tooLarge()
  const content = entry.deflated ? inflate(entry, limits, room, tooLarge) : packed.slice()
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(name)
  return content
}

function inflate({ name, packed }: Entry, limits: Limits, room: number, tooLarge: () => AvgError): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((chunk) => {
    chunks.push(chunk)
    size += chunk.length
  })
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    try {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    } catch {
      throw damaged(name)
    }
    if (size > room) throw tooLarge()
    if (size > limits.ratioFrom && size > packed.length * limits.ratio) throw new AvgError(`\`${name}\` is onwaarschijnlijk klein ingepakt. Zo ziet een zipbom eruit; avg leest het niet.`)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return ~crc >>> 0
}
