import { isDeepStrictEqual } from 'node:util'
import type { Field } from './fields.js'
import type { Cell } from '../spreadsheet/workbook.js'

/** What may stand in one cell: a text, a whole number, or a list of texts. */
export type CellValue = string | number | readonly string[]

/** Whether a property can stand in a cell at all. */
export function fitsCell({ text, number, options, list, bare }: Field): boolean {
  return Boolean(text ?? number ?? options ?? list ?? bare)
}

/**
 * A value as people read it in a cell: a list has one item a line. What would be read back as something else (a text
 * that looks like a list, an item with a line break) is written with dashes or, when that does not do either, as JSON.
 */
export function toCell(field: Field, value: CellValue): Cell {
  if (typeof value === 'number') return value
  const plain = typeof value === 'string' ? value : value.join('\n')
  const dashed = typeof value === 'string' ? [] : [value.map((item) => `- ${item}`).join('\n')]
  return [plain, ...dashed].find((text) => isDeepStrictEqual(attempt(field, text), value)) ?? JSON.stringify(value)
}

function attempt(field: Field, text: string): CellValue | undefined {
  const read = fromCell(field, text)
  return 'value' in read ? read.value : undefined
}

/** What a cell says, or why it cannot be read, as the rest of a Dutch sentence. */
export function fromCell(field: Field, cell: Cell): { value: CellValue | undefined } | { wrong: string } {
  if (cell === undefined) return { value: undefined }
  if (typeof cell === 'number' && field.number) return Number.isSafeInteger(cell) ? { value: cell } : { wrong: `\`${cell}\` is geen heel getal` }
  const text = String(cell).replace(/\r\n?/g, '\n').trim()
  if (text === '') return { value: undefined }
  if (field.number && /^\d{1,15}$/.test(text)) return { value: Number(text) }
  const escaped = fromJson(text)
  if (escaped !== undefined) return { value: escaped }
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const dashed = lines.every((line) => line.startsWith('- '))
  if (listOf(field) && (dashed || lines.length > 1)) return asList(field, dashed ? lines.map((line) => line.slice(2).trim()) : lines)
  const word = chosen(field.options, text)
  if (word !== undefined) return { value: word }
  if (field.text) return { value: text }
  if (listOf(field)) return asList(field, [text])
  return { wrong: field.number ? `\`${text}\` is geen heel getal` : `\`${text}\` kan hier niet; kies uit ${(field.options ?? []).join(', ')}` }
}

function listOf({ list, bare }: Field): Field['list'] {
  return list ?? (bare === undefined ? undefined : { text: true })
}

function asList(field: Field, items: string[]): { value: string[] } | { wrong: string } {
  const { text, options } = listOf(field)!
  const found = items.map((item) => chosen(options, item) ?? (text ? item : undefined))
  const at = found.indexOf(undefined)
  if (at === -1) return { value: found as string[] }
  return { wrong: `\`${items[at]}\` kan hier niet; kies uit ${[...(field.options ?? []), ...(options ?? [])].join(', ')}` }
}

/** People write `Ja` where the list says `ja`. */
function chosen(options: readonly string[] | undefined, text: string): string | undefined {
  return options?.includes(text) ? text : options?.find((option) => option === text.toLowerCase().replaceAll(' ', '-'))
}

function fromJson(text: string): CellValue | undefined {
  if (!/^["[]/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'string') return value
    return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string') ? (value as string[]) : undefined
  } catch {
    return undefined
  }
}
