import type { Finding } from '../core/finding.js'
import { count, type LintReport } from './result.js'

/** The report for programs; `schemas/report.schema.json` describes it. */
export function json(report: LintReport): string {
  return [...jsonPieces(report)].join('')
}

/** The same in pieces: what thousands of findings say need not be in memory at once. */
export function* jsonPieces(report: LintReport): Generator<string> {
  const { version, peildatum, registers, findings, baseline, settings } = report
  const summary = { registers: registers.length, verwerkingen: registers.reduce((sum, register) => sum + register.verwerkingen, 0), ...count(findings) }
  const measured = baseline && { file: baseline.file, known: baseline.known.length, stale: baseline.stale }
  const config = settings && { file: settings.file, rules: settings.changes.map(({ rule, was, ernst, reden }) => ({ rule, was, ernst, reden })) }
  const whole = JSON.stringify({ avg: version, peildatum, summary, baseline: measured, config, findings: [] }, null, 2)
  if (findings.length === 0) return yield `${whole}\n`
  yield whole.slice(0, -END.length)
  for (let first = 0; first < findings.length; first += TOGETHER) {
    const part = JSON.stringify({ findings: findings.slice(first, first + TOGETHER).map(listed) }, null, 2)
    yield (first === 0 ? '[' : ',') + part.slice(PART.length, -PART_END.length)
  }
  yield '\n  ]\n}\n'
}

/** So many findings are one piece. */
const TOGETHER = 100
/** How a report without findings ends. */
const END = '[]\n}'
/** What stands around the findings of a piece. */
const PART = '{\n  "findings": ['
const PART_END = '\n  ]\n}'

function listed({ rule, severity, message, file, range, pointer, register, verwerking, item, fingerprint, law, related, afwijking, actie }: Finding): object {
  return {
    rule,
    severity,
    message: `${message.wat} ${message.waarom} Doe dit: ${message.doe}`,
    parts: message,
    file,
    range,
    pointer,
    register,
    verwerking,
    item,
    fingerprint,
    law,
    related: related.map((place) => ({ file: place.file, range: place.range, pointer: place.pointer, text: place.text })),
    afwijking,
    actie,
  }
}
