/** What many rules ask of the same texts, and what most activities of a register say in the same words. */
const MOST_REMEMBERED = 3000
/** Texts must not pile up, however few they are. */
const MOST_TEXT = 500_000
/** Longer texts do not come back. */
const LONGEST_REMEMBERED = 10_000

/**
 * The same function, with its last answers at hand: nobody may change what it gives.
 * When it is full, the older half is forgotten, so that what keeps coming back stays.
 */
export function remembered<T extends NonNullable<unknown>>(answer: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>()
  let before = new Map<string, T>()
  let size = 0
  return (text) => {
    let found = recent.get(text)
    if (found !== undefined) return found
    found = before.get(text) ?? answer(text)
    if (text.length > LONGEST_REMEMBERED) return found
    size += text.length
    if (recent.size >= MOST_REMEMBERED || size > MOST_TEXT) {
      before = recent
      recent = new Map()
      size = text.length
    }
    recent.set(text, found)
    return found
  }
}

/** The same function of a law and a word, worked out once for each law and word: nobody may change what it gives. */
export function perLaw<L extends object, W extends string | undefined, T>(answer: (law: L, word: W) => T): (law: L, word: W) => T {
  const known = new WeakMap<L, Map<W, T>>()
  return (law, word) => {
    let answers = known.get(law)
    if (!answers) known.set(law, (answers = new Map()))
    let found = answers.get(word)
    if (found === undefined) answers.set(word, (found = answer(law, word)))
    return found
  }
}
