import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { deliver, deliverFiles } from '../../src/app/output.js'
import { fixPaths } from '../../src/app/fix.js'
import { formatPaths } from '../../src/app/format.js'
import { writeImport } from '../../src/app/import/plan.js'
import { publish } from '../../src/app/publish.js'
import { planRelease, release } from '../../src/app/release.js'
import { verifyPath } from '../../src/app/verify.js'
import { AvgError } from '../../src/core/error.js'
import { DiskTree } from '../../src/host/disk.js'
import { writeFolder } from '../../src/host/folder.js'
import { publications } from '../../src/version/publications.js'
import { copyOf, DOSSIER, NIEUWSBRIEF, register, temporary } from '../app/registers.js'
import { cases, LONG } from './cases.js'
import type { Fault, FaultyDisk } from './faulty-disk.js'

const made = vi.hoisted(() => ({ disk: undefined as FaultyDisk | undefined }))
vi.mock('node:fs', async (original) => {
  const { FaultyDisk: Disk } = await import('./faulty-disk.js')
  made.disk = new Disk()
  return made.disk.wrap(await original())
})
const disk = made.disk!

interface Operation {
  what: string
  /** Makes what is there before. */
  before(folder: string): unknown
  run(folder: string): unknown
  /** Files that are each whole of themselves: any mixture of old and new says the same. */
  perFile?: true
  /** Takes long; `npm test` tries some steps. */
  slow?: true
}

const AVG = '0.1.0'
const LONGER = DOSSIER.replace('15 jaar', '20 jaar')
const MESSY = 'bewaartermijnen:\n    - {wat: adres, id: adres, termijn: P1Y, vanaf: afmelding}\nnaam: Nieuwsbrief\ngrondslag: toestemming\n'
const make = (folder: string, datum: string): unknown => release(planRelease({ path: folder, datum, avg: AVG }), { all: 'Omdat het zo is' })
const messy = (folder: string): unknown => register(folder, { 'verwerkingen/02-nieuwsbrief.yaml': MESSY, 'verwerkingen/03-nog-een.yaml': MESSY })
const CHANGE = new Map([['verwerkingen/01-dossier.yaml', LONGER], ['verwerkingen/02-nieuwsbrief.yaml', undefined], ['verwerkingen/03-nieuw.yaml', NIEUWSBRIEF]])
const SHEETS = new Map(['een', 'twee', 'drie'].map((name) => [`${name}.csv`, new TextEncoder().encode(name.repeat(500))]))
const FILES = new Map(['index.html', 'verzenden/brief.html', 'verzenden/register.html'].map((name) => [name, new TextEncoder().encode(name.repeat(500))]))

const OPERATIONS: Operation[] = [
  { what: 'a first release', before: (folder) => register(folder), run: (folder) => make(folder, '2024-01-01') },
  { what: 'a second release', before: (folder) => (register(folder), make(folder, '2024-01-01'), writeFileSync(join(folder, 'verwerkingen/01-dossier.yaml'), LONGER)), run: (folder) => make(folder, '2024-06-01') },
  {
    what: 'a publication',
    before: (folder) => copyOf(released(), folder),
    run: (folder) => publish({ path: folder, doelgroepen: ['sollicitanten'], formats: ['html'], peildatum: '2026-11-22', avg: AVG }),
    slow: true,
  },
  { what: 'fmt', before: messy, run: (folder) => formatPaths([folder], { check: false }), perFile: true },
  { what: 'lint --fix', before: messy, run: (folder) => fixPaths([folder], '2026-11-22'), perFile: true },
  { what: 'an import', before: (folder) => register(folder), run: (folder) => writeImport({ folder, files: CHANGE, beside: new Map(), report: undefined as never, losses: [], warnings: [], reading: [] }) },
  { what: 'a file with --output', before: (folder) => (mkdirSync(folder), writeFileSync(join(folder, 'uit.html'), 'oud'.repeat(900))), run: (folder) => deliver('nieuw'.repeat(900), join(folder, 'uit.html')) },
  { what: 'an export of several sheets', before: (folder) => (mkdirSync(folder), writeFileSync(join(folder, 'een.csv'), 'oud')), run: (folder) => deliverFiles(SHEETS, folder) },
  { what: 'a dossier', before: (folder) => mkdirSync(folder), run: (folder) => writeFolder(join(folder, 'dossier'), FILES) },
]

const root = temporary()
let folders = 0
let example: string | undefined

