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
const ASCII = /^[\x20-\x7e]*$/

/** Lower case and without accents; `''` for text without letters or digits. */
function fold(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase()
}

/** Words, numbers and signs, in order. Takes time proportional to the length of the text; of a text that was asked before, none. */
export const tokenize = remembered(cut)

function cut(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(PIECE)) {
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'sign'
    const value = fold(match[0])
    const heading = text.slice(end, match.index).includes('\n') && (kind === 'number' || !match[0].startsWith(value.charAt(0)))
    end = match.index + match[0].length
    tokens.push({ kind, value, start: match.index, end, heading })
  }
  return tokens
}

/** The words and numbers of a text with one space between them: how synonyms are compared. */
export const key = remembered(keyOf)

function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\d]+/gu, ' ').trim()
}
