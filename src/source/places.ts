/** Where a value stands in a text: offsets in UTF-16 units. Of what takes more lines, the end of the first one. */
export interface Place {
  start: number
  end: number
  /** The parts of a list or a mapping, with where their keys stand. */
  parts?: ReadonlyMap<string, { key?: Place; value: Place }>
}

const DOUBLE = /"(?:[^"\\\n]|\\[^\n])*"/y
const SINGLE = /'(?:[^'\n]|'')*'/y
/** A number or a truth value. */
const OTHER = /[^\s,[\]{}:#]*/y

/** The text is not as plain as is expected here; the careful parser knows what it is. */
class NotPlain extends Error {}

/**
 * Where everything stands in a text whose value is known already. Reading along with the value is far less work than parsing:
 * each key and each text has to be what the value says. Undefined when something is not, or cannot be compared.
 */
export function placesOf(text: string, value: unknown): Place | undefined {
  try {
    return new Reader(text).whole(value)
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}

/** The place of what a path leads to, or of the nearest that there is. */
export function placeAt(whole: Place, path: readonly (string | number)[], part: 'key' | 'value'): Place {
  let found = whole
  let key: Place | undefined
  for (const step of path) {
    const next = found.parts?.get(String(step))
    if (!next || (typeof step !== 'number' && !next.key)) break
    key = next.key
    found = next.value
  }
  return part === 'key' && key ? key : found
}

class Reader {
  #at = 0

  constructor(private readonly text: string) {}

  whole(value: unknown): Place {
    this.#nextLine()
    if (typeof value !== 'object') throw new NotPlain()
    const place = this.#block(value, -1)
    this.#nextLine()
    if (this.#at < this.text.length) throw new NotPlain()
    return place
  }

  /** A value that may go on over lines that are indented more than what it belongs to. */
  #block(value: unknown, indent: number): Place {
    const sign = this.text[this.#at]
    if (sign === '[' || sign === '{') return this.#last(this.#flow(value))
    if (Array.isArray(value)) return this.#list(value)
    if (typeof value === 'object' && value !== null) return this.#mapping(value)
    return this.#scalar(value, indent)
  }

  #list(items: readonly unknown[]): Place {
    const [start, column] = [this.#at, this.#column()]
    const parts = new Map<string, { value: Place }>()
    for (const [index, item] of items.entries()) {
      if (index > 0) this.#nextLine()
      if (this.#column() !== column || this.text[this.#at] !== '-' || !this.#isBlank(this.#at + 1)) throw new NotPlain()
      this.#at++
      this.#spaces()
      if (this.#atEnd()) this.#under(column + 1)
      parts.set(String(index), { value: this.#block(item, column) })
    }
    if (items.length === 0) throw new NotPlain()
    return { start, end: this.#lineEnd(start), parts }
  }

  #mapping(value: object): Place {
    const [start, column] = [this.#at, this.#column()]
    const parts = new Map<string, { key: Place; value: Place }>()
    for (const [name, item] of Object.entries(value)) {
      if (parts.size > 0) this.#nextLine()
      if (this.#column() !== column) throw new NotPlain()
      const key = this.#key(name)
      this.#spaces()
      if (this.#atEnd()) this.#under(Array.isArray(item) ? column : column + 1)
      // Only a list in brackets and a text stand on the line of their key.
      else if (typeof item === 'object' && !'[{'.includes(this.text[this.#at]!)) throw new NotPlain()
      if (this.#column() === column && this.text[this.#at] !== '-') throw new NotPlain()
      parts.set(name, { key, value: this.#block(item, column) })
    }
    if (parts.size === 0) throw new NotPlain()
    return { start, end: this.#lineEnd(start), parts }
  }

  #key(name: string): Place {
    const key = this.#quoted(name) ?? this.#verbatim(name)
    this.#spaces()
    if (this.text[this.#at] !== ':' || !this.#isBlank(this.#at + 1)) throw new NotPlain()
    this.#at++
    return key
  }

  #scalar(value: unknown, indent: number): Place {
    if (value === null) throw new NotPlain()
    const quoted = this.#quoted(value)
    if (quoted) return this.#last(quoted)
    const start = this.#at
    const lineEnd = this.#lineEnd(start)
    if (this.text[start] === '|' || this.text[start] === '>') {
      this.#at = lineEnd
      this.#further(indent)
      return { start, end: lineEnd }
    }
    const comment = this.text.slice(start, lineEnd).search(/\s#/)
    const line = this.text.slice(start, comment === -1 ? lineEnd : start + comment).trimEnd()
    this.#at = start + line.length
    if (line === '' || (typeof value === 'string' && !value.startsWith(line))) throw new NotPlain()
    const end = this.#at
    if (comment === -1 && typeof value === 'string' && value.length > line.length) {
      this.#at = lineEnd
      this.#further(indent)
    } else if (typeof value === 'string' && value !== line) throw new NotPlain()
    return { start, end }
  }

  /** A list or mapping between brackets, or what stands in one; on one line. */
  #flow(value: unknown): Place {
    const start = this.#at
    const sign = this.text[start]
    if (sign !== '[' && sign !== '{') return this.#quoted(value) ?? this.#verbatim(value)
    if (typeof value !== 'object' || value === null || Array.isArray(value) !== (sign === '[')) throw new NotPlain()
    const parts = new Map<string, { key?: Place; value: Place }>()
    this.#at++
    for (const [name, item] of Object.entries(value)) {
      if (parts.size > 0) this.#sign(',')
      this.#spaces()
      if (sign === '[') parts.set(name, { value: this.#flow(item) })
      else {
        const key = this.#key(name)
        this.#spaces()
        parts.set(name, { key, value: this.#flow(item) })
      }
    }
    this.#sign(sign === '[' ? ']' : '}')
    return { start, end: this.#at, parts }
  }

  #sign(sign: string): void {
    this.#spaces()
    if (this.text[this.#at] !== sign) throw new NotPlain()
    this.#at++
  }

  /** A text between quotes, on one line; undefined when there is none. */
  #quoted(value: unknown): Place | undefined {
    const start = this.#at
    const quote = this.text[start]
    if (quote !== '"' && quote !== "'") return undefined
    const pattern = quote === '"' ? DOUBLE : SINGLE
    pattern.lastIndex = start
    const found = pattern.exec(this.text)?.[0]
    if (found === undefined || typeof value !== 'string') throw new NotPlain()
    const inner = found.slice(1, -1)
    // What a backslash means is not worked out here; the quotes say where the text ends.
    if (quote === "'" ? inner.replaceAll("''", "'") !== value : !inner.includes('\\') && inner !== value) throw new NotPlain()
    this.#at = start + found.length
    return { start, end: this.#at }
  }

  /** A text as it is written; a number or truth value up to the sign that ends it. */
  #verbatim(value: unknown): Place {
    const start = this.#at
    if (typeof value === 'string') {
      if (value === '' || !this.text.startsWith(value, start)) throw new NotPlain()
      this.#at += value.length
    } else {
      OTHER.lastIndex = start
      const found = OTHER.exec(this.text)?.[0] ?? ''
      if (value === null || found === '') throw new NotPlain()
      this.#at += found.length
    }
    return { start, end: this.#at }
  }

  /** The same place, when nothing but a comment comes after it on its line. */
  #last(place: Place): Place {
    const spaces = this.#spaces()
    if (!this.#atEnd() || (this.text[this.#at] === '#' && spaces === 0)) throw new NotPlain()
    return place
  }

  /** Passes over the lines that belong to a text that began before them. */
  #further(indent: number): void {
    while (this.#at < this.text.length) {
      const next = this.#lineEnd(this.#at) + 1
      const line = this.text.slice(next, this.#lineEnd(next))
      const depth = line.search(/[^ ]/)
      if (next > this.text.length || (line.trim() !== '' && depth <= indent)) return
      this.#at = next + line.length
    }
  }

  /** To the next line, for a value that stands under its key or dash. */
  #under(column: number): void {
    this.#nextLine()
    if (this.#at >= this.text.length || this.#column() < column) throw new NotPlain()
  }

  /** To the first sign of the next line that holds more than a comment. */
  #nextLine(): void {
    for (;;) {
      const from = this.#at
      while (this.#isBlank(this.#at) && this.#at < this.text.length) this.#at++
      if (this.text[this.#at] !== '#') {
        // What was read before ends its line.
        if (from > 0 && this.#at < this.text.length && !this.text.slice(from - 1, this.#at).includes('\n')) throw new NotPlain()
        return
      }
      this.#at = this.#lineEnd(this.#at)
    }
  }

  #spaces(): number {
    const from = this.#at
    while (this.text[this.#at] === ' ') this.#at++
    return this.#at - from
  }

  #atEnd(): boolean {
    const sign = this.text[this.#at]
    return sign === undefined || sign === '\n' || sign === '\r' || sign === '#'
  }

  #isBlank(at: number): boolean {
    const sign = this.text[at]
    return sign === undefined || sign === ' ' || sign === '\n' || sign === '\r'
  }

  #column(): number {
    return this.#at - (this.text.lastIndexOf('\n', this.#at - 1) + 1)
  }

  #lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at)
    return end === -1 ? this.text.length : end
  }
}
