import { signs } from './signs.js'

/** Bounds on what a text may hold. */
interface Limits {
  depth: number
  values: number
}

/** Signs that can begin or end something in YAML; in a text between them they mean nothing. */
const SIGNS = signs('\n,:&*!"\'|>#[]{}-?')

/** Nobody opens this much more than the limit by accident, not even in texts. */
const MARGIN = 16
/** So many signs there are at most to a value that says something. */
const SIGNS_PER_VALUE = 2

/**
 * Whether a text is so deep, or has so many parts, that parsing it with care would take all time and memory there is;
 * and from where on. Counted by signs alone: it sees only what is far over the bounds, and the parser sees the rest.
 */
export function excess(text: string, { depth, values }: Limits): { code: 'te-diep' | 'te-veel'; at: number } | undefined {
  let open = 0
  let inLine = 0
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (SIGNS[code] !== 1) continue
    count++
    const sign = text[at]
    if (sign === '[' || sign === '{') open++
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1)
    else if (sign === '\n') inLine = 0
    else if ((sign === '-' || sign === '?') && text[at + 1] === ' ') inLine++
    if (open > depth * MARGIN || inLine > depth * MARGIN) return { code: 'te-diep', at }
    if (count > values * SIGNS_PER_VALUE) return { code: 'te-veel', at }
  }
  return undefined
}
