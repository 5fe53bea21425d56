import { read, utils, type WorkBook } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AvgError } from '../../src/core/error.js'
import { readZip } from '../../src/exchange/archive/zip.js'
import { writeOds } from '../../src/exchange/spreadsheet/ods.js'
import { readWorkbook } from '../../src/exchange/spreadsheet/read.js'
import type { Cell, Workbook } from '../../src/exchange/spreadsheet/workbook.js'
import { writeXlsx } from '../../src/exchange/spreadsheet/xlsx.js'
import { book, column, expected, NASTY } from './books.js'

const FORMATS = [
  ['xlsx', writeXlsx],
  ['ods', async (made: Workbook) => writeOds(made)],
] as const

const text = fc.oneof(fc.constantFrom(...NASTY), fc.array(fc.constantFrom(...' \t\n=+-@\'";,_x0041é😀\u200f', 'regel'), { maxLength: 12 }).map((parts) => parts.join('')), fc.string({ unit: 'grapheme', maxLength: 40 }))
const cell: fc.Arbitrary<Cell> = fc.oneof({ weight: 5, arbitrary: text }, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.constant(undefined))
const sheetName = fc.constantFrom('Verwerkingen', 'Wie & wat', "Foto's", 'A.B <c> "d"', '2024')
const books = fc.uniqueArray(sheetName, { minLength: 1, maxLength: 3 }).chain((names) =>
  fc.tuple(...names.map((name) => fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }).map((rows) => book(rows, 4, name).sheets[0]!))).map((sheets): Workbook => ({ title: 'Proef', sheets })),
)

/** The cells as another library sees them. */
function seen(other: WorkBook, name: string): Cell[][] {
  const rows: unknown[][] = utils.sheet_to_json(other.Sheets[name]!, { header: 1, blankrows: true, raw: true })
  return expected({ title: '', sheets: [{ name, columns: [], rows: [...rows].map((row) => [...row].map((value) => value as Cell)) }] })[0]!.rows.slice(1) as Cell[][]
}

describe.each(FORMATS)('a workbook as %s', (format, write) => {
  it('comes back as it was, whatever stands in its cells', async () => {
    await fc.assert(
      fc.asyncProperty(books, async (made) => {
        expect(await readWorkbook(await write(made), `x.${format}`)).toEqual(expected(made))
      }),
      { seed: 8, numRuns: 150 },
    )
  })

  it.each(NASTY)('keeps %j as text', async (value) => {
    const made = book([[value, 'b'], ['a', value]])
    expect(await readWorkbook(await write(made), 'x')).toEqual(expected(made))
  })

  it('is read by another library: the same cells, no formula, no link, no date', async () => {
    const made = book([...NASTY.map((value) => [value, value.length]), [undefined, 1.5], ['', -3]], 2)
    const other = read(await write(made), { cellFormula: true, cellDates: true })
    const cells = Object.entries(other.Sheets['Blad']!).filter(([at]) => !at.startsWith('!')).map(([, value]) => value as { f?: string; l?: unknown; t: string })
    expect(cells.length).toBeGreaterThan(NASTY.length * 2)
    for (const { f, l, t } of cells) expect([f, l, t === 's' || t === 'n' || t === 'z']).toEqual([undefined, undefined, true])
    const ours = expected(made)[0]!.rows
    const theirs = seen(other, 'Blad')
    for (const [index, row] of ours.entries()) if (format === 'xlsx' || !CHANGED_BY_OTHER.test(String(row[0]))) expect(theirs[index], JSON.stringify(row)).toEqual(row)
  })

  it('is the same bytes for the same workbook', async () => {
    const made = book([['a', 1]])
    const first = await write(made)
    await new Promise((done) => setTimeout(done, 1100))
    expect(await write(made)).toEqual(first)
  })

  it('takes every line end as one, and an empty text as an empty cell', async () => {
    const [sheet] = await readWorkbook(await write(book([['a\r\nb\rc\nd', '', 'x']])), 'x')
    expect(sheet!.rows[1]).toEqual(['a\nb\nc\nd', undefined, 'x'])
  })

  it.each([['\u0000', 'U+0000'], ['\u0007', 'U+0007'], ['\u001b', 'U+001B'], ['\ufffe', 'U+FFFE'], ['\ud800', 'U+D800'], ['\udc00x', 'U+DC00']])('refuses %j, and says in which cell', async (wrong, code) => {
    const writing = async () => write(book([['a', 'b'], ['c', `x${wrong}`]]))
    await expect(writing()).rejects.toThrow(AvgError)
    await expect(writing()).rejects.toThrow(`In blad Blad, cel B3 staat een onzichtbaar teken dat in een spreadsheet niet kan (${code}).`)
  })

  it('has nothing in it that does something', async () => {
    const files = readZip(await write(book([['=1+1']])))
    const all = [...files].map(([name, bytes]) => name + new TextDecoder().decode(bytes)).join('\n')
    expect(all).not.toMatch(/<f>|table:formula|TargetMode="External"|vbaProject|externalLink|xlink:href/)
  })
})

