import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOf, DOSSIER, register, temporary } from '../app/registers.js'
import { avg } from './run.js'

const folder = temporary()
const JADOS = 'registers/jados'
let count = 0
const fresh = (): string => register(join(folder, `${++count}`))
const longer = (path: string): void => writeFileSync(join(path, 'verwerkingen/01-dossier.yaml'), DOSSIER.replace('15 jaar', '20 jaar'))

describe('avg diff', () => {
  it('prints nothing on standard output when nothing changed', () => {
    expect(avg(['diff', JADOS, JADOS])).toMatchObject({ status: 0, stdout: '', stderr: 'avg: er zijn geen wijzigingen.\n' })
    expect(avg(['diff', JADOS, JADOS, '--format', 'markdown']).stdout).toBe('')
    expect(JSON.parse(avg(['diff', JADOS, JADOS, '--format', 'json']).stdout)).toMatchObject({ from: JADOS, to: JADOS, changes: [] })
  })

  it('ends with 0, and with 1 when a change has a consequence that was asked for', () => {
    const versions = [`${JADOS}@2025-07-01`, `${JADOS}@2025-09-22`]
    expect(avg(['diff', ...versions]).status).toBe(0)
    expect(avg(['diff', ...versions, '--fail-on', 'toestemming-vragen,dpia-herzien']).status).toBe(0)
    expect(avg(['diff', ...versions, '--fail-on', 'dpia-herzien,informeren']).status).toBe(1)
    expect(avg(['diff', ...versions, '--fail-on', 'iets'])).toMatchObject({ status: 2, stdout: '' })
  })

  it('shows the golden difference within 80 columns', () => {
    const { stdout } = avg(['diff', `${JADOS}@2024-06-26`, `${JADOS}@2025-09-22`])
    expect(stdout).toBe(readFileSync('test/golden/versies/jados.diff.txt', 'utf8'))
    for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80)
  })

  it.each([
    ['a version that does not exist', ['diff', 'registers/weg', JADOS], 'Zo is het te lezen'],
    ['a date before the first version', ['diff', `${JADOS}@2020-01-01`, JADOS], 'De eerste is van 26-06-2024'],
    ['a register without versions', ['diff', 'registers/zaz@2025-01-01', 'registers/zaz'], 'heeft nog geen versies'],
    ['a ref that is an option', ['diff', '--', '--output=x:registers/jados', JADOS], 'kan geen naam'],
    ['one version only', ['diff', JADOS], 'het argument nieuw ontbreekt'],
  ])('stops with 2 on %s', (_, args, message) => {
    const { status, stdout, stderr } = avg(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('avg release', () => {
  it('goes from nothing to two versions, with the reason in the log', () => {
    const path = fresh()
    expect(avg(['release', path, '--datum', '2024-01-01'])).toMatchObject({ status: 0, stderr: expect.stringMatching(/vrijgegeven\. Het anker van nu: [0-9a-f]{64}\n$/) as string })
    longer(path)
    const second = avg(['release', path, '--datum', '2024-06-01', '--reden', 'De wet vraagt twintig jaar'])
    expect(second.stdout).toContain('Bewaartermijn van ‘het dossier’ verlengd van 15 jaar naar 20 jaar.')
    expect(second.status).toBe(0)
    expect(avg(['log', path]).stdout).toMatch(/01-06-2024 +01-dossier\. Bewaartermijn[^]*De wet vraagt/)
    expect(avg(['show', `${path}@2024-02-01`]).stdout).toContain('termijn: "15 jaar"')
    expect(avg(['verify', path])).toMatchObject({ status: 0, stdout: expect.stringContaining('2 versies') as string })
    expect(avg(['lint', path, '--sinds', `${path}@2024-01-01`, '--format', 'json']).stdout).not.toContain('bewaartermijn-verlengd-zonder-reden')
  })

  it('asks for a reason, and without a terminal says how to give one', () => {
    const path = fresh()
    avg(['release', path, '--datum', '2024-01-01'])
    longer(path)
    expect(avg(['release', path, '--datum', '2024-06-01'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--reden') as string })
    expect(avg(['lint', path, '--sinds', `${path}@2024-01-01`, '--format', 'json']).stdout).toContain('bewaartermijn-verlengd-zonder-reden')
    expect(existsSync(join(path, 'versies/2024-06-01'))).toBe(false)
  })

  it('writes nothing with --dry-run', () => {
    const path = fresh()
    expect(avg(['release', path, '--dry-run'])).toMatchObject({ status: 0, stderr: expect.stringContaining('niets geschreven') as string })
    expect(existsSync(join(path, 'versies'))).toBe(false)
  })

  it('refuses open errors with --streng, and new errors always', () => {
    const path = fresh()
    expect(avg(['release', path, '--datum', '2024-01-01', '--streng'])).toMatchObject({ status: 1, stderr: expect.stringContaining('niet vrijgegeven') as string })
    avg(['release', path, '--datum', '2024-01-01'])
    writeFileSync(join(path, 'verwerkingen/01-dossier.yaml'), DOSSIER.replace(/bewaartermijnen:[^]*/, ''))
    expect(avg(['release', path, '--datum', '2024-06-01', '--reden', 'x'])).toMatchObject({ status: 1, stderr: expect.stringContaining('bewaartermijn-ontbreekt') as string })
    expect(existsSync(join(path, 'versies/2024-06-01'))).toBe(false)
  })

  it('refuses a second version on one date, and defects of the input', () => {
    const path = fresh()
    avg(['release', path, '--datum', '2024-01-01'])
    longer(path)
    expect(avg(['release', path, '--datum', '2024-01-01', '--reden', 'x'])).toMatchObject({ status: 2, stderr: expect.stringContaining('al een versie') as string })
    writeFileSync(join(path, 'register.yaml'), 'naam: [\n')
    expect(avg(['release', path, '--datum', '2024-02-01', '--reden', 'x']).status).toBe(2)
  })
})

describe('avg verify', () => {
  it('ends with 1 and names version, file and field', () => {
    const path = copyOf(JADOS, join(folder, 'jados'))
    const file = join(path, 'versies/2024-11-12/verwerkingen/11-contactformulieren.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('grondslag: "toestemming"', 'grondslag: "overeenkomst"'))
    const { status, stdout } = avg(['verify', path])
    expect(status).toBe(1)
    expect(stdout).toContain('versie 12-11-2024, bestand versies/2024-11-12/verwerkingen/11-contactformulieren.yaml, veld grondslag, regel')
    expect(avg(['diff', `${path}@2024-11-12`, path])).toMatchObject({ status: 2, stderr: expect.stringContaining('avg verify') as string })
  })

  it('takes an anchor, and refuses what is none', () => {
    const { anker } = (JSON.parse(avg(['verify', JADOS, '--format', 'json']).stdout) as { anker: string }[])[0]!
    expect(avg(['verify', JADOS, '--anker', anker]).stdout).toContain('Bewezen met --anker: tot en met de vermelding van 22-09-2025')
    expect(avg(['verify', JADOS, '--anker', anker.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))]).status).toBe(1)
    expect(avg(['verify', JADOS, '--anker', 'x']).status).toBe(2)
  })
})
