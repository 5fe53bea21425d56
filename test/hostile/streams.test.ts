import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { avg } from '../cli/run.js'
import { copyOf, register, temporary } from '../app/registers.js'
import { cases } from './cases.js'

const root = temporary()
const AVG = `'${process.execPath}' '${new URL('../../bin/avg.js', import.meta.url).pathname}'`
const SMALL = register(join(root, 'klein'))

/** Runs a line of shell in which `avg` is the built avg, and gives the status of avg itself. */
function shell(line: string): { status: number; output: string } {
  const status = join(root, 'status')
  const run = spawnSync('bash', ['-c', `avg() { ${AVG} "$@"; echo $? > '${status}'; }; ${line}`], { cwd: root, encoding: 'utf8', timeout: 60_000, env: { ...process.env, NO_COLOR: '1' } })
  expect(run.error).toBeUndefined()
  return { status: Number(readFileSync(status, 'utf8')), output: run.stdout + run.stderr }
}

const STREAMS: [what: string, line: string, status: number, says: RegExp][] = [
  ['lint to a reader that stops', 'avg lint klein | head -c 1 > /dev/null', 1, /^$/],
  ['a document to a reader that stops', 'avg render register klein 2> /dev/null | head -c 1 > /dev/null', 0, /^$/],
  ['the list of rules to a reader that reads nothing', 'avg explain | true', 0, /^$/],
  ['lint without standard output', 'avg lint klein >&-', 1, /^$/],
  ['lint without standard error', 'avg lint klein 2>&- > /dev/null', 1, /^$/],
  ['a wrong path without standard error', 'avg lint nergens 2>&-', 2, /^$/],
  ['a wrong path to a reader of errors that stopped', 'avg lint nergens 2> >(true)', 2, /^$/],
  ['lint to a disk that is full', 'avg lint klein > /dev/full', 2, /^avg: de uitvoer is niet volledig geschreven: de schijf is vol\.\n$/],
  ['a document to a disk that is full', 'avg render register klein --output /dev/full', 2, /de schijf is vol/],
  ['a file that may not grow', `bash -c 'ulimit -f 1; trap "" XFSZ; ${AVG.replaceAll("'", '')} render register klein --output groot.html'; true; avg lint nergens`, 2, /groot\.html is niet geschreven: het bestand wordt groter dan hier mag/],
  ['a release that asks, without standard input', 'avg release klein --datum 2024-01-01 <&- > /dev/null', 0, /vrijgegeven/],
  ['a version of git without git', 'PATH= avg diff HEAD:klein klein', 2, /het programma git nodig/],
]

describe('streams and programs that are not there', () => {
  it.each(STREAMS)('%s', (_, line, status, says) => {
    const run = shell(line)
    expect(run.output).toMatch(says)
    expect(run.status).toBe(status)
  })

  it('a release of which nobody reads the difference is still made', () => {
    const path = register(join(root, 'lezer'))
    expect(shell('avg release lezer --datum 2024-01-01 --reden x 2> /dev/null | true').status).toBe(0)
    expect(readdirSync(join(path, 'versies'))).toContain('versielog.yaml')
  })

  it('a reader that is behind, at the end of a pipe that does not wait, gets everything', () => {
    const line = `lint '${process.cwd()}/registers/jados' --format sarif --peildatum 2026-11-21`
    // Another program at the same end of the pipe sets it so that it does not wait.
    const other = `'${process.execPath}' -e 'process.stdout.write(""); setTimeout(() => {}, 2500)'`
    expect(shell(`avg ${line} > heel; { ${other} & sleep 0.5; avg ${line}; } | { sleep 1; cat > traag; }`)).toEqual({ status: 1, output: '' })
    const [whole, slow] = ['heel', 'traag'].map((name) => readFileSync(join(root, name), 'utf8'))
    // More than a pipe holds by itself.
    expect(whole!.length).toBeGreaterThan(250_000)
    expect(slow).toBe(whole)
  })

  it('a clock that went back is said, and nothing is written', () => {
    const path = register(join(root, 'klok'))
    expect(avg(['release', path, '--datum', '2030-01-01', '--reden', 'x']).status).toBe(0)
    writeFileSync(join(path, 'verwerkingen/03-nieuw.yaml'), 'naam: Nieuw\n')
    const before = readFileSync(join(path, 'versies/versielog.yaml'))
    const { status, stderr } = avg(['release', path, '--reden', 'x'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/De laatste vermelding in het versielog is van 01-01-2030\. Een nieuwe versie kan niet van eerder zijn/) })
    expect(readFileSync(join(path, 'versies/versielog.yaml')).equals(before)).toBe(true)
  })

  it('two releases at once: one is made, the other says so', async () => {
    const path = register(join(root, 'samen'))
    const { spawn } = await import('node:child_process')
    const runs = await Promise.all(
      ['2024-01-01', '2024-01-02', '2024-01-03'].map(
        (datum) =>
          new Promise<number>((done) => {
            spawn('bash', ['-c', `${AVG} release '${path}' --datum ${datum} --reden x`], { stdio: 'ignore' }).on('exit', (code) => done(code ?? -1))
          }),
      ),
    )
    expect(runs.every((status) => status === 0 || status === 2)).toBe(true)
    expect(runs).toContain(0)
    expect(JSON.parse(avg(['verify', path, '--format', 'json']).stdout)).toMatchObject([{ goed: true, gewijzigd: [] }])
  })
})