/** What the other library changes when it reads an ods: it trims more than ODF says, and reads codes of xlsx. LibreOffice and avg do not. */
const CHANGED_BY_OTHER = /^[\n\u00a0\ufeff\u2028]|_x[0-9A-F]{4}_/

describe('a workbook for Excel', () => {
  it('refuses a text that Excel would cut, and says in which cell', async () => {
    await expect(writeXlsx(book([['x'.repeat(32_768)]]))).rejects.toThrow('In blad Blad, cel A2 staat een tekst van 32768 tekens. In dit soort bestand passen er 32767.')
    const longest = book([['x'.repeat(32_767)]])
    expect(await readWorkbook(await writeXlsx(longest), 'x')).toEqual(expected(longest))
  })

  it('has a frozen bold header with notes, a filter, widths, wrapped text and drop-downs', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `Een lange keuze, nummer ${index}`)
    const made: Workbook = { title: 'Proef', sheets: [{ name: "Foto's", columns: [column('Naam', { width: 31 }), column('Kort', { options: ['ja', 'nee'] }), column('Lang', { options: long })], rows: [['a', 'ja', long[3]]] }] }
    const bytes = await writeXlsx(made)
    const files = readZip(bytes)
    const part = (name: string) => new TextDecoder().decode(files.get(name))
    const sheet = part('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen" activePane="bottomLeft"/>')
    expect(sheet).toContain('<autoFilter ref="A1:C2"/>')
    expect(sheet).toContain('width="31"')
    expect(sheet).toMatch(/<dataValidation type="list" sqref="B2:B502"[^>]*><formula1>"ja,nee"<\/formula1>/)
    expect(sheet).toMatch(/<dataValidation type="list" sqref="C2:C502"[^>]*><formula1>'avg-keuzelijsten'!\$A\$1:\$A\$40<\/formula1>/)
    expect(part('xl/styles.xml')).toMatch(/<b\/>/)
    expect(part('xl/styles.xml')).toMatch(/vertical="top" wrapText="true"|wrapText="true" vertical="top"|wrapText="1"/)
    expect(part('xl/comments1.xml')).toContain('Wat hoort bij Naam.')
    expect(part('xl/workbook.xml')).toMatch(/name="avg-keuzelijsten"[^>]*state="hidden"/)
    expect(await readWorkbook(bytes, 'x')).toEqual(expected(made))
  })
})

describe('a workbook in the open standard', () => {
  it('has a frozen bold header with notes, a filter, widths, wrapped text and drop-downs', async () => {
    const made: Workbook = { title: 'Proef', sheets: [{ name: "Foto's", columns: [column('Naam', { width: 31 }), column('Keuze', { options: ['a;"b"', 'c'] })], rows: [['a', 'c']] }] }
    const files = readZip(writeOds(made))
    const part = (name: string) => new TextDecoder().decode(files.get(name))
    expect([...files.keys()][0]).toBe('mimetype')
    expect(part('settings.xml')).toMatch(/VerticalSplitMode" config:type="short">2<.*VerticalSplitPosition" config:type="int">1</)
    expect(part('content.xml')).toContain(`table:target-range-address="'Foto''s'.A1:'Foto''s'.B2" table:display-filter-buttons="true"`)
    expect(part('content.xml')).toContain('cell-content-is-in-list(&quot;a;&quot;&quot;b&quot;&quot;&quot;;&quot;c&quot;)')
    expect(part('content.xml')).toMatch(/style:column-width="6.50cm"/)
    expect(part('content.xml')).toMatch(/<office:annotation office:display="false">.*Wat hoort bij Naam\./)
    expect(part('styles.xml')).toMatch(/style:name="kop".*?fo:font-weight="bold"/)
    expect(part('styles.xml')).toMatch(/style:name="cel".*?style:vertical-align="top" fo:wrap-option="wrap"/)
  })

  it('begins with what it is, not packed', () => {
    expect(new TextDecoder('latin1').decode(writeOds(book([])).subarray(30, 84))).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')
  })
})
