import { canonical, findCitations } from '../law/index.js'

/** A duration by its length: months and days, which do not convert into each other. */
export interface Duration {
  months: number
  days: number
}

const UNITS: Record<string, [months: number, days: number]> = {
  dag: [0, 1],
  dagen: [0, 1],
  week: [0, 7],
  weken: [0, 7],
  maand: [1, 0],
  maanden: [1, 0],
  jaar: [12, 0],
  jaren: [12, 0],
}

/** `20 jaar` and `P20Y` are the same duration; undefined when the text is none. */
export function duration(text: unknown): Duration | undefined {
  if (typeof text !== 'string') return undefined
  const words = /^(\d+) (\w+)$/.exec(text.trim())
  const unit = words && UNITS[words[2]!]
  if (words && unit) return { months: Number(words[1]) * unit[0], days: Number(words[1]) * unit[1] }
  const iso = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(text.trim())
  if (!iso) return undefined
  const [years, months, weeks, days] = iso.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number]
  return { months: years * 12 + months, days: weeks * 7 + days }
}

/** Negative when `a` is certainly shorter, positive when certainly longer, 0 when equal; undefined when months and days pull apart. */
export function compareDurations(a: Duration, b: Duration): number | undefined {
  const [least, most] = [
    (a.months - b.months) * 28 + (a.days - b.days),
    (a.months - b.months) * 31 + (a.days - b.days),
  ]
  if (a.months === b.months && a.days === b.days) return 0
  return least > 0 && most > 0 ? 1 : least < 0 && most < 0 ? -1 : undefined
}

/** A value such that two are the same to a reader exactly when these texts are the same. `field` is the key it stands under. */
export function comparable(value: unknown, field: string): string {
  if (typeof value !== 'string') return `${typeof value}:${String(value)}`
  if (field === 'termijn') {
    const length = duration(value)
    if (length) return `duur:${length.months}m${length.days}d`
  }
  if (field === 'wet') return `tekst:${asCitation(value) ?? plain(value)}`
  return `tekst:${plain(value)}`
}

/** Text without what layout adds: lines are folded, spaces collapsed, composed letters alike. */
export function plain(text: string): string {
  return text.normalize('NFC').split(/\s+/).filter(Boolean).join(' ')
}

/** The canonical citations, when a text holds nothing else: words beside a citation say something too. */
function asCitation(text: string): string | undefined {
  const found = findCitations(text)
  if (found.length === 0) return undefined
  let rest = ''
  let at = 0
  for (const { start, end } of found) {
    if (start > at) rest += text.slice(at, start)
    at = Math.max(at, end)
  }
  rest += text.slice(at)
  return /^[\s,;.]*$/.test(rest.replace(/\b(en|artikel|artikelen|art)\b/gi, '')) ? found.map(canonical).sort().join('; ') : undefined
}

/** The words of a text without case and punctuation: what stays the same under an editorial change. */
export function words(text: string): string[] {
  return plain(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
