import { deflateRawSync, gzipSync } from 'node:zlib'

/** An entry as a hostile hand writes it: everything that a zip says of itself can be a lie. */
export interface RawEntry {
  name: string | Uint8Array
  content?: string | Uint8Array
  /** What the header next to the content calls it. */
  localName?: string
  flags?: number
  method?: number
  size?: number
  crc?: number
  mode?: number
  /** Where the directory says that it begins: that of this entry. */
  startOf?: number
}

/** The checksum of a zip, from the end of a gzip: Node 20.19 has no function for it alone. */
function crc32(content: Uint8Array): number {
  const gzip = gzipSync(content)
  return gzip.readUInt32LE(gzip.length - 8)
}

/** A zip made by hand. */
export function rawZip(entries: readonly RawEntry[], end: { count?: number; disk?: number; tail?: Uint8Array } = {}): Uint8Array {
  const parts: Buffer[] = []
  const starts: number[] = []
  let at = 0
  const push = (buffer: Buffer) => {
    parts.push(buffer)
    at += buffer.length
  }
  const made = entries.map((entry) => {
    const name = Buffer.from(entry.name as string)
    const content = Buffer.from((entry.content ?? '') as string)
    const method = entry.method ?? 8
    const packed = method === 8 ? deflateRawSync(content) : content
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(entry.flags ?? 0x800, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(entry.crc ?? crc32(content), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(entry.size ?? content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const localName = Buffer.from(entry.localName ?? name)
    const local = Buffer.from(fields)
    local.writeUInt16LE(localName.length, 22)
    starts.push(at)
    push(Buffer.concat([Buffer.from('PK\x03\x04'), local, localName, packed]))
    return { entry, name, fields }
  })
  const directory = at
  for (const [index, { entry, name, fields }] of made.entries()) {
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6)
    rest.writeUInt32LE(starts[entry.startOf ?? index]!, 10)
    push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fields, rest, name]))
  }
  const record = Buffer.alloc(18)
  record.writeUInt16LE(end.disk ?? 0, 0)
  record.writeUInt16LE(end.count ?? entries.length, 4)
  record.writeUInt16LE(end.count ?? entries.length, 6)
  record.writeUInt32LE(at - directory, 8)
  record.writeUInt32LE(directory, 12)
  push(Buffer.concat([Buffer.from('PK\x05\x06'), record, end.tail ?? Buffer.alloc(0)]))
  return new Uint8Array(Buffer.concat(parts))
}
