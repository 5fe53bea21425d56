import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { filesBelow, readLarge, writeFolder } from '../../src/host/folder.js'

const folder = mkdtempSync(join(tmpdir(), 'avg-map-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a folder is written whole or not at all', () => {
  test('with every file in its place, also in an empty folder that is there', () => {
    const path = join(folder, 'nieuw')
    mkdirSync(path)
    writeFolder(path, new Map([['a.txt', bytes('een')], ['diep/b.txt', bytes('twee')]]))
    expect([...filesBelow(path)].map(([name, content]) => [name, Buffer.from(content as Uint8Array).toString()])).toEqual([['a.txt', 'een'], ['diep/b.txt', 'twee']])
    expect(readdirSync(folder)).toEqual(['nieuw'])
  })

  test('what fails halfway leaves neither the folder nor what it was making', () => {
    // The second file needs a folder where the first one stands.
    expect(() => writeFolder(join(folder, 'half'), new Map([['a', bytes('een')], ['a/b', bytes('twee')]]))).toThrow(/half is niet geschreven/)
    expect(readdirSync(folder)).toEqual(['nieuw'])
  })

  test('nothing that is there is written over', () => {
    expect(() => writeFolder(join(folder, 'nieuw'), new Map([['a.txt', bytes('anders')]]))).toThrow(/niet leeg/)
    expect(readFileSync(join(folder, 'nieuw/a.txt'), 'utf8')).toBe('een')
  })
})

test('links are named and not followed', () => {
  const path = join(folder, 'koppelingen')
  mkdirSync(path)
  writeFileSync(join(folder, 'geheim'), 'x')
  symlinkSync(join(folder, 'geheim'), join(path, 'bestand'))
  symlinkSync(folder, join(path, 'map'))
  expect([...filesBelow(path)]).toEqual([['bestand', 'link'], ['map', 'link']])
  expect(() => readLarge(join(path, 'bestand'))).toThrow(/geen gewoon bestand/)
})
