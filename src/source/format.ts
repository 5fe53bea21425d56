import { isDeepStrictEqual } from 'node:util'
import { type Document, isMap, isPair, isScalar, isSeq, Lexer, type Node, type Pair, parseAllDocuments, Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import { parseSource, type Path, type Source } from './source.js'

/** The order of the keys of a mapping; keys that it does not name come after, as they stood. */
export type Order = (path: Path) => readonly string[]

/** Why a file was left as it is. */
export type LeftAlone = 'ongeldig' | 'ankers' | 'vorm'

/**
 * A file in the one layout: keys in the order of the schema, two spaces for each step, no trailing spaces, at most one
 * empty line in a row. Texts, quotes and line breaks within values stay as they are written, and every comment stays
 * with its key. The result says exactly what the file said: it is read again, and left alone when it does not.
 */
export function formatText(source: Source, order: Order): { text: string } | { left: LeftAlone } {
  if (source.problems.length > 0) return { left: 'ongeldig' }
  const eol = /\r?\n/.exec(source.text)?.[0] ?? '\n'
  const plain = source.text.replaceAll('\r\n', '\n')
  const root = rootOf(plain)
  if (!root) return { left: 'vorm' }
  if (hasAnchors(root)) return { left: 'ankers' }
  try {
    const text = new Formatter(plain, order).file(root).replaceAll('\n', eol)
    return same(source, text) ? { text } : { left: 'vorm' }
  } catch (error) {
    if (error instanceof Unusual) return { left: 'vorm' }
    throw error
  }
}

/** Every comment of a text, sorted: layout may move one, and may lose none. */
export function commentsIn(text: string): string[] {
  return [...new Lexer().lex(text)]
    .filter((lexeme) => lexeme.startsWith('#'))
    .map((comment) => comment.trimEnd())
    .sort()
}

type BlockMap = YAMLMap<Node, Node | null>
type Block = BlockMap | YAMLSeq<Node>
type Item = Node | Pair<Node, Node | null>

/** One item of a mapping or list: the comments and empty lines above it, and its own lines as they will stand. */
interface Entry {
  key: string
  lead: string[]
  body: string[]
}

/** A way of writing that this formatter does not take apart. */
class Unusual extends Error {}

/** Comments that are about the file, for editors and licence tools; they stay on top. */
const ABOUT_FILE = /^#\s*(yaml-language-server|vim?:|SPDX-|yamllint|prettier)/
const STEP = 2

function rootOf(text: string): BlockMap | undefined {
  const documents = parseAllDocuments(text, { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' }) as Document.Parsed[]
  const root = documents[0]?.contents
  return documents.length === 1 && isMap(root) ? (root as unknown as BlockMap) : undefined
}

function same(before: Source, text: string): boolean {
  const after = parseSource(before.file, new TextEncoder().encode(text))
  return after.problems.length === 0 && isDeepStrictEqual(after.value, before.value) && isDeepStrictEqual(commentsIn(text), commentsIn(before.text))
}

/** A name for a value is read from top to bottom: moving keys could put its use before it. */
function hasAnchors(root: Node): boolean {
  let found = false
  visit(root, {
    Node: (_, node) => {
      if (!('source' in node && !isScalar(node)) && !('anchor' in node && node.anchor) && !node.tag) return undefined
      found = true
      return visit.BREAK
    },
  })
  return found
}

class Formatter {
  readonly #lines: string[]
  readonly #starts: number[] = []

  constructor(
    private readonly text: string,
    private readonly order: Order,
  ) {
    this.#lines = text.split('\n')
    let at = 0
    for (const line of this.#lines) {
      this.#starts.push(at)
      at += line.length + 1
    }
  }

  file(root: BlockMap): string {
    if (root.flow || this.#lines.some((line) => /^(\.\.\.|%|--- *[^\s#])/.test(line))) throw new Unusual()
    const above = this.#lines.slice(0, this.#line(root.range![0])).map((line) => line.trim())
    const ended = above.findLastIndex((line, index) => line.startsWith('---') || ABOUT_FILE.test(line) || (line === '' && above.slice(0, index).some((each) => each !== '')))
    const header = tidy(above.slice(0, ended + 1))
    const { entries, rest } = this.#entries(root, 0, [], above.slice(ended + 1), this.#lines.slice(this.#endLine(root) + 1))
    const body = flat(entries, 0)
    const footer = tidy(rest)
    return `${[...header, ...body, ...footer].join('\n').replace(/(?<!\n)\n+$/, '').replace(/^\n+/, '')}\n`
  }

  /** The items of a block in their order, and the lines below it that belong to what holds it. */
  #entries(block: Block, indent: number, path: Path, above: readonly string[], below: readonly string[]): { entries: Entry[]; rest: string[] } {
    const column = this.#column(block.range![0])
    const items = block.items as Item[]
    let lead = above
    const entries = items.map((item, index): Entry => {
      const next = items[index + 1]
      const between = next ? this.#lines.slice(this.#endLine(item) + 1, this.#startLine(next)) : below
      const [tail, rest] = divide(between, column)
      const made = isPair(item) ? this.#pair(item, indent, path, tail) : this.#item(item, indent, column, [...path, index], tail)
      const entry = {
        key: isPair(item) ? String((item.key as Scalar).value) : '',
        lead: tidy([...lead.map((line) => line.trim()), ...made.lead]),
        body: made.body,
      }
      lead = rest
      return entry
    })
    return { entries: isMap(block) ? inOrder(entries, this.order(path)) : entries, rest: lead.map((line) => line.trim()) }
  }

  #pair({ key, value }: Pair<Node, Node | null>, indent: number, path: Path, tail: readonly string[]): Omit<Entry, 'key'> {
    if (!isScalar(key) || !key.range) throw new Unusual()
    const start = this.#line(key.range[0])
    const column = this.#column(key.range[0])
    const name = this.text.slice(key.range[0], key.range[1])
    const head = indented(this.#lines[start]!.slice(column).trimEnd(), indent)
    if (name.includes('\n') || head.trimStart().startsWith('?')) throw new Unusual()
    const inside = tail.map((line) => indented(line.trim(), indent + STEP))
    if (isEmpty(value)) return { lead: [], body: [head, ...inside] }
    const own = [...path, String(key.value)]
    if (!isBlock(value)) return { lead: [], body: [...this.#value(value!, `${indented(name, indent)}: `, start, indent, column, own), ...inside] }
    const first = this.#line(value.range![0])
    if (first === start) throw new Unusual()
    return { lead: [], body: [head, ...this.#nested(value, indent + STEP, own, this.#lines.slice(start + 1, first), tail).lines] }
  }

  #item(item: Node, indent: number, column: number, path: Path, tail: readonly string[]): Omit<Entry, 'key'> {
    const start = this.#startLine(item)
    if (isEmpty(item) || this.#lines[start]![column] !== '-') throw new Unusual()
    const dash = indented('- ', indent)
    if (!isBlock(item)) return { lead: [], body: [...this.#value(item, dash, start, indent, column, path), ...tail.map((line) => indented(line.trim(), indent + STEP))] }
    const { lead, lines } = this.#nested(item, indent + STEP, path, undefined, tail)
    return { lead, body: [dash + lines[0]!.slice(indent + STEP), ...lines.slice(1)] }
  }

  /** A block within another. After a dash no comment can stand before the first key: then it is given back, to go above the dash. */
  #nested(block: Block, indent: number, path: Path, above: readonly string[] | undefined, tail: readonly string[]): { lead: string[]; lines: string[] } {
    const { entries, rest } = this.#entries(block, indent, path, above ?? [], tail)
    const lead = above ? [] : entries[0]!.lead
    if (!above) entries[0]!.lead = []
    return { lead, lines: [...flat(entries, indent), ...rest.map((line) => indented(line, indent))] }
  }

  /** A text or a value in brackets after its key or dash; lines that follow move along with it. */
  #value(node: Node, head: string, start: number, indent: number, column: number, path: Path): string[] {
    const [from, to] = node.range!
    const first = this.#line(from)
    const last = this.#endLine(node)
    if (first !== start) return [indented(this.#lines[start]!.slice(column).trimEnd(), indent), ...this.#following(node, start, last, indent, column)]
    if (first === last && !isScalar(node)) return [`${head}${this.#flow(node, path)}${this.#lines[last]!.slice(this.#column(to))}`.trimEnd()]
    return [`${head}${this.#lines[start]!.slice(this.#column(from))}`.trimEnd(), ...this.#following(node, start, last, indent, column)]
  }

  #following(node: Node, start: number, last: number, indent: number, column: number): string[] {
    const lines = this.#lines.slice(start + 1, last + 1)
    if (!isScalar(node)) return lines.map((line) => indented(line.trim(), Math.max(indent, depth(line) + indent - column)))
    if (node.type !== Scalar.BLOCK_FOLDED && node.type !== Scalar.BLOCK_LITERAL) return lines.map((line) => indented(line.trim(), indent + STEP))
    const content = lines.find((line) => line.trim() !== '')
    const explicit = /^[|>][+-]?[1-9]/.test(this.text.slice(node.range![0]))
    const shift = explicit || content === undefined ? indent - column : indent + STEP - depth(content)
    // Spaces beyond the indentation are part of the text, also on a line that holds nothing else.
    return lines.map((line) => (line.length + shift <= 0 || (line.trim() === '' && line.length <= depth(content ?? '')) ? '' : indented(line.slice(depth(line)), depth(line) + shift)))
  }

  /** A mapping in braces with its keys in order, when it stands on one line and holds nothing unusual. */
  #flow(node: Node, path: Path): string {
    const raw = this.text.slice(node.range![0], node.range![1])
    if (isSeq(node) && raw.startsWith('[')) {
      const items = node.items as Node[]
      return items.some((item) => isPair(item) || isEmpty(item)) ? raw : `[${items.map((item, index) => this.#flow(item, [...path, index])).join(', ')}]`
    }
    if (!isMap(node) || !raw.startsWith('{')) return raw
    const pairs = (node as BlockMap).items
    if (pairs.some(({ key, value }) => !isScalar(key) || isEmpty(key) || isEmpty(value))) return raw
    const written = pairs.map(({ key, value }) => {
      const name = String((key as Scalar).value)
      return { key: name, lead: [], body: [`${this.text.slice(key.range![0], key.range![1])}: ${this.#flow(value!, [...path, name])}`] }
    })
    return `{${inOrder(written, this.order(path)).map(({ body }) => body[0]).join(', ')}}`
  }

  #startLine(item: Item): number {
    return this.#line((isPair(item) ? item.key : item).range![0])
  }

  #endLine(item: Item): number {
    if (isPair(item)) return isEmpty(item.value) ? this.#line(item.key.range![1] - 1) : this.#endLine(item.value!)
    if (isBlock(item)) return this.#endLine((item.items as Item[]).at(-1)!)
    const [from, to] = item.range!
    const raw = this.text.slice(from, to)
    // With `+` the empty lines below belong to the text.
    return this.#line(from + (/^[|>][1-9]?\+/.test(raw) && isScalar(item) && item.type?.startsWith('BLOCK') ? raw : raw.trimEnd()).length - 1)
  }

  /** Index of the line that an offset is on. */
  #line(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  #column(offset: number): number {
    return offset - this.#starts[this.#line(offset)]!
  }
}

function isBlock(node: Node | null): node is Block {
  return (isMap(node) || isSeq(node)) && !node.flow
}

function isEmpty(node: Node | null): boolean {
  return node === null || !node.range || node.range[0] === node.range[1]
}

/** Lines between two items: comments deeper than the items belong to the one above; what follows an empty line to the one below. */
function divide(lines: readonly string[], column: number): [above: string[], below: string[]] {
  const shallow = lines.findIndex((line) => line.trim() === '' || depth(line) <= column)
  const cut = shallow === -1 ? lines.length : shallow
  return [lines.slice(0, cut), lines.slice(cut)]
}

function inOrder(entries: readonly Entry[], order: readonly string[]): Entry[] {
  const place = ({ key }: Entry): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return entries.toSorted((a, b) => place(a) - place(b))
}

function flat(entries: readonly Entry[], indent: number): string[] {
  return entries.flatMap(({ lead, body }, index) => [...(index === 0 ? withoutFirstBlank(lead) : lead).map((line) => indented(line, indent)), ...body])
}

/** A block starts at its first word, not with an empty line. */
function withoutFirstBlank(lead: readonly string[]): readonly string[] {
  return lead[0] === '' ? lead.slice(1) : lead
}

/** At most one empty line in a row. */
function tidy(lines: readonly string[]): string[] {
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
}

function indented(line: string, indent: number): string {
  return line === '' ? '' : ' '.repeat(indent) + line
}

function depth(line: string): number {
  return line.search(/\S|$/)
}
