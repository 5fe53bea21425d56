import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, type YAMLMap } from 'yaml'
import { isDeepStrictEqual } from 'node:util'
import { AvgError } from '../core/error.js'
import type { Position, Range } from '../core/finding.js'
import { excess } from './excess.js'
import { LIMITS } from './limits.js'
import { type Place, placeAt } from './places.js'
import type { Problem } from './problem.js'
import { quickPlaces, quickValue } from './quick.js'
import { decode, Lines } from './text.js'
import { mergeSources, Walk } from './walk.js'

export { LIMITS } from './limits.js'
export type { Problem } from './problem.js'

/** A step into a value: a key of a mapping or an index of a list. */
export type Path = readonly (string | number)[]

/** One YAML file: its value as plain data, what is wrong with its text, and where everything stands. */
export interface Source {
  readonly file: string
  readonly text: string
  /** The first document as plain data; undefined when the text cannot be used. */
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** Where the key or the value at a path stands, also through anchors and merge keys; the nearest parent when the path does not exist. */
  locate(path: Path, part?: 'key' | 'value'): Range
}

const START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
// YAML allows tab, line feed, carriage return and next line; every other control character hides something.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/

/** So much text of all files together is kept, in UTF-16 units; beyond it a text is read again for what asks. */
const MOST_KEPT = 16 * 1024 * 1024
let keptText = 0

/**
 * Reads one file. Never throws on its content: whatever is wrong becomes a problem with a place.
 *
 * @param again reads the bytes once more; with it, the texts of a very large register need not be in memory all the time
 */
export function parseSource(file: string, bytes: Uint8Array, again?: () => Uint8Array): Source {
  if (bytes.length > LIMITS.bytes) return unusable(file, '', { code: 'te-groot', range: START, data: { grens: LIMITS.bytes / 1024 / 1024 } })
  const decoded = decode(bytes)
  if (!('text' in decoded)) {
    return unusable(file, '', { code: 'geen-utf8', range: pointRange(decoded.invalidAt), data: { codering: decoded.encoding } })
  }
  const { text } = decoded
  const control = CONTROL.exec(text)
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return unusable(file, text, { code: 'stuurteken', range: pointRange(new Lines(text).position(control.index)), data: { teken: `U+${code}` } })
  }
  return new Parsed(file, text, again)
}

function unusable(file: string, text: string, problem: Problem): Source {
  return { file, text, value: undefined, problems: [problem], locate: () => problem.range }
}

function pointRange(start: Position): Range {
  return { start, end: { line: start.line, column: start.column + 1 } }
}

/** The nodes of a text, for places in it. */
interface Tree {
  root: Node | null
  targets: Map<Node, Node>
}

/** A text with where everything stands in it; a register of thousands of files cannot keep them all. */
interface Opened {
  text: string
  lines: Lines
  tree: Tree | Place
}

const opened = new Map<Parsed, Opened>()
/** How much text may be open: a register of the usual size, whose files refer to each other. */
const MOST_OPEN = 512 * 1024
let open = 0

class Parsed implements Source {
  readonly value: unknown
  readonly problems: Problem[] = []
  readonly #again: (() => Uint8Array) | undefined
  readonly #isQuick: boolean
  #text: string | undefined

  constructor(
    readonly file: string,
    text: string,
    again: (() => Uint8Array) | undefined,
  ) {
    this.#text = text
    this.#again = again
    const isMuch = again !== undefined && keptText > MOST_KEPT
    // Nothing is wrong with most files and nobody asks where something stands in them.
    const quick = quickValue(text, LIMITS, isMuch)
    this.#isQuick = quick !== undefined
    this.value = quick ?? this.#read(text).value
    if (isMuch && this.#isQuick) this.#text = undefined
    else keptText += text.length
  }

  get text(): string {
    return this.#text ?? opened.get(this)?.text ?? this.#readAgain()
  }

  #readAgain(): string {
    const decoded = decode(this.#again!())
    if (!('text' in decoded) || !isDeepStrictEqual(quickValue(decoded.text, LIMITS), this.value)) throw new AvgError(`${this.file} is veranderd terwijl avg het las. Geef de opdracht nog eens.`)
    return decoded.text
  }

  /** The careful reading: the value, what is wrong, and the nodes. */
  #read(text: string): { value: unknown; tree: Tree } {
    const tree: Tree = { root: null, targets: new Map() }
    this.#keep({ text, lines: new Lines(text), tree })
    return { value: this.#readInto(tree, text), tree }
  }

  #keep(own: Opened): Opened {
    open += own.text.length
    for (const [first, { text }] of opened) {
      if (open <= MOST_OPEN) break
      opened.delete(first)
      open -= text.length
    }
    opened.set(this, own)
    return own
  }

