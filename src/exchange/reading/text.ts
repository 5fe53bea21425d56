import { normalise } from '../../register/identity.js'

/** The longest text that the register takes. */
export const MAX_TEXT = 5000

/** Text as a register holds it: `\n` between lines, no control characters, nothing around it; undefined when nothing is left. */
export function clean(raw: string): string | undefined {
  const text = raw
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim()
  return text === '' ? undefined : text
}

/** What fits in one text of the register, and what is left over. Cut between words. */
export function fit(text: string): [fits: string, rest?: string] {
  if (text.length <= MAX_TEXT) return [text]
  const space = text.lastIndexOf(' ', MAX_TEXT)
  // Never between the two halves of one sign.
  const whole = space > 0 ? space : /[\uD800-\uDBFF]/.test(text[MAX_TEXT - 1]!) ? MAX_TEXT - 1 : MAX_TEXT
  return [text.slice(0, whole).trim(), text.slice(whole).trim()]
}

/** A text as a key, only when nothing in it would get lost: `Geen.` is `geen`, and `Geen (日本)` is no key at all. */
export function plainKey(text: string): string | undefined {
  return /^[\p{Script=Latin}\p{M}\d\s.,:;!/'’()-]*$/u.test(text) && /^[a-z\d\s.,:;!/'’()-]*$/i.test(text.normalize('NFD').replace(/\p{M}/gu, '')) ? normalise(text) : undefined
}

/** The lines of a text that say something. */
export function lines(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}
