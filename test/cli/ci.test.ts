import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { avg, type Run } from './run.js'

const root = mkdtempSync(join(tmpdir(), 'avg-ci-'))
afterAll(() => rmSync(root, { recursive: true }))

let cwd = ''
let count = 0
/** A folder of its own for every test, with one register in it that has one error and some warnings. */
beforeEach(() => {
  cwd = join(root, String(++count))
  mkdirSync(join(cwd, 'registers', 'proef', 'verwerkingen'), { recursive: true })
  put('registers/proef/register.yaml', 'naam: Proef\npartijen:\n  - {id: x, naam: X, contact: {email: a@b.nl}}\nverantwoordelijken: [x]\n')
  put('registers/proef/verwerkingen/a.yaml', 'naam: Nieuwsbrief\n')
})

const put = (file: string, text: string): void => writeFileSync(join(cwd, file), text)
const get = (file: string): string => readFileSync(join(cwd, file), 'utf8')
const run = (...args: string[]): Run => avg(args, { cwd })
const found = (...args: string[]): { summary: { error: number; warning: number }; findings: { rule: string; severity: string }[]; config?: { rules: unknown[] }; baseline?: { known: number; stale: { rule: string }[] } } =>
  JSON.parse(run('lint', '--format', 'json', '--peildatum', '2026-11-21', ...args).stdout) as never

