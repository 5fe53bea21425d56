import { type Finding, SEVERITIES, type Severity } from '../core/finding.js'
import { safeText } from './escape.js'
import type { LintReport } from './result.js'
import { slashed } from './uri.js'
import { whole } from './words.js'

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions: annotations beside the lines of a pull request. The heaviest first, because GitHub shows ten of each. */
export function github(report: LintReport): string {
  const open = report.findings.filter(({ afwijking }) => !afwijking)
  const ordered = SEVERITIES.flatMap((severity) => open.filter((finding) => finding.severity === severity))
  return ordered.map((finding) => `${annotation(finding)}\n`).join('')
}

function annotation(finding: Finding): string {
  const { rule, severity, file, range } = finding
  const { start, end } = range
  // GitHub takes columns only on a single line, and counts the last one in.
  const columns = start.line === end.line && end.column > start.column ? { col: start.column, endColumn: end.column - 1 } : {}
  const properties = Object.entries({ file: slashed(file), line: start.line, endLine: end.line, ...columns, title: `avg: ${rule}` })
  return `::${COMMAND[severity]} ${properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(whole(finding))}`
}

function data(text: string): string {
  return safeText(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
