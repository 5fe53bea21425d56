import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { commentsIn, formatText, type Order } from '../../src/source/format.js'
import { parseSource } from '../../src/source/source.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const source = (text: string): ReturnType<typeof parseSource> => parseSource('proef.yaml', bytes(text))
const alphabetical: Order = () => 'abcdefghijklmnopqrstuvwxyz'.split('')

function formatted(text: string, order: Order = alphabetical): string {
  const result = formatText(source(text), order)
  if (!('text' in result)) throw new Error(`left alone: ${result.left}\n${text}`)
  return result.text
}

describe('formatText', () => {
  it.each([
    ['puts keys in the order of the schema, at every depth', 'b: 1\na:\n  d: 2\n  c: 3\n', 'a:\n  c: 3\n  d: 2\nb: 1\n'],
    ['keeps keys that the order does not name after the others, as they stood', 'zz: 1\nyy: 2\na: 3\n', 'a: 3\nzz: 1\nyy: 2\n'],
    ['indents by two spaces, lists too', 'a:\n    - b: 1\n      c:\n      - x\n', 'a:\n  - b: 1\n    c:\n      - x\n'],
    ['moves a comment with the key that it stands above', 'b: 1\n# over a\na: 2\n', '# over a\na: 2\nb: 1\n'],
    ['moves a comment with the key that it stands beside', 'b: 1 # over b\na: 2\n', 'a: 2\nb: 1 # over b\n'],
    ['keeps a comment inside a value with that value', 'b:\n  c: 1\n  # einde van b\na: 2\n', 'a: 2\nb:\n  c: 1\n  # einde van b\n'],
    ['keeps what is about the file on top and the last comment at the bottom', '# over het bestand\n\nb: 1\na: 2\n# einde\n', '# over het bestand\n\na: 2\nb: 1\n# einde\n'],
    ['keeps a line for an editor on top, also without an empty line', '# yaml-language-server: $schema=x\nb: 1\na: 2\n', '# yaml-language-server: $schema=x\na: 2\nb: 1\n'],
    ['lifts a comment over the dash when its key becomes the first of an item', 'a:\n  - c: 1\n    # over b\n    b: 2\n', 'a:\n  # over b\n  - b: 2\n    c: 1\n'],
    ['orders a mapping in braces on one line', 'a: { c: 1,b: [ 2 , {e: 3, d: 4} ] } # x\n', 'a: {b: [2, {d: 4, e: 3}], c: 1} # x\n'],
    ['leaves braces over several lines as they are written', 'a: {\n  c: 1, # x\n  b: 2\n}\n', 'a: {\n  c: 1, # x\n  b: 2\n}\n'],
    ['leaves the lines of a text as they are', 'a:\n    b: >-\n        een\n          twee\n\n        drie\n    c: |+\n        x\n\n    d: "een\n        twee"\n', 'a:\n  b: >-\n    een\n      twee\n\n    drie\n  c: |+\n    x\n\n  d: "een\n    twee"\n'],
    ['takes spaces from the end of lines, and all but one of several empty lines', 'a: 1   \n\n\n\nb: 2 \n\n', 'a: 1\n\nb: 2\n'],
    ['keeps Windows line ends', 'b: 1\r\na: 2\r\n', 'a: 2\r\nb: 1\r\n'],
    ['ends with one line end', 'a: 1', 'a: 1\n'],
    ['keeps a document start', '---\nb: 1\na: 2\n', '---\na: 2\nb: 1\n'],
  ])('%s', (_, before, after) => {
    expect(formatted(before)).toBe(after)
    expect(formatted(after)).toBe(after)
  })

  it.each([
    ['no good YAML', 'a: [\n', 'ongeldig'],
    ['a name and its use', 'b: &x {c: 1}\na: *x\n', 'ankers'],
    ['a key written with a question mark', '? a\n: 1\n', 'vorm'],
    ['a list at the top', '- a\n', 'vorm'],
    ['an item whose value begins on the next line', 'a:\n  -\n    b: 1\n', 'vorm'],
  ])('leaves %s alone, and says so', (_, text, left) => {
    expect(formatText(source(text), alphabetical)).toEqual({ left })
  })
})

/** A value as a person might write it in YAML: any order, any indentation, comments and empty lines anywhere. */
type Value = string | number | boolean | Value[] | { [key: string]: Value }

