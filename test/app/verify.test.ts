import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planRelease, release } from '../../src/app/release.js'
import { resolveVersion } from '../../src/app/resolve-version.js'
import { verifyPath } from '../../src/app/verify.js'
import { MemoryTree } from '../../src/core/file-tree.js'
import { VersionsTree } from '../../src/host/versions-tree.js'
import { verifyPretty } from '../../src/report/verify-view.js'
import { type LogEntry, readLog, writeEntry } from '../../src/version/log.js'
import { type Alteration, verify } from '../../src/version/verify.js'
import { copyOf, DOSSIER, NIEUWSBRIEF, register, temporary } from './registers.js'

const folder = temporary()
const base = register(join(folder, 'jados'))
const make = (datum: string): void => void release(planRelease({ path: base, datum, avg: '0.1.0' }), { all: 'Omdat het zo is' })
make('2024-01-01')
writeFileSync(join(base, 'verwerkingen/01-dossier.yaml'), DOSSIER.replace('15 jaar', '20 jaar'))
make('2024-06-01')
writeFileSync(join(base, 'verwerkingen/02-nieuwsbrief.yaml'), `${NIEUWSBRIEF}betrokkenen: [abonnees]\n`)
make('2025-01-01')

const tree = new VersionsTree(base)
const files = new Map(tree.list().map((path) => [path, tree.read(path)]))
const anchor = { name: '--anker', hash: readLog(tree).at(-1)!.hash }
const check = (changed: ReadonlyMap<string, Uint8Array>): Alteration[] => verify(new MemoryTree('versies', Object.fromEntries(changed)), [anchor]).alterations

let copies = 0
const copy = (): string => copyOf(base, join(folder, `kopie-${++copies}`))
const alterations = (path: string, hash?: string): Alteration[] => verifyPath(path, hash)[0]!.alterations

/** A whole history made anew after the first entry was changed: every hash fits again. */
function rewritten(path: string): void {
  let vorige: string | undefined
  const texts = readLog(new VersionsTree(path)).map(({ entry }, index) => {
    const { vorige: _, ...rest } = entry
    const next: LogEntry = { ...rest, ...(index === 0 ? { avg: 'ander' } : {}), ...(vorige === undefined ? {} : { vorige }) }
    const { text, hash } = writeEntry(next)
    vorige = hash
    return text
  })
  writeFileSync(join(path, 'versies/versielog.yaml'), texts.join(''))
}

