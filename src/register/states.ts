/** What a key says: nothing at all, that there is none, that it is not known, or something. */
export type State = 'weggelaten' | 'geen' | 'onbekend' | 'waarde'

export function state(value: unknown): State {
  if (value === undefined) return 'weggelaten'
  if (value === 'geen' || value === 'onbekend') return value
  return 'waarde'
}

/** The items of a key that may also be left out, `geen` or `onbekend`; in those states there are none. */
export function items<T>(value: T[] | string | undefined): T[] {
  return Array.isArray(value) ? value : []
}

/** One text or several, as a list. `onbekend` counts as none. */
export function texts(value: string | string[] | undefined): string[] {
  if (value === undefined || value === 'onbekend' || value === 'geen') return []
  return typeof value === 'string' ? [value] : value
}

/** An object, unless the key is left out, `geen` or `onbekend`. */
export function record<T extends object>(value: T | string | undefined): T | undefined {
  return typeof value === 'object' ? value : undefined
}
