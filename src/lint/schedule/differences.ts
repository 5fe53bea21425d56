import { compareDurations, duration, durationInWords, type Law } from '../../law/index.js'
import { normalise } from '../../register/identity.js'
import { beginOf, comparedTo, longestOf, source } from '../retention.js'
import type { Difference, LawTerm, Statement } from './types.js'

type Row = Statement['term']['rows'][number]

/** A row of the law as a schedule shows it. */
export function lawTerm(row: Row, law: Law): LawTerm {
  const begin = beginOf(row, law)
  return {
    id: row.id,
    bron: named(row),
    ...(row.bepaling === undefined ? {} : { bepaling: row.bepaling }),
    gezag: row.gezag,
    ...(row.minimum === undefined ? {} : { minimum: row.minimum }),
    ...(row.maximum === undefined ? {} : { maximum: row.maximum }),
    ...(row.tot === undefined ? {} : { tot: row.tot }),
    ...(begin === undefined ? {} : { begin }),
    beginInWet: row.begin_in_wet,
    nagelezen: row.geverifieerd,
    ...(row.geldig_vanaf === undefined ? {} : { sinds: row.geldig_vanaf }),
    ...(row.toelichting === undefined ? {} : { toelichting: row.toelichting }),
  }
}

/** What practice does has no source to name. */
function named(row: Row): string {
  if (row.bepaling !== undefined) return source(row)
  return row.gezag === 'praktijk' ? 'wat gebruikelijk is' : row.vindplaats === undefined || row.vindplaats === 'richtsnoer' ? 'een richtsnoer' : row.vindplaats
}

/** Where statements of one term differ from the law, and from what others say of the same data. */
export function differences(same: readonly Statement[], others: readonly Statement[], law: Law): Difference[] {
  return [...fromLaw(same[0]!, law), ...fromOthers(same, others)]
}

function fromLaw({ term: { rows, length, known }, begin }: Statement, law: Law): Difference[] {
  const about = (row: Row): { wet: LawTerm; zeker: boolean } => ({ wet: lawTerm(row, law), zeker: known })
  const found: Difference[] = []
  if (length !== undefined) {
    const [shorter] = rows.filter(({ minimum }) => minimum !== undefined && comparedTo(length, minimum) === 1).toSorted((a, b) => compareDurations(duration(b.minimum!)!, duration(a.minimum!)!) ?? 0)
    const exceeds = (row: Row): boolean => longestOf(row) !== undefined && comparedTo(length, longestOf(row)!) === -1
    if (shorter) found.push({ soort: 'korter', ...about(shorter) })
    else if (rows.length > 0 && rows.every(exceeds)) found.push({ soort: 'langer', ...about(rows[0]!) })
  }
  const begun = rows.filter((row) => row.begin !== undefined && row.begin_in_wet)
  if (begin !== undefined && begun.length > 0 && begun.every((row) => row.begin !== begin)) found.push({ soort: 'ander-begin', ...about(begun[0]!) })
  return found
}

/** Others speak of the same data when they stand in another document, or use the same words in one. */
function fromOthers(same: readonly Statement[], others: readonly Statement[]): Difference[] {
  const own = same[0]!
  const against = others.filter((other) => aboutTheSame(own, other) && (lengthsDiffer(own, other) || beginsDiffer(own, other)))
  if (against.length === 0) return []
  const lines = new Map<string, { termijn?: string; vanaf?: string; plaatsen: Statement['plaats'][] }>()
  for (const { term, regel, plaats } of against) {
    const termijn = term.length && durationInWords(term.length)
    const key = `${termijn ?? ''} ${regel.vanaf ?? ''}`
    const line = lines.get(key) ?? { ...(termijn === undefined ? {} : { termijn }), ...(regel.vanaf === undefined ? {} : { vanaf: regel.vanaf }), plaatsen: [] }
    if (!line.plaatsen.some(({ id, soort }) => id === plaats.id && soort === plaats.soort)) line.plaatsen.push(plaats)
    lines.set(key, line)
  }
  return [{ soort: 'onderling', andere: [...lines.values()] }]
}

function aboutTheSame(a: Statement, b: Statement): boolean {
  const regimes = [a.regel.regime, b.regel.regime].filter((regime) => regime !== undefined && regime !== 'onbekend')
  if (regimes.length === 2 && regimes[0] !== regimes[1]) return false
  if (a.plaats.soort === 'verwerking' && b.plaats.soort === 'verwerking') return a.plaats.id === b.plaats.id && normalise(a.wat ?? '') === normalise(b.wat ?? '')
  return true
}

function lengthsDiffer({ term: a }: Statement, { term: b }: Statement): boolean {
  return a.length !== undefined && b.length !== undefined && compareDurations(a.length, b.length) !== 0
}

function beginsDiffer(a: Statement, b: Statement): boolean {
  if (a.term.length === undefined || b.term.length === undefined || a.regel.vanaf === undefined || b.regel.vanaf === undefined) return false
  return (a.begin ?? normalise(a.regel.vanaf)) !== (b.begin ?? normalise(b.regel.vanaf))
}
