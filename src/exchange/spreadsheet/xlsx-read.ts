import { AvgError } from '../../core/error.js'
import { budget, type Budget, inCell, LISTS, SHEET_LIMITS, SheetFiller } from './cells.js'
import { relationships } from './relationships.js'
import type { Cell, RawSheet } from './workbook.js'
import { dateStyles, dateText } from './xlsx-dates.js'
import { scanXml } from './xml.js'

const damaged = () => new AvgError('Dit Excel-bestand is beschadigd. Open het in Excel, sla het opnieuw op en lever dat aan.')

/** What the cells of a workbook are read with. */
interface Book {
  texts: readonly string[]
  dates: ReadonlySet<number>
  from1904: boolean
  formulas: 'refuse' | 'values'
  budget: Budget
}

/** The sheets of an opened xlsx, hidden ones too. Charts on a sheet of their own have no cells and are left out. */
export function readXlsx(files: ReadonlyMap<string, Uint8Array>, formulas: 'refuse' | 'values'): RawSheet[] {
  const workbook = relationships(files, '').find(({ kind }) => kind === 'officeDocument')?.target
  const content = workbook === undefined ? undefined : files.get(workbook)
  if (workbook === undefined || !content) throw damaged()
  const links = relationships(files, workbook)
  const listed: { name: string; id: string }[] = []
  let from1904 = false
  scanXml(content, workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes.get('date1904'))
      if (name === 'sheet' && attributes.get('name') !== LISTS) listed.push({ name: attributes.get('name') ?? '', id: attributes.get('r:id') ?? '' })
    },
  })
  if (listed.length > SHEET_LIMITS.sheets) throw new AvgError(`Dit bestand heeft ${listed.length} bladen. avg leest er hoogstens ${SHEET_LIMITS.sheets}.`)
  const part = (kind: string) => links.find((link) => link.kind === kind)?.target
  const [styles, texts] = [part('styles'), part('sharedStrings')]
  const book: Book = {
    texts: texts !== undefined && files.has(texts) ? sharedTexts(files.get(texts)!, texts) : [],
    dates: styles !== undefined && files.has(styles) ? dateStyles(files.get(styles)!, styles) : new Set(),
    from1904,
    formulas,
    budget: budget(),
  }
  return listed.flatMap(({ name, id }) => {
    const link = links.find((candidate) => candidate.id === id)
    if (link && link.kind !== 'worksheet') return []
    const sheet = link && files.get(link.target)
    if (!sheet) throw damaged()
    return [readSheet(sheet, link.target, name, book)]
  })
}

/** Texts that cells point at by number. Of rich text the words are kept; how Japanese is pronounced (`rPh`) is no text. */
function sharedTexts(content: Uint8Array, part: string): string[] {
  const texts: string[] = []
  let text = ''
  let inText = false
  let inSound = false
  scanXml(content, part, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') inSound = true
      if (name === 't') inText = !inSound
    },
    close: (name) => {
      if (name === 'si') texts.push(unescape(text))
      if (name === 'rPh') inSound = false
      if (name === 't') inText = false
    },
    text: (piece) => {
      if (inText) text += piece
    },
  })
  return texts
}

function readSheet(content: Uint8Array, part: string, name: string, book: Book): RawSheet {
  const filler = new SheetFiller(name, book.budget)
  let row = -1
  let column = -1
  let inRows = false
  let cell: { type: string; style: number; value: string; text: string; found: boolean } | undefined
  let reading: 'value' | 'text' | undefined
  scanXml(content, part, {
    open: (tag, attributes) => {
      if (tag === 'sheetData') inRows = true
      if (!inRows) return
      if (tag === 'row') {
        row = attributes.has('r') ? Number(attributes.get('r')) - 1 : row + 1
        column = -1
        if (!Number.isInteger(row) || row < 0) throw damaged()
      } else if (tag === 'c') {
        const at = attributes.get('r')
        if (at === undefined) column++
        else [row, column] = position(at)
        if (row < 0) throw damaged()
        cell = { type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? -1), value: '', text: '', found: false }
      } else if (!cell) return
      else if (tag === 'f') {
        if (book.formulas === 'refuse') throw new AvgError(`${inCell(name, row, column)} staat een formule. Vervang die door de waarde en lever het bestand opnieuw aan.`)
      } else if (tag === 'v') reading = 'value'
      else if (tag === 't') reading = 'text'
      if (reading && cell) cell.found = true
    },
    close: (tag) => {
      if (tag === 'sheetData') inRows = false
      if (tag === 'v' || tag === 't') reading = undefined
      if (tag !== 'c' || !cell) return
      if (cell.found) filler.put(row, column, valueOf(cell, book))
      cell = undefined
    },
    text: (piece) => {
      if (cell && reading) cell[reading] += piece
    },
  })
  return filler.sheet()
}

function valueOf({ type, style, value, text }: { type: string; style: number; value: string; text: string }, book: Book): Cell {
  if (type === 's') {
    const shared = /^\d+$/.test(value) ? book.texts[Number(value)] : undefined
    if (shared === undefined) throw damaged()
    return shared
  }
  if (type === 'inlineStr') return unescape(text)
  if (type === 'str') return unescape(value)
  if (type === 'b') return value.trim() === '' ? undefined : isTrue(value.trim()) ? 'ja' : 'nee'
  if (type === 'd') return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ')
  if (type === 'e' || value.trim() === '') return value.trim()
  const number = Number(value)
  if (!Number.isFinite(number)) throw damaged()
  return book.dates.has(style) ? dateText(number, book.from1904) : number
}

function position(name: string): [row: number, column: number] {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name) ?? []
  if (letters === undefined) throw damaged()
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return [Number(digits) - 1, column - 1]
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** xlsx writes what XML cannot hold, and what looks like such a code, as `_x000B_`. */
const unescape = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
