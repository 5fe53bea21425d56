import { countsPoints, type Citation } from './citation.js'
import { statuteById } from './names.js'
import { parseCitation } from './parse.js'

/**
 * Address of the official text: EUR-Lex (ELI, Dutch) for the AVG, wetten.overheid.nl (Juriconnect 1.3) for Dutch law.
 * With a `peildatum` (`YYYY-MM-DD`) Dutch law is shown as it was on that day.
 */
export function link(citation: Citation | string, peildatum?: string): string | undefined {
  const read = typeof citation === 'string' ? parseCitation(citation) : citation
  const wet = read && statuteById(read.wet)
  if (!read || !wet) return undefined
  if (wet.celex) return `https://eur-lex.europa.eu/eli/reg/${celexPath(wet.celex)}/oj/nld#art_${read.artikel}`
  const [boek, nummer] = wet.boeken && read.artikel.includes(':') ? (read.artikel.split(':', 2) as [string, string]) : [undefined, read.artikel]
  const bwb = boek === undefined ? wet.bwb : wet.boeken?.[boek]
  if (!bwb) return undefined
  const parts = [
    `https://wetten.overheid.nl/jci1.3:c:${bwb}`,
    ...(boek === undefined ? [] : [`boek=${boek}`]),
    `artikel=${nummer}`,
    ...(read.lid && !countsPoints(read) ? [`lid=${read.lid}`] : []),
    ...(peildatum === undefined ? [] : [`z=${peildatum}`, `g=${peildatum}`]),
  ]
  return parts.join('&')
}

/** `32016R0679` to `2016/679`. */
function celexPath(celex: string): string {
  return `${celex.slice(1, 5)}/${Number(celex.slice(6))}`
}
