/** Where a value stands in a text: offsets in UTF-16 units. Of what takes more lines, the end of the first one. */
export interface Place {
  start: number
  end: number
  /** The parts of a list or a mapping, with where their keys stand. */
  parts?: Map<string, { key?: Place; value: Place }>
}

/** The place of what a path leads to, or of the nearest that there is. */
export function placeAt(whole: Place, path: readonly (string | number)[], part: 'key' | 'value'): Place {
  let found = whole
  let key: Place | undefined
  for (const step of path) {
    const next = found.parts?.get(String(step))
    if (!next || (typeof step !== 'number' && !next.key)) break
    key = next.key
    found = next.value
  }
  return part === 'key' && key ? key : found
}
