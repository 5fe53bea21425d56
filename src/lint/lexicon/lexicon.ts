import { foldedWords, remembered, wordPlaces } from '../../law/index.js'

/** A concept and the words that people use for it. */
export interface Entry<C extends string = string> {
  concept: C
  /**
   * Words or phrases. Each word also matches with the usual Dutch endings; `medicijn*` matches any ending,
   * `*dossier` any beginning, `=ras` only the word itself.
   */
  words: readonly string[]
}

export interface Match<C extends string = string> {
  concept: C
  /** The words as the text has them. */
  text: string
  /** Offset in UTF-16 units. */
  start: number
  end: number
}

class Phrase {
  /** Its first word, by which it is found. */
  readonly first: Part
  readonly isOneWord: boolean
  /** The sign that its second word begins with, where that is certain: for most texts that settles it. */
  readonly second: number | undefined
  #parts: readonly Part[] | undefined

  constructor(
    readonly lexicon: Lexicon,
    readonly concept: string,
    private readonly words: string,
    /** Its place among all phrases: where two are equally long, the first one wins. */
    readonly order: number,
  ) {
    const end = words.indexOf(' ')
    const first = end < 0 ? words : words.slice(0, end)
    const isSimple = SIMPLE.test(words)
    const parts = isSimple ? [] : partsOf(first)
    this.first = isSimple ? { word: first, form: 'inflected' } : (parts[0] ?? this.parts[0]!)
    this.isOneWord = end < 0 && (isSimple || parts.length === 1)
    this.second = isSimple && end > 0 ? words.charCodeAt(end + 1) : undefined
  }

  /** Worked out when a text has the first: there are many phrases, and a text begins few. */
  get parts(): readonly Part[] {
    return (this.#parts ??= this.second === undefined ? this.words.split(' ').flatMap(partsOf) : this.words.split(' ').map((word) => ({ word, form: 'inflected' })))
  }

  get length(): number {
    return this.isOneWord ? 1 : this.parts.length
  }
}

interface Part {
  word: string
  form: 'inflected' | 'exact' | 'prefix' | 'suffix'
}

/** A phrase that a text has, from one of its words on. */
interface Hit {
  at: number
  phrase: Phrase
}

/** What one list has in a text. */
interface Found {
  hits: Hit[]
  /** Worked out at the first question: most hits are only counted. */
  matches: readonly Match[] | undefined
}

/** What all lists together have to say about a text. */
interface Scan {
  found: ReadonlyMap<Lexicon, Found>
  /** Where the words of the text stand; most texts never need it. */
  places: { start: number; end: number }[] | undefined
}

const ENDINGS = new Set(['', 's', 'e', 'n', 'en', 'es', 'je', 'jes', 'tje', 'tjes'])
const LONGEST_ENDING = 4
const LAST_OF_ENDINGS = new Set('sen')
const DOUBLING = new Set('bdfgklmnprst')
const NONE: readonly Phrase[] = []
const NO_MATCHES: readonly never[] = []

let lists = 0

/** Finds concepts in free text by whole words: `ras` is not in `verrassing`. Linear in the length of the text. */
export class Lexicon<C extends string = string> {
  /** Its place among all lists. */
  readonly number: number = lists++
  readonly #index: Index

  /** Whether it is looked for together with the others; a list that was made later, for one question, is not. */
  get isTogether(): boolean {
    return this.#index === together
  }

  constructor(entries: readonly Entry<C>[]) {
    // Lists that are made when the program loads are looked for together, in one pass over a text.
    this.#index = together.isRead ? new Index() : together
    this.#index.add(this, entries)
  }

  /** All matches, in the order of the text; where phrases overlap the longest. */
  find(text: string): readonly Match<C>[] {
    const scan = this.#index.scan(text)
    const found = scan.found.get(this)
    if (!found) return NO_MATCHES
    return (found.matches ??= matchesOf(found.hits, text, (scan.places ??= placesOf(text)))) as readonly Match<C>[]
  }

  /** Whether any concept occurs. */
  occurs(text: string): boolean {
    return this.#index.scan(text).found.has(this)
  }
}

/** The lists of which words occur in a text, of those that are looked for together. */
export function listsIn(text: string): Iterable<Lexicon> {
  return together.scan(text).found.keys()
}

/** A language has more words than this, a register hardly. */
const MOST_WORDS = 20_000

/** Phrases by their first word, of many lists. */
class Index {
  /** Whether somebody asked something: then no list can be added any more. */
  isRead = false
  readonly #lists: [lexicon: Lexicon, entries: readonly Entry[]][] = []
  readonly #byWord = new Map<string, Phrase[]>()
  /** Phrases of which the first word is open at one end, by the letters at the other. */
  readonly #open = new Map<string, Phrase[]>()
  readonly #beginning = new Map<string, readonly Phrase[]>()
  #order = 0

  /** Costs nothing until the first text. */
  add(lexicon: Lexicon, entries: readonly Entry[]): void {
    this.#lists.push([lexicon, entries])
  }

