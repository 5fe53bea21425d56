import { lawData } from './generated/data.js'
import { statuteById } from './names.js'

/** A place in a statute. `wet` is the id of the statute; points of a definition article (AVG 4) count as `lid`. */
export interface Citation {
  wet: string
  artikel: string
  lid?: string
  onder?: string
}

/** A citation and where it stands in a text: offsets in UTF-16 units, `end` exclusive. */
export interface FoundCitation extends Citation {
  start: number
  end: number
  text: string
}

/** The one fixed form: `AVG 30(1)(f)`, `BW 7:454(3)`, `Wmo 2015 5.3.4(1)`. */
export function canonical({ wet, artikel, lid, onder }: Citation): string {
  return `${statuteById(wet)?.afkorting ?? wet} ${artikel}${lid ? `(${lid})` : ''}${onder ? `(${onder})` : ''}`
}

let recorded: Set<string> | undefined
let statutes: Map<string, string> | undefined

/** A provision that the law data have, from its fixed form: what rules and the data themselves cite need not be read as prose. */
export function fromFixedForm(text: string): Citation | undefined {
  recorded ??= new Set(lawData.bepalingen.map(({ id }) => id))
  if (!recorded.has(text)) return undefined
  statutes ??= new Map(lawData.wetten.map(({ id, afkorting }) => [afkorting, id]))
  const name = text.lastIndexOf(' ')
  const wet = statutes.get(text.slice(0, name))
  const [artikel, first, second] = text.slice(name + 1).replaceAll(')', '').split('(')
  if (wet === undefined || !artikel) return undefined
  const lid = first !== undefined && first >= '1' && first < ':' ? first : undefined
  const onder = lid === undefined ? first : second
  return { wet, artikel, ...(lid !== undefined && { lid }), ...(onder !== undefined && { onder }) }
}

/** From narrow to wide: `AVG 30(1)(f)`, `AVG 30(1)`, `AVG 30`. */
export function withAncestors(citation: Citation): Citation[] {
  const { wet, artikel, lid, onder } = citation
  const chain: Citation[] = [citation]
  if (onder && lid) chain.push({ wet, artikel, lid })
  if (onder || lid) chain.push({ wet, artikel })
  return chain
}

/** Whether `outer` is `inner` or contains it. */
export function contains(outer: Citation, inner: Citation): boolean {
  return (
    outer.wet === inner.wet &&
    outer.artikel === inner.artikel &&
    (outer.lid === undefined || outer.lid === inner.lid) &&
    (outer.onder === undefined || outer.onder === inner.onder)
  )
}

/** Article 4 AVG numbers its definitions as points; every other article has `leden`. */
export function countsPoints({ wet, artikel }: Citation): boolean {
  return wet === 'avg' && artikel === '4'
}
