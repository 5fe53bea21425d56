import { type Citation, contains, findCitations, findStatutes, inWords, parseCitation } from '../law/index.js'
import { list } from './phrase.js'

/** How a text that names law meets a list of provisions: at an article, at the law as a whole, or not at all. */
export type Meeting = 'artikel' | 'wet' | 'niets'

/** The best that any of the texts does. A wider article than the one that is meant counts: 'artikel 30 UAVG'. */
export function meets(texts: readonly string[], provisions: readonly string[]): Meeting {
  return texts.length === 0 || provisions.length === 0 ? 'niets' : meetingOf(texts)(provisions)
}

/** How these texts meet any list of provisions: to ask it of many lists. */
export function meetingOf(texts: readonly string[]): (provisions: readonly string[]) => Meeting {
  const cited = texts.flatMap((text) => findCitations(text))
  const loose = texts.filter((text) => findCitations(text).length === 0).flatMap((text) => findStatutes(text))
  return (provisions) => {
    let meeting: Meeting = 'niets'
    for (const provision of provisions) {
      const wanted = parseCitation(provision)
      if (wanted === undefined) continue
      if (cited.some((one) => contains(one, wanted) || contains(wanted, one))) return 'artikel'
      if (loose.some(({ wet }) => wanted.wet === wet)) meeting = 'wet'
    }
    return meeting
  }
}

/** The first provisions in words, each once and the widest of those that overlap: `artikel 7.2.1 Jeugdwet of artikel 5.2.9 Wmo 2015`. */
export function inSentence(provisions: readonly string[], most = Infinity): string {
  const cited = provisions.flatMap((provision): Citation | Citation[] => parseCitation(provision) ?? [])
  const widest = cited.filter((one) => !cited.some((other) => other !== one && contains(other, one) && !contains(one, other)))
  return list([...new Set(widest.map((citation) => inWords(citation)))].slice(0, most), 'of')
}
