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
  const path = search(root, target.of, [])
  return path && (target.key === undefined ? path : [...path, target.key])
}

function search(value: unknown, wanted: object, path: (string | number)[]): (string | number)[] | undefined {
  if (value === wanted) return path
  if (typeof value !== 'object' || value === null) return undefined
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value)
  for (const step of steps) {
    const found = search((value as Record<string | number, unknown>)[step], wanted, [...path, step])
    if (found) return found
  }
  return undefined
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
