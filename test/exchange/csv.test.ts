import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AvgError } from '../../src/core/error.js'
import { readCsv, splitCsv, writeCsv } from '../../src/exchange/spreadsheet/csv.js'
import { readWorkbook } from '../../src/exchange/spreadsheet/read.js'
import { book, expected, NASTY } from './books.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const rowsOf = (text: string) => readCsv(utf8(text), 'x').rows
const text = fc.oneof(fc.constantFrom(...NASTY), fc.array(fc.constantFrom(...' \t\n=+-@\'";,é😀', 'regel'), { maxLength: 10 }).map((parts) => parts.join('')))

describe('a sheet as CSV', () => {
  it('comes back as it was, whatever stands in its cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), async (rows) => {
        const made = book(rows, 4)
        expect(await readWorkbook(utf8(writeCsv(made.sheets[0]!)), 'map/Blad.csv')).toEqual(expected(made))
      }),
      { seed: 8, numRuns: 300 },
    )
  })

  it('opens in a Dutch Excel: a mark, semicolons, a decimal comma, quotes where they are needed', () => {
    expect(writeCsv(book([['a;b', 'zeg "ja"', 1.5], ['c', undefined, -2]]).sheets[0]!)).toBe('\uFEFFKolom 1;Kolom 2;Kolom 3\r\n"a;b";"zeg ""ja""";1,5\r\nc;;-2\r\n')
  })

  it('begins no cell with what starts a formula, unless it is a number', () => {
    const made = writeCsv(book(NASTY.map((value) => [value])).sheets[0]!)
    for (const [cell] of splitCsv(made.slice(1))) expect(cell ?? '').not.toMatch(/^[=+\-@＝\t\n\r]/)
    expect(writeCsv(book([['=1', "'=1", "'x"]]).sheets[0]!)).toContain("'=1;''=1;'x")
  })
})

describe('a CSV file from somebody else', () => {
  it.each([
    ['semicolons', 'a;b,c;d\n1;2;3\n', [['a', 'b,c', 'd'], ['1', '2', '3']]],
    ['commas', 'a,b\r\n"x, y",2', [['a', 'b'], ['x, y', '2']]],
    ['tabs', 'a\tb\rc\td', [['a', 'b'], ['c', 'd']]],
    ['a first line that says how', 'sep=,\na,b;c;d', [['a', 'b;c;d']]],
    ['a title above the table', 'Register van verwerkingen\na;b', [['Register van verwerkingen'], ['a', 'b']]],
    ['lines in a cell', 'a;"eerste\r\ntweede ""2"""', [['a', 'eerste\ntweede "2"']]],
    ['a quote halfway', 'a 5" buis;b', [['a 5" buis', 'b']]],
    ['empty rows and cells', 'a;;b;;\n\n;;\nc', [['a', undefined, 'b'], [], [], ['c']]],
    ['numbers as they were typed', '0123;1e5;01-02-2024', [['0123', '1e5', '01-02-2024']]],
  ])('is read with %s', (_, csv, rows) => {
    expect(rowsOf(csv)).toEqual(rows)
  })

  it.each([
    ['UTF-8', utf8('naam;é€')],
    ['UTF-8 with a mark', utf8('\uFEFFnaam;é€')],
    ['the code page of Windows', Uint8Array.of(0x6e, 0x61, 0x61, 0x6d, 0x3b, 0xe9, 0x80)],
    ['what Excel calls Unicode', new Uint8Array(Buffer.from('\uFEFFnaam\té€', 'utf16le'))],
  ])('is read in %s', (_, bytes) => {
    expect(readCsv(bytes, 'x').rows).toEqual([['naam', 'é€']])
  })

  it.each([
    ['a quote that never ends', 'a;b\nc;"d\ne', /op regel 2 een tekst tussen aanhalingstekens die nergens eindigt/],
    ['too many columns', ';'.repeat(600), /meer dan 500 kolommen/],
    ['too many rows', 'a\n'.repeat(100_001), /meer dan 100000 regels/],
    ['a control character', 'a;b\nc;d\u0007', /cel B2 staat een onzichtbaar teken/],
    ['bytes that are no text', 'PNG\0\0', /geen tekst die avg kan lezen/],
  ])('is refused with %s', (_, csv, says) => {
    expect(() => rowsOf(csv)).toThrow(AvgError)
    expect(() => rowsOf(csv)).toThrow(says)
  })
})
