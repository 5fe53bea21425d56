import type { Finding, Severity } from '../core/finding.js'
import type { KnownFinding } from '../lint/baseline.js'
import type { Rule } from '../lint/rule.js'
import type { RuleChange } from '../lint/settings.js'
import type { DefectKind } from '../register/defects.js'
import type { Register } from '../register/model.js'

/** What a run of lint gives to a report. */
export interface LintReport {
  version: string
  peildatum: string
  registers: { id: string; folder: string; verwerkingen: number; register: Register }[]
  /** Without what the baseline knows and what the settings switched off. */
  findings: readonly Finding[]
  /** The lines of a file that was read, for showing a finding in its place. */
  lines(file: string): readonly string[]
  /** What the rules say of themselves, by id; defects of the input have only a title. */
  rules: ReadonlyMap<string, RuleSummary>
  /** Present when the run was measured against a file of known findings. */
  baseline?: { file: string; known: readonly Finding[]; stale: readonly KnownFinding[] }
  /** What avg.config.yaml changed about rules. */
  settings?: { file: string; changes: readonly RuleChange[] }
}

/** A rule has a stake and its whole definition, a defect of the input its words. */
export interface RuleSummary {
  title: string
  stake?: string
  rule?: Rule
  defect?: DefectKind
}

export interface Counts extends Record<Severity, number> {
  afwijkingen: number
  acties: number
}

/** An explained finding counts as an `afwijking` and no longer by its weight. */
export function count(findings: readonly Finding[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0, afwijkingen: 0, acties: 0 }
  for (const finding of findings) {
    if (finding.afwijking) counts.afwijkingen++
    else counts[finding.severity]++
    if (finding.actie) counts.acties++
  }
  return counts
}

/** The findings of one register of a run, told apart by folder: two registers may have the same name. */
export function findingsIn(folder: string, { findings }: LintReport): Finding[] {
  const base = folder === '' || folder === '.' ? '' : `${folder.replace(/[/\\]+$/, '')}/`
  return findings.filter(({ file }) => file.startsWith(base))
}

/** `2026-11-21` as people write it: `21-11-2026`. */
export function day(date: string): string {
  return date.split('-').reverse().join('-')
}
