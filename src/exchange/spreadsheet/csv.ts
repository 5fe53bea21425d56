import { AvgError } from '../../core/error.js'
import { SheetFiller, SHEET_LIMITS, writtenRows } from './cells.js'
import { decodeText } from '../archive/code-pages.js'
import type { Cell, RawSheet, Sheet } from './workbook.js'

const BOM = '\uFEFF'
const DELIMITERS = [';', ',', '\t'] as const

/** With what a spreadsheet program may begin a formula, after the apostrophes of texts that had to be kept from it before. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\n\r]/
const KEPT_FROM_FORMULA = /^'+[=+\-@＝＋－＠\t\n\r]/

/**
 * A sheet as CSV that a Dutch Excel opens well: semicolons, a decimal comma, UTF-8 with its mark. Text that would begin a
 * formula gets an apostrophe, which `readCsv` takes away.
 */
export function writeCsv(sheet: Sheet): string {
  const rows = writtenRows(sheet).map((row) => row.map(field).join(';'))
  return `${BOM}${rows.join('\r\n')}\r\n`
}

function field(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[";,\t\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The rows of a CSV file as they stand: everything in it is text. */
export function readCsv(bytes: Uint8Array, name: string): RawSheet {
  const filler = new SheetFiller(name)
  for (const [row, cells] of splitCsv(decode(bytes)).entries()) {
    for (const [column, cell] of cells.entries()) filler.put(row, column, KEPT_FROM_FORMULA.test(cell) ? cell.slice(1) : cell)
  }
  return filler.sheet()
}

/** CSV text as rows of texts. Finds out itself whether a semicolon, a comma or a tab parts them; a first line such as `sep=;` says so. */
export function splitCsv(text: string): string[][] {
  const said = /^sep=([;,\t])\r?\n/i.exec(text)
  const from = said?.[0].length ?? 0
  const delimiter = said?.[1] ?? mostUsed(text)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let opened = 0
  const endRow = () => {
    row.push(cell)
    rows.push(row.length === 1 && cell === '' ? [] : row)
    row = []
    cell = ''
    if (rows.length > SHEET_LIMITS.rows) throw new AvgError(`Dit CSV-bestand heeft meer dan ${SHEET_LIMITS.rows} regels. Zo groot is geen register; avg leest het niet.`)
  }
  for (let at = from; at < text.length; at++) {
    const character = text[at]!
    if (character === '\n') line++
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') cell += text[++at]!
      else quoted = false
    } else if (character === '"' && cell === '') {
      quoted = true
      opened = line
    } else if (character === delimiter) {
      row.push(cell)
      cell = ''
      if (row.length >= SHEET_LIMITS.columns) throw new AvgError(`Regel ${line} van dit CSV-bestand heeft meer dan ${SHEET_LIMITS.columns} kolommen. Zo groot is geen register; avg leest het niet.`)
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at++
      endRow()
    } else cell += character
  }
  if (quoted) throw new AvgError(`In dit CSV-bestand begint op regel ${opened} een tekst tussen aanhalingstekens die nergens eindigt. Zet er een aanhalingsteken achter en probeer het opnieuw.`)
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

/** The delimiter that parts the first line with something in it, outside quotes. */
function mostUsed(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]))
  let quoted = false
  for (const character of text) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (counts.has(character)) counts.set(character, counts.get(character)! + 1)
    else if (character === '\n' && [...counts.values()].some((count) => count > 0)) break
  }
  return DELIMITERS.reduce((best, delimiter) => (counts.get(delimiter)! > counts.get(best)! ? delimiter : best))
}

/** UTF-8, what Excel calls Unicode text, or else the code page of Windows. */
function decode(bytes: Uint8Array): string {
  const text = bytes[0] === 0xff && bytes[1] === 0xfe ? new TextDecoder('utf-16le').decode(bytes) : decodeText(bytes, 'windows')
  if (text.includes('\0')) throw new AvgError('Dit is geen spreadsheet en geen tekst die avg kan lezen. Sla het op als .xlsx, .ods of .csv.')
  return text
}
