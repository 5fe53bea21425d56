/** What many rules ask of the same texts, one activity after another. */
const MOST_REMEMBERED = 1000
/** Longer texts do not come back, and must not pile up. */
const LONGEST_REMEMBERED = 10_000

/** The same function, with its last answers at hand: nobody may change what it gives. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) {
      if (text.length > LONGEST_REMEMBERED) return answer(text)
      if (known.size >= MOST_REMEMBERED) known.clear()
      known.set(text, (found = answer(text)))
    }
    return found
  }
}
