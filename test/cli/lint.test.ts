import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, it } from 'vitest'
import { avg } from './run.js'

const PEILDATUM = ['--peildatum', '2026-11-21']
const folder = mkdtempSync(join(tmpdir(), 'avg-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A register on disk that lacks only what the test is about. */
function register(name: string, files: Record<string, string>): string {
  const at = join(folder, name)
  mkdirSync(join(at, 'verwerkingen'), { recursive: true })
  for (const [path, content] of Object.entries(files)) writeFileSync(join(at, path), content)
  return at
}

describe('avg lint registers/jados', () => {
  it('shows at 80 columns what its golden file shows', async () => {
    const { stdout, status } = avg(['lint', 'registers/jados', ...PEILDATUM])
    expect(status).toBe(1)
    for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80)
    await expect(stdout).toMatchFileSnapshot('../golden/jados.lint.txt')
  })

  it('gives programs the same findings, as the report schema describes them', async () => {
    const { stdout } = avg(['lint', 'registers/jados', '--format', 'json', ...PEILDATUM])
    const report = JSON.parse(stdout) as { findings: { fingerprint: string }[] }
    const validate = new Ajv2020({ strictTypes: false }).compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(new Set(report.findings.map((finding) => finding.fingerprint)).size).toBe(report.findings.length)
    await expect(stdout).toMatchFileSnapshot('../golden/jados.lint.json')
  })

  it('says the same in colour, and colours only when asked or on a terminal', () => {
    const plain = avg(['lint', 'registers/jados', ...PEILDATUM]).stdout
    const coloured = avg(['lint', 'registers/jados', ...PEILDATUM], { env: { FORCE_COLOR: '1', NO_COLOR: '' } }).stdout
    // oxlint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(plain)
    expect(coloured).not.toBe(plain)
  })
})

describe('exit status', () => {
  it.each([
    ['0 for a register without errors, whatever else it has', ['lint', register('schoon', { 'register.yaml': 'naam: Noord\npartijen: [{id: x, naam: Noord, contact: {email: a@b.nl}}]\nverantwoordelijken: [x]\n' })], 0],
    ['1 for an error', ['lint', 'registers/jados'], 1],
    ['1 for a warning when warnings fail', ['lint', 'registers/jados', '--fail-on', 'warning'], 1],
    ['2 for a path that does not exist', ['lint', 'nergens'], 2],
    ['2 for a folder without a register', ['lint', 'schemas'], 2],
    ['2 for an unknown option', ['lint', '--onzin'], 2],
    ['2 for a date that does not exist', ['lint', 'registers/jados', '--peildatum', '2026-02-30'], 2],
    ['2 for an unknown command', ['controleer'], 2],
    ['2 for a file in a folder that does not exist', ['lint', 'registers/jados', '--output', join(folder, 'weg', 'x.txt')], 2],
  ])('is %s', (_, args, status) => {
    const run = avg(args)
    expect(run.status, run.stderr).toBe(status)
    if (status === 2) {
      expect(run.stdout).toBe('')
      expect(run.stderr).toMatch(/^avg: .*[.\n]/)
      expect(run.stderr).not.toMatch(/ {4}at |error:/)
    }
  })

  it('is 1 when there are more warnings than --max-warnings', () => {
    const at = register('waarschuwingen', { 'register.yaml': 'naam: Noord\ndatum: 2019-01-01\npartijen: [{id: x, naam: Noord, contact: {email: a@b.nl}}]\nverantwoordelijken: [x]\n' })
    const { summary } = JSON.parse(avg(['lint', at, '--format', 'json']).stdout) as { summary: { warning: number; error: number } }
    expect(summary.error).toBe(0)
    expect(summary.warning).toBeGreaterThan(0)
    expect(avg(['lint', at, '--max-warnings', String(summary.warning)]).status).toBe(0)
    expect(avg(['lint', at, '--max-warnings', String(summary.warning - 1)]).status).toBe(1)
  })
})

describe('input', () => {
  it('still checks the other files when one is broken, and blames nothing on the broken one', () => {
    const at = register('kapot', { 'register.yaml': 'naam: Noord\npartijen: [{id: x, naam: Noord, contact: {email: a@b.nl}}]\nverantwoordelijken: [x]\n', 'verwerkingen/01-kapot.yaml': 'naam: [\n', 'verwerkingen/02-heel.yaml': 'naam: Heel\n' })
    const { findings } = JSON.parse(avg(['lint', at, '--format', 'json']).stdout) as { findings: { rule: string; verwerking?: string }[] }
    expect(findings.filter((finding) => finding.verwerking === '01-kapot').map((finding) => finding.rule)).toEqual(['yaml-ongeldig'])
    expect(findings.some((finding) => finding.verwerking === '02-heel')).toBe(true)
  })

  it('shows the findings of one file when that is what it was given', () => {
    const file = 'registers/jados/verwerkingen/10-nieuwsbrief.yaml'
    const { findings } = JSON.parse(avg(['lint', file, '--format', 'json']).stdout) as { findings: { file: string }[] }
    expect(new Set(findings.map((finding) => finding.file))).toEqual(new Set([file]))
  })

  it('finds the registers below the current folder when it is given nothing', () => {
    const run = avg(['lint', '--format', 'json'], { cwd: 'registers/jados' })
    expect((JSON.parse(run.stdout) as { findings: { file: string }[] }).findings.map((finding) => finding.file)).toContain('verwerkingen/02-statistisch-onderzoek.yaml')
  })

  it('refuses a link that leads out of the register', () => {
    const at = register('koppeling', { 'register.yaml': 'naam: Noord\n' })
    symlinkSync('/etc/hostname', join(at, 'verwerkingen', '01-x.yaml'))
    const run = avg(['lint', at])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('buiten het register')
  })

  it.runIf(process.platform !== 'win32')('refuses a pipe instead of waiting for it', () => {
    const at = register('pijp', { 'register.yaml': 'naam: Noord\n' })
    expect(spawnSync('mkfifo', [join(at, 'verwerkingen', '01-x.yaml')]).status).toBe(0)
    const run = avg(['lint', at])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('geen gewoon bestand')
  })

  it('shows escape codes in the data instead of obeying them', () => {
    const at = register('escape', { 'register.yaml': 'naam: Noord\n', 'verwerkingen/01-x.yaml': 'naam: "a\\e[31mrood\\u202Eb"\n' })
    const { stdout } = avg(['lint', at])
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u001B\u202E]/)
  })

  it('writes to a file whole, and prints nothing then', () => {
    const target = join(folder, 'uitvoer.json')
    const run = avg(['lint', 'registers/jados', '--format', 'json', '--output', target, ...PEILDATUM])
    expect(run.stdout).toBe('')
    expect(readFileSync(target, 'utf8')).toBe(avg(['lint', 'registers/jados', '--format', 'json', ...PEILDATUM]).stdout)
  })

  it('ends quietly when its reader stops early', () => {
    const run = spawnSync('sh', ['-c', `"${process.execPath}" bin/avg.js lint registers/jados | head -1`], { encoding: 'utf8' })
    expect(run.stderr).toBe('')
    expect(run.stdout.split('\n')).toHaveLength(2)
  })
})

