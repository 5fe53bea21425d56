import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeWhole } from '../../src/host/write.js'

const root = mkdtempSync(join(tmpdir(), 'avg-write-'))
afterAll(() => rmSync(root, { recursive: true }))

describe('a file that is written whole', () => {
  it('is there with its content, and nothing beside it', () => {
    writeWhole(join(root, 'a'), 'een')
    writeWhole(join(root, 'a'), 'twee')
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('twee')
    expect(readdirSync(root)).toEqual(['a'])
  })

  it.skipIf(process.platform === 'win32')('is not put in the place of what is no file: a device stays what it is', () => {
    symlinkSync('/dev/null', join(root, 'apparaat'))
    writeWhole(join(root, 'apparaat'), 'weg')
    expect(lstatSync(join(root, 'apparaat')).isSymbolicLink()).toBe(true)
  })

  it('that cannot be written is said, with the reason', () => {
    expect(() => writeWhole(join(root, 'geen', 'map'), 'x')).toThrow(/is niet geschreven: de map bestaat niet\./)
  })
})
