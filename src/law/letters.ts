/**
 * Which signs are letters. For Latin letters and the signs around them that is written out here: the tables of Unicode
 * take milliseconds to make ready, and most registers need no other letters.
 */

/**
 * Latin with its accents and the usual signs; not the long s and the iota below, which where capitals do not count are
 * also the letters s and iota.
 */
// oxlint-disable-next-line no-control-regex, no-misleading-character-class
const LATIN = /^[\u0000-\u017E\u0180-\u024F\u0300-\u0344\u0346-\u036F\u2000-\u206F\u20AC]*$/
// oxlint-disable-next-line no-control-regex
const ASCII = /^[\u0000-\u007F]*$/

/** Whether a text has no other letters than these. */
export function isLatin(text: string): boolean {
  return LATIN.test(text)
}

/** Lower case, without accents: `Cliënt` is `client`. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  const parts = text.normalize('NFD')
  return (isLatin(text) ? parts.replace(/[\u0300-\u036F]+/g, '') : parts.replace(/\p{M}+/gu, '')).toLowerCase()
}

const LATIN_WORD = /[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-\u024F]+/g
const WORD = /[\p{L}\p{N}]+/gu

/** The runs of letters and digits in a text, each with its place. */
export function wordPlaces(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(isLatin(text) ? LATIN_WORD : WORD)
}

/** The runs of letters and digits in a text. */
export function wordsIn(text: string): readonly string[] {
  return text.match(isLatin(text) ? LATIN_WORD : WORD) ?? []
}

// oxlint-disable-next-line no-control-regex
const COMPOSED = /^[\u0000-\u017E\u0180-\u024F\u2000-\u206F\u20AC]*$/

/** The runs of letters and digits in a text, lower case and without accents. A loose accent parts words. */
export function foldedWords(text: string): readonly string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return COMPOSED.test(text) ? wordsIn(fold(text)) : wordsIn(text).map(fold)
}

const LATIN_LETTER_RUN = /[A-Za-zªµºÀ-ÖØ-öø-\u024F]+/g

/** The runs of letters in a text as they are written, each with its place. */
export function letterPlaces(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(isLatin(text) ? LATIN_LETTER_RUN : LETTERS)
}

const LATIN_LETTERS = /[a-zªµºß-öø-\u024F]+/g
const LETTERS = /\p{L}+/gu

/** The runs of letters in a text, lower case and without accents. */
export function lettersIn(text: string): readonly string[] {
  const folded = fold(text)
  return folded.match(isLatin(folded) ? LATIN_LETTERS : LETTERS) ?? []
}

const NOT_IN_LATIN_NAME = /[^0-9A-Za-zªµºÀ-ÖØ-öø-\u024F]+/g

/** A text with one space for all that is no letter and none of the digits 0 to 9. */
export function spaced(text: string): string {
  return text.replace(isLatin(text) ? NOT_IN_LATIN_NAME : /[^\p{L}\d]+/gu, ' ')
}