describe('avg explain', () => {
  it('lists every rule when it is given none', () => {
    const { stdout, status } = avg(['explain'])
    expect(status).toBe(0)
    expect(stdout).toContain('`bewaartermijn-ontbreekt` (fout)')
  })

  it('prints the page of a rule', () => {
    expect(avg(['explain', 'bewaartermijn-ontbreekt']).stdout).toContain('artikel 30 lid 1 onder f AVG')
  })

  it('names the rules of a provision, however it is written', () => {
    for (const name of ['30(1)(f)', 'AVG 30(1)(f)', 'artikel 30 lid 1 onder f AVG']) expect(avg(['explain', name]).stdout).toContain('bewaartermijn-ontbreekt')
  })

  it('says when it knows no such rule', () => {
    expect(avg(['explain', 'onzin'])).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('start-up', () => {
  /** What node has read when avg has done what it was asked: its own files, by name. */
  function loaded(...args: string[]): string[] {
    const program = `
      process.argv.splice(1, 0, 'avg')
      const fs = require('node:fs')
      const { readFileSync } = fs
      const read = []
      fs.readFileSync = (file, ...rest) => (read.push(String(file)), readFileSync(file, ...rest))
      process.on('exit', () => console.error(JSON.stringify(read)))
      require('./bin/avg.js')`
    const run = spawnSync(process.execPath, ['-e', program, '--', ...args], { encoding: 'utf8' })
    const files = (JSON.parse(run.stderr) as string[]).map((file) => relative('.', file))
    // Node looks for the kind of a module in the package.json beside it.
    return files.filter((file) => /^(bin|dist)\/.*\.js$|^package\.json$/.test(file))
  }

  it('loads no rule, no law and no YAML before it knows the command', () => {
    const texts = loaded('--help').map((file) => readFileSync(file, 'utf8'))
    expect(texts.join('')).toContain('controleer registers')
    expect(texts.join('')).not.toMatch(/bewaartermijn-ontbreekt|BWBR0040940|BLOCK_AS_IMPLICIT_KEY/)
    expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThan(80_000)
  })

  it('says its version without loading anything', () => {
    expect(loaded('--version')).toEqual(['bin/avg.js', 'package.json'])
  })
})
