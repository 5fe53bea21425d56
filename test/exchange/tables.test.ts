import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AvgError } from '../../src/core/error.js'
import { inOrder } from '../../src/exchange/tables/order.js'
import { tables } from '../../src/exchange/tables/definition.js'
import { fromTables } from '../../src/exchange/tables/read.js'
import { inTables, toTables } from '../../src/exchange/tables/write.js'
import { writeOds } from '../../src/exchange/spreadsheet/ods.js'
import { readWorkbook } from '../../src/exchange/spreadsheet/read.js'
import { writeXlsx } from '../../src/exchange/spreadsheet/xlsx.js'
import type { RawSheet, Workbook } from '../../src/exchange/spreadsheet/workbook.js'
import { DiskTree } from '../../src/host/disk.js'
import { readRegister } from '../../src/register/read.js'
import { valuesOf, type Values } from '../../src/register/values.js'
import { object } from './arbitrary.js'

const REGISTERS = ['jados', 'zaz', 'woongroep', 'jens', 'cjg-de-kempen', 'voorbeeld']
const ABOUT = { titel: 'Voorbeeld', kenmerk: 'voorbeeld', lezer: 'intern', avg: '0', vingerafdruk: 'x' }

const values = (id: string): Values => valuesOf(readRegister(new DiskTree(`registers/${id}`)))
const raw = ({ sheets }: Workbook): RawSheet[] => sheets.map(({ name, columns, rows }) => ({ name, rows: [columns.map(({ title }) => title), ...rows] }))
const ordered = (all: Values): [string, unknown][] => [...all].map(([path, value]) => [path, inOrder(value, path.startsWith('verwerkingen/') ? 'verwerking' : path.replace('.yaml', ''))])
const written = (id: string): { before: Workbook; sheets: RawSheet[] } => {
  const before = toTables(values(id), ABOUT).workbook
  return { before, sheets: structuredClone(raw(before)) }
}
const sheet = (sheets: readonly RawSheet[], name: string) => sheets.find((each) => each.name === name)!.rows as (string | number | undefined)[][]
const refusal = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof AvgError) return error.message
    throw error
  }
  return 'accepted'
}

describe('a register in tables', () => {
  it.each(REGISTERS)('gives %s back as it was', (id) => {
    const { before, sheets } = written(id)
    const { values: back, losses } = fromTables(sheets, before)
    expect([...back].sort()).toEqual(ordered(values(id)).filter(([path]) => inTables(path)).sort())
    expect(losses).toEqual([])
  })

  it('gives any register back, whatever its texts look like', () => {
    const register = fc.tuple(fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,5}$/), object('verwerking'), { minKeys: 1, maxKeys: 3 }), object('register'), fc.option(object('reglement')), fc.option(object('verstrekkingen')))
    fc.assert(
      fc.property(register, ([activities, main, reglement, verstrekkingen]) => {
        const all = new Map<string, unknown>([['register.yaml', main], ...Object.entries(activities).map(([id, value]): [string, unknown] => [`verwerkingen/${id}.yaml`, value])])
        if (reglement) all.set('reglement.yaml', reglement)
        if (verstrekkingen) all.set('verstrekkingen.yaml', verstrekkingen)
        const before = toTables(all, ABOUT).workbook
        expect(new Map(fromTables(raw(before), before).values)).toEqual(new Map(ordered(all)))
      }),
      { numRuns: 200, seed: 20261122 },
    )
  })

  it.each([
    ['xlsx', writeXlsx],
    ['ods', writeOds],
  ] as const)('gives any register back from a file as well: %s', { timeout: 60_000 }, async (name, write) => {
    await fc.assert(
      fc.asyncProperty(object('verwerking'), object('register'), async (activity, main) => {
        const all = new Map<string, unknown>([['register.yaml', main], ['verwerkingen/a.yaml', activity]])
        const before = toTables(all, ABOUT).workbook
        const sheets = await readWorkbook(await write(before), `register.${name}`)
        expect(new Map(fromTables(sheets, before).values)).toEqual(new Map(ordered(all)))
      }),
      { numRuns: 25, seed: 20261122 },
    )
  })

  it('has sheets that every spreadsheet program takes: short names, each once, and titles once in a sheet', () => {
    const names = tables.map(({ name }) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    for (const { name, columns } of tables) {
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[:\\/?*[\]]/)
      const titles = columns.map(({ title }) => title.toLowerCase())
      expect(new Set(titles).size, name).toBe(titles.length)
    }
  })

  it('offers a list to choose from only where nothing else may stand', () => {
    const { before } = written('voorbeeld')
    const column = (name: string, title: string) => before.sheets.find((each) => each.name === name)!.columns.find((each) => each.title === title)!
    expect(column('Verwerkingen', 'Status').options).toContain('actief')
    expect(column('Doelen', 'Grondslag').options).toBeUndefined()
  })

  it('says which files it does not hold', () => {
    const { losses } = toTables(new Map([['register.yaml', { naam: 'X' }], ['procedures/datalek.yaml', {}]]), ABOUT)
    expect(losses).toEqual([{ what: 'Procedures en besluiten staan niet in het rekenblad.', places: ['procedures/datalek.yaml'] }])
  })
})

