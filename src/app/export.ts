import type { Export, Loss } from '../exchange/loss.js'
import type { TablesAbout } from '../exchange/tables/about.js'
import type { Workbook } from '../exchange/spreadsheet/workbook.js'
import type { Register } from '../register/model.js'
import { valuesOf } from '../register/values.js'
import { project, type Reader } from '../render/projection.js'
import { sha256 } from '../version/canonical.js'
import { MANIFEST, snapshotFiles } from '../version/snapshot.js'
import { resolveVersion } from './resolve-version.js'

export const EXPORTS = ['json', 'xlsx', 'ods', 'csv', 'jsonld', 'rijksoverheid'] as const
export type ExportFormat = (typeof EXPORTS)[number]

/** For whom a file is made, and by which avg. */
export interface ExportAbout {
  lezer: Reader
  avg: string
}

/**
 * A version of a register in a format that other programs read.
 *
 * @throws AvgError when the version cannot be used.
 */
export function exportVersion(name: string, format: ExportFormat, about: ExportAbout): Promise<Export> {
  const { register } = resolveVersion(name)
  return exportRegister(about.lezer === 'intern' ? register : project(register, about.lezer), format, about)
}

/** A register in a format that other programs read. It has to hold no more than the reader may see. Each format loads its own part. */
async function exportRegister(register: Register, format: ExportFormat, about: ExportAbout): Promise<Export> {
  const { id } = register
  switch (format) {
    case 'json': {
      const { writeJson } = await import('../exchange/json.js')
      return single(`${id}.json`, writeJson(valuesOf(register), { avg: about.avg, register: id, lezer: about.lezer }))
    }
    case 'xlsx': {
      const { workbook, losses } = await tablesOf(register, about)
      const { writeXlsx } = await import('../exchange/spreadsheet/xlsx.js')
      return single(`${id}.xlsx`, await writeXlsx(workbook), losses)
    }
    case 'ods': {
      const { workbook, losses } = await tablesOf(register, about)
      const { writeOds } = await import('../exchange/spreadsheet/ods.js')
      return single(`${id}.ods`, writeOds(workbook), losses)
    }
    case 'csv': {
      const { workbook, losses } = await tablesOf(register, about)
      const { writeCsv } = await import('../exchange/spreadsheet/csv.js')
      const encoder = new TextEncoder()
      return { files: new Map(workbook.sheets.map((sheet) => [`${sheet.name}.csv`, encoder.encode(writeCsv(sheet))])), losses }
    }
    case 'jsonld':
      return (await import('../exchange/jsonld/export.js')).jsonld(register, about)
    case 'rijksoverheid':
      return (await import('../exchange/rijksoverheid/export.js')).toRijksoverheid(register)
  }
}

/** A register as sheets, with what these cannot hold. */
export async function tablesOf(register: Register, { lezer, avg }: ExportAbout): Promise<{ workbook: Workbook; losses: Loss[] }> {
  const { toTables } = await import('../exchange/tables/write.js')
  return toTables(valuesOf(register), tablesAbout(register, { lezer, avg }))
}

function tablesAbout(register: Register, { lezer, avg }: ExportAbout): TablesAbout {
  return { titel: register.yaml.naam, kenmerk: register.id, lezer, avg, vingerafdruk: fingerprint(register) }
}

/** Says whether a register still says what it said: the hash that its snapshot would have, whatever the date. */
export function fingerprint(register: Register): string {
  return sha256(snapshotFiles(valuesOf(register), register.id, '').get(MANIFEST)!)
}

function single(name: string, content: string | Uint8Array, losses: readonly Loss[] = []): Export {
  return { files: new Map([[name, typeof content === 'string' ? new TextEncoder().encode(content) : content]]), losses }
}
