import { isDeepStrictEqual } from 'node:util'
import { Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import { commentsIn } from './format.js'
import { parseSource, type Source } from './source.js'

/** Why a file could not be given another value: names for values (`&`, `*`) would change what stands elsewhere. */
export type Unpatched = 'ankers' | 'vorm'

/**
 * A file that says another value, and is otherwise as it was: what did not change keeps its bytes, comments and layout.
 * The result is read again; what does not say exactly the value is not given.
 *
 * @param value keys of new mappings in the order in which they are to be written.
 */
export function patchText(source: Source, value: unknown): { text: string } | { left: Unpatched } {
  const eol = /\r?\n/.exec(source.text)?.[0] ?? '\n'
  const plain = source.text.replaceAll('\r\n', '\n').replace(/\n?$/, '\n')
  const document = read(plain)
  const root = document.contents
  if (!isMap(root) || root.flow) return { left: 'vorm' }
  if (hasAnchors(root)) return { left: 'ankers' }
  const patch = new Patch(plain)
  patch.value(root as BlockMap, source.value, value, 0)
  const says = (text: string): boolean => {
    const after = parseSource(source.file, new TextEncoder().encode(text))
    return after.problems.length === 0 && isDeepStrictEqual(after.value, value)
  }
  const texts = [patch.text(), rewritten(plain, value)].filter(says)
  const text = texts.find((each) => keepsComments(plain, each)) ?? texts[0]
  return text === undefined ? { left: 'vorm' } : { text: text.replaceAll('\n', eol) }
}

function keepsComments(before: string, after: string): boolean {
  const kept = commentsIn(after)
  return commentsIn(before).every((comment) => kept.includes(comment))
}

/** A value as a file that people write in: short lists and mappings on one line. */
export function writeText(value: unknown): string {
  return written(value)
}

type BlockMap = YAMLMap<Scalar<string>, Node | null>
type BlockSeq = YAMLSeq<Node>
type Item = Node | Pair<Scalar<string>, Node | null>

const WIDTH = 110
const LAYOUT = { indent: 2, lineWidth: WIDTH, flowCollectionPadding: false } as const

function read(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' })
}

function hasAnchors(root: Node): boolean {
  let found = false
  visit(root, {
    Alias: () => ((found = true), visit.BREAK),
    Node: (_, node) => ('anchor' in node && node.anchor !== undefined) || node.tag !== undefined ? ((found = true), visit.BREAK) : undefined,
  })
  return found
}

/** Replacements of stretches of text, none within another. */
class Patch {
  readonly #edits: { from: number; to: number; text: string }[] = []

  constructor(private readonly before: string) {}

  text(): string {
    return this.#edits.toSorted((a, b) => b.from - a.from || b.to - a.to).reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), this.before)
  }

  /** @param column of the first character of the items of a block. */
  value(node: BlockMap | BlockSeq, from: unknown, to: unknown, column: number): void {
    if (isMap(node) && isRecord(from) && isRecord(to)) this.#map(node as BlockMap, from, to, column)
    else if (isSeq(node) && Array.isArray(from) && Array.isArray(to)) this.#list(node as BlockSeq, from, to, column)
  }

  #map(node: BlockMap, from: Record<string, unknown>, to: Record<string, unknown>, column: number): void {
    const kept = node.items.filter(({ key }) => Object.hasOwn(to, key.value))
    for (const pair of node.items) {
      const key = pair.key.value
      if (!Object.hasOwn(to, key)) this.#remove(pair, column)
      else if (!isDeepStrictEqual(from[key], to[key])) this.#change(pair, pair.value, from[key], to[key], column, { [key]: to[key] })
    }
    const order = Object.keys(to)
    for (const key of order.filter((each) => !Object.hasOwn(from, each))) {
      const before = kept.findLast((pair) => order.indexOf(pair.key.value) < order.indexOf(key)) ?? node.items[0]!
      this.#insertAfter(before, written({ [key]: to[key] }), column)
    }
  }

  #list(node: BlockSeq, from: readonly unknown[], to: readonly unknown[], column: number): void {
    const pairs = aligned(from, to)
    node.items.forEach((item, index) => {
      const now = pairs.find(([old]) => old === index)
      if (!now) this.#remove(item, column)
      else if (!isDeepStrictEqual(from[index], to[now[1]])) this.#change(item, item, from[index], to[now[1]], column, [to[now[1]]])
    })
    to.forEach((item, index) => {
      if (pairs.some(([, now]) => now === index)) return
      const before = pairs.findLast(([, now]) => now < index)
      this.#insertAfter(node.items[before?.[0] ?? 0]!, written([item]), column)
    })
  }

  /** Writes the smallest part anew that says the change: a value on its line, the items of a block one by one, or the whole item. */
  #change(item: Item, node: Node | null, from: unknown, to: unknown, column: number, whole: unknown): void {
    const inner = isBlock(node) ? this.#column(node.range![0]) : 0
    if (isBlock(node) && sameKind(from, to) && node.items.length > 0 && this.#stays(node, from, to)) return this.value(node, from, to, inner)
    const line = node && !isBlock(node) && !isEmpty(node) ? onOneLine(to, node) : undefined
    if (line !== undefined && !this.before.slice(node!.range![0], node!.range![1]).includes('\n')) return void this.#edits.push({ from: node!.range![0], to: node!.range![1], text: line })
    const start = this.#start(item)
    this.#edits.push({ from: start, to: this.#lineStart(this.#end(item)), text: indented(written(whole), column).slice(column) })
  }

  /** Whether the items of a block can be changed one by one: the first may share its line with a dash, so it has to stay. */
  #stays(node: BlockMap | BlockSeq, from: unknown, to: unknown): boolean {
    if (!Array.isArray(from) || !Array.isArray(to)) return Object.hasOwn(to as object, (node as BlockMap).items[0]!.key.value)
    const [first] = aligned(from, to)
    return first !== undefined && first[0] === 0 && first[1] === 0
  }

  /** Takes away an item with the comments that stand directly above it. */
  #remove(item: Item, column: number): void {
    let start = this.before.lastIndexOf('\n', this.#start(item) - 1) + 1
    for (;;) {
      const above = this.before.lastIndexOf('\n', start - 2) + 1
      const line = this.before.slice(above, start)
      if (start === 0 || !line.trimStart().startsWith('#') || line.search(/\S/) !== column || above === 0) break
      start = above
    }
    this.#edits.push({ from: start, to: this.#lineStart(this.#end(item)), text: '' })
  }

  #insertAfter(item: Item, text: string, column: number): void {
    const place = this.#lineStart(this.#end(item))
    // What was put at this place before comes first.
    const here = this.#edits.find(({ from, to }) => from === place && to === place)
    if (here) here.text += indented(text, column)
    else this.#edits.push({ from: place, to: place, text: indented(text, column) })
  }

  #start(item: Item): number {
    if (isPair(item)) return item.key.range![0]
    // An item of a list starts at its dash.
    return this.before.lastIndexOf('-', item.range![0] - 1)
  }

  /** Where the last word of an item ends. */
  #end(item: Item): number {
    if (isPair(item)) return isEmpty(item.value) ? item.key.range![1] : this.#end(item.value!)
    if (isBlock(item)) return this.#end((item.items as Item[]).at(-1)!)
    return item.range![0] + this.before.slice(item.range![0], item.range![1]).trimEnd().length
  }

  /** Where the line after an offset starts. */
  #lineStart(offset: number): number {
    const end = this.before.indexOf('\n', offset)
    return end === -1 ? this.before.length : end + 1
  }

  #column(offset: number): number {
    return offset - (this.before.lastIndexOf('\n', offset - 1) + 1)
  }
}

