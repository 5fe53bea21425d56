import { remembered } from './remembered.js'

/** A length of time: months and days, which do not convert into each other. */
export interface Duration {
  months: number
  days: number
}

const UNITS: Record<string, [months: number, days: number]> = {
  dag: [0, 1],
  dagen: [0, 1],
  week: [0, 7],
  weken: [0, 7],
  maand: [1, 0],
  maanden: [1, 0],
  jaar: [12, 0],
  jaren: [12, 0],
}

/** The days that a number of months can take, fewest and most. One year in four has a leap day. */
function range(months: number): [least: number, most: number] {
  if (months < 0) return range(-months).map((days) => -days).reverse() as [number, number]
  const years = Math.trunc(months / 12)
  const rest = months % 12
  return [years * 365 + Math.floor(years / 4) + rest * 28, years * 365 + Math.ceil(years / 4) + rest * 31]
}

/** `20 jaar` and `P20Y` are the same duration; undefined when the text is none. */
export function duration(text: unknown): Duration | undefined {
  return typeof text === 'string' ? lengthIn(text).length : undefined
}

const lengthIn = remembered((text) => ({ length: lengthOf(text.trim()) }))

function lengthOf(text: string): Duration | undefined {
  const words = /^(\d+) (\w+)$/.exec(text)
  const unit = words && UNITS[words[2]!]
  if (words && unit) return Object.freeze({ months: Number(words[1]) * unit[0], days: Number(words[1]) * unit[1] })
  const iso = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(text)
  if (!iso) return undefined
  const [years, months, weeks, rest] = iso.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number]
  return Object.freeze({ months: years * 12 + months, days: weeks * 7 + rest })
}

/** Negative when `a` is certainly shorter, positive when certainly longer, 0 when equal; undefined when months and days pull apart. */
export function compareDurations(a: Duration, b: Duration): number | undefined {
  if (a.months === b.months && a.days === b.days) return 0
  const [least, most] = range(a.months - b.months).map((length) => length + a.days - b.days) as [number, number]
  return least > 0 ? 1 : most < 0 ? -1 : undefined
}

/** A duration as a sentence has it: `20 jaar`, `1 jaar en 6 maanden`, `4 weken`. */
export function durationInWords({ months, days }: Duration): string {
  const parts = [
    count(Math.trunc(months / 12), 'jaar', 'jaar'),
    count(months % 12, 'maand', 'maanden'),
    ...(days % 7 === 0 ? [count(days / 7, 'week', 'weken')] : [count(days, 'dag', 'dagen')]),
  ].filter((part) => part !== '')
  return parts.join(' en ')
}

function count(number: number, one: string, more: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : more}`
}
