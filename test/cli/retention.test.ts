import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { avg } from './run.js'

const JADOS = 'registers/jados'
const DATES = ['--peildatum', '2026-11-21', '--vanaf', '2026-11-22']

describe('avg retention', () => {
  it('ends with 0, also when terms are missing or differ from the law', () => {
    const shown = avg(['retention', 'registers/cjg-de-kempen', '--peildatum', '2026-11-21'])
    expect([shown.status, shown.stderr]).toEqual([0, ''])
    expect(shown.stdout).toContain('7 verwerkingen hebben geen bewaartermijn.')
    expect(shown.stdout).toContain('Korter dan artikel 7.3.8 lid 3 Jeugdwet')
  })

  it('gives the day on which a file may go, for people, programs and calendars', () => {
    expect(avg(['retention', JADOS, ...DATES]).stdout).toContain('Niet eerder weg dan 23-11-2046.')
    expect(JSON.parse(avg(['retention', JADOS, ...DATES, '--format', 'json']).stdout)).toMatchObject({ register: 'jados', soorten: [{ termijnen: [{ weg: { eerste_dag: '2046-11-23' } }] }, {}] })
    expect(avg(['retention', JADOS, ...DATES, '--format', 'ics']).stdout).toContain('DTSTART;VALUE=DATE:20461123\r\n')
    expect(avg(['retention', JADOS, ...DATES, '--format', 'markdown']).stdout).toContain('| weg | ')
  })

  it('reads the version of a day, and the law of a day', () => {
    expect(avg(['retention', `${JADOS}@2025-07-01`, '--peildatum', '2019-12-31', '--format', 'json']).stdout).toContain('"minimum": "15 jaar"')
  })

  it('writes a whole file when asked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'avg-retention-'))
    const file = join(folder, 'termijnen.html')
    expect(avg(['retention', JADOS, ...DATES, '--format', 'html', '--output', file])).toMatchObject({ status: 0, stdout: '' })
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<svg [\s\S]*<\/html>\n$/)
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['there is no register', ['registers/nergens'], /registers\/nergens/],
    ['the day is none', [JADOS, '--vanaf', '2026-02-30'], /`2026-02-30` is geen datum/],
    ['a calendar has no day to count from', [JADOS, '--format', 'ics'], /`--vanaf`/],
    ['the format is none', [JADOS, '--format', 'pdf'], /pretty, json, markdown, html, ics/],
  ])('ends with 2 and says so when %s', (_, args, message) => {
    const { status, stdout, stderr } = avg(['retention', ...args])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})
