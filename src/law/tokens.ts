import { fold, isLatin, isLatinLetter, spaced } from './letters.js'
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

/** Words, numbers and signs, in order. Takes time proportional to the length of the text; of a text that was asked before, none. */
export const tokenize = remembered((text): readonly Token[] => tokensOf(text, isLatin(text) ? cutLatin(text) : cut(text)))

interface Piece {
  kind: Token['kind']
  start: number
  end: number
}

function tokensOf(text: string, pieces: readonly Piece[]): Token[] {
  let before = 0
  return pieces.map(({ kind, start, end }) => {
    const written = text.slice(start, end)
    const value = fold(written)
    const heading = hasLineBreak(text, before, start) && (kind === 'number' || !written.startsWith(value.charAt(0)))
    before = end
    return { kind, value, start, end, heading }
  })
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10) return true
  return false
}

/** The pieces of any text. */
export function cut(text: string): Piece[] {
  return Array.from(text.matchAll(PIECE), (match) => ({
    kind: match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'sign',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The same pieces, of Latin text. */
export function cutLatin(text: string): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; ) {
    const start = at
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      at = numberEnd(text, at)
      pieces.push({ kind: 'number', start, end: at })
    } else if (isWordSign(code)) {
      do at++
      while (isWordSign(text.charCodeAt(at)))
      pieces.push({ kind: 'word', start, end: at })
    } else {
      at++
      if (!isSpace(code)) pieces.push({ kind: 'sign', start, end: at })
    }
  }
  return pieces
}

/** Where a number ends that begins here: digits with letters, and parts of that after a dot or colon. */
function numberEnd(text: string, start: number): number {
  let at = partEnd(text, start)
  for (let sign = text.charCodeAt(at); (sign === 46 || sign === 58) && isDigit(text.charCodeAt(at + 1)); sign = text.charCodeAt(at)) at = partEnd(text, at + 1)
  return at
}

const MOST_LETTERS = 3

function partEnd(text: string, start: number): number {
  let digits = start
  while (isDigit(text.charCodeAt(digits))) digits++
  let at = digits
  while (at - digits < MOST_LETTERS && isAsciiLetter(text.charCodeAt(at))) at++
  const next = text.charCodeAt(at)
  return isLatinLetter(next) || isDigit(next) ? digits : at
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isAsciiLetter(code: number): boolean {
  return isLatinLetter(code) && code < 0x80
}

/** A letter, or an accent that stands on its own. */
function isWordSign(code: number): boolean {
  return isLatinLetter(code) || (code >= 0x300 && code <= 0x36f)
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f
}

/** The words and numbers of a text with one space between them: how synonyms are compared. */
export const key = remembered((text) => spaced(fold(text)).trim())