  /** A text is looked through once, however many lists and rules ask. */
  readonly scan = remembered((text): Scan => ({ found: this.#found(foldedWords(text)), places: undefined }))

  #found(words: readonly string[]): Map<Lexicon, Found> {
    if (!this.isRead) this.#read()
    const found = new Map<Lexicon, Found>()
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!
      const phrases = this.#beginning.get(word) ?? this.#lookUp(word)
      if (phrases !== NONE) for (const phrase of phrases) if (phrase.isOneWord || isWhole(phrase, words, at)) note(found, phrase, at)
    }
    return found
  }

  /** The phrases that this word begins, in any list. */
  #lookUp(word: string): readonly Phrase[] {
    const found: Phrase[] = []
    take(found, this.#byWord.get(word), word)
    const last = word.at(-1)!
    if (LAST_OF_ENDINGS.has(last)) for (let cut = 1; cut <= LONGEST_ENDING && cut < word.length; cut++) take(found, this.#byWord.get(word.slice(0, -cut)), word)
    if (found.length > 1) found.sort(inOrder)
    const open: Phrase[] = []
    take(open, this.#open.get(startOf(word)), word)
    take(open, this.#open.get(endOf(word)), word)
    if (open.length > 0) found.push(...open.sort(inOrder))
    const phrases = found.length === 0 ? NONE : found
    if (this.#beginning.size >= MOST_WORDS) this.#beginning.clear()
    this.#beginning.set(word, phrases)
    return phrases
  }

  #read(): void {
    this.isRead = true
    for (const [lexicon, entries] of this.#lists) for (const { concept, words } of entries) for (const phrase of words) this.#addPhrase(lexicon, concept, phrase)
  }

  #addPhrase(lexicon: Lexicon, concept: string, phrase: string): void {
    const entry = new Phrase(lexicon, concept, phrase, this.#order++)
    const { first } = entry
    const isOpen = first.form === 'prefix' || first.form === 'suffix'
    if (isOpen && first.word.length < LETTERS) throw new Error(`${phrase}: a word that is open at one end has at least ${LETTERS} letters`)
    if (first.form === 'prefix') add(this.#open, startOf(first.word), entry)
    else if (first.form === 'suffix') add(this.#open, endOf(first.word), entry)
    else add(this.#byWord, first.word, entry)
  }
}

const together = new Index()

function take(found: Phrase[], phrases: readonly Phrase[] | undefined, word: string): void {
  if (phrases) for (const phrase of phrases) if (fits(phrase.first, word)) found.push(phrase)
}

function inOrder(a: Phrase, b: Phrase): number {
  return a.order - b.order
}

/** The letters by which words are found that are open at one end: each has at least these. */
const LETTERS = 2

function startOf(word: string): string {
  return `${word.slice(0, LETTERS)}*`
}

function endOf(word: string): string {
  return `*${word.slice(-LETTERS)}`
}

function add(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const same = index.get(key)
  if (same) same.push(phrase)
  else index.set(key, [phrase])
}

/** Words without anything that says how they match. */
const SIMPLE = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** One word of a phrase; a hyphen parts it: `IP-adres` and `IP adres` are the same. */
function partsOf(word: string): Part[] {
  const form = word.startsWith('=') ? 'exact' : word.endsWith('*') ? 'prefix' : word.startsWith('*') ? 'suffix' : 'inflected'
  const bare = foldedWords(word)
  return bare.map((part, place) => ({ word: part, form: place === bare.length - 1 ? form : 'exact' }))
}

function isWhole(phrase: Phrase, words: readonly string[], at: number): boolean {
  if (phrase.second !== undefined && phrase.second !== words[at + 1]?.charCodeAt(0)) return false
  const { parts } = phrase
  for (let index = 1; index < parts.length; index++) {
    const word = words[at + index]
    if (word === undefined || !fits(parts[index]!, word)) return false
  }
  return true
}

/** Of the phrases of one list that begin at the same word, the longest stays. */
function note(found: Map<Lexicon, Found>, phrase: Phrase, at: number): void {
  const hits = found.get(phrase.lexicon)?.hits
  const last = hits?.at(-1)
  if (!hits) found.set(phrase.lexicon, { hits: [{ at, phrase }], matches: undefined })
  else if (last!.at !== at) hits.push({ at, phrase })
  else if (phrase.length > last!.phrase.length) last!.phrase = phrase
}

function matchesOf(hits: readonly Hit[], text: string, places: readonly { start: number; end: number }[]): Match[] {
  const matches: Match[] = []
  let next = 0
  for (const { at, phrase } of hits) {
    if (at < next) continue
    next = at + phrase.length
    const [start, end] = [places[at]!.start, places[next - 1]!.end]
    matches.push({ concept: phrase.concept, text: text.slice(start, end), start, end })
  }
  return matches
}

function placesOf(text: string): { start: number; end: number }[] {
  return Array.from(wordPlaces(text), (match) => ({ start: match.index, end: match.index + match[0].length }))
}

function fits({ word, form }: Part, token: string): boolean {
  if (form === 'prefix') return token.startsWith(word)
  if (form === 'suffix') return token.endsWith(word)
  return form === 'exact' ? token === word : token.startsWith(word) && isEnding(word, token.slice(word.length))
}

/** The usual endings, also after a consonant that doubles: `bril`, `brillen`. */
function isEnding(word: string, ending: string): boolean {
  if (ENDINGS.has(ending)) return true
  const last = word.at(-1)!
  return ending[0] === last && DOUBLING.has(last) && (ending === `${last}en` || ending === `${last}e`)
}
