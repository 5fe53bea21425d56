import { countsFrom, dayAfter, duration, lastDay, type Law } from '../../law/index.js'
import type { Aanhouding } from '../../register/generated/types.js'
import { endOf } from '../holds.js'
import { lawTerm } from './differences.js'
import type { Moment, Statement } from './types.js'

/**
 * When data may go, if what begins the term happened on `date`. The register's own term, unless a law asks for longer: then
 * that decides. Holds that stop all of it come after both.
 */
export function momentOf({ term: { length, rows, known }, regel, begin }: Statement, date: string, holds: readonly Aanhouding[], law: Law): Moment | undefined {
  const telt = countsFrom(date, begin)
  const own = length && lastDay(telt, length)
  const longest = rows
    .flatMap((row) => {
      const from = countsFrom(date, row.begin)
      const minimum = row.minimum === undefined ? undefined : duration(row.minimum)
      const last = minimum && lastDay(from, minimum)
      return last === undefined ? [] : [{ regel: lawTerm(row, law), telt: from, laatste: last, zeker: known }]
    })
    .reduce<Moment['wet']>((most, one) => (most === undefined || one.laatste > most.laatste ? one : most), undefined)
  if (own === undefined && longest === undefined) return undefined
  const wet = longest !== undefined && (own === undefined || longest.laatste > own) ? longest : undefined
  const atMost = regel.grens === 'hoogstens' && own !== undefined && wet === undefined
  const moment: Moment = {
    telt,
    ...(own === undefined ? {} : { laatste: own }),
    ...(atMost ? { uiterlijk: own } : { eerste: dayAfter(wet?.laatste ?? own!) }),
    ...(wet === undefined ? {} : { wet }),
  }
  return held(moment, holds)
}

/** The hold that ends last decides; one without an end leaves no day at all. A term of at most keeps its last day when the hold ends before it. */
function held(moment: Moment, holds: readonly Aanhouding[]): Moment {
  const { eerste, uiterlijk, ...rest } = moment
  const open = holds.find((hold) => endOf(hold) === undefined)
  if (open) return { ...rest, aanhouding: { id: open.id } }
  const last = holds.toSorted((a, b) => endOf(a)!.localeCompare(endOf(b)!)).at(-1)
  const end = last && endOf(last)
  if (last === undefined || end === undefined || end < (eerste ?? rest.telt)) return moment
  const stopped = { ...rest, eerste: dayAfter(end), aanhouding: { id: last.id, tot: end } }
  return uiterlijk !== undefined && end < uiterlijk ? { ...stopped, uiterlijk } : stopped
}
