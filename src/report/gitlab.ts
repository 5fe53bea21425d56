import type { Severity } from '../core/finding.js'
import type { LintReport } from './result.js'
import { slashed } from './uri.js'
import { whole } from './words.js'

const SEVERITY: Record<Severity, 'major' | 'minor' | 'info'> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's code quality report: what a merge request adds and solves, by fingerprint. What is explained is left out. */
export function gitlab(report: LintReport): string {
  const issues = report.findings
    .filter(({ afwijking }) => !afwijking)
    .map((finding) => ({
      description: whole(finding),
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: SEVERITY[finding.severity],
      location: { path: slashed(finding.file), lines: { begin: finding.range.start.line, end: finding.range.end.line } },
    }))
  return `${JSON.stringify(issues, null, 2)}\n`
}
