import type { Loss } from '../exchange/loss.js'
import { safeText } from './escape.js'

/** Places that a line of an export names: they are still in the register, and the number says how many there are. */
const NAMED = 3

/** What a format cannot hold, for people; empty when that is nothing. */
export function exportLosses(losses: readonly Loss[]): string {
  return lines('Dit kan deze vorm niet bewaren:', losses, ({ what, places }) => {
    const rest = places.length - NAMED
    return [`${what}${places.length === 0 ? '' : ` (${places.slice(0, NAMED).join(', ')}${rest > 0 ? ` en nog ${rest}` : ''})`}`]
  })
}

/** What an import could not place, all of it: nobody else will say it. Empty when that is nothing. */
export function importLosses(losses: readonly Loss[]): string {
  return lines('Dit is niet overgenomen:', losses, ({ what, places }) => [what, ...places.map((place) => `  ${place}`)])
}

function lines(heading: string, losses: readonly Loss[], shown: (loss: Loss) => readonly string[]): string {
  if (losses.length === 0) return ''
  return `avg: ${heading}\n${losses.flatMap(shown).map((line) => `  ${safeText(line)}\n`).join('')}`
}
