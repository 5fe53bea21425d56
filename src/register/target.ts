import type { Path } from '../source/source.js'

/** A thing in the register that a finding can point at: an object of the YAML, or one key or list item of it. */
export interface Target {
  of: object
  key?: string | number
  part?: 'key' | 'value'
}

/** The key of an object, or an item of a list, as a thing to point at. */
export function at(of: object, key: string | number, part: 'key' | 'value' = 'value'): Target {
  return { of, key, part }
}

/**
 * The path of a target within a value, by the identity of the object. Searched only when something is reported: a
 * register without findings pays nothing for positions.
 */
export function pathOf(root: unknown, target: Target): Path | undefined {
  const path: (string | number)[] = []
  if (!leadsTo(root, target.of, path)) return undefined
  return target.key === undefined ? path : [...path, target.key]
}

/** Whether the wanted object stands in a value; the path then leads to it. */
function leadsTo(value: unknown, wanted: object, path: (string | number)[]): boolean {
  if (value === wanted) return true
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index)
      if (leadsTo(value[index], wanted, path)) return true
      path.pop()
    }
    return false
  }
  for (const key of Object.keys(value)) {
    path.push(key)
    if (leadsTo((value as Record<string, unknown>)[key], wanted, path)) return true
    path.pop()
  }
  return false
}

/** Where the objects of one value stand, for who asks for many: looked through once, where `pathOf` looks for each. */
export class Paths {
  readonly #parents = new Map<object, [parent: object, key: string | number]>()

  constructor(private readonly root: object) {
    this.#look(root)
  }

  /** The same as `pathOf`. */
  of({ of, key }: Target): Path | undefined {
    const path: (string | number)[] = key === undefined ? [] : [key]
    for (let here = of; here !== this.root; ) {
      const found = this.#parents.get(here)
      if (!found) return undefined
      path.unshift(found[1])
      here = found[0]
    }
    return path
  }

  #look(value: object): void {
    const isList = Array.isArray(value)
    for (const key in value) {
      const item = (value as Record<string, unknown>)[key]
      // What stands in more places, as merge keys make it, stands in the first.
      if (typeof item !== 'object' || item === null || this.#parents.has(item)) continue
      this.#parents.set(item, [value, isList ? Number(key) : key])
      this.#look(item)
    }
  }
}

/** The value at a path; undefined when the path does not exist. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

/** JSON Pointer (RFC 6901) of a path. */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
