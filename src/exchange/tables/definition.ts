import type { Field } from './fields.js'
import { fields } from '../generated/fields.js'
import { fitsCell } from './cell.js'

/** Keys from an object down to a value in it. */
export type Keys = readonly string[]

/** The files that stand in tables. */
const KINDS = ['verwerking', 'register', 'verstrekkingen', 'reglement', 'verklaring'] as const
export type Kind = (typeof KINDS)[number]

/** What a column of a table holds. */
export interface ColumnDef {
  keys: Keys
  title: string
  field: Field
  /** The parts of an object that is not often filled in. */
  nested: boolean
}

/** An object of which people choose the keys: each key in use is a column. */
export interface RestDef {
  keys: Keys
  title: string
  field: Field
}

/** The same kind of thing, of all files together: one sheet. */
export interface TableDef {
  kind: Kind
  name: string
  /** Where the items stand: each step goes down to a list, from the file or from an item of the table above. Empty: the file itself. */
  path: readonly Keys[]
  above?: TableDef
  columns: readonly ColumnDef[]
  rests: readonly RestDef[]
  /** For lists: the field of the list, and what it is called. */
  list?: Field
  title?: string
}

export const OWNER = 'Verwerking'
export const ABOVE = 'Hoort bij'
export const NUMBER = 'Nr'
const ID: Field = { title: 'Kenmerk', help: 'Korte naam van de verwerking; ook de naam van haar bestand.', reader: 'openbaar', law: [], text: true }

/** Lists whose items are only texts stand in one cell, except those that people look up by the row. */
export function inCell(list: Field, depth: number): boolean {
  return list.bare !== undefined && depth > 1
}

function under(table: TableDef, shape: string): TableDef[] {
  const depth = table.path.length + 1
  const own = lists(shape, [], '').map(([keys, list, title]): [TableDef, string] => [
    { kind: table.kind, name: '', path: [...table.path, keys], above: table, ...parts(list.items!, [OWNER, ABOVE, NUMBER], depth), list, title },
    list.items!,
  ])
  return [table, ...own.flatMap(([below, name]) => under(below, name))]
}

/** The lists of objects in a shape, also those in its objects. */
function lists(shape: string, keys: Keys, before: string): [keys: Keys, list: Field, title: string][] {
  return Object.entries(fields[shape]!.keys).flatMap(([key, field]): [Keys, Field, string][] => [
    ...(field.items === undefined ? [] : [[[...keys, key], field, before === '' ? field.title : `${before} ${field.title.toLowerCase()}`] as [Keys, Field, string]]),
    ...(field.object === undefined ? [] : lists(field.object, [...keys, key], before === '' ? field.title : `${before} ${field.title.toLowerCase()}`)),
  ])
}

function parts(shape: string, taken: readonly string[], depth = 0): Pick<TableDef, 'columns' | 'rests'> {
  const columns: ColumnDef[] = depth === 0 && shape === 'verwerking' ? [{ keys: [], title: 'Kenmerk', field: ID, nested: false }] : []
  const rests: RestDef[] = []
  const titles = new Set(taken)
  const title = (wanted: string, key: string): string => {
    const unique = titles.has(wanted) ? `${wanted} (${key})` : wanted
    titles.add(unique)
    return unique
  }
  const flatten = (name: string, keys: Keys, before: string): void => {
    for (const [key, field] of Object.entries(fields[name]!.keys)) {
      const at = [...keys, key]
      const full = `${before}${field.title}`
      const cell = field.items === undefined ? fitsCell(field) : field.options !== undefined || inCell(field, depth + 1)
      if (cell) columns.push({ keys: at, title: title(full, key), field, nested: keys.length > 0 })
      if (field.object === undefined) continue
      if (fields[field.object]!.rest) rests.push({ keys: at, title: full, field })
      else flatten(field.object, at, `${full}: `)
    }
  }
  flatten(shape, [], '')
  return { columns, rests }
}

const PREFIX: Record<Kind, string> = { register: 'Organisatie', verwerking: 'Verwerkingen', verstrekkingen: 'Verstrekkingen', reglement: 'Reglement', verklaring: 'Verklaring' }
const SHORT: Record<Kind, string> = { register: 'Org', verwerking: 'Verw', verstrekkingen: 'Verstr', reglement: 'Regl', verklaring: 'Verkl' }
const LONGEST = 31

/** Gives every table the name of its sheet: short, and the only one of that name. */
function named(all: readonly TableDef[]): TableDef[] {
  const taken = new Set<string>()
  for (const table of all) {
    const both = [table.above?.title, table.title?.toLowerCase()].filter((part) => part !== undefined).join(' ')
    const wanted = [table.title ?? PREFIX[table.kind], both, ...[PREFIX, SHORT].map((prefix) => `${prefix[table.kind]} ${both.toLowerCase()}`)].map((name) => name.replace(/[:\\/?*[\]]/g, ' '))
    table.name = wanted.find((name) => name.length <= LONGEST && !taken.has(name.toLowerCase())) ?? numbered(wanted.at(-1)!, taken)
    taken.add(table.name.toLowerCase())
  }
  return [...all]
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const short = `${name.slice(0, LONGEST - 3).trimEnd()} ${number}`
    if (!taken.has(short.toLowerCase())) return short
  }
}

/** Every table that there can be, in the order of the sheets. */
export const tables: readonly TableDef[] = named(KINDS.flatMap((kind) => under({ kind, name: '', path: [], ...parts(kind, kind === 'verwerking' ? ['Kenmerk'] : []) }, kind)))
