import { AvgError } from '../../core/error.js'
import type { RawSheet } from '../../exchange/workbook.js'
import type { Register } from '../../register/model.js'
import type { Incoming } from './incoming.js'

export function readForeign(_register: Register, { file }: { sheets: readonly RawSheet[]; file: string; mapping?: string }): Incoming {
  throw new AvgError(`${file} is niet met \`avg export\` gemaakt.`)
}
