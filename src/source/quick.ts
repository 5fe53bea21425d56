import { once } from './once.js'
import type { Place } from './places.js'
import { scalar } from './scalar.js'
import { signs } from './signs.js'

/** Bounds on what is accepted here; beyond them the careful parser says what is wrong. */
export interface QuickLimits {
  depth: number
  values: number
}

/**
 * The value of a YAML text that is written the plain way; undefined for every other text, and for every text with
 * something wrong in it: the careful parser knows what to make of those.
 *
 * Plain is: mappings and lists in blocks, texts on the line of their key and the lines under it, block texts without
 * further signs in their first line, quotes and brackets that close on their own line. Whatever may mean something else
 * in YAML is left to the careful parser, and so is a key without a value.
 *
 * @param ownTexts whether the value may hold on to nothing of the text, so that the text can be forgotten
 */
export function quickValue(text: string, limits: QuickLimits, ownTexts = false): unknown {
  return read(text, limits, false, ownTexts)?.value
}

/** Where everything stands in a text that is written the plain way; undefined for every other text. */
export function quickPlaces(text: string, limits: QuickLimits): Place | undefined {
  return read(text, limits, true, false)?.place
}

function read(text: string, limits: QuickLimits, hasPlaces: boolean, ownTexts: boolean): { value: unknown; place: Place } | undefined {
  if (ODD.some((sign) => text.includes(sign)) || (text.includes('\r') && LONE_RETURN.test(text))) return undefined
  try {
    return new Reader(text, limits, hasPlaces, ownTexts).whole()
  } catch (error) {
    if (error === NOT_PLAIN) return undefined
    throw error
  }
}

const NOT_PLAIN = new Error('This text is not written the plain way')

