import type { Law, Uitwerking } from '../law/index.js'
import { EMPTY_WORDS, PERSON_WORDS } from './lexicon/claims.js'

/** The exception whose words a claim comes closest to, and the words of the claim that the law does not have. */
export interface Likeness {
  row: Uitwerking
  beyond: string[]
}

const WORD = /\p{L}{3,}/gu

/** Compares a claim in free words ('voor het aanvragen van regelingen') with the exceptions of the law; undefined when none is near. */
export function likeness(claim: string, law: Law): Likeness | undefined {
  const said = telling(claim)
  let best: (Likeness & { shared: number }) | undefined
  for (const exception of law.uitzonderingen()) {
    for (const row of law.implementations(exception.id)) {
      const known = new Set([row.wie, row.waarvoor, exception.kern, ...(row.trefwoorden ?? [])].flatMap((text) => [...words(text)].map(([folded]) => folded)))
      const persons = known.has('betrokkene') ? PERSON_WORDS : new Set<string>()
      const beyond = [...said].filter(([folded]) => !known.has(folded) && !persons.has(folded)).map(([, written]) => written)
      const shared = said.size - beyond.length
      if (shared >= Math.max(2, said.size / 2) && shared > (best?.shared ?? 0)) best = { row, beyond, shared }
    }
  }
  return best && { row: best.row, beyond: best.beyond }
}

/** The words of a text that tell something about the law that is meant, folded, each with the way it is written. */
function telling(text: string): Map<string, string> {
  return new Map([...words(text)].filter(([folded]) => !EMPTY_WORDS.has(folded)))
}

function words(text: string): Map<string, string> {
  return new Map(Array.from(text.matchAll(WORD), ([written]) => [written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), written]))
}