describe('files that are no files', () => {
  const inRegister = (name: string, make: (path: string) => void): string => {
    const path = register(join(root, name))
    make(join(path, 'verwerkingen'))
    return path
  }
  const fifo = (path: string): void => void expect(spawnSync('mkfifo', [path]).status).toBe(0)

  it.each([
    ['a pipe', (folder: string) => fifo(join(folder, '03-pijp.yaml')), /03-pijp\.yaml is geen gewoon bestand/],
    ['a link to a device', (folder: string) => symlinkSync('/dev/zero', join(folder, '03-nul.yaml')), /03-nul\.yaml is een koppeling naar een bestand buiten het register/],
    ['a link out of the register', (folder: string) => symlinkSync('/etc/hostname', join(folder, '03-weg.yaml')), /is een koppeling naar een bestand buiten het register/],
    ['a link to nothing', (folder: string) => symlinkSync('nergens', join(folder, '03-weg.yaml')), /is een koppeling naar een bestand dat er niet is/],
    ['a link to itself', (folder: string) => symlinkSync('03-weg.yaml', join(folder, '03-weg.yaml')), /is een koppeling naar een bestand dat er niet is/],
  ])('%s in a register is refused at once', (what, make, says) => {
    const { status, stderr } = avg(['lint', inRegister(what.replaceAll(' ', '-'), make)])
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(says) })
  })

  it('a folder that leads round in a circle is not followed', () => {
    expect(avg(['lint', inRegister('kring', (folder) => symlinkSync('..', join(folder, 'rond')))]).status).toBe(1)
  })

  it('a name with a line end or an escape in it steers nothing', () => {
    const path = inRegister('namen', (folder) => writeFileSync(join(folder, 'a\n::error::x\u001b[31m.yaml'), 'naam: A\n'))
    for (const format of ['pretty', 'github', 'markdown', 'html', 'json', 'sarif', 'junit']) {
      const { status, stdout } = avg(['lint', path, '--format', format])
      expect(status).toBe(1)
      expect(stdout).not.toContain('\u001b')
      // A page or a file for a program is no log in which GitHub looks for commands.
      if (['pretty', 'github', 'markdown'].includes(format)) expect(stdout).not.toMatch(/^::error::x/m)
    }
  })

  it('a file in the place of a folder is said', () => {
    writeFileSync(join(root, 'bestand'), 'x')
    for (const args of [['render', 'register', SMALL, '--output', 'bestand/uit.html'], ['export', SMALL, '--format', 'csv', '--output', 'bestand']]) {
      const { status, stderr } = avg(args, { cwd: root })
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/er staat (?:een bestand in de weg|al iets)/) })
    }
  })

  it('an output that is a link goes to where it leads, and who may read it stays the same', () => {
    mkdirSync(join(root, 'elders'))
    symlinkSync('elders/uit.json', join(root, 'koppeling.json'))
    expect(avg(['show', SMALL, '--format', 'json', '--output', 'koppeling.json'], { cwd: root }).status).toBe(0)
    expect(JSON.parse(readFileSync(join(root, 'elders/uit.json'), 'utf8'))).toBeTypeOf('object')
    expect(readdirSync(join(root, 'elders'))).toEqual(['uit.json'])
  })

  it('what somebody put ready as a version of a release that was cut off takes nothing away outside the register', async () => {
    const { createHash } = await import('node:crypto')
    const path = register(join(root, 'kwaad'))
    const victim = copyOf(SMALL, join(root, 'slachtoffer'))
    const staging = join(path, 'versies/.release-999999999')
    mkdirSync(staging, { recursive: true })
    for (const datum of ['../../slachtoffer', '../../slachtoffer/register.yaml']) {
      const body = `- soort: "release"\n  datum: "${datum}"\n  momentopname: "x"\n  verwerkingen: {}\n  wijzigingen: []\n`
      writeFileSync(join(staging, 'versielog.yaml'), `${body}  hash: "${createHash('sha256').update(body).digest('hex')}"\n`)
    }
    const list = join(path, '.avg-wijziging-999999999')
    mkdirSync(join(list, 'bestanden'), { recursive: true })
    writeFileSync(join(list, 'bestanden/x'), 'kwaad')
    writeFileSync(join(list, 'lijst.json'), JSON.stringify({ schrijven: ['../slachtoffer/x'], weg: ['../slachtoffer/register.yaml'] }))
    expect(avg(['release', path, '--datum', '2024-01-01', '--reden', 'x']).status).toBe(0)
    expect(readdirSync(victim)).toEqual(readdirSync(SMALL))
    expect(readdirSync(path).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('every case is tried', () => {
    expect(STREAMS.length + 14).toBeGreaterThanOrEqual(cases('streams'))
    rmSync(join(root, 'status'), { force: true })
  })
})
