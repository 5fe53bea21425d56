import { fold, isLatin, spaced } from './letters.js'
import { remembered } from './remembered.js'

/** A piece of text that matters for reading a citation; spaces fall between tokens. */
export interface Token {
  kind: 'word' | 'number' | 'sign'
  /** Lower case, without accents. */
  value: string
  start: number
  end: number
  /** Whether it opens a line the way a heading does: with a number or a capital. */
  heading: boolean
}

// A number may carry letters (30a, 1e) and parts (7.3.8, 7:454). Every piece is optional, so a match never backtracks far.
const PIECE = /(\d+(?:[a-z]{1,3}(?![\p{L}\d]))?(?:[.:]\d+(?:[a-z]{1,3}(?![\p{L}\d]))?)*)|([\p{L}\p{M}]+)|([^\s\p{L}\p{M}\d])/giu
// The same for Latin text.
const LATIN_PIECE =
  /(\d+(?:[A-Za-z]{1,3}(?![\dA-Za-zªµºÀ-ÖØ-öø-\u024F]))?(?:[.:]\d+(?:[A-Za-z]{1,3}(?![\dA-Za-zªµºÀ-ÖØ-öø-\u024F]))?)*)|((?:[A-Za-zªµºÀ-ÖØ-öø-\u024F]|[\u0300-\u036F])+)|[^\s]/g

/** Words, numbers and signs, in order. Takes time proportional to the length of the text; of a text that was asked before, none. */
export const tokenize = remembered((text) => cut(text, isLatin(text) ? LATIN_PIECE : PIECE))

/** The tokens of a text by a pattern of its pieces. */
export function cut(text: string, pattern = PIECE): readonly Token[] {
  const tokens: Token[] = []
  const hasLines = text.includes('\n')
  let before = 0
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'sign'
    const value = fold(match[0])
    const heading = hasLines && text.slice(before, start).includes('\n') && (kind === 'number' || !match[0].startsWith(value.charAt(0)))
    before = end
    tokens.push({ kind, value, start, end, heading })
  }
  return tokens
}

/** The words and numbers of a text with one space between them: how synonyms are compared. */
export const key = remembered((text) => spaced(fold(text)).trim())
