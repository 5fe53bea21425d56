import { AvgError } from '../../core/error.js'
import type { Cell, RawSheet, Sheet, Workbook } from './workbook.js'
import { notInXml } from './xml.js'

/** What a sheet may hold. Far more than any register, and little enough to keep in memory. */
export const SHEET_LIMITS = { rows: 100_000, columns: 500, cells: 2_000_000, sheets: 200, characters: 64 * 2 ** 20 } as const

/** What is left of the limits of a workbook, while it is read. */
export interface Budget {
  cells: number
  characters: number
}

/** All that one workbook may hold. */
export const budget = (): Budget => ({ cells: SHEET_LIMITS.cells, characters: SHEET_LIMITS.characters })

/** Empty rows under a table that are ready to be filled in. */
export const SPARE_ROWS = 500

/** The hidden sheet of an xlsx with the lists that do not fit in a drop-down itself. */
export const LISTS = 'avg-keuzelijsten'

/** A column as people see it: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letters = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letters : columnLetters(Math.floor(column / 26) - 1) + letters
}

/** A cell as people see it, from row and column as of 0. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

/** Where something is, to begin a sentence with. */
export const inCell = (sheet: string, row: number, column: number): string => `In blad ${sheet}, cel ${cellName(row, column)}`

/** Every line end is one. */
const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n')

/**
 * Text that a spreadsheet program takes for a formula, a number or a yes or no, as soon as somebody touches the cell.
 * Dates are left to it: they come back the same.
 */
export function needsTextFormat(text: string): boolean {
  return /^[=+\-@＝＋－＠\t\n']/.test(text) || (text.length < 64 && /^\s*[.,]?\d[\d.,\s]*(e[+-]?\d+)?%?\s*$|^(true|false|waar|onwaar)$/i.test(text))
}

/** On how many pages beside each other a sheet is printed: with fewer nobody could read it. */
export const pagesWide = ({ columns }: Sheet): number => Math.max(1, Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / 250))

/** The rows of a sheet as they are written: its titles on top, an empty text as an empty cell, every line end the same. */
export function writtenRows(sheet: Sheet): Cell[][] {
  const rows = [sheet.columns.map(({ title }) => title), ...sheet.rows]
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? lineEnds(cell) || undefined : cell)))
}

/** Refuses what no XML can hold, and texts longer than the format takes: a cut text is a changed register. */
export function checkCells(book: Workbook, longest = Infinity): void {
  for (const sheet of book.sheets) {
    for (const [row, cells] of writtenRows(sheet).entries()) {
      for (const [column, cell] of cells.entries()) {
        const where = inCell(sheet.name, row, column)
        if (typeof cell === 'number' && !Number.isFinite(cell)) throw new AvgError(`${where} staat een getal dat geen getal is.`)
        if (typeof cell !== 'string') continue
        if (cell.length > longest) throw new AvgError(`${where} staat een tekst van ${cell.length} tekens. In dit soort bestand passen er ${longest}. Kort de tekst in, of kies een ander soort bestand.`)
        refuseControl(cell, where)
      }
    }
  }
}

/** Collects the cells of a sheet that comes in, and stops it before it grows too large. Empty cells cost nothing, wherever they are. */
export class SheetFiller {
  private readonly rows: Cell[][] = []
  private readonly name: string
  private readonly left: Budget

  constructor(name: string, left: Budget = budget()) {
    this.name = name
    this.left = left
  }

  put(row: number, column: number, cell: Cell): void {
    const value = typeof cell === 'string' ? this.text(cell, row, column) : cell
    if (value === undefined) return
    if (row >= SHEET_LIMITS.rows) throw new AvgError(`Blad ${this.name} heeft meer dan ${SHEET_LIMITS.rows} rijen. Zo groot is geen register; avg leest het niet.`)
    if (column >= SHEET_LIMITS.columns) throw new AvgError(`Blad ${this.name} heeft meer dan ${SHEET_LIMITS.columns} kolommen. Zo groot is geen register; avg leest het niet.`)
    while (this.rows.length <= row) this.rows.push([])
    const cells = this.rows[row]!
    const added = Math.max(0, column + 1 - cells.length)
    this.left.cells -= added
    if (typeof value === 'string') this.left.characters -= value.length
    if (this.left.characters < 0) throw new AvgError('In dit bestand staat te veel tekst voor een register. avg leest het niet.')
    if (this.left.cells < 0) throw new AvgError(`Dit bestand heeft meer dan ${SHEET_LIMITS.cells} cellen. Zo groot is geen register; avg leest het niet.`)
    for (let index = 0; index < added; index++) cells.push(undefined)
    cells[column] = value
  }

  sheet(): RawSheet {
    return { name: this.name, rows: this.rows }
  }

  /** Word's line break inside a paragraph arrives as a vertical tab. */
  private text(cell: string, row: number, column: number): Cell {
    const text = lineEnds(cell).replaceAll('\v', '\n')
    refuseControl(text, inCell(this.name, row, column))
    return text === '' ? undefined : text
  }
}

function refuseControl(text: string, where: string): void {
  const wrong = notInXml(text)
  if (wrong === undefined) return
  const code = wrong.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  throw new AvgError(`${where} staat een onzichtbaar teken dat in een spreadsheet niet kan (U+${code}). Haal het weg en probeer het opnieuw.`)
}
