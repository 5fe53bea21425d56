import { AvgError } from '../../core/error.js'
import { budget, inCell, SHEET_LIMITS, SheetFiller } from './cells.js'
import { ParagraphReader } from './ods-text.js'
import type { Cell, RawSheet } from './workbook.js'
import { scanXml } from './xml.js'

/** Where the text of a cell may stand. What is drawn in a cell, and what is noted at it, is not its text. */
const NOT_THE_CELL = new Set(['office:annotation', 'table:shapes', 'table:table', 'table:detective'])

/**
 * The sheets of an opened ods, hidden ones too. Cells and rows that are said to repeat a million times cost nothing when they are
 * empty, and are refused when they are not.
 */
export function readOds(content: Uint8Array, formulas: 'refuse' | 'values'): RawSheet[] {
  const sheets: RawSheet[] = []
  const left = budget()
  let filler: SheetFiller | undefined
  let name = ''
  let row = 0
  let column = 0
  let rowRepeat = 1
  let cells: { column: number; value: Cell; repeat: number }[] = []
  let cell: { attributes: ReadonlyMap<string, string>; text: ParagraphReader } | undefined
  let skipped = 0
  const open = (tag: string, attributes: ReadonlyMap<string, string>) => {
    if (skipped > 0 || (cell && (NOT_THE_CELL.has(tag) || tag.startsWith('draw:')))) skipped++
    else if (cell) cell.text.open(tag, attributes)
    else if (tag === 'table:table') {
      name = attributes.get('table:name') ?? ''
      filler = new SheetFiller(name, left)
      row = 0
      if (sheets.length >= SHEET_LIMITS.sheets) throw new AvgError(`Dit bestand heeft meer dan ${SHEET_LIMITS.sheets} bladen. Zoveel leest avg er niet.`)
    } else if (!filler) return
    else if (tag === 'table:shapes') skipped++
    else if (tag === 'table:table-row') {
      rowRepeat = repeat(attributes.get('table:number-rows-repeated'))
      column = 0
      cells = []
    } else if (tag === 'table:table-cell' || tag === 'table:covered-table-cell') {
      if (formulas === 'refuse' && attributes.has('table:formula')) throw new AvgError(`${inCell(name, row, column)} staat een formule. Vervang die door de waarde en lever het bestand opnieuw aan.`)
      cell = { attributes, text: new ParagraphReader() }
    }
  }
  const close = (tag: string) => {
    if (skipped > 0) skipped--
    else if (tag === 'table:table-cell' || tag === 'table:covered-table-cell') {
      if (!cell) return
      const times = repeat(cell.attributes.get('table:number-columns-repeated'))
      const value = valueOf(cell.attributes, cell.text.result())
      if (value !== undefined && value !== '') cells.push({ column, value, repeat: times })
      column += times
      cell = undefined
    } else if (cell) cell.text.close(tag)
    else if (tag === 'table:table-row' && filler) {
      for (let again = 0; again < rowRepeat && cells.length > 0; again++) {
        for (const { column: at, value, repeat: times } of cells) for (let next = 0; next < times; next++) filler.put(row + again, at + next, value)
      }
      row += rowRepeat
    } else if (tag === 'table:table' && filler) {
      sheets.push(filler.sheet())
      filler = undefined
    }
  }
  scanXml(content, 'content.xml', { open, close, text: (piece) => skipped === 0 && cell?.text.text(piece) })
  return sheets
}

function repeat(count: string | undefined): number {
  if (count === undefined) return 1
  if (!/^[1-9]\d{0,7}$/.test(count)) throw new AvgError('Dit bestand is beschadigd: het zegt niet hoe vaak een cel zich herhaalt. Open het in uw spreadsheetprogramma, sla het opnieuw op en lever dat aan.')
  return Number(count)
}

function valueOf(attributes: ReadonlyMap<string, string>, text: string): Cell {
  switch (attributes.get('office:value-type')) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const value = attributes.get('office:value')?.trim() ?? ''
      const number = Number(value)
      return value === '' || !Number.isFinite(number) ? text : number
    }
    case 'boolean':
      return attributes.get('office:boolean-value') === 'true' ? 'ja' : 'nee'
    case 'date':
      return dateText(attributes.get('office:date-value') ?? text)
    case 'time': {
      const [, hours, minutes] = /^PT(\d+)H(\d+)M/.exec(attributes.get('office:time-value') ?? '') ?? []
      return hours === undefined ? text : `${hours}:${minutes}`
    }
    default:
      return attributes.get('office:string-value') ?? text
  }
}

/** A date, with the time if it has one. */
function dateText(value: string): string {
  const [, date, time] = /^(-?\d{4,}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(value) ?? []
  return date === undefined ? value : time === undefined || time === '00:00' ? date : `${date} ${time}`
}
