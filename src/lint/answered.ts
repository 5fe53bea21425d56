import type { Law } from '../law/index.js'
import type { Register } from '../register/model.js'
import type { Answer } from './answers.js'
import type { Rule } from './rule.js'

/**
 * What an answer is about: a rule that does not exist, findings that are there, or none.
 *
 * `onbeslist` when findings may well come back: the rule does not hold on this date, or part of the register was not judged.
 */
export function aboutWhat(answer: Answer, { known, law, register }: { known: ReadonlyMap<string, Rule>; law: Law; register: Register }): 'onbekende controle' | 'bevindingen' | 'niets' | 'onbeslist' {
  const rule = known.get(answer.yaml.controle)
  if (!rule) return 'onbekende controle'
  if (answer.findings.length > 0) return 'bevindingen'
  const holds = rule.law.length === 0 || rule.law.some((provision) => law.inForce(provision))
  return holds && register.complete && register.defects.length === 0 ? 'niets' : 'onbeslist'
}

/** `1 bevinding`, `3 bevindingen`. */
export function counted({ findings }: Answer): string {
  return findings.length === 1 ? '1 bevinding' : `${findings.length} bevindingen`
}
