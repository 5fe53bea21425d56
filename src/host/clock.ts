const HOUR = 3_600_000

/** Today in the Netherlands, as `YYYY-MM-DD`. The only place that asks what day it is. */
export function today(now = Date.now()): string {
  // The Netherlands are one or two hours ahead. Outside the hour in which that matters, time zones need not be loaded.
  const early = day(now + HOUR)
  return early === day(now + 2 * HOUR) ? early : new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now)
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** The instant that it is now, in milliseconds. */
export function now(): number {
  return Date.now()
}
