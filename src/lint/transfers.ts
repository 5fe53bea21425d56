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

interface Name {
  decision: Adequaatheid
  words: string
}

const names = new WeakMap<readonly Adequaatheid[], Name[]>()

/** The decisions that a text names by their own name. */
export function decisionsIn(text: string, law: Law): Adequaatheid[] {
  const decisions = law.adequacyDecisions()
  let known = names.get(decisions)
  if (!known) names.set(decisions, (known = decisions.flatMap((decision) => namesOf(decision).map((name) => ({ decision, words: spaced(name) })))))
  const words = spaced(text)
  const named = new Set(known.filter((name) => words.includes(name.words)).map(({ decision }) => decision))
  return [...named]
}

function namesOf({ besluit, besluit_ook = [] }: Adequaatheid): string[] {
  return [...(besluit ? [besluit] : []), ...besluit_ook]
}

/** The words of a text with one space around each. */
function spaced(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `
}
