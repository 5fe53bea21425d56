const HOURS: Record<string, number> = { uur: 1, uren: 1, dag: 24, dagen: 24, week: 168, weken: 168, maand: 744, maanden: 744, jaar: 8784, jaren: 8784 }

/** The most hours that a term can take: working days with the weekends between them. Undefined for `onverwijld`. */
export function hoursAtMost(term: string): number | undefined {
  const [, count, unit] = /^(\d+) (\w+)$/.exec(term.trim()) ?? []
  if (count === undefined || unit === undefined) return undefined
  const number = Number(count)
  if (unit === 'werkdag' || unit === 'werkdagen') return (number + 2 * Math.ceil(number / 5)) * 24
  return HOURS[unit] === undefined ? undefined : number * HOURS[unit]
}
