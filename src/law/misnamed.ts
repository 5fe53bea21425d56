import { distance } from 'fastest-levenshtein'
import { lawData } from './generated/data.js'
import { lettersIn } from './letters.js'
import { nameAt, opensName, writtenOut } from './names.js'
import { remembered } from './remembered.js'
import { key, type Token, tokenize } from './tokens.js'

/** A statute under a name that it does not have. */
export interface Misnamed {
  /** The id of the statute that is probably meant. */
  wet: string
  /** What it is called. */
  juist: string
  text: string
  start: number
  end: number
}

interface Name {
  wet: string
  naam: string
  key: string
  first: string
  words: number
}

const MOST_EDITS = 2
/** Shorter names are too much alike: Wet LB, Wet OB. */
const SHORTEST = 15
/** A shorter first word has to be right: two edits from `wet` lie most short words. */
const LONG_WORD = 7

/** Statutes that a text names wrongly: under a name known to be wrong, or at most two edits from a right one. Linear in the text. */
export const findMisnamed = remembered(misnamedIn)

function misnamedIn(text: string): readonly Misnamed[] {
  // Most texts have no word that a name could begin with, and need not be cut in tokens.
  const tokens = lettersIn(text).some(mayOpen) ? tokenize(text) : []
  const found: Misnamed[] = []
  for (let at = 0; at < tokens.length; ) {
    const name = nameAt(tokens, at)
    const wrong = name ? (name.juist === undefined ? undefined : { wet: name.wet.id, juist: name.juist, end: name.end }) : likeness(tokens, at)
    if (wrong) {
      const [start, end] = [tokens[at]!.start, tokens[wrong.end - 1]!.end]
      found.push({ wet: wrong.wet, juist: wrong.juist, text: text.slice(start, end), start, end })
    }
    at = wrong?.end ?? name?.end ?? at + 1
  }
  return [...found, ...abbreviations(text)].sort((a, b) => a.start - b.start)
}

function likeness(tokens: readonly Token[], at: number): { wet: string; juist: string; end: number } | undefined {
  const first = tokens[at]!
  if (first.kind !== 'word') return undefined
  for (const name of beginningWith(first.value)) {
    if (!canOpen(first.value, name)) continue
    for (const size of [name.words, name.words - 1, name.words + 1]) {
      const written = phrase(tokens, at, size)
      if (written === undefined || !like(written, name, size)) continue
      return { wet: name.wet, juist: name.naam, end: at + size }
    }
  }
  return undefined
}

const openers = new Map<string, boolean>()
/** A language has more words than this, a register hardly. */
const MOST_WORDS = 20_000

/** Whether a name begins with this word, or with one like it. */
function mayOpen(word: string): boolean {
  let known = openers.get(word)
  if (known === undefined) {
    if (openers.size >= MOST_WORDS) openers.clear()
    openers.set(word, (known = opensName(word) || beginningWith(word).some((name) => canOpen(word, name))))
  }
  return known
}

/** Whether a word can be the first of a name, or one that was meant to be. */
function canOpen(word: string, { first }: Name): boolean {
  return word === first || (word.length >= LONG_WORD && Math.abs(word.length - first.length) <= MOST_EDITS)
}

/** Two edits apart with the same words and numbers, or the same letters with the spaces elsewhere. */
function like(written: string, name: Name, size: number): boolean {
  if (Math.abs(written.length - name.key.length) > MOST_EDITS || digits(written) !== digits(name.key)) return false
  if (size !== name.words) return written.replaceAll(' ', '') === name.key.replaceAll(' ', '')
  return distance(written, name.key) <= MOST_EDITS
}

function digits(text: string): string {
  return text.replace(/\D+/g, ' ').trim()
}

/** Words that stand together without a sign between them. */
function phrase(tokens: readonly Token[], at: number, size: number): string | undefined {
  const part = tokens.slice(at, at + size)
  return size > 0 && part.length === size && part.every(({ kind }) => kind !== 'sign') ? part.map(({ value }) => value).join(' ') : undefined
}

let byBeginning: Map<string, Name[]> | undefined

/** Names whose first word begins the same: an edit in the first three letters is not seen, and most words cost nothing. */
function beginningWith(word: string): readonly Name[] {
  if (!byBeginning) {
    byBeginning = new Map()
    for (const wet of lawData.wetten) {
      for (const naam of [wet.naam, ...wet.ook, ...(wet.afdelingen ?? []).map(({ namen }) => writtenOut(namen))]) {
        const plain = key(naam)
        if (plain.length < SHORTEST) continue
        const start = plain.slice(0, 3)
        byBeginning.set(start, [...(byBeginning.get(start) ?? []), { wet: wet.id, naam, key: plain, first: plain.split(' ')[0]!, words: plain.split(' ').length }])
      }
    }
  }
  return byBeginning.get(word.slice(0, 3)) ?? []
}

let abbreviationsKnown: { wet: string; juist: string; name: string; pattern: RegExp }[] | undefined

/** Wrong abbreviations count only in capitals: `agv` is also short for `als gevolg van`. */
function abbreviations(text: string): Misnamed[] {
  abbreviationsKnown ??= lawData.wetten.flatMap(({ id, afkorting, onjuist = [] }) =>
    onjuist.filter((name) => name.length <= 4).map((name) => ({ wet: id, juist: afkorting, name, pattern: new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'gu') })),
  )
  return abbreviationsKnown.flatMap(({ wet, juist, name, pattern }) =>
    text.includes(name) ? Array.from(text.matchAll(pattern), (match) => ({ wet, juist, text: match[0], start: match.index, end: match.index + match[0].length })) : [],
  )
}
