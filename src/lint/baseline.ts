import type { Finding } from '../core/finding.js'
import { DEFECTS } from '../register/defects.js'
import type { Baseline } from './generated/types.js'

/** A finding that was there when the baseline was made. Only the fingerprint counts; the rest is for who reads the file. */
export type KnownFinding = Baseline['bevindingen'][number]

export interface BaselineMatch {
  /** What the baseline does not know. */
  open: Finding[]
  known: Finding[]
  /** What the baseline knows and is no longer there. */
  stale: KnownFinding[]
}

/** Whether an entry is about something that this run looked at; about the rest it says nothing. */
export type Judged = (entry: KnownFinding) => boolean

/**
 * Findings against what was known. A defect of the input is never known: it hides what the rest of its file would say.
 */
export function matchBaseline(entries: readonly KnownFinding[], findings: readonly Finding[], judged: Judged): BaselineMatch {
  const listed = new Set(entries.map((entry) => entry.fingerprint))
  const there = new Set(findings.map((finding) => finding.fingerprint))
  const isKnown = (finding: Finding): boolean => listed.has(finding.fingerprint) && mayBeKnown(finding)
  return {
    open: findings.filter((finding) => !isKnown(finding)),
    known: findings.filter(isKnown),
    stale: entries.filter((entry) => !there.has(entry.fingerprint) && judged(entry)),
  }
}

/** The entries of a new baseline: what is open now, and what this run did not look at. Sorted, so that two people get the same file. */
export function renewBaseline(entries: readonly KnownFinding[], findings: readonly Finding[], judged: Judged): KnownFinding[] {
  const kept = entries.filter((entry) => !judged(entry))
  const now = findings.filter((finding) => mayBeKnown(finding) && !finding.afwijking).map(knownFinding)
  const unique = new Map([...kept, ...now].map((entry) => [entry.fingerprint, entry]))
  return [...unique.values()].sort((a, b) => compare(sortKey(a), sortKey(b)))
}

function mayBeKnown(finding: Finding): boolean {
  return !Object.hasOwn(DEFECTS, finding.rule)
}

function knownFinding({ fingerprint, rule, register, verwerking, item }: Finding): KnownFinding {
  return { fingerprint, rule, register, ...(verwerking === undefined ? {} : { verwerking }), ...(item === undefined ? {} : { item }) }
}

function sortKey({ register, verwerking = '', rule, item = '', fingerprint }: KnownFinding): string {
  return [register, verwerking, rule, item, fingerprint].join('\n')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
