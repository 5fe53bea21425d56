import { escapeXml } from './xml.js'

/** What an ods is, as it stands at its beginning. */
export const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'
const NAMESPACES = [
  ...['office', 'table', 'text', 'style', 'meta', 'config'].map((name) => `xmlns:${name}="${ODF}${name}:1.0"`),
  `xmlns:fo="${ODF}xsl-fo-compatible:1.0"`,
  `xmlns:number="${ODF}datastyle:1.0"`,
  `xmlns:of="${ODF}of:1.2"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:ooo="http://openoffice.org/2004/office"',
].join(' ')

/** One of the files of an ods. */
export const document = (kind: string, inside: string): string => `${DECLARATION}<office:document-${kind} ${NAMESPACES} office:version="1.3">${inside}</office:document-${kind}>`

const PARTS = ['content.xml', 'styles.xml', 'meta.xml', 'settings.xml']

export const MANIFEST =
  `${DECLARATION}<manifest:manifest xmlns:manifest="${ODF}manifest:1.0" manifest:version="1.3">` +
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIMETYPE}"/>` +
  PARTS.map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`).join('') +
  '</manifest:manifest>'

/** No time and no author: an export says the same whenever it is made. */
export const meta = (title: string): string => document('meta', `<office:meta><meta:generator>avg</meta:generator><dc:title>${escapeXml(title)}</dc:title></office:meta>`)

const cellStyle = (name: string, more: string, text = '') =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"${more}>${text}</style:style>`
const TOP = '<style:table-cell-properties style:vertical-align="top" fo:wrap-option="wrap"/>'

/** A page is turned, and tells its sheet and number; a sheet takes so many pages beside each other. */
const layout = (pages: number) =>
  `<style:page-layout style:name="pagina${pages}">` +
  `<style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.5cm" style:scale-to-X="${pages}" style:scale-to-Y="0"/>` +
  '<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.2cm"/></style:footer-style></style:page-layout>'
const master = (pages: number) =>
  `<style:master-page style:name="breed${pages}" style:page-layout-name="pagina${pages}">` +
  '<style:footer><text:p><text:sheet-name>???</text:sheet-name>, pagina <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>'

/** Styles of cells and pages. Cells of which the text stays text when somebody touches them are `letterlijk`. */
export function styles(pagesWide: readonly number[]): string {
  return document(
    'styles',
    '<office:styles><number:text-style style:name="tekst"><number:text-content/></number:text-style>' +
      '<style:default-style style:family="table-cell"><style:text-properties fo:font-family="Arial" fo:font-size="10pt" fo:language="nl" fo:country="NL"/></style:default-style>' +
      '<style:style style:name="Default" style:family="table-cell"/>' +
      cellStyle('cel', '', TOP) +
      cellStyle('letterlijk', ' style:data-style-name="tekst"', TOP) +
      cellStyle('kop', '', '<style:table-cell-properties style:vertical-align="top" fo:wrap-option="wrap" fo:background-color="#dce6f1" fo:border-bottom="0.06pt solid #44546a"/><style:text-properties fo:font-weight="bold"/>') +
      `</office:styles><office:automatic-styles>${pagesWide.map(layout).join('')}</office:automatic-styles><office:master-styles>${pagesWide.map(master).join('')}</office:master-styles>`,
  )
}

/** The first row of every sheet stays in view. */
export function settings(sheets: readonly string[]): string {
  const item = (name: string, type: string, value: string | number) => `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`
  const frozen = [item('CursorPositionX', 'int', 0), item('CursorPositionY', 'int', 1), item('HorizontalSplitMode', 'short', 0), item('VerticalSplitMode', 'short', 2), item('VerticalSplitPosition', 'int', 1), item('ActiveSplitRange', 'short', 2), item('PositionTop', 'int', 0), item('PositionBottom', 'int', 1)].join('')
  const tables = sheets.map((name) => `<config:config-item-map-entry config:name="${escapeXml(name)}">${frozen}</config:config-item-map-entry>`).join('')
  return document(
    'settings',
    '<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>' +
      item('ViewId', 'string', 'view1') +
      `<config:config-item-map-named config:name="Tables">${tables}</config:config-item-map-named>` +
      (sheets[0] === undefined ? '' : item('ActiveTable', 'string', escapeXml(sheets[0]))) +
      '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>',
  )
}
