import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { avg } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'avg-dossier-'))
const DATES = ['--peildatum', '2024-12-01', '--vandaag', '2026-11-22']
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('avg dossier', () => {
  it('writes the folders, says where to begin, and verifies by itself and after a change', () => {
    const place = join(folder, 'jados')
    const made = avg(['dossier', 'registers/jados', ...DATES, '--vraag', '30,28', '--zip', '--output', place])
    expect(made.status).toBe(0)
    expect(made.stdout).toContain('begin met intern/index.html')
    expect(made.stderr).toContain('reconstructie')
    expect(readdirSync(place).sort()).toEqual(['intern', 'manifest.json', 'verzenden', 'verzenden.zip'])
    const kenmerk = /Kenmerk van verzenden: +([0-9a-f]{64})/.exec(made.stdout)![1]!
    expect(avg(['verify', place])).toMatchObject({ status: 0, stderr: '' })
    expect(avg(['verify', join(place, 'verzenden.zip'), '--anker', kenmerk])).toMatchObject({ status: 0, stdout: expect.stringContaining('Het anker past') as string })
    const file = join(place, 'verzenden/register-reconstructie.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('toestemming', 'Toestemming'))
    const verified = avg(['verify', place])
    expect(verified.status).toBe(1)
    expect(verified.stdout).toContain('verzenden/register-reconstructie.json is gewijzigd.')
    const json = JSON.parse(avg(['verify', join(place, 'verzenden'), '--format', 'json']).stdout) as { goed: boolean; gewijzigd: { bestand: string }[] }
    expect(json).toMatchObject({ goed: false, gewijzigd: [{ bestand: 'register-reconstructie.json' }] })
  })

  it.each([
    ['no place to write', ['registers/jados', ...DATES], /--output <map> ontbreekt/],
    ['a question that avg does not know', ['registers/jados', ...DATES, '--output', join(folder, 'x'), '--vraag', '99'], /`99` is geen vraag/],
    ['a date that does not exist', ['registers/jados', '--peildatum', '2024-02-30', '--output', join(folder, 'x')], /geen datum/],
    ['a day without a version', ['registers/jados', '--peildatum', '2020-01-01', '--output', join(folder, 'x')], /nog geen versie/],
    ['an activity that is not there', ['registers/jados', ...DATES, '--verwerking', 'niets', '--output', join(folder, 'x')], /geen verwerking `niets`/],
    ['no register', ['registers', ...DATES, '--output', join(folder, 'x')], /geen register/],
  ])('ends with 2 and writes nothing: %s', (_, args, message) => {
    const run = avg(['dossier', ...args])
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(message)
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  it('reads what was asked from several options, and says that a register without versions is a concept', () => {
    const place = join(folder, 'voorbeeld')
    const made = avg(['dossier', 'registers/voorbeeld', '--peildatum', '2026-11-01', '--vandaag', '2026-11-22', '--betrokkenen', 'sollicitant', '--verwerking', '7', '--kenmerk', 'z-1', '--output', place])
    expect(made.status).toBe(0)
    expect(made.stderr).toContain('Het dossier is een concept van de werkbestanden')
    expect(JSON.parse(readFileSync(join(place, 'verzenden/manifest.json'), 'utf8'))).toMatchObject({ verwerkingen: ['07-nieuwsbrief', '10-sollicitanten'], betrokkenen: ['sollicitant'], stand: 'concept' })
  })
})
