import { writeXlsx as write, type Cell as XlsxCell, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx'
import { readZip, writeZip } from '../archive/zip.js'
import { checkCells, columnLetters, LISTS, needsTextFormat, pagesWide, SPARE_ROWS, writtenRows } from './cells.js'
import type { Cell, Sheet, Workbook } from './workbook.js'
import { escapeXml } from './xml.js'

const LONGEST_TEXT = 32_767
const LONGEST_LIST = 255

const TOP: CellStyle = { alignment: { vertical: 'top', wrapText: true } }
const LITERAL: CellStyle = { ...TOP, numFmt: '@' }
const HEADER: CellStyle = {
  ...TOP,
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  border: { bottom: { style: 'thin', color: { rgb: '44546A' } } },
}

/** A workbook for Excel, made to be read and filled in by people. The same workbook gives the same bytes. */
export async function writeXlsx(book: Workbook): Promise<Uint8Array> {
  checkCells(book, LONGEST_TEXT)
  const lists: (readonly string[])[] = []
  const sheets = book.sheets.map((sheet) => toXlsx(sheet, lists))
  const titles = book.sheets.map((sheet) => ({ name: '_xlnm.Print_Titles', range: printTitles(sheet), scope: sheet.name }))
  const made = await write({ sheets: lists.length > 0 ? [...sheets, listSheet(lists)] : sheets, namedRanges: titles })
  const files = readZip(made)
  // The library always writes the time at which it was made.
  files.set('docProps/core.xml', new TextEncoder().encode(coreProperties(book.title)))
  return writeZip(files)
}

function toXlsx(sheet: Sheet, lists: (readonly string[])[]): WriteSheet {
  const rows = writtenRows(sheet)
  const cells = new Map<string, Partial<XlsxCell>>()
  for (const [row, values] of rows.entries()) for (const [column, value] of values.entries()) if (value !== undefined) cells.set(`${row},${column}`, toCell(value, row === 0 ? HEADER : undefined))
  for (const [column, { help }] of sheet.columns.entries()) if (help) cells.set(`0,${column}`, { ...cells.get(`0,${column}`), comment: { author: 'avg', text: escapeCodes(help) } })
  const last = columnLetters(Math.max(0, sheet.columns.length - 1))
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    rows: rows.map(() => []),
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${rows.length}` },
    dataValidations: sheet.columns.flatMap(({ title, options }, column) => (options ? [dropDown(options, `${columnLetters(column)}2:${columnLetters(column)}${rows.length + SPARE_ROWS}`, title, lists)] : [])),
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: pagesWide(sheet), fitToHeight: 0 },
  }
}

/** The library takes a text such as `#N/A` for an error, unless it is rich text. */
function toCell(value: NonNullable<Cell>, header?: CellStyle): Partial<XlsxCell> {
  if (typeof value === 'number') return { value, style: header ?? TOP }
  const text = escapeCodes(value)
  const style = header ?? (needsTextFormat(value) ? LITERAL : TOP)
  return value.startsWith('#') ? { value: text, richText: [{ text }], style } : { value: text, style }
}

/** A short list stands in the drop-down itself; another on a sheet of its own. */
function dropDown(options: readonly string[], range: string, title: string, lists: (readonly string[])[]): DataValidation {
  const rules = { type: 'list', range, allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: title.slice(0, 31), errorMessage: 'Kies een van de waarden uit de lijst.' } as const
  if (options.join(',').length <= LONGEST_LIST && options.every((option) => option.trim() === option && !/[,"\n]/.test(option))) return { ...rules, values: [...options] }
  lists.push(options)
  const column = columnLetters(lists.length - 1)
  return { ...rules, formula1: `${quoted(LISTS)}!$${column}$1:$${column}$${options.length}` }
}

function listSheet(lists: readonly (readonly string[])[]): WriteSheet {
  const cells = new Map<string, Partial<XlsxCell>>()
  for (const [column, options] of lists.entries()) for (const [row, option] of options.entries()) cells.set(`${row},${column}`, toCell(option))
  return { name: LISTS, hidden: true, rows: [], cells }
}

/** What every page repeats: the titles, and what a row is about if it goes on on the next page. */
const printTitles = (sheet: Sheet) => `${pagesWide(sheet) > 1 ? `${quoted(sheet.name)}!$A:$A,` : ''}${quoted(sheet.name)}!$1:$1`

const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`

/** What looks like a code of xlsx for a character would be read as that character. */
const escapeCodes = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

const coreProperties = (title: string) =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escapeXml(title)}</dc:title><dc:creator>avg</dc:creator></cp:coreProperties>`
