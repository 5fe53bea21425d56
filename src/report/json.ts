import { count, type LintReport } from './result.js'

/** The report for programs; `schemas/report.schema.json` describes it. */
export function json(report: LintReport): string {
  const { version, peildatum, registers, findings, baseline, settings } = report
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
  const measured = baseline && { file: baseline.file, known: baseline.known.length, stale: baseline.stale }
  const config = settings && { file: settings.file, rules: settings.changes.map(({ rule, was, ernst, reden }) => ({ rule, was, ernst, reden })) }
  return `${JSON.stringify({ avg: version, peildatum, summary, baseline: measured, config, findings: listed }, null, 2)}\n`
}
