import { writeZip } from '../archive/zip.js'
import { cellName, checkCells, columnLetters, needsTextFormat, pagesWide, SPARE_ROWS, writtenRows } from './cells.js'
import { document, MANIFEST, meta, MIMETYPE, settings, styles } from './ods-parts.js'
import type { Cell, Column, Sheet, Workbook } from './workbook.js'
import { escapeXml } from './xml.js'

/** A workbook in the open standard (ODF 1.3), made to be read and filled in by people. The same workbook gives the same bytes. */
export function writeOds(book: Workbook): Uint8Array {
  checkCells(book)
  const parts: [name: string, content: string][] = [
    ['mimetype', MIMETYPE],
    ['META-INF/manifest.xml', MANIFEST],
    ['content.xml', content(book)],
    ['styles.xml', styles([...new Set(book.sheets.map(pagesWide))])],
    ['meta.xml', meta(book.title)],
    ['settings.xml', settings(book.sheets.map(({ name }) => name))],
  ]
  return writeZip(new Map(parts.map(([name, text]) => [name, new TextEncoder().encode(text)])))
}

function content({ sheets }: Workbook): string {
  const widths = [...new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)))]
  const styles = widths.map((width) => `<style:style style:name="${widthName(width)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2 + 0.3).toFixed(2)}cm"/></style:style>`)
  styles.push('<style:style style:name="rij" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>')
  for (const pages of new Set(sheets.map(pagesWide))) styles.push(`<style:style style:name="blad${pages}" style:family="table" style:master-page-name="breed${pages}"><style:table-properties table:display="true"/></style:style>`)
  const lists = sheets.flatMap((sheet, index) => sheet.columns.flatMap((column, at) => (column.options ? [validation(sheet.name, column, listName(index, at), at)] : [])))
  const filters = sheets.flatMap((sheet, index) => (sheet.columns.length > 0 ? [filter(sheet, index)] : []))
  return document(
    'content',
    `<office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet>` +
      (lists.length > 0 ? `<table:content-validations>${lists.join('')}</table:content-validations>` : '') +
      sheets.map(table).join('') +
      (filters.length > 0 ? `<table:database-ranges>${filters.join('')}</table:database-ranges>` : '') +
      '</office:spreadsheet></office:body>',
  )
}

function table(sheet: Sheet, index: number): string {
  const [titles, ...rows] = writtenRows(sheet)
  const pages = pagesWide(sheet)
  const columns = sheet.columns.map(({ width }) => `<table:table-column table:style-name="${widthName(width)}" table:default-cell-style-name="cel"/>`)
  const validated = sheet.columns.map(({ options }, column) => (options ? ` table:content-validation-name="${listName(index, column)}"` : ''))
  const row = (cells: string, attributes = '') => `<table:table-row table:style-name="rij"${attributes}>${cells || '<table:table-cell/>'}</table:table-row>`
  const head = titles!.map((title, column) => cell(title, 'kop', '', note(sheet.columns[column]!.help)))
  const width = (cells: readonly Cell[]) => Array.from({ length: Math.max(cells.length, validated.length) }, (_, column) => cells[column])
  const body = rows.map((cells) => row(width(cells).map((value, column) => cell(value, styleOf(value), validated[column] ?? '')).join('')))
  const spare = row(validated.map((attribute) => cell(undefined, 'cel', attribute)).join(''), ` table:number-rows-repeated="${SPARE_ROWS}"`)
  // What a row is about is repeated when the row goes on on the next page.
  if (pages > 1) columns[0] = `<table:table-header-columns>${columns[0]}</table:table-header-columns>`
  return (
    `<table:table table:name="${escapeXml(sheet.name)}" table:style-name="blad${pages}">${columns.join('') || '<table:table-column/>'}` +
    `<table:table-header-rows>${row(head.join(''))}</table:table-header-rows>${body.join('')}${spare}</table:table>`
  )
}

const styleOf = (value: Cell) => (typeof value === 'string' && needsTextFormat(value) ? 'letterlijk' : 'cel')

function cell(value: Cell, style: string, validated: string, inside = ''): string {
  const open = `<table:table-cell table:style-name="${style}"${validated}`
  if (value === undefined) return inside ? `${open}>${inside}</table:table-cell>` : `${open}/>`
  if (typeof value === 'number') return `${open} office:value-type="float" office:value="${value}">${inside}<text:p>${value}</text:p></table:table-cell>`
  return `${open} office:value-type="string">${inside}${paragraphs(value)}</table:table-cell>`
}

const note = (help: string) => (help ? `<office:annotation office:display="false"><dc:creator>avg</dc:creator>${paragraphs(help)}</office:annotation>` : '')

/** A line is a paragraph. Spaces that a reader of XML may drop, and tabs, have elements of their own. */
function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const escaped = escapeXml(line.replaceAll('\t', '\u0000')).replace(/^ +| +$| {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)
      return `<text:p>${escaped.replaceAll('\u0000', '<text:tab/>')}</text:p>`
    })
    .join('')
}

function validation(sheet: string, { title, options }: Column, name: string, column: number): string {
  const list = options!.map((option) => `"${option.replaceAll('"', '""')}"`).join(';')
  return (
    `<table:content-validation table:name="${name}" table:condition="${escapeXml(`of:cell-content-is-in-list(${list})`)}" table:allow-empty-cell="true" ` +
    `table:display-list="unsorted" table:base-cell-address="${escapeXml(`${quoted(sheet)}.${cellName(1, column)}`)}">` +
    `<table:error-message table:title="${escapeXml(title)}" table:display="true" table:message-type="stop"><text:p>Kies een van de waarden uit de lijst.</text:p></table:error-message></table:content-validation>`
  )
}

/** LibreOffice knows the filter of a sheet by this name. */
function filter(sheet: Sheet, index: number): string {
  const range = `${quoted(sheet.name)}.A1:${quoted(sheet.name)}.${columnLetters(sheet.columns.length - 1)}${sheet.rows.length + 1}`
  return `<table:database-range table:name="__Anonymous_Sheet_DB__${index}" table:target-range-address="${escapeXml(range)}" table:display-filter-buttons="true"/>`
}

const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`
const widthName = (width: number) => `breed${String(width).replace('.', '_')}`
const listName = (sheet: number, column: number) => `lijst${sheet + 1}_${column + 1}`
