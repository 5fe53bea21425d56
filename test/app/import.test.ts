import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type ExportFormat, exportVersion } from '../../src/app/export.js'
import { planImport, writeImport } from '../../src/app/import/plan.js'
import type { Reader } from '../../src/render/projection.js'
import type { RawSheet } from '../../src/exchange/spreadsheet/workbook.js'
import { writeOds } from '../../src/exchange/spreadsheet/ods.js'
import { readWorkbook } from '../../src/exchange/spreadsheet/read.js'

const root = mkdtempSync(join(tmpdir(), 'avg-import-'))
afterAll(() => rmSync(root, { recursive: true }))

let cwd = ''
let count = 0
beforeEach(() => {
  cwd = join(root, String(++count))
  mkdirSync(cwd)
})

const AVG = '0.1.0'
const REGISTERS = ['voorbeeld', 'cjg-de-kempen', 'jados', 'zaz', 'woongroep', 'jens']
const copy = (id: string): string => {
  cpSync(`registers/${id}`, join(cwd, id), { recursive: true })
  return join(cwd, id)
}
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries((readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]))
const written = async (version: string, format: ExportFormat, lezer: Reader = 'intern'): Promise<string> => {
  const { files } = await exportVersion(version, format, { lezer, avg: AVG })
  const target = join(cwd, `uit.${format}`)
  if (format === 'csv') {
    mkdirSync(target)
    for (const [name, content] of files) writeFileSync(join(target, name), content)
  } else writeFileSync(target, [...files.values()][0]!)
  return target
}
const plan = (register: string, file: string) => planImport({ register, file, avg: AVG })
/** The spreadsheet of a register after someone worked in it. */
const edited = async (register: string, edit: (sheet: (name: string) => (string | number | undefined)[][]) => void): Promise<string> => {
  const file = await written(register, 'ods')
  const sheets = (await readWorkbook(readFileSync(file), 'uit.ods')).map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }))
  edit((name) => sheets.find((sheet) => sheet.name === name)!.rows)
  writeFileSync(file, writeOds(asBook(sheets)))
  return file
}
const asBook = (sheets: readonly RawSheet[]) => ({ title: 'x', sheets: sheets.map(({ name, rows }) => ({ name, columns: rows[0]!.map((title) => ({ title: String(title ?? ''), help: '', width: 20 })), rows: rows.slice(1) })) })

