import { AvgError } from '../../core/error.js'
import { pointer } from '../../register/target.js'
import { activityFile } from '../../register/values.js'
import { columnLetters } from '../spreadsheet/cells.js'
import type { Field } from './fields.js'
import type { Import, Loss } from '../loss.js'
import type { Cell, RawSheet, Workbook } from '../spreadsheet/workbook.js'
import { isOwnSheet } from './about.js'
import { fromCell } from './cell.js'
import { ABOVE, type Keys, NUMBER, OWNER, type TableDef, tables } from './definition.js'
import { inOrder } from './order.js'
import { restTitle, singleFile } from './write.js'

type Path = readonly (string | number)[]

/** A row that was read: rows below hang on it. */
interface Thing {
  file: string
  value: Record<string, unknown>
  /** Where it will stand in its file. */
  path: Path
}

interface Target {
  keys: Keys
  field: Field
}

/** The most that one message names: more does not help to find the first. */
const MOST = 10
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const REST_KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * A register from the sheets that `toTables` made and people changed.
 *
 * @param before the sheets as they would be made of the register now: what has gone from them by accident is noticed.
 * @throws AvgError when a sheet or column is missing, a cell cannot be read, or a row belongs to nothing.
 */
export function fromTables(sheets: readonly RawSheet[], before: Workbook | undefined): Import {
  if (before) refuseMissing(sheets, before)
  const reading = new Reading(sheets)
  for (const table of tables) reading.table(table)
  return reading.result()
}

/** An empty sheet says that there is nothing; a sheet that is not there says nothing, and may not be read as that. */
function refuseMissing(sheets: readonly RawSheet[], before: Workbook): void {
  const missing = before.sheets.flatMap(({ name, columns, rows }) => {
    if (rows.length === 0 || isOwnSheet(name)) return []
    const found = sheets.find((sheet) => same(sheet.name, name))
    if (!found) return [`het blad ${name}`]
    const titles = (found.rows[0] ?? []).map((cell) => text(cell))
    return columns.flatMap(({ title }, index) => (titles.some((each) => same(each, title)) || rows.every((row) => row[index] === undefined) ? [] : [`de kolom ${title} op het blad ${name}`]))
  })
  if (missing.length === 0) return
  throw new AvgError(`Er is niets veranderd. In het rekenblad ontbreekt ${listed(missing)}. Zet dat terug. Moet de inhoud weg? Laat het blad en de kolom dan staan en maak de cellen leeg.`)
}

class Reading {
  readonly #values = new Map<string, Record<string, unknown>>()
  readonly #things = new Map<TableDef, Map<string, Thing>>()
  readonly #losses: Loss[] = []
  readonly #wrong: string[] = []
  readonly #places = new Map<string, string>()

  constructor(private readonly sheets: readonly RawSheet[]) {
    for (const { name, rows } of sheets) {
      if (isOwnSheet(name) || tables.some((table) => same(table.name, name))) continue
      const cells = rows.flat().filter((cell) => text(cell) !== '').length
      if (cells > 0) this.#losses.push({ what: `Het blad ${name} kent avg niet. ${cells} ${cells === 1 ? 'cel is' : 'cellen zijn'} niet overgenomen.`, places: [`blad ${name}`] })
    }
  }

  table(table: TableDef): void {
    const sheet = this.sheets.find(({ name }) => same(name, table.name))
    if (!sheet) return
    if (table.above === undefined && table.kind !== 'verwerking') this.#form(table, sheet)
    else this.#list(table, sheet)
  }

