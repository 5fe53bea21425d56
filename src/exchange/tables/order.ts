import { fields } from '../generated/fields.js'

/** A value with its keys in the order of the schema, and bare texts for items that say no more than that. */
export function inOrder(value: unknown, shape: string | undefined): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const known = shape === undefined ? undefined : fields[shape]
  if (!known || known.rest) return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  const record = value as Record<string, unknown>
  const keys = Object.keys(known.keys).filter((key) => Object.hasOwn(record, key))
  return Object.fromEntries(
    keys.map((key) => {
      const { items, bare, object } = known.keys[key]!
      const found = record[key]
      return [key, Array.isArray(found) ? found.map((item: unknown) => bared(inOrder(item, items), bare)) : inOrder(found, object)]
    }),
  )
}

/** `{naam: gemeente}` says what `gemeente` says. */
function bared(item: unknown, bare: string | undefined): unknown {
  if (bare === undefined || typeof item !== 'object' || item === null) return item
  const keys = Object.keys(item)
  return keys.length === 1 && keys[0] === bare ? (item as Record<string, unknown>)[bare] : item
}
