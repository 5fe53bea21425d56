import { canonical, type Citation, countsPoints } from './citation.js'
import { statuteById } from './names.js'
import { parseCitation } from './parse.js'

/** As Dutch lawyers write it: `artikel 30 lid 1 onder f AVG`. Text that is no citation comes back as it is. */
export function inWords(citation: Citation | string): string {
  const read = typeof citation === 'string' ? parseCitation(citation) : citation
  if (!read) return String(citation)
  const { wet, artikel, lid, onder } = read
  const part = countsPoints(read) ? 'punt' : 'lid'
  return `artikel ${artikel}${lid ? ` ${part} ${lid}` : ''}${onder ? ` onder ${onder}` : ''} ${statuteById(wet)?.afkorting ?? wet}`
}

/** The fixed form of text in any form; undefined when the text does not hold exactly one citation. */
export function canonicalOf(text: string): string | undefined {
  const read = parseCitation(text)
  return read && canonical(read)
}
