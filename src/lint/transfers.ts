import type { Adequaatheid, Law } from '../law/index.js'
import type { Doorgifteregel } from '../register/generated/types.js'

/** The decision on adequacy that a transfer names, in force or not. */
export function namedDecision({ besluit, instrument, document }: Doorgifteregel, law: Law): Adequaatheid | undefined {
  for (const text of [besluit, instrument, document]) {
    const found = text === undefined ? undefined : (law.adequacyDecision(text) ?? decisionsIn(text, law)[0])
    if (found) return found
  }
  return undefined
}

/** The decisions that a text names by their own name. */
export function decisionsIn(text: string, law: Law): Adequaatheid[] {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `
  return law.adequacyDecisions().filter(({ besluit, besluit_ook = [] }) => [...(besluit ? [besluit] : []), ...besluit_ook].some((name) => words.includes(` ${name.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `)))
}
