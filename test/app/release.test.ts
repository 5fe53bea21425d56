import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { askReasons } from '../../src/app/reasons.js'
import { planRelease, type Reasons, release } from '../../src/app/release.js'
import { resolveVersion } from '../../src/app/resolve-version.js'
import { verifyPath } from '../../src/app/verify.js'
import { releaseDisk, type ReleaseDisk } from '../../src/host/release.js'
import { readLog } from '../../src/version/log.js'
import { VersionsTree } from '../../src/host/versions-tree.js'
import { copyOf, DOSSIER, NIEUWSBRIEF, register, temporary } from './registers.js'

const folder = temporary()
let count = 0
const fresh = (files: Record<string, string> = {}): string => register(join(folder, `${++count}`), files)
const make = (path: string, datum: string, reasons: Reasons = { all: 'Omdat het zo is' }, disk?: ReleaseDisk): void => void release(planRelease({ path, datum, avg: '0.1.0' }), reasons, disk)
const write = (path: string, file: string, content: string): void => writeFileSync(join(path, file), content)
const entries = (path: string): ReturnType<typeof readLog> => readLog(new VersionsTree(path))
const LONGER = DOSSIER.replace('15 jaar', '20 jaar')

/** A register with a first version and one change after it. */
function changed(): string {
  const path = fresh()
  make(path, '2024-01-01')
  write(path, 'verwerkingen/01-dossier.yaml', LONGER)
  return path
}

describe('a release', () => {
  it('keeps what the register said, whole, and says what changed since the version before', () => {
    const path = changed()
    make(path, '2024-06-01', { all: 'De wet vraagt twintig jaar' })
    expect(resolveVersion(`${path}@2024-05-31`).register.verwerkingen.get('01-dossier')!.yaml).toEqual(parse(DOSSIER))
    expect(resolveVersion(`${path}@2024-06-01`).register.verwerkingen.get('01-dossier')!.yaml).toEqual(parse(LONGER))
    const [first, second] = entries(path).map(({ entry }) => entry)
    expect(first!.wijzigingen).toEqual([])
    expect(second).toMatchObject({ soort: 'release', datum: '2024-06-01', reden: 'De wet vraagt twintig jaar', wijzigingen: [{ kind: 'bewaartermijn-verlengd', verwerking: '01-dossier' }] })
    expect(verifyPath(path, undefined)[0]!.alterations).toEqual([])
  })

  it('gives an activity that changed a new identifier, and lets the others keep theirs', () => {
    const path = changed()
    make(path, '2024-06-01')
    const [first, second] = entries(path).map(({ entry }) => entry.verwerkingen)
    expect(second!['02-nieuwsbrief']).toEqual(first!['02-nieuwsbrief'])
    expect(second!['01-dossier']!.versie).not.toBe(first!['01-dossier']!.versie)
    expect(second!['01-dossier']).toMatchObject({ sinds: '2024-06-01', versie: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/) })
  })

  it('writes a log that its schema describes', () => {
    const path = changed()
    make(path, '2024-06-01')
    const ajv = new Ajv2020({ strictTypes: false, strictRequired: false })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync('schemas/versielog.schema.json', 'utf8')) as object)
    expect(validate(parse(readFileSync(join(path, 'versies/versielog.yaml'), 'utf8'))), JSON.stringify(validate.errors)).toBe(true)
  })

  it('adds to the log and rewrites nothing of it', () => {
    const path = changed()
    const before = readFileSync(join(path, 'versies/versielog.yaml'))
    make(path, '2024-06-01')
    expect(readFileSync(join(path, 'versies/versielog.yaml')).subarray(0, before.length).equals(before)).toBe(true)
  })

  it('keeps every YAML file of the register, also one that no command reads yet', () => {
    const path = fresh({ 'werkwijze/lek.yaml': 'titel: Datalek\nstappen: [melden, oplossen]\n' })
    make(path, '2024-01-01')
    expect(parse(readFileSync(join(path, 'versies/2024-01-01/werkwijze/lek.yaml'), 'utf8'))).toEqual({ titel: 'Datalek', stappen: ['melden', 'oplossen'] })
    write(path, 'werkwijze/lek.yaml', 'titel: Datalek\nstappen: [oplossen, melden]\n')
    expect(planRelease({ path, datum: '2024-02-01', avg: '0' }).report!.changes.map(({ kind }) => kind)).toEqual(['overig'])
  })

  it('records how many findings stood open, by the law of its own date', () => {
    const path = fresh()
    make(path, '2018-05-24')
    expect(entries(path)[0]!.entry.bevindingen.peildatum).toBe('2018-05-24')
    write(path, 'verwerkingen/01-dossier.yaml', LONGER)
    make(path, '2024-01-01')
    expect(entries(path)[1]!.entry.bevindingen.fouten).toBeGreaterThan(entries(path)[0]!.entry.bevindingen.fouten)
  })
})