describe('avg verify', () => {
  it('is content with what was released', () => {
    expect(check(files)).toEqual([])
    expect(alterations(base, anchor.hash)).toEqual([])
  })

  it('notices one flipped bit anywhere, and names the version and the file', () => {
    const places = [...files].flatMap(([path, bytes]) => Array.from(bytes, (_, at) => ({ path, at })))
    fc.assert(fc.property(fc.constantFrom(...places), fc.integer({ min: 0, max: 7 }), ({ path, at }, bit) => {
      const bytes = Uint8Array.from(files.get(path)!)
      bytes[at]! ^= 1 << bit
      const [first] = check(new Map([...files, [path, bytes]]))
      expect(first).toBeDefined()
      expect(first!.bestand, `${path} ${at}`).toBe(path)
      if (path !== 'versielog.yaml') expect(first!.versie).toBe(path.split('/')[0])
    }), { numRuns: 600 })
  })

  it('names the field that was altered', () => {
    const path = copy()
    const file = join(path, 'versies/2024-06-01/verwerkingen/01-dossier.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('20 jaar', '25 jaar'))
    expect(alterations(path)[0]).toMatchObject({ versie: '2024-06-01', bestand: '2024-06-01/verwerkingen/01-dossier.yaml', veld: 'bewaartermijnen/dossier/termijn' })
    writeFileSync(file, readFileSync(file, 'utf8').replace('termijn: "25 jaar"', 'termijn: "'))
    expect(alterations(path)[0]).toMatchObject({ versie: '2024-06-01', veld: 'bewaartermijnen/termijn' })
  })

  it('names the first of several', () => {
    const path = copy()
    for (const date of ['2025-01-01', '2024-06-01']) writeFileSync(join(path, `versies/${date}/register.yaml`), 'naam: "x"\n')
    expect(alterations(path).map(({ versie }) => versie)).toEqual(['2024-06-01', '2025-01-01'])
  })

  it('sees an altered snapshot whose own list of hashes was made to fit', () => {
    const path = copy()
    const other = register(join(folder, 'ander'))
    release(planRelease({ path: other, datum: '2024-06-01', avg: '0.1.0' }), { all: 'x' })
    rmSync(join(path, 'versies/2024-06-01'), { recursive: true })
    cpSync(join(other, 'versies/2024-06-01'), join(path, 'versies/2024-06-01'), { recursive: true })
    expect(alterations(path)[0]).toMatchObject({ versie: '2024-06-01', bestand: '2024-06-01/inhoud.yaml' })
  })

  it.each<[string, (versions: string) => void, Partial<Alteration>]>([
    ['a missing snapshot', (versions) => rmSync(join(versions, '2024-06-01'), { recursive: true }), { versie: '2024-06-01', wat: expect.stringContaining('ontbreekt') as string }],
    ['a missing file', (versions) => rmSync(join(versions, '2024-06-01/register.yaml')), { versie: '2024-06-01', bestand: '2024-06-01/register.yaml' }],
    ['an added file', (versions) => writeFileSync(join(versions, '2024-06-01/extra.yaml'), 'x'), { versie: '2024-06-01', bestand: '2024-06-01/extra.yaml' }],
    ['a removed log', (versions) => rmSync(join(versions, 'versielog.yaml')), { versie: '2024-01-01', wat: expect.stringContaining('niet in het versielog') as string }],
    ['a removed first entry', (versions) => edit(versions, (entries) => entries.slice(1)), { versie: '2024-01-01' }],
    ['a removed entry', (versions) => edit(versions, ([first, , last]) => [first!, last!]), { versie: '2024-06-01' }],
    ['a removed last entry', (versions) => edit(versions, (entries) => entries.slice(0, 2)), { versie: '2024-06-01' }],
    ['a removed last entry and its snapshot', (versions) => { edit(versions, (entries) => entries.slice(0, 2)); rmSync(join(versions, '2025-01-01'), { recursive: true }) }, { wat: expect.stringContaining('ingekort') as string }],
    ['entries in another order', (versions) => edit(versions, ([first, second, last]) => [first!, last!, second!]), { bestand: 'versielog.yaml' }],
    ['text before the first entry', (versions) => edit(versions, (entries) => ['# kop\n', ...entries]), { bestand: 'versielog.yaml' }],
  ])('sees %s', (_, damage, expected) => {
    const path = copy()
    damage(join(path, 'versies'))
    expect(alterations(path, anchor.hash)[0]).toMatchObject(expected)
  })

  it('sees a date that goes back, also when every hash fits', () => {
    const path = copy()
    const [first, second] = readLog(new VersionsTree(path))
    const back = writeEntry({ ...second!.entry, datum: '2023-01-01', vorige: first!.hash })
    renameSync(join(path, 'versies/2024-06-01'), join(path, 'versies/2023-01-01'))
    rmSync(join(path, 'versies/2025-01-01'), { recursive: true })
    writeFileSync(join(path, 'versies/versielog.yaml'), writeEntry(first!.entry).text + back.text)
    expect(alterations(path)).toContainEqual(expect.objectContaining({ versie: '2023-01-01', veld: 'datum' }))
  })

  it('says what it does not prove: a history that is rewritten whole fits itself, and only an anchor tells', () => {
    const path = copy()
    rewritten(path)
    expect(verifyPretty(verifyPath(path, undefined))).toContain('intern consistent')
    expect(verifyPretty(verifyPath(path, undefined))).toContain('Zonder anker is niet te zien')
    expect(alterations(path, anchor.hash)).toMatchObject([{ bestand: 'versielog.yaml', wat: expect.stringContaining('herschreven') as string }])
  })

  it('says up to where an older anchor proves', () => {
    const older = readLog(tree)[1]!.hash
    const text = verifyPretty(verifyPath(base, older))
    expect(text).toContain('Bewezen met --anker: tot en met de vermelding van 01-06-2024')
    expect(text).toContain('Wat na 01-06-2024 kwam, staat in geen anker.')
  })

  it('works for a folder of registers and for a file of a version, and says of a register without versions that it has none', () => {
    const registers = join(folder, 'registers')
    mkdirSync(registers)
    copyOf(base, join(registers, 'een'))
    register(join(registers, 'twee'))
    expect(verifyPath(registers, undefined).map(({ versions }) => versions.length)).toEqual([3, 0])
    expect(verifyPretty(verifyPath(join(registers, 'twee'), undefined))).toContain('nog geen versies')
    expect(verifyPath(join(registers, 'een/versies/2024-06-01/register.yaml'), undefined)[0]!.register).toBe('een')
    expect(() => verifyPath(join(registers, 'een/register.yaml'), undefined)).toThrow('hoort niet bij de versies')
  })

  it('keeps an altered version from being shown or compared', () => {
    const path = copy()
    writeFileSync(join(path, 'versies/2024-06-01/register.yaml'), 'naam: "x"\n')
    expect(() => resolveVersion(`${path}@2024-06-01`)).toThrow('avg verify')
    expect(resolveVersion(`${path}@2024-01-01`).view.datum).toBe('2024-01-01')
  })
})

/** Entries as blocks of text. */
function edit(versions: string, change: (entries: string[]) => string[]): void {
  const log = join(versions, 'versielog.yaml')
  writeFileSync(log, change(readFileSync(log, 'utf8').split(/^(?=- )/m)).join(''))
}
