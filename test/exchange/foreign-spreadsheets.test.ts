import { describe, expect, it } from 'vitest'
import { AvgError } from '../../src/core/error.js'
import { readWorkbook } from '../../src/exchange/spreadsheet/read.js'
import { rawZip } from './raw-zip.js'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet'

type Parts = Record<string, string | Uint8Array | undefined>
const zip = (parts: Parts) => rawZip(Object.entries(parts).flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }])))

/** An xlsx made by hand, around the rows of one sheet. */
function xlsx(rows: string, more: Parts = {}, sheets = '<sheet name="Blad" sheetId="1" r:id="r1"/>'): Uint8Array {
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="r3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r4" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;dagen&quot; 0"/><numFmt numFmtId="166" formatCode="[$-413]d mmm yy\\ hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>een</t></si><si><r><t xml:space="preserve">vet </t></r><r><rPr><b/></rPr><t>en gewoon</t></r><rPh sb="0" eb="1"><t>klank</t></rPh></si><si><t>_x005F_x0041_ regel_x000D_
twee_x000B_drie</t></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  })
}

/** An ods made by hand, around what is in its body. */
function ods(body: string, more: Parts = {}): Uint8Array {
  const spaces = ['office', 'table', 'text', 'script', 'drawing'].map((name) => `xmlns:${name === 'drawing' ? 'draw' : name}="${ODF}${name}:1.0"`).join(' ')
  return zip({
    mimetype: SPREADSHEET,
    'META-INF/manifest.xml': `<m:manifest xmlns:m="${ODF}manifest:1.0"><m:file-entry m:full-path="/"/></m:manifest>`,
    'content.xml': `<office:document-content ${spaces} xmlns:xlink="http://www.w3.org/1999/xlink"><office:scripts/><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    ...more,
  })
}
const table = (rows: string) => `<table:table table:name="Blad">${rows}</table:table>`
const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`
const text = (words: string, more = '') => `<table:table-cell office:value-type="string" ${more}><text:p>${words}</text:p></table:table-cell>`
const rowsOf = async (bytes: Uint8Array) => (await readWorkbook(bytes, 'x'))[0]!.rows

describe('an xlsx from somebody else', () => {
  it('gives its cells as people typed them', async () => {
    const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row><row r="3"><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c><v>1.50</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c t="str"><v>x</v></c><c t="e"><v>#N/A</v></c></row>'
    expect(await rowsOf(xlsx(cells))).toEqual([['een', undefined, 'vet en gewoon', '_x0041_ regel\ntwee\ndrie'], [], ['ja', 'nee', 1.5, 'ab', 'x', '#N/A']])
  })

  it.each([
    ['1', '45292', '2024-01-01'], ['2', '45351', '2024-02-29'], ['3', '30', 30], ['4', '45292.5', '2024-01-01 12:00'], ['5', '0.75', '18:00'], ['1', '59', '1900-02-28'], ['1', '61', '1900-03-01'], ['1', '-1', -1], ['0', '45292', 45292],
  ])('reads in style %s the number %s as %s', async (style, number, value) => {
    expect(await rowsOf(xlsx(`<row><c s="${style}"><v>${number}</v></c></row>`))).toEqual([[value]])
  })

  it('counts days from 1904 when it says so', async () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="Blad" sheetId="1" r:id="r1"/></sheets></workbook>`
    expect(await rowsOf(xlsx('<row><c s="1"><v>43830</v></c></row>', { 'xl/workbook.xml': workbook }))).toEqual([['2024-01-01']])
  })

  it('gives hidden sheets too, and not a chart that has a sheet of its own', async () => {
    const sheets = '<sheet name="Grafiek" sheetId="2" r:id="r2"/><sheet name="Verborgen" sheetId="1" state="veryHidden" r:id="r1"/>'
    expect((await readWorkbook(xlsx('<row><c><v>1</v></c></row>', {}, sheets), 'x')).map(({ name }) => name)).toEqual(['Verborgen'])
  })

  it('may use prefixes of its own', async () => {
    const sheet = `<y:worksheet xmlns:y="${MAIN}"><y:sheetData><y:row><y:c><y:v>7</y:v></y:c></y:row></y:sheetData></y:worksheet>`
    expect(await rowsOf(xlsx('', { 'xl/worksheets/sheet1.xml': sheet }))).toEqual([[7]])
  })

  it('is not made large by empty cells far away', async () => {
    expect(await rowsOf(xlsx('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>'))).toEqual([[1]])
  })

  it('may have links that people click on: their text counts', async () => {
    const links = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/hyperlink" Target="https://voorbeeld.nl" TargetMode="External"/></Relationships>`
    expect(await rowsOf(xlsx('<row><c t="s"><v>0</v></c></row>', { 'xl/worksheets/_rels/sheet1.xml.rels': links }))).toEqual([['een']])
  })

  it.each([['<f>1+1</f>'], ['<f t="shared" si="0"/>'], ['<f t="dataTable" ref="B2"/>'], ['<z:f xmlns:z="' + MAIN + '">1</z:f>']])('is refused with the formula %s, unless its value is asked for', async (formula) => {
    const file = xlsx(`<row r="3"><c r="B3">${formula}<v>2</v></c></row>`)
    await expect(readWorkbook(file, 'x')).rejects.toThrow('In blad Blad, cel B3 staat een formule. Vervang die door de waarde en lever het bestand opnieuw aan.')
    expect((await readWorkbook(file, 'x', { formulas: 'values' }))[0]!.rows[2]).toEqual([undefined, 2])
  })
})

describe('an ods from somebody else', () => {
  it('gives its cells as people typed them', async () => {
    const cells = [
      text('een<text:s text:c="2"/>twee <text:span>drie</text:span><text:tab/><text:a xlink:href="https://voorbeeld.nl">vier</text:a><text:line-break/>vijf</text:p><text:p>zes'),
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2024-02-29"><text:p>29-02-24</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2024-02-29T13:30:00"/>',
      '<table:table-cell office:value-type="time" office:time-value="PT13H30M00S"/>',
      '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>',
      '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3"><text:p>3,00</text:p></table:table-cell>',
      '<table:table-cell><office:annotation><text:p>noot</text:p></office:annotation><text:p>tekst</text:p><draw:frame><draw:text-box><text:p>vak</text:p></draw:text-box></draw:frame></table:table-cell>',
    ]
    expect(await rowsOf(ods(table(`<table:table-header-rows>${row(cells.join(''))}</table:table-header-rows>`)))).toEqual([['een  twee drie\tvier\nvijf\nzes', 'ja', '2024-02-29', '2024-02-29 13:30', '13:30', 0.5, 3, 3, 'tekst']])
  })

  it('is not made large by a million empty rows of sixteen thousand cells', async () => {
    const empty = row('<table:table-cell table:number-columns-repeated="16384" table:style-name="x"/>', 'table:number-rows-repeated="1048574"')
    expect(await rowsOf(ods(table(row(text('a')) + row(text('b'), 'table:number-rows-repeated="2"') + empty)))).toEqual([['a'], ['b'], ['b']])
  })

  it('is refused with a formula, unless its value is asked for', async () => {
    const file = ods(table(row(text('a')) + row(`<table:table-cell/><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>`)))
    await expect(readWorkbook(file, 'x')).rejects.toThrow('In blad Blad, cel B2 staat een formule.')
    expect((await readWorkbook(file, 'x', { formulas: 'values' }))[0]!.rows[1]).toEqual([undefined, 2])
  })
})

const relation = (type: string, target = 'x') => `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}" TargetMode="External"/></Relationships>`
const types = (type: string) => `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`
const cell = '<row><c><v>1</v></c></row>'

describe('a spreadsheet that does more than hold cells', () => {
  const hostile: [why: string, file: Uint8Array, says: RegExp][] = [
    ['macros in an xlsx', xlsx(cell, { 'xl/vbaProject.bin': 'x' }), /macro/],
    ['the type of a workbook with macros', xlsx(cell, { '[Content_Types].xml': types('application/vnd.ms-excel.sheet.macroEnabled.main+xml') }), /macro/],
    ['sheets of old macros', xlsx(cell, { 'xl/macrosheets/sheet1.xml': '<x/>' }), /macro/],
    ['a binary workbook', xlsx(cell, { '[Content_Types].xml': types('application/vnd.ms-excel.sheet.binary.main') }), /\.xlsb/],
    ['a text document', xlsx(cell, { '[Content_Types].xml': types('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml') }), /geen spreadsheet/],
    ['links to other workbooks', xlsx(cell, { 'xl/externalLinks/externalLink1.xml': '<x/>' }), /ander bestand of van internet/],
    ['a connection to a database', xlsx(cell, { 'xl/connections.xml': '<x/>' }), /ander bestand of van internet/],
    ['a picture from the internet', xlsx(cell, { 'xl/drawings/_rels/drawing1.xml.rels': relation('image', 'http://x.example/a.png') }), /ander bestand of van internet/],
    ['a template elsewhere', xlsx(cell, { '_rels/.rels': relation('attachedTemplate', 'file:///x') }), /ander bestand of van internet/],
    ['a DTD', xlsx(cell, { 'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "b">]><worksheet xmlns="${MAIN}"/>` }), /DTD/],
    ['a DTD in a part that nobody reads', xlsx(cell, { 'docProps/app.xml': '<!DOCTYPE x><x/>' }), /DTD/],
    ['a DTD in two bytes a character', xlsx(cell, { 'docProps/app.xml': new Uint8Array(Buffer.from('\uFEFF<!DOCTYPE x><x/>', 'utf16le')) }), /DTD/],
    ['an entity of its own', xlsx('<row><c t="str"><v>&lol;</v></c></row>'), /beschadigd/],
    ['XML in two bytes a character', xlsx('', { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from('\uFEFF<x/>', 'utf16le')) }), /beschadigd/],
    ['XML that does not end', xlsx('<row><c>'), /beschadigd/],
    ['a text that does not exist', xlsx('<row><c t="s"><v>99</v></c></row>'), /beschadigd/],
    ['a cell without a place', xlsx('<row><c r="1A"><v>1</v></c></row>'), /beschadigd/],
    ['too many rows', xlsx('<row r="100001"><c r="A100001"><v>1</v></c></row>'), /meer dan 100000 rijen/],
    ['too many columns', xlsx('<row r="1"><c r="SG1"><v>1</v></c></row>'), /meer dan 500 kolommen/],
    ['too many cells', xlsx(Array.from({ length: 4001 }, (_, index) => `<row r="${index + 1}"><c r="SF${index + 1}"><v>1</v></c></row>`).join('')), /meer dan 2000000 cellen/],
    ['elements inside elements without end', xlsx('<row>'.repeat(400) + '</row>'.repeat(400)), /beschadigd/],
    ['a control character in a code', xlsx('<row><c r="B1" t="str"><v>a_x0000_</v></c></row>'), /cel B1 staat een onzichtbaar teken/],
    ['macros in an ods', ods(table(row(text('a'))), { 'Basic/Standard/Module1.xml': '<x/>' }), /macro/],
    ['a script in an ods', ods(`<office:scripts><office:script script:language="x"/></office:scripts>${table('')}`), /macro/],
    ['a button that does something', ods(`<office:event-listeners><script:event-listener xlink:href="vnd.sun.star.script:x"/></office:event-listeners>${table('')}`), /macro/],
    ['a password on an ods', ods('', { 'META-INF/manifest.xml': `<m:manifest xmlns:m="${ODF}manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>` }), /wachtwoord/],
    ['a sheet from another file', ods(`<table:table table:name="x"><table:table-source xlink:href="file:///etc/x.ods"/></table:table>`), /ander bestand of van internet/],
    ['a picture from elsewhere in an ods', ods(table(row(`<table:table-cell><draw:frame><draw:image xlink:href="../../x.png"/></draw:frame></table:table-cell>`))), /ander bestand of van internet/],
    ['a link with another prefix', ods(`<draw:image xmlns:q="http://www.w3.org/1999/xlink" q:href="http://x.example/"/>`), /ander bestand of van internet/],
    ['a DTD in an ods', ods('', { 'content.xml': '<!DOCTYPE x><x/>' }), /DTD/],
    ['a million rows with something in them', ods(table(row(text('a'), 'table:number-rows-repeated="1000000"'))), /meer dan 100000 rijen/],
    ['a row of sixteen thousand cells with something in them', ods(table(row(text('a', 'table:number-columns-repeated="16384"')))), /meer dan 500 kolommen/],
    ['a table of more cells than fit', ods(table(row(`<table:table-cell table:number-columns-repeated="499"/>${text('a')}`, 'table:number-rows-repeated="99999"'))), /meer dan 2000000 cellen/],
    ['a text of a million times itself', ods(table(row(text('a'.repeat(1000)), 'table:number-rows-repeated="99999"'))), /te veel tekst/],
    ['a text of a milliard spaces', ods(table(row(text('<text:s text:c="900000000"/>')))), /onwaarschijnlijk veel tekst/],
    ['a row that repeats itself minus one times', ods(table(row(text('a'), 'table:number-rows-repeated="-1"'))), /beschadigd/],
    ['an old xls or a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /oud Excel-bestand/],
    ['a web page', new TextEncoder().encode('<html><table><tr><td>1</td></tr></table></html>'), /geen spreadsheet/],
    ['an ods in one XML file', new TextEncoder().encode('\uFEFF<?xml version="1.0"?><office:document/>'), /geen spreadsheet/],
    ['a pdf', new TextEncoder().encode('%PDF-1.7'), /pdf/],
    ['a zip with something else', zip({ 'a.txt': 'x' }), /geen spreadsheet/],
  ]
  it.each(hostile)('is refused with %s', async (_, file, says) => {
    const error = await readWorkbook(file, 'x', { formulas: 'values' }).then(() => undefined, (thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AvgError)
    expect((error as Error).message).toMatch(says)
  })
})