  result(): Import {
    if (this.#wrong.length > 0) throw new AvgError(`Er is niets veranderd. Dit klopt niet in het rekenblad:\n${this.#wrong.slice(0, MOST).map((line) => `- ${line}`).join('\n')}${this.#wrong.length > MOST ? `\nEn nog ${this.#wrong.length - MOST}.` : ''}`)
    const values = new Map([...this.#values].filter(([, value]) => Object.keys(value).length > 0).map(([file, value]) => [file, inOrder(value, file.startsWith('verwerkingen/') ? 'verwerking' : file.replace('.yaml', ''))]))
    return { values, losses: this.#losses, places: this.#places }
  }

  /** A sheet with a row for each property. */
  #form(table: TableDef, { name, rows }: RawSheet): void {
    const file = singleFile(table.kind)
    const thing: Thing = { file, value: {}, path: [] }
    this.#values.set(file, thing.value)
    this.#remember(table, '', thing)
    rows.forEach((row, index) => {
      const title = text(row[0])
      if (index === 0 || (title === '' && text(row[1]) === '')) return
      const column = table.columns.find((each) => same(each.title, title))
      const place = `blad ${name}, cel B${index + 1}`
      if (column) this.#set(thing, column, row[1], place)
      else if (text(row[1]) !== '') this.#losses.push({ what: `Het onderdeel ${title || '(zonder naam)'} kent avg niet. Het is niet overgenomen.`, places: [place] })
    })
  }

  /** A sheet with a row for each thing. */
  #list(table: TableDef, sheet: RawSheet): void {
    const titles = (sheet.rows[0] ?? []).map((cell) => text(cell))
    const targets = titles.map((title) => targetOf(table, title))
    const find = (title: string): number => titles.findIndex((each) => same(each, title))
    const [owner, above, number] = [find(OWNER), find(ABOVE), find(NUMBER)]
    titles.forEach((title, index) => {
      if (targets[index] || index === owner || index === above || index === number) return
      const cells = sheet.rows.slice(1).filter((row) => text(row[index]) !== '').length
      if (cells > 0) this.#losses.push({ what: `De kolom ${title || '(zonder titel)'} kent avg niet. ${cells} ${cells === 1 ? 'cel is' : 'cellen zijn'} niet overgenomen.`, places: [`blad ${sheet.name}, kolom ${columnLetters(index)}`] })
    })
    sheet.rows.forEach((row, index) => {
      if (index === 0 || row.every((cell) => text(cell) === '')) return
      const cell = (column: number): string => (column === -1 ? '' : text(row[column]))
      const thing = table.above ? this.#item(table, table.above, cell(owner), cell(above), `blad ${sheet.name}, rij ${index + 1}`) : this.#activity(row, titles, `blad ${sheet.name}, rij ${index + 1}`)
      if (!thing) return
      targets.forEach((target, column) => target && target.keys.length > 0 && this.#set(thing, target, row[column], `blad ${sheet.name}, cel ${columnLetters(column)}${index + 1}`))
      this.#places.set(`${thing.file}#${pointer(thing.path)}`, `blad ${sheet.name}, rij ${index + 1}`)
      const id = typeof thing.value.id === 'string' ? thing.value.id : undefined
      const list = table.above && thing.path.at(-1)
      for (const label of [id, cell(number) || (typeof list === 'number' ? `nr ${list + 1}` : undefined)]) if (label !== undefined) this.#remember(table, this.#key(thing.file, cell(above), label), thing)
    })
  }

  #activity(row: readonly Cell[], titles: readonly string[], place: string): Thing | undefined {
    const id = text(row[titles.findIndex((title) => same(title, 'Kenmerk'))])
    if (!ID.test(id)) return this.#refuse(place, id === '' ? 'de verwerking heeft geen kenmerk. Vul in de kolom Kenmerk een korte naam in, zoals `aanmelding`' : `\`${id}\` kan geen kenmerk zijn. Gebruik kleine letters, cijfers en streepjes`)
    const file = activityFile(id)
    if (this.#values.has(file)) return this.#refuse(place, `het kenmerk ${id} staat er twee keer`)
    const thing: Thing = { file, value: {}, path: [] }
    this.#values.set(file, thing.value)
    this.#remember(tables.find(({ kind, above }) => kind === 'verwerking' && !above)!, this.#key(file, '', ''), thing)
    return thing
  }

  #item(table: TableDef, above: TableDef, owner: string, trail: string, place: string): Thing | undefined {
    if (table.kind === 'verwerking' && owner === '') return this.#refuse(place, `de kolom ${OWNER} is leeg. Zet daar het kenmerk van de verwerking waar de rij bij hoort`)
    const file = table.kind === 'verwerking' ? activityFile(owner) : singleFile(table.kind)
    const parent = this.#things.get(above)?.get(table.path.length > 1 ? `${file}\n${trail}` : above.kind === 'verwerking' ? this.#key(file, '', '') : '')
    if (!parent) {
      // A register without a sheet of its own for a file still has its lists.
      if (table.path.length === 1 && table.kind !== 'verwerking') return this.#itemOf({ file, value: this.#file(file), path: [] }, table)
      return this.#refuse(place, table.path.length > 1 ? `op het blad ${above.name} staat geen rij \`${trail}\`` : `er is geen verwerking met het kenmerk \`${owner}\``)
    }
    return this.#itemOf(parent, table)
  }

  #itemOf(parent: Thing, { path }: TableDef): Thing {
    const keys = path.at(-1)!
    const holder = inner(parent.value, keys.slice(0, -1))
    const key = keys.at(-1)!
    const items = Array.isArray(holder[key]) ? (holder[key] as unknown[]) : []
    const value = {}
    holder[key] = [...items, value]
    return { file: parent.file, value, path: [...parent.path, ...keys, items.length] }
  }

  #set(thing: Thing, { keys, field }: Target, cell: Cell, place: string): void {
    const read = fromCell(field, cell)
    if ('wrong' in read) return void this.#wrong.push(`${place}: ${read.wrong}.`)
    if (read.value === undefined) return
    const holder = inner(thing.value, keys.slice(0, -1))
    holder[keys.at(-1)!] = read.value
    this.#places.set(`${thing.file}#${pointer([...thing.path, ...keys])}`, place)
  }

