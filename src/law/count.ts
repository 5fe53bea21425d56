import { dayAfter } from './dates.js'
import type { Duration } from './duration.js'

/** Events that are the last day of a year. A financial year is taken for a calendar year. */
const YEAR_ENDS = new Set(['einde-kalenderjaar-dienstverband', 'einde-boekjaar'])

/** The day from which a term counts that has this start event (id): the day itself, or the last day of its year. */
export function countsFrom(date: string, event: string | undefined): string {
  return event !== undefined && YEAR_ENDS.has(event) ? `${date.slice(0, 4)}-12-31` : date
}

/**
 * The last day of a term. The day of the event does not count. Months come first and keep the day of the month, or end on
 * the last day of a month that lacks it; then come the days. Undefined where no day of a year of four digits comes after it.
 */
export function lastDay(event: string, { months, days }: Duration): string | undefined {
  const [year, month, day] = event.split('-').map(Number) as [number, number, number]
  const total = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1]
  if (toYear > 9999) return undefined
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(toYear, toMonth - 1, Math.min(day, daysIn(toYear, toMonth)))
  date.setUTCDate(date.getUTCDate() + days)
  const text = date.toISOString()
  return text.startsWith('+') || text.startsWith('9999-12-31') ? undefined : text.slice(0, 10)
}

/** The first day after a term: the first on which destroying is not too early. */
export function firstDayAfter(event: string, length: Duration): string | undefined {
  const last = lastDay(event, length)
  return last === undefined ? undefined : dayAfter(last)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