/** Tabs, odd breaks and marks. */
const ODD = ['\t', '\u0085', '\u2028', '\u2029', '\uFEFF']
const LONE_RETURN = /\r(?!\n)/
/** Signs of keys as the schemas have them, and of the ids that registers use for keys; none begins with one of the last eleven. */
const KEY = signs('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-0123456789')
/** What YAML takes for something else than a text, or what a mapping of JavaScript does; each begins with one of these signs. */
const NO_KEY = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE|[Nn]ull|NULL|__proto__)$/
const MAYBE_NO_KEY = signs('tTfFnN_')
const DOUBLE = /"(?:[^"\\\r\n]|\\["\\/nt])*"/y
const SINGLE = /'(?:[^'\r\n]|'')*'/y
/** A text in brackets, without the spaces after it. */
const IN_BRACKETS = /(?:[^\s,[\]{}:#&*!|>'"%@`?-]|-(?=[^\s,[\]{}]))(?:[^\s,[\]{}:#]|:(?=[^\s,[\]{}])|(?<=\S)#| +(?=[^\s,[\]{}:#]))*/y

const [SPACE, RETURN, DASH, HASH, COLON, COMMA] = [...' \r-#:,'].map((sign) => sign.charCodeAt(0)) as [number, number, number, number, number, number]
const [QUOTE, APOSTROPHE, LIST, LIST_END, MAPPING, MAPPING_END] = [..."\"'[]{}"].map((sign) => sign.charCodeAt(0)) as [number, number, number, number, number, number]
/** Signs that a text cannot begin with, or that mean something else there. */
const NO_TEXT = signs(',[]{}#&*!|>\'"%@`?:')

type Parts = NonNullable<Place['parts']>

class Reader {
  /** The line that is read: where it begins and ends, where the next one begins. */
  #start = 0
  #end = 0
  #next = 0
  /** How far it is read. */
  #at = 0
  /** How deep its first sign stands; -1 after the last line. */
  #column = -1
  #depth = -1
  #values = 0
  /** Where the value stands that was read last. */
  #place: Place = { start: 0, end: 0 }

  constructor(
    private readonly text: string,
    private readonly limits: QuickLimits,
    private readonly hasPlaces: boolean,
    private readonly ownTexts: boolean,
  ) {}

  whole(): { value: unknown; place: Place } {
    this.#line()
    const value = this.#block(this.#column, -1)
    if (this.#column !== -1 || typeof value !== 'object') throw NOT_PLAIN
    return { value, place: this.#place }
  }

  /** What begins here, in this column, and belongs to what stands in the column of its parent. */
  #block(column: number, parent: number): unknown {
    const sign = this.text.charCodeAt(this.#at)
    if (sign === DASH && this.#isBlank(this.#at + 1)) return this.#list(column)
    return this.#keyEnd() === -1 ? this.#value(sign, parent) : this.#mapping(column)
  }

  /** What stands on the line of its key or dash. */
  #value(sign: number, parent: number): unknown {
    if (sign === QUOTE || sign === APOSTROPHE) return this.#last(this.#quoted(sign))
    if (sign === LIST || sign === MAPPING) return this.#last(this.#brackets(sign))
    // `|` and `>`
    if (sign === 124 || sign === 62) return this.#blockText(parent)
    return this.#plainText(parent)
  }

  #list(column: number): unknown[] {
    this.#deeper()
    const [start, end] = [this.#at, this.#end]
    const parts = this.#parts()
    const items: unknown[] = []
    do {
      this.#at++
      this.#spaces()
      items.push(this.#isLast() ? this.#under(column + 1, column) : this.#block(this.#at - this.#start, column))
      parts?.set(String(items.length - 1), { value: this.#place })
    } while (this.#column === column && this.#isDash())
    // A list that grew keeps room to grow on; of tens of thousands of lists that is most of what they take.
    return this.#ended(column, items.slice(), start, end, parts)
  }

  #mapping(column: number): Record<string, unknown> {
    this.#deeper()
    const [start, end] = [this.#at, this.#end]
    const parts = this.#parts()
    const mapping: Record<string, unknown> = {}
    do {
      const from = this.#at
      const key = this.#key(mapping)
      if (this.#isLast()) {
        this.#line()
        if (this.#column === column && this.#isDash()) mapping[key] = this.#list(column)
        else if (this.#column > column) mapping[key] = this.#block(this.#column, column)
        else throw NOT_PLAIN
      } else mapping[key] = this.#value(this.text.charCodeAt(this.#at), column)
      parts?.set(key, { key: { start: from, end: from + key.length }, value: this.#place })
    } while (this.#column === column && !this.#isDash())
    return this.#ended(column, mapping, start, end, parts)
  }

  /** What is read of a block; the next line cannot belong to it and to nothing in it. */
  #ended<T>(column: number, value: T, start: number, end: number, parts: Parts | undefined): T {
    if (this.#column > column) throw NOT_PLAIN
    this.#depth--
    this.#stands(start, end, parts)
    return value
  }

  /** A value that stands under its dash. */
  #under(least: number, parent: number): unknown {
    this.#line()
    if (this.#column < least) throw NOT_PLAIN
    return this.#block(this.#column, parent)
  }

  /** A key that the mapping does not have yet, with what comes before its value. */
  #key(mapping: object): string {
    const start = this.#at
    const end = this.#keyEnd()
    if (end === -1) throw NOT_PLAIN
    const key = this.text.slice(start, end)
    if ((MAYBE_NO_KEY[this.text.charCodeAt(start)] === 1 && NO_KEY.test(key)) || key.length > 1000 || Object.hasOwn(mapping, key)) throw NOT_PLAIN
    this.#at = end + 1
    this.#spaces()
    return key
  }

  /** Where a key ends that begins here; -1 when none does. */
  #keyEnd(): number {
    const { text } = this
    let at = this.#at
    const first = text.charCodeAt(at)
    // A digit or a hyphen begins other things.
    if (first < 65) return -1
    while (KEY[text.charCodeAt(at)] === 1) at++
    return at > this.#at && text.charCodeAt(at) === COLON && this.#isBlank(at + 1) ? at : -1
  }

  /** A text without quotes, that may go on over the lines under it. */
  #plainText(parent: number): unknown {
    this.#counted()
    const start = this.#at
    const sign = this.text.charCodeAt(start)
    if (NO_TEXT[sign] === 1 || (sign === DASH && this.#isBlank(start + 1))) throw NOT_PLAIN
    let line = this.#textIn(start, this.#end)
    const comment = line.indexOf(' #')
    if (comment !== -1) line = withoutSpaces(line.slice(0, comment))
    this.#stands(start, start + line.length)
    const text = comment === -1 ? this.#further(line, parent) : line
    this.#line()
    return this.#own(text === line ? scalar(line) : text)
  }

  /** What a text is with the lines under it that belong to it. */
  #further(line: string, parent: number): string {
    let text = line
    let breaks = 0
    for (let from = this.#next; from < this.text.length; from = this.#next) {
      const at = this.#look(from)
      if (at === this.#end) breaks++
      else {
        const sign = this.text.charCodeAt(at)
        if (sign === HASH || at - from <= parent) {
          this.#next = from
          break
        }
        if (sign === DASH || NO_TEXT[sign] === 1) throw NOT_PLAIN
        const more = this.#textIn(at, this.#end)
        if (more.includes(' #')) throw NOT_PLAIN
        text += (breaks === 0 ? ' ' : '\n'.repeat(breaks)) + more
        breaks = 0
      }
    }
    return text
  }

  /** A line of a text; it holds no key. */
  #textIn(start: number, end: number): string {
    const line = withoutSpaces(this.text.slice(start, end))
    if (line.endsWith(':') || line.includes(': ')) throw NOT_PLAIN
    return line
  }

  /** A text under a `|`, as it is written, or under a `>`, with its lines joined. */
  #blockText(parent: number): string {
    this.#counted()
    const [start, end] = [this.#at, this.#end]
    const head = withoutSpaces(this.text.slice(this.#at, this.#end))
    if (head !== '|' && head !== '>' && head !== '|-' && head !== '>-') throw NOT_PLAIN
    const isFolded = head.startsWith('>')
    let indent = 0
    let text = ''
    let breaks = 0
    for (let from = this.#next; from < this.text.length; from = this.#next) {
      const at = this.#look(from)
      const column = at - from
      if (at === this.#end) {
        // Spaces alone can be part of the text.
        if (indent === 0 || column > indent) throw NOT_PLAIN
        breaks++
        continue
      }
      if (column <= parent) {
        this.#next = from
        break
      }
      if (indent === 0) indent = column
      if (column < indent || this.#next === this.#end) throw NOT_PLAIN
      const line = this.text.slice(from + indent, this.#end)
      if (isFolded && (column > indent || line.endsWith(' '))) throw NOT_PLAIN
      if (text !== '') text += isFolded ? (breaks === 0 ? ' ' : '\n'.repeat(breaks)) : '\n'.repeat(breaks + 1)
      text += line
      breaks = 0
    }
    if (indent === 0) throw NOT_PLAIN
    this.#line()
    this.#stands(start, end)
    return this.#own(head.length === 1 ? `${text}\n` : text)
  }

  #quoted(sign: number): string {
    this.#counted()
    const pattern = sign === QUOTE ? DOUBLE : SINGLE
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.text)?.[0]
    if (found === undefined) throw NOT_PLAIN
    this.#stands(this.#at, (this.#at += found.length))
    if (sign === APOSTROPHE) return this.#own(found.slice(1, -1).replaceAll("''", "'"))
    return this.#own(found.includes('\\') ? (JSON.parse(found) as string) : found.slice(1, -1))
  }

  #brackets(sign: number): unknown {
    this.#deeper()
    const start = this.#at++
    const parts = this.#parts()
    const close = sign === LIST ? LIST_END : MAPPING_END
    const list: unknown[] = []
    const mapping: Record<string, unknown> = {}
    this.#spaces()
    for (let count = 0; count > 0 || this.text.charCodeAt(this.#at) !== close; count++) {
      const from = this.#at
      const key = sign === LIST ? String(count) : this.#key(mapping)
      const item = this.#inBrackets()
      if (sign === LIST) list.push(item)
      else mapping[key] = item
      parts?.set(key, sign === LIST ? { value: this.#place } : { key: { start: from, end: from + key.length }, value: this.#place })
      this.#spaces()
      const next = this.text.charCodeAt(this.#at)
      if (next === close) break
      if (next !== COMMA) throw NOT_PLAIN
      this.#at++
      this.#spaces()
    }
    this.#depth--
    this.#stands(start, ++this.#at, parts)
    return sign === LIST ? list.slice() : mapping
  }

  #inBrackets(): unknown {
    const sign = this.text.charCodeAt(this.#at)
    if (sign === LIST || sign === MAPPING) return this.#brackets(sign)
    if (sign === QUOTE || sign === APOSTROPHE) return this.#quoted(sign)
    this.#counted()
    IN_BRACKETS.lastIndex = this.#at
    const found = IN_BRACKETS.exec(this.text)?.[0]
    if (found === undefined) throw NOT_PLAIN
    this.#stands(this.#at, (this.#at += found.length))
    return this.#own(scalar(found))
  }

  /** The same value, when nothing but a comment comes after it on its line. */
  #last<T>(value: T): T {
    const end = this.#at
    this.#spaces()
    if (!this.#isLast() || (this.#at === end && this.#at < this.#end)) throw NOT_PLAIN
    this.#line()
    return value
  }

  /** To the first sign of the next line that holds more than a comment. */
  #line(): void {
    while (this.#next < this.text.length) {
      const from = this.#next
      const at = this.#look(from)
      const sign = this.text.charCodeAt(at)
      if (at === this.#end || sign === HASH) continue
      // More documents, and what is said to who reads them.
      if (at === from && (sign === 37 || this.text.startsWith('---', at) || this.text.startsWith('...', at))) throw NOT_PLAIN
      this.#start = from
      this.#at = at
      this.#column = at - from
      return
    }
    this.#column = -1
  }

  /** Where the first sign of a line stands, or its end; the line after it is the next. */
  #look(from: number): number {
    const { text } = this
    const end = text.indexOf('\n', from)
    this.#next = end === -1 ? text.length : end + 1
    this.#end = end === -1 ? text.length : end > from && text.charCodeAt(end - 1) === RETURN ? end - 1 : end
    let at = from
    while (text.charCodeAt(at) === SPACE) at++
    return at
  }

  #spaces(): void {
    while (this.text.charCodeAt(this.#at) === SPACE) this.#at++
  }

  /** Whether the line ends here, but for a comment. */
  #isLast(): boolean {
    return this.#at >= this.#end || (this.text.charCodeAt(this.#at) === HASH && this.text.charCodeAt(this.#at - 1) === SPACE)
  }

  #isDash(): boolean {
    return this.text.charCodeAt(this.#at) === DASH && this.#isBlank(this.#at + 1)
  }

  #isBlank(at: number): boolean {
    return at >= this.#end || this.text.charCodeAt(at) === SPACE
  }

  /** What was read, unless it is nothing: of that the careful parser must say more. */
  #own<T>(value: T): T {
    if (value === null) throw NOT_PLAIN
    return this.ownTexts && typeof value === 'string' ? (once(value) as T) : value
  }

  #parts(): Parts | undefined {
    return this.hasPlaces ? new Map() : undefined
  }

  /** Where the value stands that was read just now. */
  #stands(start: number, end: number, parts?: Parts): void {
    if (this.hasPlaces) this.#place = parts ? { start, end, parts } : { start, end }
  }

  #deeper(): void {
    this.#counted()
    if (++this.#depth > this.limits.depth) throw NOT_PLAIN
  }

  #counted(): void {
    if (++this.#values > this.limits.values) throw NOT_PLAIN
  }
}

/** Only spaces: YAML keeps other white signs. */
function withoutSpaces(line: string): string {
  let end = line.length
  while (end > 0 && line.charCodeAt(end - 1) === SPACE) end--
  return end === line.length ? line : line.slice(0, end)
}
