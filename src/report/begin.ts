import { SEVERITIES } from '../core/finding.js'
import type { LintReport } from './result.js'

/** A rule to begin with, and why. */
export interface Beginning {
  rule: string
  /** `6 verwerkingen`, `het register`. */
  where: string
  stake: string
}

/** The three rules to begin with: defects first, then the heaviest, then what occurs most. */
export function whereToBegin(report: LintReport): Beginning[] {
  const open = report.findings.filter((finding) => !finding.afwijking)
  const groups = [...new Set(open.map((finding) => finding.rule))].map((rule) => {
    const findings = open.filter((finding) => finding.rule === rule)
    const places = new Set(findings.map((finding) => `${finding.register}/${finding.verwerking ?? ''}`))
    const defect = findings[0]!.law.length === 0 && !report.rules.get(rule)?.stake
    const heaviest = Math.min(...findings.map((finding) => SEVERITIES.indexOf(finding.severity)))
    return { rule, places: places.size, whole: findings.every((finding) => !finding.verwerking), weight: defect ? -1 : heaviest }
  })
  groups.sort((a, b) => a.weight - b.weight || b.places - a.places || (a.rule < b.rule ? -1 : 1))
  return groups.slice(0, 3).map(({ rule, places, whole }) => {
    const about = report.rules.get(rule)
    const where = whole ? (places === 1 ? 'het register' : `${places} registers`) : `${places} ${places === 1 ? 'verwerking' : 'verwerkingen'}`
    return { rule, where, stake: about?.stake ?? about?.title ?? '' }
  })
}