/** The example, of which every statement can be published, with its first version. */
function released(): string {
  if (example === undefined) {
    example = copyOf('registers/voorbeeld', join(root, 'voorbeeld', 'proef'))
    make(example, '2026-10-01')
  }
  return example
}

const fresh = ({ before }: Operation): string => {
  // A register is called after its folder: all get the same name.
  const folder = join(root, String(++folders), 'proef')
  mkdirSync(join(folder, '..'))
  before(folder)
  return folder
}

/** Every file below a folder with its content, temporary ones too. */
function state(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return Object.fromEntries(paths.filter((path) => statSync(join(folder, path)).isFile()).sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}

/** What the next run reads: without temporary files, and with every change that was decided whole. */
function seen(folder: string): Record<string, string> {
  void new DiskTree(folder).list()
  const visible = Object.entries(state(folder)).filter(([path]) => !path.split('/').some((part) => part.startsWith('.')))
  if (!existsSync(join(folder, 'register.yaml'))) return Object.fromEntries(visible)
  // A version that no log vouches for does not exist.
  const [report] = verifyPath(folder, undefined)
  expect(report!.alterations).toEqual([])
  const published = publications(report!.entries).map(({ pad }) => `versies/${pad}`)
  return Object.fromEntries(visible.filter(([path]) => !path.startsWith('versies/2') || (path.includes('/publicaties/') ? published.includes(path) : report!.versions.includes(path.split('/')[1]!))))
}

function isOneOrTheOther(now: Record<string, string>, old: Record<string, string>, after: Record<string, string>, perFile: boolean): boolean {
  const same = (other: Record<string, string>): boolean => JSON.stringify(now) === JSON.stringify(other)
  if (same(old) || same(after)) return true
  return perFile && Object.keys(now).join() === Object.keys(after).join() && Object.entries(now).every(([path, text]) => text === old[path] || text === after[path])
}

let killed = 0
let refused = 0
afterAll(() => {
  expect(killed).toBeGreaterThanOrEqual(cases('killed-step'))
  expect(refused).toBeGreaterThanOrEqual(cases('disk-step'))
})

describe.each(OPERATIONS)('$what', (operation) => {
  const done = fresh(operation)
  const old = seen(done)
  let after: Record<string, string> = {}
  let steps = 0

  it('leaves nothing but its result', async () => {
    const { calls, error } = await disk.run(undefined, () => operation.run(done))
    expect(error).toBeUndefined()
    after = seen(done)
    steps = calls
    expect(after).not.toEqual(old)
    expect(Object.keys(state(done))).toEqual(Object.keys(after))
  })

  it('killed at any step leaves the old or the new, and the next run finishes and cleans up', async () => {
    for (let at = 0; at < steps; at += operation.slow && !LONG ? 3 : 1) {
      const folder = fresh(operation)
      await disk.run({ at, code: 'killed' }, () => operation.run(folder))
      const now = seen(folder)
      expect(isOneOrTheOther(now, old, after, operation.perFile === true), `step ${at}`).toBe(true)
      const again = await disk.run(undefined, () => operation.run(folder))
      // What was done before the end came cannot be done twice; it says so.
      if (again.error) expect(now, String(again.error)).toEqual(after)
      expect(seen(folder)).toEqual(after)
      if (again.error === undefined) expect(Object.keys(state(folder))).toEqual(Object.keys(after))
      rmSync(folder, { recursive: true })
      killed++
    }
  })

  it('refused by the disk at any step says why, and leaves the old or the new', async () => {
    const codes: Fault['code'][] = ['ENOSPC', 'EACCES']
    for (const [index, code] of codes.entries()) {
      for (let at = LONG ? 0 : index; at < steps; at += LONG ? 1 : operation.slow ? 6 : 2) {
        const folder = fresh(operation)
        const { error } = await disk.run({ at, code }, () => operation.run(folder))
        if (error) {
          expect(error).toBeInstanceOf(AvgError)
          expect(String(error)).toMatch(code === 'ENOSPC' ? /de schijf is vol/ : /schrijven mag hier niet/)
        }
        expect(isOneOrTheOther(seen(folder), old, after, operation.perFile === true), `step ${at}`).toBe(true)
        expect(Object.keys(state(folder)).filter((path) => path.split('/').some((part) => part.startsWith('.')))).toEqual([])
        rmSync(folder, { recursive: true })
        refused++
      }
    }
  })
})
