import { MAIN_FILE, type Values } from '../../register/values.js'
import type { Loss } from '../loss.js'
import type { Cell, Column, Sheet, Workbook } from '../spreadsheet/workbook.js'
import { type CellValue, toCell } from './cell.js'
import { aboutSheet, columnsSheet, FORM_COLUMNS, type TablesAbout } from './about.js'
import { ABOVE, type ColumnDef, inCell, type Keys, type Kind, NUMBER, OWNER, type TableDef, tables } from './definition.js'

/** A thing that gets a row: a file, or an item of a list in it. */
interface Row {
  file: string
  value: Readonly<Record<string, unknown>>
  /** How rows below name it: `kenmerk` or `nr 3`, from the file down. */
  trail: readonly string[]
  /** The place in its list, for rows that have no id to be named by. */
  number: number
}

/** The file of a kind of which a register has only one. */
export function singleFile(kind: Kind): string {
  return kind === 'register' ? MAIN_FILE : `${kind}.yaml`
}

/** A register as sheets: one for each kind of thing, a row for each thing. */
export function toTables(values: Values, about: TablesAbout): { workbook: Workbook; losses: Loss[] } {
  const sheets = tables.flatMap((table): Sheet[] => {
    const rows = rowsOf(table, values)
    if (table.above === undefined && table.kind !== 'verwerking') return rows.length > 0 ? [form(table, rows[0]!)] : []
    const everyday = table.kind === 'verwerking' && table.path.every((keys) => keys.length === 1) && table.path.length < 2
    return rows.length > 0 || everyday ? [list(table, rows)] : []
  })
  const left = [...values.keys()].filter((path) => !inTables(path))
  const losses = left.length === 0 ? [] : [{ what: 'Procedures en besluiten staan niet in het rekenblad.', places: left }]
  return { workbook: { title: about.titel, sheets: [aboutSheet(about), ...sheets, columnsSheet(sheets)] }, losses }
}

/** Whether a file of a register stands in the tables. */
export function inTables(path: string): boolean {
  return path.startsWith('verwerkingen/') || tables.some((table) => table.above === undefined && singleFile(table.kind) === path)
}

function rowsOf(table: TableDef, values: Values): Row[] {
  const { above, list: field, path } = table
  if (above === undefined || field === undefined) {
    const files = table.kind === 'verwerking' ? [...values.keys()].filter((file) => file.startsWith('verwerkingen/')) : [singleFile(table.kind)].filter((file) => values.has(file))
    return files.map((file, index) => ({ file, value: values.get(file) as Row['value'], trail: [], number: index + 1 }))
  }
  return rowsOf(above, values).flatMap(({ file, value, trail }) => {
    const items = at(value, path.at(-1)!)
    if (!Array.isArray(items) || (inCell(field, path.length) && items.every((item) => typeof item === 'string'))) return []
    const objects = items.map((item: unknown) => (typeof item === 'string' ? { [field.bare!]: item } : (item as Row['value'])))
    const ids = objects.map(({ id }) => id)
    return objects.map((item, index) => {
      const own = typeof item.id === 'string' && ids.indexOf(item.id) === index ? item.id : `nr ${index + 1}`
      return { file, value: item, trail: [...trail, own], number: index + 1 }
    })
  })
}

/** What stands under keys; undefined when a part of the way is not there. */
function at(value: unknown, keys: Keys): unknown {
  return keys.reduce((part: unknown, key) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? (part as Record<string, unknown>)[key] : undefined), value)
}

function cellAt({ value }: Row, { keys, field }: ColumnDef, table: TableDef): Cell {
  const found = keys.length === 0 ? undefined : at(value, keys)
  if (typeof found === 'string' || typeof found === 'number') return toCell(field, found)
  if (!Array.isArray(found) || !found.every((item) => typeof item === 'string')) return undefined
  return field.items === undefined || inCell(field, table.path.length + 1) ? toCell(field, found as CellValue) : undefined
}

