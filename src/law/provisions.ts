import { canonical, type Citation, withAncestors } from './citation.js'
import { holdsOn } from './dates.js'
import { lawData } from './generated/data.js'
import { statuteById } from './names.js'
import { parseCitation } from './parse.js'
import type { Bepaling } from './types.js'

let byId: Map<string, Bepaling[]> | undefined

/** All dated rows of exactly this provision; a provision that changed has more than one. */
export function rowsOf(citation: Citation): readonly Bepaling[] {
  if (!byId) {
    byId = new Map()
    for (const row of lawData.bepalingen) {
      const rows = byId.get(row.id)
      if (rows) rows.push(row)
      else byId.set(row.id, [row])
    }
  }
  return byId.get(canonical(citation)) ?? []
}

/** A citation from a citation or from text that holds exactly one. */
export function read(citation: Citation | string): Citation | undefined {
  return typeof citation === 'string' ? parseCitation(citation) : citation
}

/** Whether statute and provision hold on the date; a provision without rows follows what contains it. */
export function inForceOn(citation: Citation, date: string): boolean {
  const wet = statuteById(citation.wet)
  if (!wet || wet.verwacht_vanaf !== undefined || !holdsOn(wet, date)) return false
  return withAncestors(citation).every((level) => {
    const rows = rowsOf(level)
    return rows.length === 0 || rows.some((row) => holdsOn(row, date))
  })
}

/** False only when the statute is known to lack the article, lid or onderdeel; true when it is known to have it. */
export function existsOn(citation: Citation, date: string): boolean | undefined {
  const wet = statuteById(citation.wet)
  if (!wet) return undefined
  if (wet.hoogste_artikel !== undefined && Number.parseInt(citation.artikel, 10) > wet.hoogste_artikel) return false
  const [article, lid] = [{ wet: citation.wet, artikel: citation.artikel }, { ...citation, onder: undefined }].map((level) => rowOn(level, date))
  if (citation.lid !== undefined && article?.leden !== undefined && Number.parseInt(citation.lid, 10) > article.leden) return false
  const last = (citation.lid === undefined ? article : lid)?.onderdelen
  if (citation.onder !== undefined && last !== undefined && (last === 'geen' || citation.onder > last)) return false
  if (rowsOf(citation).length > 0) return true
  const counted = citation.onder === undefined ? article?.leden : last
  return counted === undefined && !(wet.hoogste_artikel !== undefined && citation.lid === undefined && citation.onder === undefined) ? undefined : true
}

/** The row that holds on the date, else the latest. */
export function rowOn(citation: Citation, date: string): Bepaling | undefined {
  const rows = rowsOf(citation)
  return rows.find((row) => holdsOn(row, date)) ?? rows.at(-1)
}
