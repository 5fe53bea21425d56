/** Every register as xlsx and as ods, opened by LibreOffice: it has to find the cells that avg wrote. */
import { readdirSync } from 'node:fs'
import { tablesOf } from '../src/app/export.js'
import { resolveVersion } from '../src/app/resolve-version.js'
import { LISTS, writtenRows } from '../src/exchange/spreadsheet/cells.js'
import { writeOds } from '../src/exchange/spreadsheet/ods.js'
import type { Workbook } from '../src/exchange/spreadsheet/workbook.js'
import { writeXlsx } from '../src/exchange/spreadsheet/xlsx.js'
import { cellsByLibreOffice } from './libreoffice.js'

/** Texts that a spreadsheet program would rather read as something else. No tabs: LibreOffice 7 writes them in an ods and does not read them. */
const NASTY = ['=1+1', '+31 6', '@x', '-2', "'x", '0123', '1e5', '1,5', '2024-01-01', '1-2-2024', 'WAAR', ' vooraan', 'achteraan ', 'twee  spaties', 'regel\nregel\n\nregel', '#N/A', '_x0041_', '👩‍👩‍👧 漢 é', '\u200frechts', 'a;b,"c"', '<b>&amp;']
const hostile: Workbook = {
  title: 'Lastige teksten',
  sheets: [{ name: 'Wie & wat', columns: [{ title: 'Tekst', help: 'Tekst die tekst moet blijven.', width: 30 }, { title: 'Keuze', help: 'Een keuze.', width: 12, options: ['ja', 'nee'] }, { title: 'Getal', help: 'Een getal.', width: 8 }], rows: NASTY.map((text, index) => [text, index % 2 ? 'ja' : 'nee', index / 4 - 2]) }],
}

const registers = readdirSync('registers', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const books: [name: string, book: Workbook][] = [['lastige teksten', hostile]]
for (const { name } of registers) {
  const { workbook } = await tablesOf(resolveVersion(`registers/${name}`).register, { lezer: 'intern', avg: '' })
  books.push([name, workbook])
}
const files: { name: string; extension: 'xlsx' | 'ods'; book: Workbook; bytes: Uint8Array }[] = []
for (const [name, book] of books) {
  files.push({ name, extension: 'xlsx', book, bytes: await writeXlsx(book) }, { name, extension: 'ods', book, bytes: writeOds(book) })
}

const differences: string[] = []
let compared = 0
for (const [index, found] of cellsByLibreOffice(files).entries()) {
  const { name, extension, book } = files[index]!
  const sheets = [...found.keys()].filter((sheet) => sheet !== LISTS).sort()
  const written = book.sheets.map((sheet) => sheet.name).sort()
  if (sheets.join() !== written.join()) differences.push(`${name}.${extension}: sheets ${sheets.join()} instead of ${written.join()}`)
  for (const sheet of book.sheets) {
    const theirs = found.get(sheet.name) ?? []
    const ours = writtenRows(sheet)
    for (let row = 0; row < Math.max(ours.length, theirs.length); row++) {
      for (let column = 0; column < Math.max(ours[row]?.length ?? 0, theirs[row]?.length ?? 0); column++) {
        const [mine, other] = [String(ours[row]?.[column] ?? ''), theirs[row]?.[column] ?? '']
        compared++
        if (mine !== other) differences.push(`${name}.${extension}, ${sheet.name}, row ${row + 1}, column ${column + 1}: ${JSON.stringify(other)} instead of ${JSON.stringify(mine)}`)
      }
    }
  }
}
if (compared < 1000) differences.push(`Only ${compared} cells were compared.`)
if (differences.length > 0) throw new Error(`LibreOffice finds other cells than avg wrote:\n${differences.slice(0, 20).join('\n')}\n${differences.length} in all`)
console.log(`${compared} cells in ${files.length} files are what avg wrote.`)