/**
 * Items of two lists that are the same thing, in an order that both have: by id or name, else by what they say. Between
 * these, as many items as there were are the old ones, renamed.
 */
function aligned(from: readonly unknown[], to: readonly unknown[]): [from: number, to: number][] {
  const known: [number, number][] = []
  let next = 0
  from.forEach((item, index) => {
    const found = to.findIndex((other, place) => place >= next && keyOf(other) === keyOf(item))
    if (found === -1) return
    known.push([index, found])
    next = found + 1
  })
  const pairs: [number, number][] = []
  let [a, b] = [0, 0]
  for (const [end, stop] of [...known, [from.length, to.length] as const]) {
    if (end - a === stop - b) for (let step = 0; a + step < end; step++) pairs.push([a + step, b + step])
    if (end < from.length) pairs.push([end, stop])
    ;[a, b] = [end + 1, stop + 1]
  }
  return pairs
}

function keyOf(item: unknown): string {
  if (!isRecord(item)) return `text:${JSON.stringify(item)}`
  for (const key of ['id', 'naam', 'partij', 'wat', 'omschrijving', 'maatregel', 'land', 'titel']) if (typeof item[key] === 'string') return `${key}:${item[key]}`
  return JSON.stringify(item)
}

/** The whole file from its tree: comments stay, layout may not. */
function rewritten(text: string, value: unknown): string {
  const document = read(text)
  document.contents = merged(document, document.contents, value) as typeof document.contents
  return document.toString(LAYOUT)
}

