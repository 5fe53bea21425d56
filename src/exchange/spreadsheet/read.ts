import { AvgError } from '../../core/error.js'
import { isZip, LIMITS } from '../archive/zip.js'
import { readCsv } from './csv.js'
import { readOds } from './ods-read.js'
import { openArchive } from './archive.js'
import type { RawSheet } from './workbook.js'
import { readXlsx } from './xlsx-read.js'

export interface ReadOptions {
  /** What to do with a formula: refuse the file, or take the value that the spreadsheet program saw last. */
  formulas?: 'refuse' | 'values'
}

/**
 * The sheets of a spreadsheet that may come from anyone, hidden ones too: xlsx, ods or csv, whatever it is called. Dates become
 * `2024-01-31`, yes and no become `ja` and `nee`, and a CSV file is one sheet with the file's name.
 *
 * @throws AvgError when the file is damaged, too large, or does more than hold cells.
 */
export async function readWorkbook(bytes: Uint8Array, name: string, { formulas = 'refuse' }: ReadOptions = {}): Promise<RawSheet[]> {
  if (bytes.length > LIMITS.bytes) throw new AvgError(`Dit bestand is groter dan ${LIMITS.bytes / 2 ** 20} MB. Zo groot is geen register; avg leest het niet.`)
  if (isZip(bytes)) {
    const { kind, files } = openArchive(bytes)
    return kind === 'xlsx' ? readXlsx(files, formulas) : readOds(files.get('content.xml')!, formulas)
  }
  refuseOthers(bytes)
  return [readCsv(bytes, name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''))]
}

/** Files that people take for a spreadsheet, or that a program calls one. */
function refuseOthers(bytes: Uint8Array): void {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^ï»¿/, '').trimStart().toLowerCase()
  if (start.startsWith('ðï\u0011à')) throw new AvgError('Dit is een oud Excel-bestand (.xls), of het is beveiligd met een wachtwoord. Sla het zonder wachtwoord op als .xlsx en lever het opnieuw aan.')
  if (start.startsWith('%pdf')) throw new AvgError('Dit is een pdf. Lever de spreadsheet aan waar hij van gemaakt is: .xlsx, .ods of .csv.')
  if (/^<(\?xml|!doctype|html|table|meta|office:)/.test(start)) throw new AvgError('Dit bestand is geen spreadsheet, al heet het misschien zo. Open het in uw spreadsheetprogramma, sla het op als .xlsx of .ods en lever dat aan.')
}
