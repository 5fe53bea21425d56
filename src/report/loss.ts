import type { Loss } from '../exchange/loss.js'
import { safeText } from './escape.js'

/** Places that a line names: more does not help, the number says how many there are. */
const NAMED = 3

/** What a format could not hold, or an import could not place, for people; empty when that is nothing. */
export function lossLines(losses: readonly Loss[], heading: string): string {
  if (losses.length === 0) return ''
  return `avg: ${heading}\n${losses.map(({ what, places }) => `  ${safeText(what)}${shown(places)}\n`).join('')}`
}

function shown(places: readonly string[]): string {
  if (places.length === 0) return ''
  const rest = places.length - NAMED
  return ` (${safeText(places.slice(0, NAMED).join(', '))}${rest > 0 ? ` en nog ${rest}` : ''})`
}
