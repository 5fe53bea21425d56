import { plainKey } from './text.js'

const NONE = new Set(['geen', 'n-v-t', 'nvt', 'niet-van-toepassing', 'niets', 'none', 'n-a', 'not-applicable', 'nil', 'aucun', 'aucune', 'neant', 'non-applicable', 'sans-objet', 's-o'])
const UNKNOWN = new Set(['onbekend', 'niet-bekend', 'nog-niet-bekend', 'unknown', 'not-known', 'inconnu', 'inconnue', 'non-connu'])
const YES = new Set(['ja', 'yes', 'oui', 'true', 'waar', 'x'])
const NO = new Set(['nee', 'neen', 'no', 'non', 'false', 'onwaar'])

/** `geen` and `n.v.t.` in three languages. */
export function saysNone(text: string): boolean {
  return NONE.has(plainKey(text) ?? '')
}

/** `onbekend` in three languages. */
export function saysUnknown(text: string): boolean {
  return UNKNOWN.has(plainKey(text) ?? '')
}

/** Yes or no in three languages; undefined when the text says something else. */
export function yesOrNo(text: string): 'ja' | 'nee' | undefined {
  const word = plainKey(text) ?? ''
  return YES.has(word) ? 'ja' : NO.has(word) ? 'nee' : undefined
}

/** A day as people write it, as `YYYY-MM-DD`; undefined when it is none. */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text.trim())
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text.trim())
  const [year, month, day] = iso ? iso.slice(1) : dutch ? [dutch[3], dutch[2], dutch[1]] : []
  if (!year || !month || !day) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const real = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : undefined
}
