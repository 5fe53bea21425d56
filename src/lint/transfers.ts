import { type Adequaatheid, type Law, remembered, spaced } from '../law/index.js'
import type { Doorgifteregel } from '../register/generated/types.js'
import type { Register } from '../register/model.js'
import { textsThat } from './wording.js'

/** The decision on adequacy that a transfer names, in force or not. */
export function namedDecision({ besluit, instrument, document }: Doorgifteregel, law: Law): Adequaatheid | undefined {
  for (const text of [besluit, instrument, document]) {
    const found = text === undefined ? undefined : (law.adequacyDecision(text) ?? decisionsIn(text, law)[0])
    if (found) return found
  }
  return undefined
}

const naming = new WeakMap<Register, boolean>()

/** Whether a register names a decision by its own name anywhere in its words. Most name none. */
export function namesDecisions(register: Register, law: Law): boolean {
  let known = naming.get(register)
  if (known === undefined) naming.set(register, (known = textsThat(register, (text) => decisionsIn(text, law).length > 0).size > 0))
  return known
}

type Names = (text: string) => readonly Adequaatheid[]

const names = new WeakMap<readonly Adequaatheid[], Names>()

/** The decisions that a text names by their own name. */
export function decisionsIn(text: string, law: Law): readonly Adequaatheid[] {
  const decisions = law.adequacyDecisions()
  let known = names.get(decisions)
  if (!known) names.set(decisions, (known = finder(decisions)))
  return known(text)
}

function finder(decisions: readonly Adequaatheid[]): Names {
  const list = decisions.flatMap((decision) => namesOf(decision).map((name) => ({ decision, words: inSpaces(name) })))
  // Any of the first words, to pass over most texts at once.
  const hint = new RegExp([...new Set(list.map(({ words }) => words.trim().split(' ')[0]))].join('|'), 'i')
  return remembered((text) => {
    if (!hint.test(text)) return []
    const words = inSpaces(text)
    return [...new Set(list.filter((name) => words.includes(name.words)).map(({ decision }) => decision))]
  })
}

function namesOf({ besluit, besluit_ook = [] }: Adequaatheid): string[] {
  return [...(besluit ? [besluit] : []), ...besluit_ook]
}

/** The words of a text with one space around each. */
function inSpaces(text: string): string {
  return ` ${spaced(text.toLowerCase())} `
}
