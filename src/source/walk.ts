import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Range } from '../core/finding.js'
import { LIMITS } from './limits.js'
import type { Problem, ProblemCode } from './problem.js'

/** So many problems of one file are reported. */
const MOST_PROBLEMS = 100

/** What YAML itself can make of a tag is plain data only for these; `!!binary`, `!!timestamp` and `!!set` give objects. */
const PLAIN_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/

/** From nodes to plain data. An alias is copied, so that every place in the data has one path; the count bounds what copying may cost. */
export class Walk {
  readonly #anchors = new Map<string, Node>()
  #values = 0
  #full = false

  constructor(
    private readonly problems: Problem[],
    private readonly targets: Map<Node, Node>,
    private readonly range: (start: number, end: number) => Range,
  ) {}

  value(node: Node | null, depth: number): unknown {
    if (this.#full || node === null) return null
    if (++this.#values > LIMITS.values) return this.#stop('te-veel', node, LIMITS.values)
    if (depth > LIMITS.depth) return this.#stop('te-diep', node, LIMITS.depth)
    if (isAlias(node)) return this.#alias(node, depth)
    if ('anchor' in node && node.anchor) this.#anchors.set(node.anchor, node)
    if (typeof node.tag === 'string' && !PLAIN_TAG.test(node.tag)) this.#problem('tag-onbekend', node, { tag: node.tag.replace(/^tag:yaml\.org,2002:/, '!!') })
    if (isScalar(node)) return node.value
    if (isSeq(node)) return node.items.map((item) => this.value(item as Node, depth + 1))
    if (isMap(node)) return this.#map(node as YAMLMap<Node, Node | null>, depth)
    return null
  }

  #alias(node: Node & { source: string }, depth: number): unknown {
    const target = this.targets.get(node) ?? this.#anchors.get(node.source)
    if (!target) {
      this.#problem('anker-onbekend', node, { anker: node.source })
      return null
    }
    this.targets.set(node, target)
    return this.value(target, depth + 1)
  }

  #map(map: YAMLMap<Node, Node | null>, depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {}
    const seen = new Map<string, Node>()
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? pair.key.value : undefined
      if (typeof key !== 'string') {
        this.#problem('sleutel-geen-tekst', pair.key, {})
        continue
      }
      const first = seen.get(key)
      if (first) {
        const line = this.range(first.range?.[0] ?? 0, first.range?.[0] ?? 0).start.line
        this.#problem('sleutel-dubbel', pair.key, { sleutel: key, eerder: line })
        continue
      }
      seen.set(key, pair.key)
      const value = this.value(pair.value, depth + 1)
      if (isMerge(pair)) this.#merge(result, value, pair.key)
      // Defined, not assigned: assigning to `__proto__` would change the object instead of adding a key.
      else Object.defineProperty(result, key, { value, enumerable: true, writable: true, configurable: true })
    }
    return result
  }

  #merge(into: Record<string, unknown>, value: unknown, key: Node): void {
    for (const source of Array.isArray(value) ? value : [value]) {
      if (typeof source !== 'object' || source === null || Array.isArray(source)) {
        if (!this.#full) this.#problem('syntax', key, { yaml: 'MERGE' })
        return
      }
      for (const [name, merged] of Object.entries(source)) {
        if (!Object.hasOwn(into, name)) Object.defineProperty(into, name, { value: merged, enumerable: true, writable: true, configurable: true })
      }
    }
  }

  #stop(code: 'te-veel' | 'te-diep', node: Node, grens: number): null {
    this.#full = true
    this.#problem(code, node, { grens })
    return null
  }

  #problem(code: ProblemCode, node: Node, data: Record<string, string | number>): void {
    // Nobody reads more; and looking up where each stands in a long line takes as long as the line.
    if (this.problems.length >= MOST_PROBLEMS) {
      this.#full = true
      return
    }
    const [start, end] = node.range ?? [0, 1]
    this.problems.push({ code, range: this.range(start, Math.max(end, start + 1)), data })
  }
}

function isMerge(pair: Pair<Node, Node | null>): boolean {
  return isScalar(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN'
}

/** What a mapping takes over through merge keys. */
export function mergeSources(map: YAMLMap<Node, Node | null>): Node[] {
  const merged = map.items.filter(isMerge).map((pair) => pair.value)
  return merged.flatMap((value) => (isSeq(value) ? (value.items as Node[]) : value ? [value] : []))
}