const word = fc.constantFrom('naam', 'een tekst', 'Cliënten & zorg', '20 jaar', "d'r", '😀', 'a: b', '# geen commentaar', '- x', 'ja', '2025-01-01')
const { value } = fc.letrec<{ value: Value; map: Value; list: Value }>((tie) => ({
  value: fc.oneof({ maxDepth: 4, depthSize: 'small' }, word, fc.integer({ min: -5, max: 99 }), fc.boolean(), tie('map'), tie('list')),
  map: fc.dictionary(fc.constantFrom(...'abcdefghkqrz'), tie('value'), { minKeys: 1, maxKeys: 5 }) as fc.Arbitrary<Value>,
  list: fc.array(tie('value'), { minLength: 1, maxLength: 4 }) as fc.Arbitrary<Value>,
}))
const top = fc.dictionary(fc.constantFrom(...'abcdefghkqrz'), value, { minKeys: 1, maxKeys: 6 })

class Writer {
  #comments = 0

  constructor(private readonly next: () => number) {}

  map(map: Record<string, Value>, indent: number): string[] {
    return Object.entries(map).flatMap(([key, item]) => [...this.#between(indent), ...this.#labelled(`${' '.repeat(indent)}${key}:`, item, indent)])
  }

  list(list: Value[], indent: number): string[] {
    return list.flatMap((item) => {
      const dash = `${' '.repeat(indent)}-`
      if (typeof item !== 'object') return [...this.#between(indent), `${dash} ${this.#text(item, indent)}${this.#beside()}`]
      const lines = Array.isArray(item) ? this.list(item, indent + 2) : this.map(item, indent + 2)
      const first = lines.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('#'))
      return [...this.#between(indent), ...lines.slice(0, first).map((line) => line.replace(/^ {2}/, '')), `${dash} ${lines[first]!.trimStart()}`, ...lines.slice(first + 1)]
    })
  }

  #labelled(label: string, item: Value, indent: number): string[] {
    const deeper = indent + 1 + Math.floor(this.next() * 4)
    if (typeof item !== 'object') return [`${label} ${this.#text(item, indent)}${this.#beside()}`]
    if (this.next() < 0.2) return [`${label} ${JSON.stringify(item)}${this.#beside()}`]
    return [`${label}${this.#beside()}`, ...(Array.isArray(item) ? this.list(item, this.next() < 0.3 ? indent : deeper) : this.map(item, deeper))]
  }

  #text(item: string | number | boolean, indent: number): string {
    if (typeof item !== 'string') return String(item)
    if (this.next() < 0.2) return `|-\n${' '.repeat(indent + 3)}${item}\n\n${' '.repeat(indent + 3)}  ${item}`
    if (this.next() < 0.2) return `'${item.replaceAll("'", "''")}\n${' '.repeat(indent + 4)}vervolg'`
    return JSON.stringify(item)
  }

  #beside(): string {
    return this.next() < 0.1 ? `  # naast ${++this.#comments}` : ''
  }

  #between(indent: number): string[] {
    return [...(this.next() < 0.15 ? ['', ''] : []), ...(this.next() < 0.25 ? [`${' '.repeat(indent + (this.next() < 0.2 ? 3 : 0))}# boven ${++this.#comments}`] : [])]
  }
}

/** A block text holds no comment: what looks like one beside it would be part of the text. */
const asLines = (lines: string[]): string => `${lines.map((line) => (/\|-\n/.test(line) ? line.replace(/ {2}# naast \d+$/, '') : line)).join('\n')}\n`

describe('a formatted file', () => {
  const written = fc.tuple(top, fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))).map(([map, stream]) => {
    const lines = new Writer(() => stream.next().value as number).map(map, 0)
    return asLines(lines)
  })

  it('says what the file said, with all its comments, in order, and does not change again', () => {
    let taken = 0
    fc.assert(
      fc.property(written, (text) => {
        fc.pre(source(text).problems.length === 0)
        const result = formatText(source(text), alphabetical)
        if (!('text' in result)) return
        taken++
        expect(source(result.text).value).toEqual(source(text).value)
        expect(commentsIn(result.text)).toEqual(commentsIn(text))
        expect(formatted(result.text)).toBe(result.text)
        expect(Object.keys(source(result.text).value as object)).toEqual(Object.keys(source(text).value as object).sort())
      }),
      { numRuns: 200 },
    )
    expect(taken).toBeGreaterThan(150)
  })

  it('is taken from any layout that a YAML writer gives', () => {
    fc.assert(
      fc.property(top, fc.constantFrom(2, 3, 4), fc.boolean(), fc.constantFrom(0, 20, 80), (map, indent, indentSeq, lineWidth) => {
        const text = stringify(map, { indent, indentSeq, lineWidth })
        const once = formatted(text)
        expect(source(once).value).toEqual(map)
        expect(formatted(once)).toBe(once)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same whatever order its keys were in', () => {
    fc.assert(
      fc.property(top, (map) => {
        const turned = Object.fromEntries(Object.entries(map).reverse())
        expect(formatted(stringify(map, { flow: false }))).toBe(formatted(stringify(turned)))
      }),
      { numRuns: 100 },
    )
  })
})
