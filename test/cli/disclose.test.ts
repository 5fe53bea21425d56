import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { avg } from './run.js'

const FOLDER = 'registers/cjg-de-kempen'
const PAIR = ['--door', 'jeugdhulpverlener', '--aan', 'school']

describe('avg disclose', () => {
  it('ends with 0, also when the document does not provide for what was asked', () => {
    const found = avg(['disclose', FOLDER, ...PAIR])
    expect([found.status, found.stderr]).toEqual([0, ''])
    expect(found.stdout).toContain('artikel 7.3.11 lid 1 Jeugdwet')
    expect(avg(['disclose', FOLDER, '--door', 'bakker', '--aan', 'slager'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Niet geregeld') as string })
  })

  it('gives JSON that is whole, and writes to a file when asked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'avg-disclose-'))
    const file = join(folder, 'antwoord.json')
    expect(avg(['disclose', FOLDER, ...PAIR, '--format', 'json', '--peildatum', '2026-11-21', '--output', file])).toMatchObject({ status: 0, stdout: '' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ uitkomst: 'regel-voor-anderen', peildatum: '2026-11-21', antwoorden: [{ id: 'partners-1-3', toestemming: 'ja' }] })
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['a party is missing', [FOLDER, '--door', 'gemeente'], /de optie --aan <partij> ontbreekt/],
    ['a party is blank', [FOLDER, '--door', ' ', '--aan', 'school'], /Bij `--door` staat niets/],
    ['the register has no such file', ['registers/jados', ...PAIR], /registers\/jados heeft geen verstrekkingen\.yaml/],
    ['there is no register', ['registers/nergens', ...PAIR], /registers\/nergens/],
    ['the date is none', [FOLDER, ...PAIR, '--peildatum', '2026-02-30'], /`2026-02-30` is geen datum/],
    ['the format is none', [FOLDER, ...PAIR, '--format', 'pdf'], /pretty, json, markdown/],
  ])('ends with 2 and says so when %s', (_, args, message) => {
    const { status, stdout, stderr } = avg(['disclose', ...args])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})
