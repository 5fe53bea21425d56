import { type Citation, type FoundCitation, fromFixedForm } from './citation.js'
import { findStatutes, nameAt, type Named } from './names.js'
import { ARTICLE, type Item, readItems, readTail } from './items.js'
import { remembered } from './remembered.js'
import { type Token, tokenize } from './tokens.js'
import type { Wet } from './types.js'

// Between an article and the name of its law, in either order: 'van de', 'in de', '(', ','.
const FILLER = new Set(['van', 'uit', 'in', 'de', 'het', 'der', ',', '(', ')'])
const MOST_FILLER = 4
// What follows a bare number when it counts something: 'sinds de AVG 2 jaar bestaat'.
const UNITS = new Set(
  `jaar jaren maand maanden week weken dag dagen uur uren minuten procent euro keer maal mensen personen clienten medewerkers
   organisaties gemeenten januari februari maart april mei juni juli augustus september oktober november december %`.split(/\s+/),
)

/** The citation in a text that holds exactly one; otherwise undefined. */
export function parseCitation(text: string): Citation | undefined {
  return onlyIn(text).citation
}

const onlyIn = remembered((text): { citation: Citation | undefined } => {
  const fixed = fromFixedForm(text)
  if (fixed) return { citation: Object.freeze(fixed) }
  const [first, another] = findCitations(text)
  if (!first || another) return { citation: undefined }
  const { wet, artikel, lid, onder } = first
  return { citation: Object.freeze({ wet, artikel, ...(lid !== undefined && { lid }), ...(onder !== undefined && { onder }) }) }
})

/**
 * All citations in a text, in order. An enumeration gives one each: 'artikelen 6 en 9 AVG' holds two.
 * Reads every token a bounded number of times, so it takes linear time; it never throws.
 */
export const findCitations = remembered(citationsIn)

function citationsIn(text: string): readonly FoundCitation[] {
  // Every citation names its law, and most texts name none.
  if (findStatutes(text).length === 0) return []
  const tokens = tokenize(text)
  const found: FoundCitation[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = fromName(tokens, at) ?? fromArticle(tokens, at) ?? fromNumber(tokens, at)
    if (read) found.push(...read.citations.map(({ start, end, ...citation }) => ({ ...citation, start, end, text: text.slice(start, end) })))
    at = read?.next ?? at + 1
  }
  return found
}

type Placed = Citation & { start: number; end: number }

interface Reading {
  citations: Placed[]
  next: number
}

/** 'AVG 9(2)(h)', 'Jeugdwet artikel 7.2.1', 'BW boek 7 artikel 457'. */
function fromName(tokens: readonly Token[], at: number): Reading | undefined {
  const name = nameAt(tokens, at)
  if (!name) return undefined
  const book = bookAt(tokens, name.end)
  const named: Named = { wet: name.wet, boek: book?.boek ?? name.boek }
  const from = book?.end ?? name.end
  let index = from
  while (index < from + 2 && [',', '(', ':'].includes(tokens[index]?.value ?? '')) index++
  const close = index === from
  // 'volgens de AVG' at the end of a line and '4. Rechten' or 'Artikel 4' on the next belong to different sentences.
  const items = tokens[index]?.heading ? undefined : readItems(tokens, index)
  if (!items || (!items.worded && (!close || counts(tokens, items.next) || versioned(name.wet, items.items)))) return { citations: [], next: from }
  // A comma leaves two readings; a name that comes after the article wins: 'de AVG, artikel 30 UAVG'.
  const after = close ? undefined : lawAfter(tokens, items.next)
  if (after && !opens(tokens, after.end)) {
    const cut = items.items.findLastIndex((item) => item.worded)
    const own = items.items.slice(0, cut)
    return {
      citations: [...place(named, own, tokens[at]!.start), ...place(after, items.items.slice(cut), undefined, tokens[after.end - 1]!.end)],
      next: after.end,
    }
  }
  return { citations: place(named, items.items, tokens[at]!.start), next: items.next }
}

/** 'artikel 30, derde lid, onder a, UAVG' and 'artikel 6 AVG, lid 1 onder f'. */
function fromArticle(tokens: readonly Token[], at: number): Reading | undefined {
  const items = ARTICLE.has(tokens[at]!.value) ? readItems(tokens, at) : undefined
  if (!items) return undefined
  const after = lawAfter(tokens, items.next)
  if (!after) return { citations: [], next: items.next }
  const next = readTail(tokens, after.end, items.items.at(-1)!)
  return { citations: place(after, items.items, undefined, tokens[next - 1]!.end), next }
}

