/** Texts that more files say are kept once. */
const said = new Map<string, string>()
const MOST_SAID = 20_000

/** The same text, of which the memory is no part of a larger one. */
export function once(text: string): string {
  const known = said.get(text)
  if (known !== undefined) return known
  // A part of a text holds on to all of it in V8, until it is made anew.
  const own = ` ${text}`.slice(1)
  if (said.size >= MOST_SAID) said.clear()
  said.set(own, own)
  return own
}
