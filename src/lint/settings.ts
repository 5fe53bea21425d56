import { altered, type Finding, SEVERITIES, type Severity } from '../core/finding.js'
import type { Config } from './generated/types.js'
import type { Rule } from './rule.js'

/** What an organisation decided about a rule. `uit` means that its findings are left out. */
export type RuleSetting = NonNullable<Config['controles']>[string]

/** By the id of the rule. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>

/** A setting that changes something, for the summary that names it. */
export type RuleChange = RuleSetting & {
  rule: string
  /** The weight that the rule has by itself. */
  was: Severity
}

/** Why a setting cannot be, as a code; absent when it can. */
export type SettingProblem = 'niet-te-verlagen' | 'reden-ontbreekt'

/**
 * Every rule may weigh more. Less, or nothing, only where it takes judgement and with a reason: a legal element that is
 * absent stays absent, whatever a setting says.
 */
export function settingProblem(rule: Rule, { ernst, reden }: RuleSetting): SettingProblem | undefined {
  if (heavierOrSame(ernst, rule.severity)) return undefined
  if (!rule.judgement) return 'niet-te-verlagen'
  return reden === undefined ? 'reden-ontbreekt' : undefined
}

export function changesOf(rules: readonly Rule[], settings: RuleSettings): RuleChange[] {
  return rules.flatMap((rule) => {
    const setting = settings.get(rule.id)
    return setting && setting.ernst !== rule.severity ? [{ ...setting, rule: rule.id, was: rule.severity }] : []
  })
}

/** The findings as the settings weigh them. One message of a rule may weigh less than its rule: raising a rule raises it too. */
export function applySettings(findings: readonly Finding[], rules: readonly Rule[], settings: RuleSettings): Finding[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  return findings.flatMap((finding) => {
    const rule = known.get(finding.rule)
    const setting = settings.get(finding.rule)
    if (!rule || !setting) return [finding]
    if (setting.ernst === 'uit') return []
    const severity = rule.judgement || heavierOrSame(setting.ernst, finding.severity) ? setting.ernst : finding.severity
    return [altered(finding, { severity })]
  })
}

function heavierOrSame(level: RuleSetting['ernst'], than: Severity): boolean {
  return level !== 'uit' && SEVERITIES.indexOf(level) <= SEVERITIES.indexOf(than)
}
