import type { Token } from './tokens.js'

/** One article of an enumeration, with the leden and onderdelen that were named. Offsets as in the text. */
export interface Item {
  artikel: string
  lids: string[]
  onders: string[]
  start: number
  end: number
  /** Whether the word 'artikel' stands before it. */
  worded: boolean
}

/** A list of articles, whether the word 'artikel' opened it, and the token after it. */
export interface Items {
  items: Item[]
  worded: boolean
  next: number
}

/** Words that open a list of articles. */
export const ARTICLE: ReadonlySet<string> = new Set(['artikel', 'artikelen', 'art', 'artt', 'artikels'])
const LID = new Set(['lid', 'leden', 'paragraaf'])
const ONDER = new Set(['onder', 'onderdeel', 'onderdelen', 'sub', 'letter', 'letters', 'punt', 'punten', 'aanhef'])
const SENTENCE = new Set(['alinea', 'volzin', 'zin'])
const RANGE = new Set(['tot', 't', 'tm', '-', '–', '—'])
const AND = new Set([',', 'en', 'of', '/', '+', '&', 'juncto', 'jo', 'alsmede', 'respectievelijk'])
const ORDINALS = new Map(
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
)
/** A list that runs further than this is its ends only. */
const LONGEST_RANGE = 40

/** Articles from token `at` on: 'artikelen 6, lid 1, onder c, en 9'. Undefined when none stands there. */
export function readItems(tokens: readonly Token[], at: number): Items | undefined {
  const reader = new Reader(tokens, at)
  const first = reader.item()
  if (!first) return undefined
  const items = [first]
  for (;;) {
    const mark = reader.at
    const range = reader.range()
    if (!range && !reader.and()) break
    const item = reader.item()
    if (!item) {
      reader.at = mark
      break
    }
    if (range) items.push(...between(items.at(-1)!, item))
    items.push(item)
  }
  return { items, worded: first.worded, next: reader.at }
}

/** Parts that stand after the name of the law: 'artikel 6 AVG, lid 1 onder f'. Adds them to the item and gives the token after them. */
export function readTail(tokens: readonly Token[], at: number, item: Item): number {
  if (item.lids.length > 0 || item.onders.length > 0) return at
  const reader = new Reader(tokens, at)
  while (reader.wordedPart(item));
  return reader.at
}

/** The articles that a range leaves unsaid: for 15 to 22 those from 16 to 21. */
function between(from: Item, to: Item): Item[] {
  const [book, low] = split(from.artikel)
  const [toBook, high] = split(to.artikel)
  if (toBook === '' && book !== '') to.artikel = `${book}${to.artikel}`
  const count = Number(high) - Number(low) - 1
  const single = /^\d+$/.test(low) && /^\d+$/.test(high) && from.lids.length === 0 && to.lids.length === 0 && (toBook === '' || toBook === book)
  if (!single || count < 1 || count > LONGEST_RANGE) return []
  return Array.from({ length: count }, (_, index) => ({ ...to, artikel: `${book}${Number(low) + index + 1}`, lids: [], onders: [] }))
}

function split(artikel: string): [book: string, number: string] {
  const cut = artikel.lastIndexOf(':') + 1 || artikel.lastIndexOf('.') + 1
  return [artikel.slice(0, cut), artikel.slice(cut)]
}

