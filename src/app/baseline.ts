import { AvgError } from '../core/error.js'
import type { Finding } from '../core/finding.js'
import { pathKind, readRegular } from '../host/disk.js'
import { writeWhole } from '../host/write.js'
import { type BaselineMatch, type Judged, type KnownFinding, matchBaseline, renewBaseline } from '../lint/baseline.js'
import type { Baseline } from '../lint/generated/types.js'
import { validateBaseline } from '../register/generated/validators.js'

export interface BaselineRequest {
  file: string
  /** Write what is open now to the file, and measure against that. */
  update: boolean
}

/**
 * Measures findings against a file of known ones.
 *
 * @throws AvgError when the file cannot be used.
 */
export function measure({ file, update }: BaselineRequest, findings: readonly Finding[], judged: Judged): BaselineMatch {
  const before = update && pathKind(file) === 'missing' ? [] : read(file)
  if (!update) return matchBaseline(before, findings, judged)
  const entries = renewBaseline(before, findings, judged)
  const text = `${JSON.stringify({ bevindingen: entries }, null, 2)}\n`
  writeWhole(file, text)
  return matchBaseline(entries, findings, judged)
}

function read(file: string): KnownFinding[] {
  if (pathKind(file) === 'missing') throw new AvgError(`${file} bestaat niet. Maak het bestand met \`avg lint --baseline ${file} --update-baseline\`.`)
  const text = new TextDecoder().decode(readRegular(file))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new AvgError(`${file} is geen geldige JSON. Maak het bestand opnieuw met \`--update-baseline\`.`)
  }
  if (validateBaseline(value)) return (value as Baseline).bevindingen
  const [error] = validateBaseline.errors ?? []
  throw new AvgError(`${file} is geen bestand met bekende bevindingen van avg (bij ${error?.instancePath || 'het begin'}). Maak het opnieuw met \`--update-baseline\`.`)
}