describe('a baseline', () => {
  it('lets an old register start: what was known passes, what is new fails', () => {
    expect(run('lint').status).toBe(1)
    expect(run('lint', '--baseline', 'avg.baseline.json', '--update-baseline')).toMatchObject({ status: 0, stderr: '' })
    put('registers/proef/verwerkingen/b.yaml', 'naam: Klachten\n')
    expect(run('lint', '--baseline', 'avg.baseline.json').status).toBe(1)
  })

  it('is the same file for everyone, whatever order the paths were in', () => {
    cpSync(join(cwd, 'registers/proef'), join(cwd, 'registers/ander'), { recursive: true })
    run('lint', 'registers/proef', 'registers/ander', '--baseline', 'een.json', '--update-baseline')
    run('lint', 'registers/ander', 'registers/proef', '--baseline', 'twee.json', '--update-baseline')
    expect(get('een.json')).toBe(get('twee.json'))
    expect(get('een.json')).toContain('"register": "ander"')
  })

  it('says what is solved, and lets go of it when asked', () => {
    run('lint', '--baseline', 'b.json', '--update-baseline')
    put('registers/proef/verwerkingen/a.yaml', 'naam: Nieuwsbrief\nbewaartermijnen:\n  - {wat: adres, termijn: 1 jaar, vanaf: de afmelding}\n')
    expect(found('--baseline', 'b.json').baseline!.stale.map(({ rule }) => rule)).toContain('bewaartermijn-ontbreekt')
    expect(run('lint', '--baseline', 'b.json').stdout).toMatch(/opgelost.*bewaartermijn-ontbreekt/s)
    run('lint', '--baseline', 'b.json', '--update-baseline')
    expect(found('--baseline', 'b.json').baseline!.stale).toEqual([])
  })

  it('does not call solved what a broken file hides, or what was not asked for', () => {
    put('registers/proef/verwerkingen/b.yaml', 'naam: Klachten\n')
    run('lint', '--baseline', 'b.json', '--update-baseline')
    const before = get('b.json')
    put('registers/proef/verwerkingen/a.yaml', 'naam: [\n')
    expect(found('--baseline', 'b.json').baseline!.stale).toEqual([])
    expect(run('lint', 'registers/proef/verwerkingen/b.yaml', '--baseline', 'b.json', '--update-baseline').status).toBe(0)
    expect(get('b.json')).toBe(before)
    expect(run('lint', '--baseline', 'b.json').status).toBe(1)
  })

  it.each([
    ['is not there', undefined, /b\.json bestaat niet.*--update-baseline/],
    ['is no JSON', 'naam: x', /geen geldige JSON/],
    ['is another file', '{"bevindingen": [{"rule": 1}]}', /geen bestand met bekende bevindingen/],
  ])('stops with status 2 when it %s', (_, text, message) => {
    if (text !== undefined) put('b.json', text)
    const { status, stdout, stderr } = run('lint', '--baseline', 'b.json')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it('is asked for by name when it is to be made', () => {
    expect(run('lint', '--update-baseline')).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('avg.config.yaml', () => {
  it('sets what flags set, and flags win', () => {
    put('avg.config.yaml', 'fail-on: info\nmax-warnings: 0\npaden: [registers/proef]\nbaseline: bekend.json\n')
    expect(run('lint', '--update-baseline').status).toBe(0)
    expect(get('bekend.json')).toContain('bewaartermijn-ontbreekt')
    rmSync(join(cwd, 'bekend.json'))
    put('avg.config.yaml', 'fail-on: info\n')
    put('registers/proef/verwerkingen/a.yaml', 'naam: [\n')
    expect(run('lint').status).toBe(1)
    put('avg.config.yaml', 'paden: [elders]\n')
    expect(run('lint').stderr).toContain('elders bestaat niet')
    expect(run('lint', 'registers/proef').status).toBe(1)
  })

  it('raises a rule, switches one of judgement off with its reason, and every report names both', () => {
    const before = found()
    expect(before.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expect.arrayContaining(['beveiliging-ontbreekt warning', 'register-verouderd info']))
    put('avg.config.yaml', 'controles:\n  beveiliging-ontbreekt: {ernst: error}\n  register-verouderd: {ernst: uit, reden: dit register is een proef}\n')
    const { findings, summary, config } = found()
    expect(findings.map(({ rule }) => rule)).not.toContain('register-verouderd')
    expect(summary.error).toBe(before.summary.error + 1)
    expect(config!.rules).toEqual([
      { rule: 'beveiliging-ontbreekt', was: 'warning', ernst: 'error' },
      { rule: 'register-verouderd', was: 'info', ernst: 'uit', reden: 'dit register is een proef' },
    ])
    expect(run('lint').stdout).toMatch(/Uitgezet in avg\.config\.yaml: `register-verouderd`\. Reden: dit register is een\s+proef\.\n- Anders gewogen in avg\.config\.yaml: `beveiliging-ontbreekt` is fout in plaats\s+van waarschuwing\./)
  })

  it('counts from any folder of the repository, and from no folder above it', () => {
    put('avg.config.yaml', 'fail-on: nooit\n')
    const below = { cwd: join(cwd, 'registers', 'proef') }
    expect(avg(['lint'], below).status).toBe(1)
    mkdirSync(join(cwd, '.git'))
    expect(avg(['lint'], below)).toMatchObject({ status: 2, stdout: '' })
    expect(avg(['lint'], below).stderr).toContain('../../avg.config.yaml:1:10: ')
    mkdirSync(join(cwd, 'registers', '.git'))
    expect(avg(['lint'], below).status).toBe(1)
  })

  it.each([
    ['an unknown key', 'failon: error\n', 'avg.config.yaml:1:1: `failon` is geen instelling van avg. Bedoelde u `fail-on`?'],
    ['a value that cannot be', 'paden: [registers]\nmax-warnings: veel\n', 'avg.config.yaml:2:15: '],
    ['an unknown rule', 'controles:\n  bewaartermijn-ontbrekt: {ernst: error}\n', 'avg.config.yaml:2:3: `bewaartermijn-ontbrekt` is geen controle van avg. Bedoelde u `bewaartermijn-ontbreekt`?'],
    ['a rule of the law that is switched off', 'controles:\n  bewaartermijn-ontbreekt: {ernst: uit, reden: te veel werk}\n', 'avg.config.yaml:2:36: `bewaartermijn-ontbreekt` kan niet lichter wegen en niet uit.'],
    ['a defect of files that is switched off', 'controles:\n  yaml-ongeldig: {ernst: warning, reden: x}\n', 'avg.config.yaml:2:3: `yaml-ongeldig` gaat over de vorm'],
    ['no good YAML', 'paden: [\n', 'avg.config.yaml:2:1: Dit is geen geldige YAML'],
    ['nothing', '', 'avg.config.yaml:1:1: '],
    ['a date that holds for ever', 'peildatum: 2020-01-01\n', 'avg.config.yaml:1:1: `peildatum` is geen instelling'],
  ])('with %s stops with status 2, and says where', (_, text, message) => {
    put('avg.config.yaml', text)
    const { status, stdout, stderr } = run('config')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('names everything that is wrong at once', () => {
    put('avg.config.yaml', 'controles:\n  onzin-een: {ernst: error}\n  onzin-twee: {ernst: error}\n')
    expect(run('lint').stderr.match(/avg\.config\.yaml:\d/g)).toHaveLength(2)
  })

  it('is explained by `avg config`: what applies, and where it comes from', () => {
    put('avg.config.yaml', 'fail-on: warning\ncontroles:\n  verwijzing-zonder-selectie: {ernst: error, reden: wij willen het precies}\n')
    const { stdout, status } = run('config', '--max-warnings', '3')
    expect(status).toBe(0)
    expect(stdout).toMatch(/fail-on +warning +uit avg\.config\.yaml/)
    expect(stdout).toMatch(/max-warnings +3 +bij de opdracht gegeven/)
    expect(stdout).toMatch(/baseline +geen +standaard/)
    expect(stdout).toMatch(/verwijzing-zonder-selectie .*wij willen het precies/)
    expect(run('config', '--config', 'weg.yaml').status).toBe(2)
  })
})

describe('GitHub Actions', () => {
  const actions = (...args: string[]): Run => avg(['lint', ...args], { cwd, env: { GITHUB_ACTIONS: 'true' } })

  it('gets annotations after the log for people, when no format is asked for', () => {
    const { stdout, status } = actions()
    expect(status).toBe(1)
    expect(stdout).toContain('Begin hier')
    expect(stdout).toMatch(/^::error file=registers\/proef\/verwerkingen\/a\.yaml,line=1,/m)
    expect(actions('--format', 'github').stdout).not.toContain('Begin hier')
  })

  it('takes no command from what a register says', () => {
    put('registers/proef/verwerkingen/a.yaml', 'naam: "x ::add-mask::geheim"\ndoelen: ["::set-output name=x::y"]\n')
    const { stdout } = actions()
    const token = /^::stop-commands::(\S+)$/m.exec(stdout)![1]!
    const [before, log, after] = stdout.split(new RegExp(`^::(?:stop-commands::)?${token}(?:::)?$`, 'm'))
    expect(before).toBe('')
    expect(log).toContain('add-mask')
    expect(after!.trim().split('\n').every((line) => /^::(error|warning|notice) /.test(line))).toBe(true)
    expect(token).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('avg lint --fix', () => {
  it('replaces what is certain, says so on standard error, and lints what is left', () => {
    put('registers/proef/verwerkingen/a.yaml', '\uFEFF# boven\r\nnaam: Nieuwsbrief # naast\r\nbewaartermijnen:\r\n    - {termijn: P1Y,   wat: adres}\r\nwet: Jeugdwet 7.3.8(3)\r\n')
    const { stderr, stdout } = run('lint', '--fix', '--format', 'json')
    expect(get('registers/proef/verwerkingen/a.yaml')).toBe('\uFEFF# boven\r\nnaam: Nieuwsbrief # naast\r\nbewaartermijnen:\r\n    - {termijn: 1 jaar,   wat: adres}\r\nwet: artikel 7.3.8 lid 3 Jeugdwet\r\n')
    expect(stderr).toContain('a.yaml:4: P1Y → 1 jaar')
    expect(stderr).toContain('2 verbeteringen in 1 bestand.')
    expect((JSON.parse(stdout) as { findings: unknown[] }).findings.length).toBeGreaterThan(0)
    expect(run('lint', '--fix').stderr).toBe('Er was niets dat avg met zekerheid kan verbeteren.\n')
  })

  it('solves a date that the schema refuses', () => {
    put('registers/proef/verwerkingen/a.yaml', 'naam: Nieuwsbrief\nbegonnen: 3 april 2024\n')
    expect(found().findings.map(({ rule }) => rule)).toContain('waarde-ongeldig')
    expect(found('--fix').findings.map(({ rule }) => rule)).not.toContain('waarde-ongeldig')
  })

  it('leaves a broken file as it is', () => {
    put('registers/proef/verwerkingen/a.yaml', 'naam: [\nwet: Jeugdwet 7.3.8(3)\n')
    run('lint', '--fix')
    expect(get('registers/proef/verwerkingen/a.yaml')).toBe('naam: [\nwet: Jeugdwet 7.3.8(3)\n')
  })
})

describe('avg fmt', () => {
  const messy = '# boven\ndoelen:\n    - Sturen\nnaam: Nieuwsbrief\n'
  const neat = 'naam: Nieuwsbrief\n# boven\ndoelen:\n  - Sturen\n'

  it('puts a file in order and names it; a second time there is nothing to do', () => {
    put('registers/proef/verwerkingen/a.yaml', messy)
    expect(run('fmt', '--check')).toMatchObject({ status: 1, stdout: 'registers/proef/verwerkingen/a.yaml\n' })
    expect(get('registers/proef/verwerkingen/a.yaml')).toBe(messy)
    expect(run('fmt')).toMatchObject({ status: 0, stdout: 'registers/proef/verwerkingen/a.yaml\n' })
    expect(get('registers/proef/verwerkingen/a.yaml')).toBe(neat)
    expect(run('fmt', '--check')).toMatchObject({ status: 0, stdout: '' })
  })

  it('knows every file of a register, and none that is not one', () => {
    put('registers/proef/verstrekkingen.yaml', '# nog leeg\n')
    put('registers/proef/notities.yaml', messy)
    put('registers/proef/verwerking.yaml', messy)
    const { stdout, stderr } = run('fmt')
    expect(stdout).toBe('')
    expect(stderr).toContain('verstrekkingen.yaml is niet aangepast')
    expect(stderr).toContain('0 van 3 bestanden')
  })

  it('leaves a file with defects alone, says so, and does the others', () => {
    put('registers/proef/verwerkingen/a.yaml', `${messy}onzin: 1\n`)
    put('registers/proef/verwerkingen/b.yaml', messy)
    const { stdout, stderr } = run('fmt')
    expect(stdout).toBe('registers/proef/verwerkingen/b.yaml\n')
    expect(stderr).toContain('a.yaml is niet aangepast: er zijn fouten in het bestand')
    expect(get('registers/proef/verwerkingen/a.yaml')).toBe(`${messy}onzin: 1\n`)
  })

  it('never enters released versions, and refuses to be sent there, as --fix does', () => {
    const released = 'registers/proef/versies/2025-01-01'
    mkdirSync(join(cwd, released, 'verwerkingen'), { recursive: true })
    put(`${released}/register.yaml`, messy)
    put(`${released}/verwerkingen/a.yaml`, messy)
    run('fmt')
    expect(run('fmt', released)).toMatchObject({ status: 2, stdout: '' })
    expect(run('lint', '--fix', released)).toMatchObject({ status: 2, stdout: '' })
    expect(get(`${released}/register.yaml`) + get(`${released}/verwerkingen/a.yaml`)).toBe(messy + messy)
  })

  it.runIf(process.platform !== 'win32')('keeps a link a link, and who may read the file', () => {
    put('registers/proef/verwerkingen/a.yaml', messy)
    chmodSync(join(cwd, 'registers/proef/verwerkingen/a.yaml'), 0o640)
    symlinkSync('a.yaml', join(cwd, 'registers/proef/verwerkingen/b.yaml'))
    run('fmt')
    expect(get('registers/proef/verwerkingen/b.yaml')).toBe(neat)
    expect(statSync(join(cwd, 'registers/proef/verwerkingen/a.yaml')).mode & 0o777).toBe(0o640)
  })

  it('finds nothing to do in a register that was written in order', () => {
    expect(avg(['fmt', '--check', 'registers/jados'])).toMatchObject({ status: 0, stdout: '' })
  })
})
