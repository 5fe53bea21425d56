import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AvgError } from '../../src/core/error.js'
import { LIMITS, readZip, writeZip } from '../../src/exchange/archive/zip.js'
import { rawZip, type RawEntry } from './raw-zip.js'

const name = fc.array(fc.stringMatching(/^[a-z0-9ëé _-]{1,8}x$/), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
const text = (content: string) => new TextEncoder().encode(content)
const zeros = (size: number) => new Uint8Array(size)

describe('an archive', () => {
  it('gives back every file that was put in, byte for byte', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 3000 })), { selector: ([at]) => at.split('/')[0]!, maxLength: 8 }), (files) => {
        expect([...readZip(writeZip(new Map(files)))].sort()).toEqual(files.sort())
      }),
      { seed: 8, numRuns: 60 },
    )
  })

  it('is the same bytes for the same files, in every time zone', () => {
    const files = new Map([['mimetype', text('a')], ['map/ë.txt', text('b')]])
    const before = process.env.TZ
    const made = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone
      return writeZip(files)
    })
    process.env.TZ = before
    expect(made[1]).toEqual(made[0])
    expect(made[2]).toEqual(made[0])
  })

  it('is refused when it is written with a name that points outside it', () => {
    for (const bad of ['../a', '/a', 'a\\b', 'C:a', 'a//b', './a', 'a\u0000b', '']) expect(() => writeZip(new Map([[bad, text('')]])), bad).toThrow(AvgError)
  })

  it('is read with names in the code page that Windows uses for them, and without its folders', () => {
    expect([...readZip(rawZip([{ name: 'map/', method: 0 }, { name: Uint8Array.of(0x6d, 0x89, 0x2e, 0x74), content: 'x', flags: 0 }])).keys()]).toEqual(['më.t'])
  })

  const hostile: [why: string, zip: Uint8Array, says: RegExp][] = [
    ['is not a zip', text('geen zip, maar wel lang genoeg om er een te zijn'), /geen zipbestand/],
    ['is empty', zeros(0), /geen zipbestand/],
    ['has bytes behind its end', rawZip([{ name: 'a' }], { tail: text('meer') }), /geen zipbestand/],
    ['has parts elsewhere', rawZip([{ name: 'a' }], { disk: 1 }), /meer delen/],
    ['lists more files than it has', rawZip([{ name: 'a' }], { count: 2 }), /beschadigd/],
    ['lists fewer files than it has', rawZip([{ name: 'a' }, { name: 'b' }], { count: 1 }), /beschadigd/],
    ['has too many files', rawZip(Array.from({ length: LIMITS.entries + 1 }, (_, index) => ({ name: `${index}` }))), /2001 bestanden/],
    ['goes up a folder', one({ name: '../a' }), /naam die niet mag/],
    ['goes up a folder halfway', one({ name: 'a/../../b' }), /naam die niet mag/],
    ['begins at the root', one({ name: '/etc/a' }), /naam die niet mag/],
    ['has a drive letter', one({ name: 'c:/a' }), /naam die niet mag/],
    ['has a backslash', one({ name: '..\\a' }), /naam die niet mag/],
    ['has a NUL in a name', one({ name: 'a\u0000.xml' }), /naam die niet mag/],
    ['has a file twice', rawZip([{ name: 'a' }, { name: 'A' }]), /twee keer/],
    ['has a folder that is a file', rawZip([{ name: 'a' }, { name: 'a/b' }]), /map die zelf een bestand is/],
    ['has a password', one({ name: 'a', flags: 1 }), /wachtwoord/],
    ['is packed in another way', one({ name: 'a', method: 12 }), /niet kent/],
    ['has a link to a file', one({ name: 'a', content: '/etc/passwd', mode: 0o120777 }), /snelkoppeling/],
    ['calls a file otherwise in its header', one({ name: 'a', localName: 'b' }), /beschadigd/],
    ['has files that overlap', rawZip([{ name: 'a', content: 'x' }, { name: 'a', content: 'x' }].map((entry, index) => ({ ...entry, name: index ? 'b' : 'a', localName: 'a', startOf: 0 }))), /beschadigd|over elkaar/],
    ['has one content for many names', rawZip([{ name: 'a', content: 'x' }, { name: 'B', localName: 'a', content: 'x', startOf: 0 }]), /beschadigd|over elkaar/],
    ['has another size than it says', one({ name: 'a', content: 'abc', size: 2 }), /beschadigd/],
    ['has another checksum than it says', one({ name: 'a', content: 'abc', crc: 1 }), /beschadigd/],
    ['ends halfway a file', one({ name: 'a', content: deflateRawSync(Buffer.from('abc'.repeat(99))).subarray(0, 5), method: 0, flags: 0 }, 8), /beschadigd/],
    ['is a bomb in one file', one({ name: 'a', content: zeros(4 * 2 ** 20), size: 10 }), /zipbom/],
    ['is a bomb in many files', rawZip(Array.from({ length: 70 }, (_, index) => ({ name: `${index}`, content: zeros(2 ** 20), size: 1, crc: 0 }))), /beschadigd/],
    ['is large without being packed', rawZip([{ name: 'a', method: 0, content: zeros(64 * 2 ** 20 + 1) }]), /groter dan 64 MB/],
  ]
  it.each(hostile)('is refused when it %s', (_, zip, says) => {
    expect(() => readZip(zip)).toThrow(AvgError)
    expect(() => readZip(zip)).toThrow(says)
  })

  it('is refused when its files together are too large, each of them is not, and none is a bomb', () => {
    const zip = rawZip(Array.from({ length: 5 }, (_, index) => ({ name: `${index}`, content: zeros(2 ** 20) })))
    expect(readZip(zip, { ...LIMITS, bytes: 5 * 2 ** 20 }).size).toBe(5)
    expect(() => readZip(zip, { ...LIMITS, bytes: 5 * 2 ** 20 - 1 })).toThrow(/groter dan 4 MB/)
  })

  it('is refused when it lays a file inside another', () => {
    const inner = rawZip([{ name: 'b', content: 'verstopt' }])
    const zip = Buffer.from(rawZip([{ name: 'a', method: 0, content: inner }, { name: 'b', content: 'verstopt' }]))
    zip.writeUInt32LE(31, zip.lastIndexOf('PK\x01\x02') + 42)
    expect(() => readZip(new Uint8Array(zip))).toThrow(/over elkaar/)
  })

  it('never throws anything but an AvgError, whichever byte is changed', () => {
    const zip = writeZip(new Map([['mimetype', text('soort')], ['map/a.txt', text('abc'.repeat(50))]]))
    for (let at = 0; at < zip.length; at++) {
      for (const flip of [1, 0x80, 0xff]) {
        const changed = zip.slice()
        changed[at]! ^= flip
        try {
          readZip(changed)
        } catch (error) {
          expect(error).toBeInstanceOf(AvgError)
        }
      }
    }
  })
})

/** One entry; `as` is the method that the headers claim, whatever the content is. */
function one(entry: RawEntry, as?: number): Uint8Array {
  const zip = Buffer.from(rawZip([entry]))
  if (as !== undefined) for (const [header, offset] of [['PK\x03\x04', 8], ['PK\x01\x02', 10]] as const) zip.writeUInt16LE(as, zip.indexOf(header) + offset)
  return new Uint8Array(zip)
}
