import type { Path } from '../source/source.js'

/** A text as a key: lower case, without accents, words joined by hyphens. `Cliënten ` and `clienten` are the same. */
export function normalise(text: string): string {
  return unaccented(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

// oxlint-disable-next-line no-control-regex
const ASCII = /^[\u0000-\u007F]*$/
/** Latin letters and the usual signs: all that Dutch is written with. */
const LATIN = /^[\u0000-\u024F\u2000-\u206F\u20AC]*$/ // oxlint-disable-line no-control-regex

/** Without accents. Those of Latin letters are few: the tables of Unicode, which take time to make ready, are for others. */
function unaccented(text: string): string {
  if (ASCII.test(text)) return text
  const parts = text.normalize('NFD')
  return LATIN.test(text) ? parts.replace(/[\u0300-\u036F]/g, '') : parts.replace(/\p{M}/gu, '')
}

/** Keys that tell the items of a list apart, the most telling first. */
const IDENTIFYING = ['id', 'partij', 'zie', 'naam', 'recht', 'handeling', 'wie', 'controle', 'land', 'leeftijd', 'opdrachtgever', 'titel', 'wat', 'omschrijving', 'maatregel', 'soort', 'gegevens', 'termijn', 'criterium', 'tekst']

/** What a list item is called, whatever its place in the list: its id, else a normalised name. */
export function itemKey(item: unknown): string {
  if (typeof item !== 'object' || item === null) return normalise(String(item))
  if (Array.isArray(item)) return normalise(item.map(itemKey).join(' '))
  for (const key of IDENTIFYING) {
    const value: unknown = Object.hasOwn(item, key) ? (item as Record<string, unknown>)[key] : undefined
    if (value !== undefined && value !== null) return itemKey(value)
  }
  return ''
}

/** A path with list items by identity instead of by index: `persoonsgegevens/bsn/wet`. */
export function identityPath(root: unknown, path: Path): string {
  const steps: string[] = []
  let at: unknown = root
  for (const step of path) {
    const next: unknown = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined
    steps.push(typeof step === 'number' ? itemKey(next) : step)
    at = next
  }
  return steps.join('/')
}

/** Keys by which a person knows an item, the most telling first. */
const TELLING = ['gegevens', 'zie', 'naam', 'omschrijving', 'partij', 'wat', 'termijn', 'criterium', 'handeling', 'wie', 'land', 'controle', 'grond', 'bewering', 'via', 'id']

/** The key of an item that a finding about the whole item points at; none for a list or a text. */
export function tellingKey(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined
  return TELLING.find((key) => Object.hasOwn(item, key))
}