describe('a release is refused', () => {
  it.each([
    ['on a date that has a version', '2024-01-01', 'al een versie'],
    ['on a date before the last version', '2023-12-31', 'kan niet van eerder zijn'],
  ])('%s', (_, datum, message) => {
    const path = changed()
    expect(() => planRelease({ path, datum, avg: '0' })).toThrow(message)
  })

  it('when nothing changed, also when the files look different', () => {
    const path = changed()
    write(path, 'verwerkingen/01-dossier.yaml', `# opnieuw getypt\n${DOSSIER.replace('15 jaar', 'P15Y')}`)
    expect(() => planRelease({ path, datum: '2024-02-01', avg: '0' })).toThrow('niets gewijzigd')
  })

  it.each([
    ['input that cannot be used', 'naam: Dossier\nnaam: Nog eens\n', 'tweede keer'],
    ['a reference that leads nowhere', `${DOSSIER}systemen: [weg]\n`, 'geen systeem'],
  ])('on %s', (_, yaml, message) => {
    const path = changed()
    write(path, 'verwerkingen/01-dossier.yaml', yaml)
    expect(() => planRelease({ path, datum: '2024-02-01', avg: '0' })).toThrow(message)
  })

  it('on a broken chain', () => {
    const path = changed()
    const log = join(path, 'versies/versielog.yaml')
    writeFileSync(log, readFileSync(log, 'utf8').replace('Omdat het', 'Omdat dit'))
    expect(() => planRelease({ path, datum: '2024-02-01', avg: '0' })).toThrow('avg verify')
  })

  it('on errors that are new, and not on those of before or those with a plan', () => {
    const path = fresh()
    expect(planRelease({ path, datum: '2024-01-01', avg: '0' }).errors.length).toBeGreaterThan(0)
    expect(planRelease({ path, datum: '2024-01-01', avg: '0' }).newErrors).toEqual([])
    make(path, '2024-01-01')
    const without = DOSSIER.replace(/bewaartermijnen:[^]*/, '')
    write(path, 'verwerkingen/01-dossier.yaml', without)
    expect(planRelease({ path, datum: '2024-02-01', avg: '0' }).newErrors.map(({ rule }) => rule)).toEqual(['bewaartermijn-ontbreekt'])
    write(path, 'verwerkingen/01-dossier.yaml', `${without}acties: [{controle: bewaartermijn-ontbreekt, wat: uitzoeken, eigenaar: FG, gepland: 2024-03-01}]\n`)
    expect(planRelease({ path, datum: '2024-02-01', avg: '0' }).newErrors).toEqual([])
  })

  it('when someone else released in the meantime', () => {
    const path = changed()
    const plan = planRelease({ path, datum: '2024-03-01', avg: '0' })
    make(path, '2024-02-01')
    expect(() => release(plan, { all: 'x' })).toThrow('Iemand anders')
    expect(existsSync(join(path, 'versies/2024-03-01'))).toBe(false)
    expect(verifyPath(path, undefined)[0]!.alterations).toEqual([])
  })
})

