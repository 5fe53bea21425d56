import { count, type LintReport } from './result.js'

/** The report for programs; `schemas/report.schema.json` describes it. */
export function json(report: LintReport): string {
  const { version, peildatum, registers, findings } = report
  const summary = { registers: registers.length, verwerkingen: registers.reduce((sum, register) => sum + register.verwerkingen, 0), ...count(findings) }
  const listed = findings.map(({ rule, severity, message, file, range, pointer, register, verwerking, item, fingerprint, law, related, afwijking, actie }) => ({
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
    related,
    afwijking,
    actie,
  }))
  return `${JSON.stringify({ avg: version, peildatum, summary, findings: listed }, null, 2)}\n`
}
