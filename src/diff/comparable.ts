import { canonical, duration, findCitations } from '../law/index.js'

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

const known = new Map<string, string | undefined>()
/** A register cites a few hundred articles, over and over. */
const MOST_KNOWN = 5_000

/** The canonical citations, when a text holds nothing else: words beside a citation say something too. */
function asCitation(text: string): string | undefined {
  if (!known.has(text)) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, citationsIn(text))
  }
  return known.get(text)
}

function citationsIn(text: string): string | undefined {
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