  #file(file: string): Record<string, unknown> {
    const found = this.#values.get(file) ?? {}
    this.#values.set(file, found)
    return found
  }

  #key(file: string, trail: string, label: string): string {
    return [file, [trail, label].filter((part) => part !== '').join(' > ')].join('\n')
  }

  #remember(table: TableDef, key: string, thing: Thing): void {
    const known = this.#things.get(table) ?? new Map<string, Thing>()
    this.#things.set(table, known)
    if (!known.has(key)) known.set(key, thing)
  }

  #refuse(place: string, why: string): undefined {
    this.#wrong.push(`${place}: ${why}.`)
    return undefined
  }
}

/** The object under keys, made where it is not there. A word such as `onbekend` gives way: there is an answer now. */
function inner(value: Record<string, unknown>, keys: Keys): Record<string, unknown> {
  return keys.reduce((holder, key) => {
    if (typeof holder[key] !== 'object' || holder[key] === null || Array.isArray(holder[key])) holder[key] = {}
    return holder[key] as Record<string, unknown>
  }, value)
}

function targetOf(table: TableDef, title: string): Target | undefined {
  const column = table.columns.find((each) => same(each.title, title))
  if (column) return column
  for (const { keys, title: rest, field } of table.rests) {
    const key = title.startsWith(restTitle(rest, '')) ? title.slice(restTitle(rest, '').length) : ''
    if (REST_KEY.test(key)) return { keys: [...keys, key], field: { ...field, text: true } }
  }
  return undefined
}

function text(cell: Cell): string {
  return cell === undefined ? '' : String(cell).trim()
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, MOST)
  const rest = items.length - shown.length
  return rest > 0 ? `${shown.join(', ')} en nog ${rest}` : shown.length > 1 ? `${shown.slice(0, -1).join(', ')} en ${shown.at(-1)!}` : shown.join('')
}
