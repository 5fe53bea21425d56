import { lines } from './text.js'

const BULLET = /^(?:[-–—*•·▪◦‣●○■□✓➢]|\(?(?:\d{1,2}|[a-z])[.)])\s+/u
const COMPANY = /^(?:b\.?v|n\.?v|c\.?v|s\.?a|inc|ltd|llc|vof|v\.o\.f|gmbh)\.?$/i
const SHORT = { words: 4, signs: 40 }

/**
 * The values that one cell holds: a line, a bullet, or what stands between `;`. A comma splits only what is clearly a list
 * of short items, since sentences have commas too.
 */
export function split(text: string): string[] {
  const items = joined(text.replace(/\s+[•▪●■]\s+/gu, '\n• ')).flatMap((line) => between(line, ';'))
  return items.length === 1 ? shortItems(items[0]!) : items
}

/** Lines without their bullets. In a list with bullets, a line that has none goes on where the one before it stopped. */
function joined(text: string): string[] {
  const all = lines(text)
  const bulleted = all.filter((line) => BULLET.test(line)).length > 1
  const out: string[] = []
  for (const line of all) {
    const own = BULLET.test(line)
    if (bulleted && !own && out.length > 0 && BULLET.test(all[0]!)) out[out.length - 1] += ` ${line}`
    else out.push(own && (bulleted || !/^\(?[\da-z]/.test(line)) ? line.replace(BULLET, '') : line)
  }
  return out.filter((line) => line !== '')
}

function shortItems(text: string): string[] {
  const parts = between(text, ',')
  const list =
    parts.length > 1 &&
    !/[.!?:]\s|[.!?]$/.test(text) &&
    parts.every((part) => part.split(/\s+/).length <= SHORT.words && part.length <= SHORT.signs && !COMPANY.test(part)) &&
    // Two parts are as often one phrase: `Jansen, huisarts`.
    (parts.length > 2 || parts.every((part) => !/\s/.test(part)))
  return list ? parts : [text]
}

/** Split at a sign outside brackets; a comma only before a space, so that `1,5` stays whole. */
function between(text: string, sign: ',' | ';'): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === '(') depth++
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (char === sign && (depth === 0 || !text.includes(')', at)) && (sign === ';' || /\s/.test(text[at + 1] ?? ''))) {
      parts.push(text.slice(from, at).trim())
      from = at + 1
    }
  }
  parts.push(text.slice(from).trim())
  return parts.filter((part) => part !== '')
}