function form(table: TableDef, row: Row): Sheet {
  return { name: table.name, columns: FORM_COLUMNS, rows: table.columns.map((column) => [column.title, cellAt(row, column, table), column.field.help]) }
}

function list(table: TableDef, rows: readonly Row[]): Sheet {
  const below = tables.filter(({ above }) => above === table)
  const hasBelow = ({ value }: Row): boolean => below.some(({ path }) => Array.isArray(at(value, path.at(-1)!)))
  const nameless = rows.filter((row) => row.trail.at(-1) === `nr ${row.number}` && hasBelow(row))
  const keyColumns: [Column, (row: Row) => Cell][] = [
    ...(table.above && table.kind === 'verwerking' ? [[keyColumn(OWNER, 'Kenmerk van de verwerking waar deze rij bij hoort.'), ({ file }: Row) => activityId(file)] as [Column, (row: Row) => Cell]] : []),
    ...(table.path.length > 1 ? [[keyColumn(ABOVE, `De rij van het blad ${table.above!.name} waar deze rij bij hoort.`), ({ trail }: Row) => trail.slice(0, -1).join(' > ')] as [Column, (row: Row) => Cell]] : []),
    ...(nameless.length > 0 ? [[keyColumn(NUMBER, 'Hiermee noemen andere bladen deze rij.'), (row: Row) => (nameless.includes(row) ? row.trail.at(-1) : undefined)] as [Column, (row: Row) => Cell]] : []),
  ]
  const own = [...table.columns, ...restColumns(table, rows)].flatMap((column): [Column, (row: Row) => Cell][] => {
    const cell = column.keys.length === 0 ? ({ file }: Row) => activityId(file) : (row: Row) => cellAt(row, column, table)
    const used = rows.map(cell).filter((content) => content !== undefined)
    return used.length > 0 || expected(column, rows.length) ? [[shown(column, used), cell]] : []
  })
  const columns = [...keyColumns, ...own]
  return { name: table.name, columns: columns.map(([column]) => column), rows: rows.map((row) => columns.map(([, cell]) => cell(row))) }
}

/** Whether a column that nobody filled in is there all the same: an empty sheet invites, a full one shows what article 30 misses. */
function expected({ field, nested, keys }: ColumnDef, rows: number): boolean {
  if (keys.length === 0) return true
  return !nested && (rows === 0 || field.law.some((provision) => provision.startsWith('AVG 30')))
}

/** A column for each key that people chose themselves. */
function restColumns({ rests }: TableDef, rows: readonly Row[]): ColumnDef[] {
  return rests.flatMap(({ keys, title, field }) => {
    const used = rows.flatMap(({ value }) => {
      const found = at(value, keys)
      return typeof found === 'object' && found !== null ? Object.keys(found) : []
    })
    return [...new Set(used)].sort().map((key) => ({ keys: [...keys, key], title: restTitle(title, key), field: { ...field, text: true as const }, nested: false }))
  })
}

/** How the column of a key that people chose is called. */
export function restTitle(title: string, key: string): string {
  return `${title} voor ${key}`
}

function keyColumn(title: string, help: string): Column {
  return { title, help, width: 24 }
}

const NARROW = 12
const WIDE = 48

function shown({ title, field }: ColumnDef, cells: readonly Cell[]): Column {
  const longest = Math.max(title.length + 4, ...cells.flatMap((cell) => String(cell).split('\n').map((line) => line.length)))
  // A list to choose from would refuse the free text or the several lines that may stand there as well.
  const closed = field.options && !field.text && !field.list && field.bare === undefined && !field.number
  return { title, help: field.help, width: Math.min(Math.max(longest, NARROW), WIDE), ...(closed ? { options: field.options } : {}) }
}

function activityId(file: string): string {
  return file.replace(/^verwerkingen\//, '').replace(/\.ya?ml$/, '')
}

