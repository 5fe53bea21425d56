import { signs } from './signs.js'

/** Plain scalars that are no text, by their first sign; every other one is text without further tests. */
const MAYBE = signs('-+.0123456789~nNtTfF')
const NULL = /^(?:~|[Nn]ull|NULL)$/
const BOOL = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const BASED = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/
const INFINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/

/** What a text without quotes is in the core schema of YAML 1.2, as the careful parser has it. */
export function scalar(text: string): unknown {
  if (MAYBE[text.charCodeAt(0)] !== 1) return text
  if (NULL.test(text)) return null
  if (BOOL.test(text)) return text[0] === 't' || text[0] === 'T'
  if (BASED.test(text)) return Number.parseInt(text.slice(2), text[1] === 'x' ? 16 : 8)
  if (INFINITE.test(text)) return text.slice(-3).toLowerCase() === 'nan' ? Number.NaN : text[0] === '-' ? -Infinity : Infinity
  if (!DECIMAL.test(text)) return text
  return /^[-+]?[0-9]+$/.test(text) ? Number.parseInt(text, 10) : Number.parseFloat(text)
}