describe('reasons', () => {
  it('are asked once for all, or else for each until there is one', async () => {
    const path = changed()
    write(path, 'verwerkingen/02-nieuwsbrief.yaml', NIEUWSBRIEF.replace('toestemming', 'onbekend'))
    const plan = planRelease({ path, datum: '2024-02-01', avg: '0' })
    const { changes } = plan.report!
    const answers = (list: string[]) => (): Promise<string> => Promise.resolve(list.shift()!)
    expect(await askReasons(changes, answers(['Voor alles']))).toEqual({ all: 'Voor alles' })
    release(plan, await askReasons(changes, answers(['', 'Wet', '', 'Onduidelijk'])))
    expect(entries(path).at(-1)!.entry.wijzigingen.map(({ reden }) => reden)).toEqual(['Wet', 'Onduidelijk'])
  })
})

/** A disk that stops at one of its steps, as if the power went out: nothing after it happens either. */
function dying(after: number): ReleaseDisk & { steps: number } {
  const disk = { steps: 0 } as ReleaseDisk & { steps: number }
  for (const key of Object.keys(releaseDisk) as (keyof ReleaseDisk)[]) {
    disk[key] = ((...args: [string, never]) => {
      if (disk.steps >= after) throw new Error('power out')
      disk.steps++
      // The last file is written halfway.
      if (key === 'writeFile' && disk.steps === after) return writeFileSync(args[0], (args[1] as Uint8Array).subarray(0, 10))
      return (releaseDisk[key] as (...all: unknown[]) => void)(...args)
    }) as never
  }
  return disk
}

/** The steps after the log was put in place: waiting for the disk, and taking the temporary folder away. */
const TIDYING = 2

describe('a release that is killed', () => {
  const base = changed()
  const steps = ((): number => {
    const disk = dying(Number.MAX_SAFE_INTEGER)
    make(copyOf(base, join(folder, 'count')), '2024-06-01', { all: 'x' }, disk)
    return disk.steps
  })()

  it('has many steps to be killed at', () => expect(steps).toBeGreaterThan(12))

  it.each(Array.from({ length: steps }, (_, index) => index))('at step %i leaves a register that verifies, and of which the next release cleans up', (after) => {
    const path = copyOf(base, join(folder, `killed-${after}`))
    const run = (): unknown => make(path, '2024-06-01', { all: 'x' }, dying(after))
    // Once the log is in place the version is there: what fails while tidying up does not undo it, and is no failure.
    const released = after >= steps - TIDYING
    if (released) run()
    else expect(run).toThrow('power out')
    const [report] = verifyPath(path, undefined)
    expect(report!.alterations).toEqual([])
    expect(report!.versions).toEqual(released ? ['2024-01-01', '2024-06-01'] : ['2024-01-01'])
    for (const date of report!.versions) resolveVersion(`${path}@${date}`)
    if (report!.versions.length === 2) write(path, 'verwerkingen/01-dossier.yaml', DOSSIER)
    const date = report!.versions.length === 2 ? '2024-07-01' : '2024-06-01'
    make(path, date)
    expect(verifyPath(path, undefined)[0]).toMatchObject({ alterations: [], interrupted: false, versions: [...new Set([...report!.versions, date])] })
    expect(readdirSync(join(path, 'versies')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('by someone who is still busy is not cleaned up', () => {
    const path = copyOf(base, join(folder, 'busy'))
    mkdirSync(join(path, 'versies/.release-1/2024-06-01'), { recursive: true })
    expect(() => planRelease({ path, datum: '2024-06-01', avg: '0' })).toThrow('al iemand bezig')
    renameSync(join(path, 'versies/.release-1'), join(path, 'versies/.release-999999999'))
    make(path, '2024-06-01')
    expect(existsSync(join(path, 'versies/.release-999999999'))).toBe(false)
  })

  it('by a full disk says so, and leaves nothing behind', () => {
    const path = copyOf(base, join(folder, 'full'))
    const full: ReleaseDisk = { ...releaseDisk, rename: () => { throw Object.assign(new Error('full'), { code: 'ENOSPC' }) } }
    expect(() => make(path, '2024-06-01', { all: 'x' }, full)).toThrow('de schijf is vol')
    expect(readdirSync(join(path, 'versies')).sort()).toEqual(['2024-01-01', 'versielog.yaml'])
  })
})
