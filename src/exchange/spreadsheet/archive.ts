import { AvgError } from '../../core/error.js'
import { LIMITS, readZip, type Limits } from '../archive/zip.js'
import { scanXml } from './xml.js'

/** A spreadsheet that was opened and found to do nothing by itself. */
export interface SpreadsheetArchive {
  kind: 'xlsx' | 'ods'
  files: ReadonlyMap<string, Uint8Array>
}

const MACROS = 'In dit bestand zitten macro’s of knoppen die iets uitvoeren. avg leest zulke bestanden niet. Sla het op zonder macro’s (als .xlsx of .ods) en lever het opnieuw aan.'
const LINKS = 'Dit bestand haalt gegevens uit een ander bestand of van internet. avg leest zulke bestanden niet. Verbreek de koppelingen in uw spreadsheetprogramma, zodat de waarden zelf in de cellen staan.'
const PASSWORD = 'Dit bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf en lever het opnieuw aan.'
const UNKNOWN = 'Dit is geen spreadsheet die avg kan lezen. Sla het op als .xlsx, .ods of .csv.'

const ODS_TYPES = ['application/vnd.oasis.opendocument.spreadsheet', 'application/vnd.oasis.opendocument.spreadsheet-template']
const XLSX_MAIN = /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.(sheet|template)\.main\+xml$/

/** Opens an xlsx or ods that may come from anyone. Refuses macros, links to elsewhere, passwords and a DTD in any part, with an AvgError. */
export function openArchive(bytes: Uint8Array, limits: Limits = LIMITS): SpreadsheetArchive {
  const files = readZip(bytes, limits)
  for (const [name, content] of files) {
    if (/\.(xml|rels|vml|rdf)$/i.test(name) && hasDtd(content)) throw new AvgError(`In het onderdeel \`${name}\` van dit bestand staat een DTD. Die hoort daar niet; avg leest het bestand niet.`)
  }
  if (files.has('[Content_Types].xml')) {
    checkXlsx(files)
    return { kind: 'xlsx', files }
  }
  const type = files.get('mimetype')
  if (type && ODS_TYPES.includes(new TextDecoder().decode(type).trim())) {
    checkOds(files)
    return { kind: 'ods', files }
  }
  throw new AvgError(UNKNOWN)
}

/** Parts that are read are scanned strictly; of the others, nobody knows how they are written. */
function hasDtd(content: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(content).replaceAll('\0', '')
  return /<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)
}

function checkXlsx(files: ReadonlyMap<string, Uint8Array>): void {
  let workbook = false
  scanXml(files.get('[Content_Types].xml')!, '[Content_Types].xml', {
    open: (_, attributes) => {
      const type = attributes.get('ContentType') ?? ''
      if (/macroEnabled|vbaProject|macrosheet|activeX|customUI/i.test(type)) throw new AvgError(MACROS)
      if (/\.sheet\.binary\./i.test(type)) throw new AvgError('Dit is een binair Excel-bestand (.xlsb). Sla het op als .xlsx en lever het opnieuw aan.')
      if (XLSX_MAIN.test(type)) workbook = true
    },
  })
  if (!workbook) throw new AvgError(UNKNOWN)
  for (const [name, content] of files) {
    if (/vbaProject|vbaData|(^|\/)(macrosheets|dialogsheets|activeX|customUI)\//i.test(name)) throw new AvgError(MACROS)
    if (/(^|\/)(externalLinks|queryTables)\/|(^|\/)connections\.xml$/i.test(name)) throw new AvgError(LINKS)
    if (!/\.rels$/i.test(name)) continue
    scanXml(content, name, {
      open: (_, attributes) => {
        const type = attributes.get('Type') ?? ''
        if (/\/(vbaProject|xlMacrosheet|attachedToolbars)$/i.test(type)) throw new AvgError(MACROS)
        if (attributes.get('TargetMode')?.toLowerCase() === 'external' && !type.endsWith('/hyperlink')) throw new AvgError(LINKS)
      },
    })
  }
}

function checkOds(files: ReadonlyMap<string, Uint8Array>): void {
  for (const name of files.keys()) if (/^(Basic|Scripts|Dialogs)\//i.test(name)) throw new AvgError(MACROS)
  const manifest = files.get('META-INF/manifest.xml')
  if (!manifest || !files.has('content.xml')) throw new AvgError(UNKNOWN)
  scanXml(manifest, 'META-INF/manifest.xml', {
    open: (name) => {
      if (name === 'manifest:encryption-data') throw new AvgError(PASSWORD)
    },
  })
  for (const part of ['content.xml', 'styles.xml']) {
    const content = files.get(part)
    if (content) scanXml(content, part, { open: checkOdsElement })
  }
}

/** A link that people click on is text to us; anything else that points outside fetches something by itself. */
function checkOdsElement(name: string, attributes: ReadonlyMap<string, string>): void {
  if (name === 'office:script' || name === 'script:event-listener' || name === 'presentation:event-listener') throw new AvgError(MACROS)
  if (['table:table-source', 'table:cell-range-source', 'table:dde-link', 'office:dde-source', 'table:database-source-sql', 'table:database-source-query', 'table:database-source-table'].includes(name)) throw new AvgError(LINKS)
  const target = attributes.get('xlink:href')
  if (target === undefined || name === 'text:a' || name === 'draw:a') return
  if (/^(\/|\\|\.\.|[A-Za-z][A-Za-z0-9+.-]*:)/.test(target)) throw new AvgError(LINKS)
}
