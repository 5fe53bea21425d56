import type { Loss } from '../loss.js'

export type Path = readonly (string | number)[]

export interface Leaf {
  path: Path
  value: string | number | boolean
}

/** Keeps count of which texts, numbers and answers of a value found a place. What nobody took is what is lost. */
export class Ledger {
  readonly #open = new Map<string, Leaf>()
  /** Whatever holds something that was taken. */
  readonly #touched = new Set<string>()

  constructor(value: unknown) {
    this.#walk(value, [])
  }

  /** What stands at this path found a place. */
  take(...path: Path): void {
    if (!this.#open.delete(key(path))) return
    for (let end = path.length; end > 0; end--) this.#touched.add(key(path.slice(0, end)))
  }

  /** The keys of what is left: of a thing of which nothing was taken, only its own. */
  restKeys(): string[] {
    return this.rest().map(({ path }) => {
      const end = path.findIndex((_, index) => !this.#touched.has(key(path.slice(0, index + 1))))
      return keyName(end < 0 ? path : path.slice(0, end + 1))
    })
  }

  /** What is left, in the order of the source. */
  rest(): Leaf[] {
    return [...this.#open.values()]
  }

  #walk(value: unknown, path: Path): void {
    if (typeof value === 'object' && value !== null) {
      for (const [step, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) this.#walk(item, [...path, step])
    } else if (typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.trim() !== '')) {
      this.#open.set(key(path), { path, value })
    }
  }
}

/** A path as people read it: `doelen[].wet`. */
export function keyName(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('').replace(/^\./, '')
}

/** Losses of one kind as one, with the places of all. */
export function gather(found: Iterable<readonly [what: string, place: string]>): Loss[] {
  const all = new Map<string, Set<string>>()
  for (const [what, place] of found) {
    const places = all.get(what)
    if (places) places.add(place)
    else all.set(what, new Set([place]))
  }
  return [...all].map(([what, places]) => ({ what, places: [...places] }))
}

function key(path: Path): string {
  return JSON.stringify(path)
}
