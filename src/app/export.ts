import type { Export } from '../exchange/loss.js'
import type { Register } from '../register/model.js'
import { valuesOf } from '../register/values.js'
import { project, type Reader } from '../render/projection.js'
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
export async function exportRegister(register: Register, format: ExportFormat, { lezer, avg }: ExportAbout): Promise<Export> {
  switch (format) {
    case 'json': {
      const { writeJson } = await import('../exchange/json.js')
      const content = writeJson(valuesOf(register), { avg, register: register.id, lezer })
      return { files: new Map([[`${register.id}.json`, new TextEncoder().encode(content)]]), losses: [] }
    }
    default:
      throw new Error(`${format} is not there yet`)
  }
}
