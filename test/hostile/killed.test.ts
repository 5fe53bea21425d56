import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { avg } from '../cli/run.js'
import { copyOf, register, temporary } from '../app/registers.js'
import { cases, LONG } from './cases.js'

const root = temporary()
const MESSY = 'bewaartermijnen:\n    - {wat: adres, id: adres, termijn: P1Y, vanaf: afmelding}\nnaam: Nieuwsbrief\ngrondslag: toestemming\n'
register(join(root, 'begin/proef'), { 'verwerkingen/02-nieuwsbrief.yaml': MESSY, 'verwerkingen/03-nog-een.yaml': MESSY })
const AVG = new URL('../../bin/avg.js', import.meta.url).pathname
const KILL = new URL('kill-at.cjs', import.meta.url).pathname

const COMMANDS: Record<string, string[]> = {
  release: ['release', 'proef', '--datum', '2024-01-01', '--reden', 'x'],
  fmt: ['fmt', 'proef'],
  'lint --fix': ['lint', '--fix', '--format', 'json', 'proef'],
  import: ['import', 'proef', 'blad.csv', '--yes'],
  'export of sheets': ['export', 'proef', '--format', 'csv', '--output', 'bladen'],
  'render --output': ['render', 'register', 'proef', '--output', 'uit.html'],
  dossier: ['dossier', 'proef', '--output', 'dossier', '--vandaag', '2026-11-22'],
}

let folders = 0
let killed = 0
afterAll(() => expect(killed).toBeGreaterThanOrEqual(cases('killed-process')))

/** A folder with the register, and a file that comes in that adds two activities. */
function fresh(): string {
  const folder = join(root, String(++folders))
  copyOf(join(root, 'begin'), folder)
  return folder
}

function state(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}

/** @returns whether it was killed; it lived when it needed fewer steps than that. */
function killedAt(at: number, folder: string, args: string[]): boolean {
  const run = spawnSync(process.execPath, ['--require', KILL, AVG, ...args], { cwd: folder, encoding: 'utf8', env: { PATH: '', NO_COLOR: '1', AVG_KILL_AT: String(at) } })
  return run.signal === 'SIGKILL'
}

it.each(Object.entries(COMMANDS))('%s, killed for real, is done by the next run, which leaves nothing of the first', (what, args) => {
  if (what === 'import') {
    // What avg itself exported, with one activity taken out and one changed.
    const folder = join(root, 'begin')
    expect(avg(['export', 'proef', '--format', 'xlsx', '--output', 'heen.xlsx'], { cwd: folder }).status).toBe(0)
    args[2] = 'heen.xlsx'
    rmSync(join(folder, 'proef/verwerkingen/03-nog-een.yaml'))
  }
  const whole = fresh()
  const done = avg(args, { cwd: whole })
  expect(done.status === 0 || what === 'lint --fix', done.stderr).toBe(true)
  const after = state(whole)
  // Every step in the long run; in the short one a step of making, and one of putting in place.
  for (let at = LONG ? 0 : 4; at < (LONG ? Infinity : what === 'release' ? 12 : 5); at += LONG ? 1 : 4) {
    const folder = fresh()
    if (!killedAt(at, folder, args)) break
    killed++
    if (existsSync(join(folder, 'proef/versies'))) expect(avg(['verify', 'proef'], { cwd: folder }).status).toBe(0)
    avg(args, { cwd: folder })
    expect(state(folder), `step ${at}`).toEqual(after)
    rmSync(folder, { recursive: true })
  }
}, 600_000)