function merged(document: Document, node: unknown, value: unknown): Node {
  if (isMap(node) && isRecord(value)) {
    const map = node as BlockMap
    map.items = Object.entries(value).map(([key, item]): Pair<Scalar<string>, Node | null> => {
      const pair = map.items.find((each) => each.key.value === key)
      if (!pair) return document.createPair(key, item)
      pair.value = merged(document, pair.value, item)
      return pair
    })
    return map
  }
  if (isSeq(node) && Array.isArray(value)) {
    const seq = node as BlockSeq
    const old = seq.items
    const values = old.map((item) => item.toJS(document) as unknown)
    const taken = new Set<number>()
    seq.items = value.map((item: unknown): Node => {
      const at = values.findIndex((each, index) => !taken.has(index) && keyOf(each) === keyOf(item))
      if (at === -1) return document.createNode(item)
      taken.add(at)
      return merged(document, old[at], item)
    })
    return seq
  }
  if (isScalar(node) && node.toJS(document) === value) return node
  return document.createNode(value)
}

/** A value as lines that start at the margin. */
function written(value: unknown): string {
  const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
  visit(document, {
    Collection: (_, node) => {
      const line = flow(node.toJS(document))
      if (line !== undefined && node !== document.contents) node.flow = true
    },
  })
  return document.toString(LAYOUT)
}

/** A value in the place of one that stands on its line; undefined when it is too much for a line. */
function onOneLine(value: unknown, node: Node): string | undefined {
  if (!isContainer(value)) {
    const text = new Document({ k: value }, { version: '1.2', schema: 'core' }).toString({ ...LAYOUT, lineWidth: 0 })
    // Within brackets more characters have a meaning than on a line of its own.
    return text.trimEnd().includes('\n') ? undefined : text.slice('k: '.length).trimEnd()
  }
  return (isMap(node) || isSeq(node)) && node.flow ? flow(value) : undefined
}

/** A value between brackets, when that fits and it holds only short words. */
function flow(value: unknown): string | undefined {
  const parts = Object.values(value as object) as unknown[]
  if (parts.length === 0 || parts.some((part) => isContainer(part) && (Array.isArray(value) || Object.values(part as object).some(isContainer)))) return undefined
  const text = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false }).toString({ ...LAYOUT, lineWidth: 0, collectionStyle: 'flow' }).trimEnd()
  return text.includes('\n') || text.length > WIDTH - 12 ? undefined : text
}

function indented(text: string, column: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(column))
}

function sameKind(a: unknown, b: unknown): boolean {
  return (isRecord(a) && isRecord(b)) || (Array.isArray(a) && Array.isArray(b))
}

function isBlock(node: unknown): node is BlockMap | BlockSeq {
  return (isMap(node) || isSeq(node)) && !node.flow
}

function isEmpty(node: Node | null): boolean {
  return node === null || !node.range || node.range[0] === node.range[1]
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
