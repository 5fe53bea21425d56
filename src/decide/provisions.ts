import { canonical, type Citation, findCitations, findStatutes, inWords, type Law, link } from '../law/index.js'

/** How a cited law stands on the peildatum. */
export type Standing = 'van-kracht' | 'vervallen' | 'nog-niet-van-kracht' | 'bestaat-niet' | 'onbekend'

/** A basis as a document writes it, with what the law of the peildatum says of it. */
export interface Basis {
  tekst: string
  bepalingen: Provision[]
}

export interface Provision {
  /** In fixed form: `Jeugdwet 7.3.11(1)`; the name of the statute when no article is cited. */
  bepaling: string
  inWoorden: string
  stand: Standing
  /** Whether this was checked in the text of the law. */
  nagelezen: boolean
  /** Last or first day on which it holds, for one that holds no longer or not yet. */
  datum?: string
  opvolgers: string[]
  link?: string
}

/** What the law says of a text that cites it. */
export function basis(tekst: string, law: Law): Basis {
  const cited = findCitations(tekst)
  if (cited.length > 0) return { tekst, bepalingen: cited.map((citation) => provision(citation, law)) }
  return { tekst, bepalingen: [...new Set(findStatutes(tekst).map(({ wet }) => wet))].map((wet) => statute(wet, law)) }
}

function provision({ wet, artikel, lid, onder }: Citation, law: Law): Provision {
  const citation: Citation = { wet, artikel, ...(lid === undefined ? {} : { lid }), ...(onder === undefined ? {} : { onder }) }
  const row = law.provision(citation)
  const whole = statute(wet, law)
  const own = { bepaling: canonical(citation), inWoorden: inWords(citation), nagelezen: law.verified(citation), ...linked(citation, law) }
  if (whole.stand !== 'van-kracht') return { ...whole, ...own, nagelezen: whole.nagelezen }
  if (law.exists(citation) === false) return { ...own, stand: 'bestaat-niet', opvolgers: law.meant(citation).map(inWords) }
  if (law.inForce(citation)) return { ...own, stand: 'van-kracht', opvolgers: [] }
  return { ...own, opvolgers: [], ...ended(row, law) }
}

function statute(id: string, law: Law): Provision {
  const wet = law.statute(id)!
  const own = { bepaling: wet.afkorting, inWoorden: wet.naam, nagelezen: wet.geverifieerd }
  if (law.statuteInForce(id)) return { ...own, stand: 'van-kracht', opvolgers: [] }
  return { ...own, opvolgers: law.successors(id).map(({ afkorting }) => afkorting), ...ended({ ...wet, ...(wet.verwacht_vanaf === undefined ? {} : { geldig_vanaf: wet.verwacht_vanaf }) }, law) }
}

function ended(row: { geldig_vanaf?: string; geldig_tot?: string } | undefined, { peildatum }: Law): Pick<Provision, 'stand' | 'datum'> {
  if (row?.geldig_tot !== undefined && row.geldig_tot < peildatum) return { stand: 'vervallen', datum: row.geldig_tot }
  if (row?.geldig_vanaf !== undefined && peildatum < row.geldig_vanaf) return { stand: 'nog-niet-van-kracht', datum: row.geldig_vanaf }
  return { stand: 'onbekend' }
}

function linked(citation: Citation, { peildatum }: Law): Pick<Provision, 'link'> {
  const url = link(citation, peildatum)
  return url === undefined ? {} : { link: url }
}