describe('what avg wrote', () => {
  it.each(['json', 'xlsx', 'ods', 'csv'] as const)('comes back from %s without a change', { timeout: 60_000 }, async (format) => {
    // The spreadsheets in every register; what the other formats add is the same for all.
    for (const id of format === 'xlsx' || format === 'ods' ? REGISTERS : REGISTERS.slice(0, 2)) {
      const { files, losses, report } = await plan(`registers/${id}`, await written(`registers/${id}`, format))
      expect([...files.keys()]).toEqual([])
      expect(losses).toEqual([])
      expect(report.changes).toEqual([])
      rmSync(join(cwd, `uit.${format}`), { recursive: true })
    }
  })

  it('fills an empty register with everything that it holds', async () => {
    mkdirSync(join(cwd, 'voorbeeld'))
    writeFileSync(join(cwd, 'voorbeeld', 'register.yaml'), 'naam: Leeg\n')
    writeImport(await plan(join(cwd, 'voorbeeld'), await written('registers/voorbeeld', 'xlsx')))
    const again = await plan(join(cwd, 'voorbeeld'), join(cwd, 'uit.xlsx'))
    expect([...again.files.keys()]).toEqual([])
    const { diffVersions } = await import('../../src/app/diff.js')
    expect(diffVersions('registers/voorbeeld', join(cwd, 'voorbeeld')).changes).toEqual([])
  })

  it('changes one cell in one file, keeps its comments, and leaves every other file byte for byte', async () => {
    const register = copy('voorbeeld')
    const before = contents(register)
    const file = await edited(register, (sheet) => {
      const purposes = sheet('Doelen')
      purposes[1]![purposes[0]!.indexOf('Omschrijving')] = 'Zien of onze hulp past'
    })
    const { files, report, ...rest } = await plan(register, file)
    expect(report.changes.map(({ sentence }) => sentence)).toEqual([expect.stringContaining('Zien of onze hulp past')])
    expect(contents(register), 'nothing is written before someone agrees').toEqual(before)
    writeImport({ files, report, ...rest })
    const after = contents(register)
    const changed = Object.keys(after).filter((path) => after[path] !== before[path])
    expect(changed).toEqual([join(register, 'verwerkingen', '01-aanmelding.yaml')])
    const lines = (text: string): string[] => text.split('\n')
    expect(lines(after[changed[0]!]!).filter((line) => !lines(before[changed[0]!]!).includes(line))).toEqual(['    omschrijving: Zien of onze hulp past'])
  })

  it('adds an activity as a file of its own, and takes one away', async () => {
    const register = copy('jados')
    const file = await edited(register, (sheet) => {
      const activities = sheet('Verwerkingen')
      activities.push(activities[0]!.map((each) => (each === 'Kenmerk' ? 'klachten' : each === 'Naam' ? 'Klachten' : undefined)))
      for (const name of ['Verwerkingen', 'Doelen', 'Betrokkenen', 'Persoonsgegevens', 'Ontvangers', 'Bewaartermijnen', 'Toegang', 'Beveiliging organisatorisch', 'Toestemming voor']) {
        const rows = sheet(name)
        for (let row = rows.length - 1; row > 0; row--) if (rows[row]![0] === '10-nieuwsbrief') rows.splice(row, 1)
      }
    })
    const made = await plan(register, file)
    expect([...made.files]).toEqual([
      ['verwerkingen/10-nieuwsbrief.yaml', undefined],
      ['verwerkingen/klachten.yaml', 'naam: Klachten\n'],
    ])
    writeImport(made)
    expect(readdirSync(join(register, 'verwerkingen'))).toContain('klachten.yaml')
    expect(readdirSync(join(register, 'verwerkingen'))).not.toContain('10-nieuwsbrief.yaml')
  })

  it('warns when the register has changed since the file was made', async () => {
    const register = copy('jados')
    const file = await written(register, 'xlsx')
    const path = join(register, 'verwerkingen', '03-verhuurder.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^naam: .*$/m, 'naam: Anders'))
    const { warnings, report } = await plan(register, file)
    expect(warnings).toEqual([expect.stringContaining('veranderd sinds dit bestand is gemaakt')])
    expect(report.changes).toHaveLength(1)
  })

  it('names the cell in which something stands that the register cannot hold', async () => {
    const register = copy('jados')
    const file = await edited(register, (sheet) => {
      const rows = sheet('Bewaartermijnen')
      rows[1]![rows[0]!.indexOf('Termijn')] = 'zo lang als nodig'
    })
    await expect(plan(register, file)).rejects.toThrow(/^Er is niets veranderd\. blad Bewaartermijnen, cel [A-Z]+2: /)
  })

  it.each<[string, () => Promise<string>, RegExp]>([
    ['of another register', () => written('registers/zaz', 'ods'), /is van het register `zaz`, en niet van `jados`/],
    ['that was made to publish', () => written('registers/jados', 'xlsx', 'openbaar'), /is niet volledig: wat niet openbaar is, staat er niet in/],
    ['that was made for the authority', () => written('registers/jados', 'json', 'toezichthouder'), /is niet volledig: wat alleen intern is, staat er niet in/],
    ['that is not there', async () => join(cwd, 'weg.xlsx'), /bestaat niet/],
    ['that is a folder without CSV', async () => cwd, /staan geen CSV-bestanden/],
  ])('refuses a file %s', async (_, file, message) => {
    await expect(plan('registers/jados', await file())).rejects.toThrow(message)
  })

  it.each(['../../kwaad', 'verwerkingen', '__proto__', 'C:\\x'])('refuses JSON that would write a file named %s', async (name) => {
    const register = copy('jados')
    const file = join(cwd, 'kwaad.json')
    writeFileSync(file, `{"avg":"0.1.0","formaat":1,"kenmerk":"jados","lezer":"intern","register":{"naam":"Jados"},${JSON.stringify(name)}:{"naam":"x"}}`)
    const before = contents(cwd)
    await expect(plan(register, file)).rejects.toThrow(/Er is niets veranderd/)
    expect(contents(cwd)).toEqual(before)
  })
})

describe('a spreadsheet from elsewhere', () => {
  const SHEET = 'Nr;Naam verwerking;Doel van de verwerking;Grondslag;Bewaartermijn;Kleur\n1;Leden;Contributie innen;overeenkomst (6.1 b);2 jaar na einde lidmaatschap;rood\n'
  const empty = (): [register: string, sheet: string] => {
    mkdirSync(join(cwd, 'club'))
    writeFileSync(join(cwd, 'club', 'register.yaml'), '# van ons\nnaam: Club\n')
    writeFileSync(join(cwd, 'leden.csv'), SHEET)
    return [join(cwd, 'club'), join(cwd, 'leden.csv')]
  }

  it('gives activities, says how it was read and what has no place, and keeps how for next time', async () => {
    const [register, sheet] = empty()
    const made = await plan(register, sheet)
    expect([...made.files]).toEqual([['verwerkingen/1-leden.yaml', expect.stringContaining('grondslag: overeenkomst')]])
    expect(made.reading).toContain('  Bewaartermijn → bewaartermijnen')
    expect(JSON.stringify(made.losses)).toContain('Kleur')
    writeImport(made)
    const kept = readFileSync(`${sheet}.indeling.yaml`, 'utf8')
    writeFileSync(`${sheet}.indeling.yaml`, kept.replace('Grondslag: grondslag', 'Grondslag: opmerkingen'))
    const again = await plan(register, sheet)
    expect([...again.files.values()].join('')).not.toContain('grondslag: overeenkomst')
    expect(again.beside.size).toBe(0)
  })

  it('leaves what the register says already, to the comment', async () => {
    const [register, sheet] = empty()
    writeImport(await plan(register, sheet))
    expect(readFileSync(join(register, 'register.yaml'), 'utf8')).toBe('# van ons\nnaam: Club\n')
  })

  it('stops when it recognises nothing, or when the kept file is wrong', async () => {
    const [register, sheet] = empty()
    writeFileSync(sheet, 'a;b\nc;d\n')
    await expect(plan(register, sheet)).rejects.toThrow(/herkent avg geen register/)
    writeFileSync(sheet, SHEET)
    writeFileSync(`${sheet}.indeling.yaml`, 'bladen:\n  - {blad: leden, kopregel: 1, soort: rijen, kolommen: {Doel: bestaat_niet}}\n')
    await expect(plan(register, sheet)).rejects.toThrow(/gaat naar `bestaat_niet`/)
  })
})
