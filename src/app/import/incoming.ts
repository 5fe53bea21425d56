import { basename, join } from 'node:path'
import { AvgError } from '../../core/error.js'
import { isZip, readZip } from '../../exchange/archive/zip.js'
import type { RawSheet } from '../../exchange/spreadsheet/workbook.js'
import { filesIn, pathKind, readUpTo } from '../../host/disk.js'
import type { Register } from '../../register/model.js'
import { fingerprint, tablesOf } from '../export.js'
import { readForeign } from './foreign.js'
import { beside, type Incoming } from './result.js'

/** The most that is read of a file that comes in. */
const MAX_BYTES = 32 * 1024 * 1024

export interface ImportRequest {
  /** The folder of the register. */
  register: string
  /** The file that comes in, or the folder with CSV files that `avg export` made. */
  file: string
  /** Where is kept which column means what. */
  mapping?: string
  avg: string
}

/**
 * Reads what comes in, whatever its format.
 *
 * @throws AvgError when it cannot be read safely, or is not for this register.
 */
export async function readIncoming(register: Register, request: ImportRequest): Promise<Incoming> {
  const { file } = request
  if (pathKind(file) === 'folder') return fromSheets(register, request, await sheetsOfFolder(file))
  const bytes = readWhole(file)
  const name = basename(file)
  if (looksLikeJson(bytes)) return fromJson(register, bytes, name)
  if (isZip(bytes) && [...readZip(bytes).keys()].every((path) => /\.json$|\/$/i.test(path))) return fromRijk(register, bytes, name)
  const { readWorkbook } = await import('../../exchange/spreadsheet/read.js')
  // What avg made holds no formulas; of a sheet from elsewhere the value that was last seen is taken.
  return fromSheets(register, request, await readWorkbook(bytes, name, { formulas: 'values' }), () => readWorkbook(bytes, name))
}

function readWhole(file: string): Uint8Array {
  const bytes = readUpTo(file, MAX_BYTES + 1)
  if (bytes.length > MAX_BYTES) throw new AvgError(`${file} is te groot: meer dan ${MAX_BYTES / 1024 / 1024} MiB.`)
  return bytes
}

async function sheetsOfFolder(folder: string): Promise<RawSheet[]> {
  const { readWorkbook } = await import('../../exchange/spreadsheet/read.js')
  const files = filesIn(folder).filter((name) => name.toLowerCase().endsWith('.csv'))
  if (files.length === 0) throw new AvgError(`In de map ${folder} staan geen CSV-bestanden.`)
  return (await Promise.all(files.map((name) => readWorkbook(readWhole(join(folder, name)), name)))).flat()
}

async function fromSheets(register: Register, { file, mapping, avg }: ImportRequest, sheets: readonly RawSheet[], strictly?: () => Promise<unknown>): Promise<Incoming> {
  const { FORMAT, readAbout } = await import('../../exchange/tables/about.js')
  const about = readAbout(sheets)
  if (!about) return readForeign(register, { sheets, file, ...(mapping === undefined ? {} : { mapping }) })
  await strictly?.()
  refuseOther(register, basename(file), about, FORMAT)
  const [{ fromTables }, { inTables }, before] = await Promise.all([import('../../exchange/tables/read.js'), import('../../exchange/tables/write.js'), tablesOf(register, { lezer: 'intern', avg })])
  const stale = about.vingerafdruk === fingerprint(register) ? [] : ['Het register is veranderd sinds dit bestand is gemaakt. Kijk goed na of een wijziging hierboven niet iets nieuws terugdraait.']
  return { ...fromTables(sheets, before.workbook), replaces: inTables, warnings: stale }
}

/** A file of another register, of a newer avg or for other readers would take away what it does not hold. */
function refuseOther(register: Register, name: string, about: { avg: string; formaat: number; kenmerk: string; lezer: string }, format: number): void {
  if (about.formaat > format) throw new AvgError(`${name} is gemaakt met een nieuwere avg (${about.avg}). Werk avg bij om het in te lezen.`)
  if (about.kenmerk !== register.id) throw new AvgError(`${name} is van het register \`${about.kenmerk}\`, en niet van \`${register.id}\`. Er is niets veranderd.`)
  if (about.lezer === 'intern') return
  throw new AvgError(`${name} is gemaakt om te delen en is niet volledig: wat ${about.lezer === 'openbaar' ? 'niet openbaar' : 'alleen intern'} is, staat er niet in. Lees een bestand in dat met \`avg export\` is gemaakt zonder --openbaar of --toezichthouder.`)
}

function looksLikeJson(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*[[{]/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 64)))
}

async function fromJson(register: Register, bytes: Uint8Array, name: string): Promise<Incoming> {
  const { FORMAT, readJson } = await import('../../exchange/json.js')
  const own = readJson(bytes)
  if (!own) return fromRijk(register, bytes, name)
  refuseOther(register, name, own, FORMAT)
  return { values: own.values, losses: [], places: new Map(), replaces: () => true, warnings: [] }
}

async function fromRijk(register: Register, bytes: Uint8Array, name: string): Promise<Incoming> {
  const { fromRijksoverheid } = await import('../../exchange/rijksoverheid/import.js')
  return { ...beside(register, fromRijksoverheid(bytes, name)), replaces: () => false, warnings: [] }
}