describe('tables that people changed', () => {
  it('takes a changed cell, a new row, a row that went, and a column that was added', () => {
    const { before, sheets } = written('voorbeeld')
    const purposes = sheet(sheets, 'Doelen')
    const title = (wanted: string): number => purposes[0]!.indexOf(wanted)
    purposes[1]![title('Omschrijving')] = 'Anders'
    const gone = String(purposes[2]![title('Kenmerk')])
    purposes.splice(2, 1)
    const activity = String(purposes[1]![title('Verwerking')])
    purposes.push(purposes[0]!.map((each) => (each === 'Verwerking' ? activity : each === 'Kenmerk' ? 'nieuw' : each === 'Omschrijving' ? 'Een nieuw doel' : undefined)))
    const main = sheet(sheets, 'Verwerkingen')
    const added = tables[0]!.columns.find(({ title, field }) => field.text && !field.options && !main[0]!.includes(title))!
    main[0]!.push(added.title)
    main[1]!.push('college')
    const { values: back } = fromTables(sheets, before)
    const changed = back.get(`verwerkingen/${activity}.yaml`) as { doelen: { id: string; omschrijving: string }[] }
    expect(changed.doelen[0]!.omschrijving).toBe('Anders')
    expect(changed.doelen.map(({ id }) => id)).not.toContain(gone)
    expect(changed.doelen.at(-1)).toEqual({ id: 'nieuw', omschrijving: 'Een nieuw doel' })
    expect(added.keys.reduce((part: unknown, key) => (part as Record<string, unknown>)[key], changed)).toBe('college')
  })

  it('reads a choice as people write it, and several lines as several things', () => {
    const { before, sheets } = written('voorbeeld')
    const main = sheet(sheets, 'Verwerkingen')
    main[1]![main[0]!.indexOf('Status')] = ' Actief '
    main[1]![main[0]!.indexOf('Systemen')] = 'a\r\nb'
    const first = fromTables(sheets, before).values.get(`verwerkingen/${main[1]![0]}.yaml`) as Record<string, unknown>
    expect(first).toMatchObject({ status: 'actief', systemen: ['a', 'b'] })
  })

  it.each<[string, (sheets: RawSheet[]) => void, RegExp]>([
    ['a sheet that went', (sheets) => void sheets.splice(sheets.findIndex(({ name }) => name === 'Doelen'), 1), /ontbreekt het blad Doelen\. Zet dat terug/],
    ['a column that went', (sheets) => sheet(sheets, 'Doelen').forEach((row) => row.splice(2, 1)), /ontbreekt de kolom \S+ op het blad Doelen/],
    ['a word that the list does not have', (sheets) => void (sheet(sheets, 'Verwerkingen')[1]![sheet(sheets, 'Verwerkingen')[0]!.indexOf('Status')] = 'misschien'), /blad Verwerkingen, cel [A-Z]+2: `misschien` kan hier niet; kies uit gepland, actief/],
    ['a row of an activity that is not there', (sheets) => void (sheet(sheets, 'Doelen')[1]![0] = 'bestaat-niet'), /blad Doelen, rij 2: er is geen verwerking met het kenmerk `bestaat-niet`/],
    ['an activity without a name for its file', (sheets) => void (sheet(sheets, 'Verwerkingen')[1]![0] = '../register'), /`\.\.\/register` kan geen kenmerk zijn/],
    ['one activity twice', (sheets) => void (sheet(sheets, 'Verwerkingen')[2]![0] = sheet(sheets, 'Verwerkingen')[1]![0]), /staat er twee keer/],
  ])('refuses %s, and names the place', (_, change, message) => {
    const { before, sheets } = written('voorbeeld')
    change(sheets)
    expect(refusal(() => fromTables(sheets, before))).toMatch(message)
  })

  it('says what it could not place: a sheet and a column that it does not know', () => {
    const { before, sheets } = written('jados')
    sheet(sheets, 'Doelen')[0]!.push('Mening')
    sheet(sheets, 'Doelen')[1]!.push('goed')
    const { losses } = fromTables([...sheets, { name: 'Kladblok', rows: [['a', 'b']] }], before)
    expect(losses.map(({ what }) => what)).toEqual(['Het blad Kladblok kent avg niet. 2 cellen zijn niet overgenomen.', 'De kolom Mening kent avg niet. 1 cel is niet overgenomen.'])
  })
})