  #readInto(tree: Tree, text: string): unknown {
    const over = excess(text, LIMITS)
    if (over) {
      const grens = over.code === 'te-diep' ? LIMITS.depth : LIMITS.values
      this.problems.push({ code: over.code, range: this.#range(over.at, over.at + 1), data: { grens } })
      return undefined
    }
    let documents: Document.Parsed[]
    try {
      // `uniqueKeys` compares all pairs of keys, which a hostile file makes quadratic; the walk below does it in one pass.
      const parsed = parseAllDocuments(text, { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
      documents = 'empty' in parsed ? [] : parsed
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.problems.push({ code: 'te-diep', range: START, data: { grens: LIMITS.depth } })
      return undefined
    }
    const [first, second] = documents
    if (!first) return this.#empty()
    for (const document of documents) if (this.#syntax(document)) return undefined
    if (second) {
      // A file that merely ends in `---` or `...` holds one document.
      const extra = documents.slice(1).find(({ contents, range }) => contents && range[2] > range[0] && !(isScalar(contents) && contents.value === null))
      if (extra?.contents) {
        this.problems.push({ code: 'meer-documenten', range: this.#range(extra.contents.range[0], extra.contents.range[0] + 1) })
        return undefined
      }
    }
    if (first.contents === null || (isScalar(first.contents) && first.contents.value === null)) return this.#empty()
    tree.root = first.contents
    const value = new Walk(this.problems, tree.targets, (start, end) => this.#range(start, end)).value(first.contents, 0)
    return this.problems.length > 0 ? undefined : value
  }

  /** The text and its nodes again, when they were not kept; a file with problems says the same ones again. */
  #open(): Opened {
    const before = opened.get(this)
    if (before) return before
    const { text } = this
    const places = this.#isQuick ? quickPlaces(text, LIMITS) : undefined
    if (places) return this.#keep({ text, lines: new Lines(text), tree: places })
    const known = this.problems.length
    this.#read(text)
    this.problems.length = known
    return opened.get(this)!
  }

  #empty(): undefined {
    this.problems.push({ code: 'leeg', range: START })
  }

  /** The first syntax error only: what follows it is mostly its echo. */
  #syntax(document: Document.Parsed): boolean {
    const version = document.directives?.yaml
    if (version?.explicit && version.version !== '1.2') {
      this.problems.push({ code: 'versie', range: START, data: { versie: version.version } })
      return true
    }
    const error = document.errors[0] ?? document.warnings[0]
    if (!error) return false
    const range = this.#range(error.pos[0], Math.max(error.pos[1], error.pos[0] + 1))
    const data = { yaml: error.code, ...this.#context(error.pos[0]) }
    if (error.code === 'TAB_AS_INDENT') this.problems.push({ code: 'tab', range })
    else if (error.code === 'TAG_RESOLVE_FAILED') this.problems.push({ code: 'tag-onbekend', range, data: { tag: this.text.slice(error.pos[0], error.pos[1]).split(/\s/)[0] ?? '' } })
    else this.problems.push({ code: 'syntax', range, data })
    return true
  }

  /** The key in whose value an error stands, when the lines above show one. */
  #context(offset: number): Record<string, string | number> {
    const lines = this.text.slice(0, offset).split('\n')
    const indent = (line: string): number => line.search(/\S|$/)
    const here = indent(lines[lines.length - 1] ?? '')
    for (let at = lines.length - 2; at >= 0; at--) {
      const line = lines[at] ?? ''
      const key = /^\s*(?:- )?([\w-]+):/.exec(line)?.[1]
      if (key && indent(line) <= here) return { sleutel: key, sleutelregel: at + 1 }
    }
    return {}
  }

  #range(start: number, end: number): Range {
    const { lines } = this.#open()
    return { start: lines.position(start), end: lines.position(end) }
  }

  locate(path: Path, part: 'key' | 'value' = 'value'): Range {
    const { tree } = this.#open()
    if ('start' in tree) {
      const { start, end } = placeAt(tree, path, part)
      return this.#firstLine(start, end)
    }
    const { root, targets } = tree
    let node: Node | null = root
    let key: Node | null = null
    for (const step of path) {
      const next: { key: Node | null; value: Node | null } | undefined = this.#child(node, step, targets)
      if (!next) break
      key = next.key
      node = next.value ?? next.key
    }
    const found = part === 'key' && key ? key : node
    if (!found?.range) return this.problems[0]?.range ?? START
    return this.#firstLine(found.range[0], found.range[1])
  }

  #firstLine(start: number, valueEnd: number): Range {
    // A block of several lines is shown by its first line: the eye needs the place, not the extent.
    const firstLine = this.#open().text.slice(start, Math.max(valueEnd, start + 1)).split(/\r?\n/, 1)[0] ?? ''
    return this.#range(start, start + Math.max(firstLine.trimEnd().length, 1))
  }

  #child(node: Node | null, step: string | number, targets: Tree['targets']): { key: Node | null; value: Node | null } | undefined {
    const target = isAlias(node) ? targets.get(node) : node
    if (isSeq(target) && typeof step === 'number') {
      const item = target.items[step] as Node | undefined
      return item && { key: null, value: item }
    }
    if (isMap(target)) {
      const pair = (target as YAMLMap<Node, Node | null>).items.find((item) => keyText(item.key) === String(step))
      if (pair) return { key: pair.key, value: pair.value }
      for (const source of mergeSources(target as YAMLMap<Node, Node | null>)) {
        const found = this.#child(source, step, targets)
        if (found) return found
      }
    }
    return undefined
  }
}

function keyText(key: Node): string | undefined {
  return isScalar(key) ? String(key.value ?? '') : undefined
}