/** '7:457 BW' and '9(2)(h) AVG'; a bare '3.2 Jeugdwet' may as well be a heading. */
function fromNumber(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]!
  if (token.kind !== 'number' || !(token.value.includes(':') || tokens[at + 1]?.value === '(')) return undefined
  const items = readItems(tokens, at)
  if (!items) return undefined
  const after = lawAfter(tokens, items.next)
  const fits = after && items.items.every((item) => item.lids.length > 0 || (item.artikel.includes(':') && after.wet.nummering === 'dubbelepunt'))
  if (!fits) return { citations: [], next: items.next }
  return { citations: place(after, items.items, undefined, tokens[after.end - 1]!.end), next: after.end }
}

/** 'AVG 1.19' without the word 'artikel' is the number of a paragraph or a version, when the law itself numbers without dots. */
function versioned(wet: Wet, items: readonly Item[]): boolean {
  return wet.nummering === 'gewoon' && items.some((item) => item.artikel.includes('.') && item.onders.length === 0)
}

function lawAfter(tokens: readonly Token[], from: number): (Named & { end: number }) | undefined {
  let boek: string | undefined
  let last = from + MOST_FILLER
  for (let index = from; index <= last && index < tokens.length; index++) {
    const book = boek === undefined ? bookAt(tokens, index) : undefined
    if (book) {
      boek = book.boek
      index = book.end
      last = index + MOST_FILLER
    }
    const name = nameAt(tokens, index)
    if (name) return { wet: name.wet, boek: boek ?? name.boek, end: name.end }
    if (!FILLER.has(tokens[index]?.value ?? '')) return undefined
  }
  return undefined
}

function bookAt(tokens: readonly Token[], at: number): { boek: string; end: number } | undefined {
  const number = tokens[at + 1]
  return tokens[at]?.value === 'boek' && number?.kind === 'number' ? { boek: number.value, end: at + 2 } : undefined
}

/** Whether the name that ends here opens a citation of its own: 'AVG, artikel 9 (UAVG 30)'. */
function opens(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.value === ',' ? tokens[end + 1] : tokens[end]
  return next !== undefined && (next.kind === 'number' || ARTICLE.has(next.value))
}

/** Whether the bare number before this token counts something or is part of a date. */
function counts(tokens: readonly Token[], next: number): boolean {
  const following = tokens[next]
  if (following === undefined) return false
  return UNITS.has(following.value) || (['-', '/'].includes(following.value) && tokens[next + 1]?.kind === 'number')
}

/** One citation per item, lid and onderdeel. The first item may start at a name before it, the last may end with one after it. */
function place({ wet, boek }: Named, items: readonly Item[], start?: number, end?: number): Placed[] {
  return items.flatMap((item, index) => {
    const span = { start: index === 0 ? (start ?? item.start) : item.start, end: index === items.length - 1 ? (end ?? item.end) : item.end }
    const artikel = boek !== undefined && !item.artikel.includes(':') ? `${boek}:${item.artikel}` : item.artikel
    const whole = wet.nummering === 'gewoon' ? undotted({ ...item, artikel }) : { ...item, artikel }
    return whole ? parts(whole).map((part) => ({ wet: wet.id, ...part, ...span })) : []
  })
}

/** 'artikel 6.1.f AVG' is article 6, lid 1, onder f: laws without dotted articles use dots for their parts. 'AVG 2.0' is no article. */
function undotted(item: Item): Item | undefined {
  const match = /^([^.:]+)(?:\.([1-9]\d?)([a-z]?))?$/.exec(item.artikel)
  if (!match) return undefined
  const [, artikel, lid, onder] = match
  if (lid === undefined) return item
  if (item.lids.length > 0) return undefined
  return { ...item, artikel: artikel!, lids: [lid], onders: onder ? [onder] : item.onders }
}

function parts({ artikel, lids, onders }: Item): { artikel: string; lid?: string; onder?: string }[] {
  const last = lids.at(-1)
  return [
    ...lids.slice(0, -1).map((lid) => ({ artikel, lid })),
    ...(onders.length > 0 ? onders : [undefined]).map((onder) => ({
      artikel,
      ...(last !== undefined && { lid: last }),
      ...(onder !== undefined && { onder }),
    })),
  ]
}
