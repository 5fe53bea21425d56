import { type Citation, contains, findCitations, findStatutes, inWords, parseCitation } from '../law/index.js'
import { list } from './phrase.js'

/** How a text that names law meets a list of provisions: at an article, at the law as a whole, or not at all. */
export type Meeting = 'artikel' | 'wet' | 'niets'

/** The best that any of the texts does. A wider article than the one that is meant counts: 'artikel 30 UAVG'. */
export function meets(texts: readonly string[], provisions: readonly string[]): Meeting {
  if (texts.length === 0 || provisions.length === 0) return 'niets'
  const wanted = provisions.flatMap((provision): Citation | Citation[] => parseCitation(provision) ?? [])
  const cited = texts.flatMap((text) => findCitations(text))
  if (cited.some((one) => wanted.some((other) => contains(one, other) || contains(other, one)))) return 'artikel'
  const loose = texts.filter((text) => findCitations(text).length === 0).flatMap((text) => findStatutes(text))
  return loose.some(({ wet }) => wanted.some((other) => other.wet === wet)) ? 'wet' : 'niets'
}

/** The first provisions in words, each once and the widest of those that overlap: `artikel 7.2.1 Jeugdwet of artikel 5.2.9 Wmo 2015`. */
export function inSentence(provisions: readonly string[], most = Infinity): string {
  const cited = provisions.flatMap((provision): Citation | Citation[] => parseCitation(provision) ?? [])
  const widest = cited.filter((one) => !cited.some((other) => other !== one && contains(other, one) && !contains(one, other)))
  return list([...new Set(widest.map((citation) => inWords(citation)))].slice(0, most), 'of')
}
