import { itemKey } from '../register/identity.js'
import { comparable } from './comparable.js'
import { type Content, DISCLOSURES_FILE, type Path, set } from './content.js'

/** A step by identity: a key, or an item of a list by what tells it apart. */
export type Step = string | { item: string }

/** One side of a difference: its value, and where it stands by keys and list places. */
export interface RawSide {
  path: Path
  value: unknown
}

/** One place where two versions differ. Added: no `from`. Removed: no `to`. */
export interface RawDifference {
  steps: readonly Step[]
  from?: RawSide
  to?: RawSide
  /** The object or list that it stands in, which both versions have. */
  parents: { from: Path; to: Path }
}

/**
 * Every place where two versions differ, in a fixed order. Total: what is not listed is the same. Symmetric: the other
 * way round gives the same places with both sides changed over. Lists are sets; only in files whose text is read in
 * its order (procedures, a regulation) does order have a meaning.
 */
export function rawDifference(a: Content, b: Content): RawDifference[] {
  const found: RawDifference[] = []
  const walk = new Comparison(found)
  for (const part of ['register', 'verwerkingen', 'bestanden'] as const) walk.records(a[part], b[part], [part], [part], [part], (key) => part === 'bestanden' && key !== DISCLOSURES_FILE)
  return found
}

class Comparison {
  constructor(private readonly found: RawDifference[]) {}

  values(a: unknown, b: unknown, steps: readonly Step[], from: Path, to: Path, ordered: boolean): boolean {
    if (isRecord(a) && isRecord(b)) {
      this.records(a, b, steps, from, to, () => ordered)
      return true
    }
    if (Array.isArray(a) && Array.isArray(b)) return this.#lists(a, b, steps, from, to, ordered)
    return isLeaf(a) && isLeaf(b) && comparable(a, field(steps)) === comparable(b, field(steps))
  }

  records(a: Record<string, unknown>, b: Record<string, unknown>, steps: readonly Step[], from: Path, to: Path, ordered: (key: string) => boolean): void {
    const parents = { from, to }
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)].sort())) {
      const [inA, inB] = [Object.hasOwn(a, key), Object.hasOwn(b, key)]
      const at = [...steps, key]
      if (inA && inB) this.#pair(a[key], b[key], at, [...from, key], [...to, key], parents, ordered(key))
      else if (inA) this.found.push({ steps: at, from: { path: [...from, key], value: a[key] }, parents })
      else this.found.push({ steps: at, to: { path: [...to, key], value: b[key] }, parents })
    }
  }

  /** Whether the lists could be compared item by item; two of which the order differs cannot. */
  #lists(a: unknown[], b: unknown[], steps: readonly Step[], from: Path, to: Path, ordered: boolean): boolean {
    if (ordered && (a.length !== b.length || a.some((item, index) => keyOf(item, field(steps)) !== keyOf(b[index], field(steps))))) return false
    const parents = { from, to }
    for (const { key, at: [inA, inB] } of ordered ? inOrder(a) : pairs(a, b, field(steps))) {
      const at = [...steps, { item: key }]
      if (inA !== undefined && inB !== undefined) this.#pair(a[inA], b[inB], at, [...from, inA], [...to, inB], parents, ordered)
      else if (inA !== undefined) this.found.push({ steps: at, from: { path: [...from, inA], value: a[inA] }, parents })
      else this.found.push({ steps: at, to: { path: [...to, inB!], value: b[inB!] }, parents })
    }
    return true
  }

  #pair(a: unknown, b: unknown, steps: readonly Step[], from: Path, to: Path, parents: RawDifference['parents'], ordered: boolean): void {
    if (a === b || this.values(a, b, steps, from, to, ordered)) return
    this.found.push({ steps, from: { path: from, value: a }, to: { path: to, value: b }, parents })
  }
}

interface Pair {
  key: string
  at: [from: number | undefined, to: number | undefined]
}

function inOrder(list: unknown[]): Pair[] {
  return list.map((_, index) => ({ key: String(index + 1), at: [index, index] }))
}