class Reader {
  at: number
  /** Whether 'artikelen' opened the list, so that a number after 'en' is an article and no lid. */
  plural = false
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[], at: number) {
    this.tokens = tokens
    this.at = at
  }

  item(): Item | undefined {
    const mark = this.at
    const worded = ARTICLE.has(this.value())
    if (worded) {
      this.plural = this.value() !== 'artikel' && this.value() !== 'art'
      this.at++
      if (this.value() === '.') this.at++
    }
    const number = this.tokens[this.at]
    if (number?.kind !== 'number' || !isArticle(number.value)) {
      this.at = mark
      return undefined
    }
    this.at++
    const item: Item = { artikel: number.value, lids: [], onders: [], start: this.tokens[mark]!.start, end: number.end, worded }
    while (this.part(item)) item.end = this.tokens[this.at - 1]!.end
    return item
  }

  /** Reads ' tot en met ', ' t/m ', ' - ', and says whether it did. */
  range(): boolean {
    if (!RANGE.has(this.value())) return false
    const mark = this.at
    const word = this.value()
    this.at++
    if (word === 'tot') {
      if (this.value() === 'en' && this.value(1) === 'met') this.at += 2
    } else if (word === 't') {
      if (this.value() !== '/' || this.value(1) !== 'm') {
        this.at = mark
        return false
      }
      this.at += 2
    }
    return true
  }

  /** Reads ', en', 'jo.', '/', and says whether it did. */
  and(): boolean {
    const mark = this.at
    while (this.at < mark + 3 && (AND.has(this.value()) || (this.value() === '.' && this.at > mark))) this.at++
    return this.at > mark
  }

  /** One further part of the item: '(2)', ', derde lid', ', aanhef en onder a', ', tweede volzin'. */
  private part(item: Item): boolean {
    if (this.bracket(item) || this.dotted(item)) return true
    return this.wordedPart(item) || this.bare(item)
  }

  /** A part that says what it is: ', derde lid', 'onder a'. */
  wordedPart(item: Item): boolean {
    const mark = this.at
    if (this.value() === ',') this.at++
    const read = this.lid(item) || this.ordinal(item) || this.onder(item)
    if (!read) this.at = mark
    return read
  }

  private bracket(item: Item): boolean {
    const inner = this.tokens[this.at + 1]
    if (this.value() !== '(' || this.value(2) !== ')' || !inner) return false
    if (inner.kind === 'number' && item.lids.length === 0 && item.onders.length === 0 && this.number(item, inner.value)) {
      this.at += 3
      return true
    }
    if (inner.kind === 'word' && isLetter(inner.value) && item.onders.length === 0) {
      item.onders.push(inner.value)
      this.at += 3
      return true
    }
    return false
  }

  /** The last part of '6.1.f'. */
  private dotted(item: Item): boolean {
    const letter = this.tokens[this.at + 1]
    const touching = letter !== undefined && this.tokens[this.at]!.end === letter.start && this.tokens[this.at - 1]!.end === this.tokens[this.at]!.start
    if (this.value() !== '.' || !touching || !isLetter(letter.value) || item.onders.length > 0 || !item.artikel.includes('.')) return false
    item.onders.push(letter.value)
    this.at += 2
    return true
  }

  private lid(item: Item): boolean {
    if (!LID.has(this.value()) || item.lids.length > 0) return false
    const many = this.value() === 'leden'
    const token = this.tokens[this.at + 1]
    if (!token) return false
    if (token.kind === 'word' && isLetter(token.value)) {
      item.onders.push(token.value)
      this.at += 2
      return true
    }
    if (token.kind !== 'number' || !this.number(item, token.value)) return false
    this.at += 2
    if (item.onders.length === 0) this.moreLids(item, many)
    return true
  }

  /** ' 2 en 3' after a lid, unless what follows is a further article. */
  private moreLids(item: Item, many: boolean): void {
    for (;;) {
      const mark = this.at
      const range = this.range()
      const read = range || this.and()
      if (read && LID.has(this.value())) this.at++
      const token = this.tokens[this.at]
      const previous = Number(item.lids.at(-1))
      const next = token?.kind === 'number' && /^\d{1,2}$/.test(token.value) ? Number(token.value) : NaN
      const near = many || (!this.plural && next <= previous + 4)
      const article = LID.has(this.value(1)) || this.value(1) === '(' || (this.value(1) === ',' && LID.has(this.value(2))) || ORDINALS.has(this.value(1))
      if (!read || !(next > previous) || !near || article) {
        this.at = mark
        return
      }
      if (range) for (let lid = previous + 1; lid < next; lid++) item.lids.push(String(lid))
      item.lids.push(String(next))
      this.at++
    }
  }

  /** 'derde lid', '1e lid', 'eerste en tweede lid', 'tweede volzin'. */
  private ordinal(item: Item): boolean {
    const mark = this.at
    const lids: string[] = []
    for (let value = ordinal(this.value()); value !== undefined; value = ordinal(this.value())) {
      lids.push(value)
      this.at++
      if (lids.length > 15 || ordinal(this.value(1)) === undefined || !this.and()) break
    }
    if (lids.length > 0 && SENTENCE.has(this.value())) {
      this.at++
      return true
    }
    if (lids.length > 0 && item.lids.length === 0 && LID.has(this.value())) {
      item.lids.push(...lids)
      this.at++
      return true
    }
    if (['laatste', 'enige'].includes(this.value()) && SENTENCE.has(this.value(1))) {
      this.at += 2
      return true
    }
    this.at = mark
    return false
  }

  private onder(item: Item): boolean {
    if (!ONDER.has(this.value())) return false
    const mark = this.at
    if (this.value() === 'aanhef') {
      this.at++
      if (this.value() === 'en') this.at++
      if (!ONDER.has(this.value())) {
        this.at = mark + 1
        return true
      }
    }
    this.at++
    const token = this.tokens[this.at]
    if (token?.kind === 'word' && isLetter(token.value) && item.onders.length === 0) {
      item.onders.push(token.value)
      this.at++
      if (this.value() === ')') this.at++
      this.moreOnders(item)
      return true
    }
    // Definition articles count their points: 'artikel 4, punt 11'.
    if (token?.kind === 'number' && item.lids.length === 0 && item.onders.length === 0 && this.number(item, token.value)) {
      this.at++
      if (this.value() === ')') this.at++
      return true
    }
    this.at = mark
    return false
  }

  private moreOnders(item: Item): void {
    for (;;) {
      const mark = this.at
      const range = this.range()
      const read = range || this.and()
      if (read && ONDER.has(this.value())) this.at++
      const letter = this.value()
      const previous = item.onders.at(-1)!
      if (!read || !isLetter(letter) || letter <= previous) {
        this.at = mark
        return
      }
      if (range) for (let code = previous.charCodeAt(0) + 1; code < letter.charCodeAt(0); code++) item.onders.push(String.fromCharCode(code))
      item.onders.push(letter)
      this.at++
      if (this.value() === ')') this.at++
    }
  }

  /** 'lid 1 f': a letter on its own. Never 'u', which is also a word. */
  private bare(item: Item): boolean {
    if (item.lids.length === 0 || item.onders.length > 0) return false
    const letter = this.value()
    if (!isLetter(letter) || letter > 't') return false
    item.onders.push(letter)
    this.at++
    if (this.value() === ')') this.at++
    return true
  }

  /** A lid, perhaps with its onderdeel glued on: '2', '1c'. */
  private number(item: Item, value: string): boolean {
    const match = /^([1-9]\d{0,2})([a-z]?)$/.exec(value)
    if (!match) return false
    item.lids.push(match[1]!)
    if (match[2]) item.onders.push(match[2])
    return true
  }

  private value(ahead = 0): string {
    return this.tokens[this.at + ahead]?.value ?? ''
  }
}

function ordinal(value: string): string | undefined {
  return ORDINALS.get(value) ?? /^(\d{1,2})(?:e|de|ste)$/.exec(value)?.[1]
}

function isLetter(value: string): boolean {
  return /^[a-z]$/.test(value)
}

/** Numbers that can be an article; a year or a long number cannot. */
function isArticle(value: string): boolean {
  return /^[1-9]\d{0,3}[a-z]{0,2}(?:[.:]\d{1,4}[a-z]{0,2}){0,4}$/.test(value) && !/^(?:19|[2-9]\d)\d\d$/.test(value)
}