/** Which item of one list is which of the other, sorted by identity. */
function pairs(a: unknown[], b: unknown[], key: string): Pair[] {
  const groups = new Map<string, [number[], number[]]>()
  for (const [side, list] of [a, b].entries()) {
    for (const [index, item] of list.entries()) {
      const name = keyOf(item, key)
      const group = groups.get(name) ?? groups.set(name, [[], []]).get(name)!
      group[side]!.push(index)
    }
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([name, group]) => (group[0].length < 2 && group[1].length < 2 ? [{ key: name, at: [group[0][0], group[1][0]] } as Pair] : alike(name, group, a, b, key)))
}

/** Items that share a name: those with the same content belong together, the others by what they say and never by their place. */
function alike(name: string, [inA, inB]: [number[], number[]], a: unknown[], b: unknown[], key: string): Pair[] {
  const byContent = (list: unknown[], places: number[]): [string, number][] => places.map((place): [string, number] => [fingerprint(list[place], key), place]).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  const [left, right] = [byContent(a, inA), byContent(b, inB)]
  const same: Pair[] = []
  const restA = left.filter(([content, place]) => {
    const found = right.findIndex(([other]) => other === content)
    if (found === -1) return true
    same.push({ key: name, at: [place, right.splice(found, 1)[0]![1]] })
    return false
  })
  const rest = Array.from({ length: Math.max(restA.length, right.length) }, (_, index): Pair => ({ key: `${name}~${index + 1}`, at: [restA[index]?.[1], right[index]?.[1]] }))
  return [...same, ...rest]
}

/** What an item is called: by its id or name, and an article or a term by what it means. */
function keyOf(item: unknown, key: string): string {
  if (isLeaf(item)) return key === 'wet' ? comparable(item, key) : itemKey(item)
  const name = itemKey(item)
  if (!isRecord(item)) return name
  if (item.termijn !== undefined && name === itemKey(item.termijn)) return comparable(item.termijn, 'termijn')
  // A group without an id is called by its data, in whatever order they stand.
  return Array.isArray(item.gegevens) && name === itemKey(item.gegevens) ? item.gegevens.map(itemKey).sort().join('-') : name
}

/** The content of a value in one text that does not depend on order or layout. */
function fingerprint(value: unknown, key = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => fingerprint(item, key)).sort().join(',')}]`
  if (isRecord(value)) return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${fingerprint(value[name], name)}`).join(',')}}`
  return JSON.stringify(comparable(value, key))
}

/** The keys of a path, without the items. */
export function fieldOf(steps: readonly Step[]): string[] {
  return steps.filter((step) => typeof step === 'string')
}

function field(steps: readonly Step[]): string {
  return steps.findLast((step) => typeof step === 'string') ?? ''
}

/** A path as text, by identity. */
export function identity(steps: readonly Step[]): string {
  return steps.map((step) => (typeof step === 'string' ? step : step.item)).join('/')
}

function isLeaf(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Applies differences to the content they start from; the result says the same as the content they lead to. */
export function applyDifference(content: Content, differences: readonly RawDifference[]): Content {
  const root = structuredClone(content)
  const parent = (path: Path): unknown => path.reduce((at: unknown, step) => (at as Record<string | number, unknown>)[step], root)
  const emptied = new Set<unknown[]>()
  const added: [into: unknown, step: string | number, value: unknown][] = []
  for (const { from, to, parents } of differences) {
    const into = parent(parents.from)
    if (from && to) set(into as object, String(from.path.at(-1)!), structuredClone(to.value))
    else if (to) added.push([into, to.path.at(-1)!, structuredClone(to.value)])
    else if (Array.isArray(into)) {
      into[from!.path.at(-1) as number] = GONE
      emptied.add(into)
    } else delete (into as Record<string, unknown>)[String(from!.path.at(-1)!)]
  }
  for (const list of emptied) list.splice(0, list.length, ...list.filter((item) => item !== GONE))
  for (const [into, step, value] of added) {
    if (Array.isArray(into)) into.push(value)
    else set(into as object, String(step), value)
  }
  return root
}

const GONE = Symbol('gone')
