import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml'

/** Bounds on what is accepted here; beyond them the careful parser says what is wrong. */
export interface QuickLimits {
  depth: number
  values: number
}

/** What the two parsers read differently, or may: found by comparing them, and wider than what was found. */
const DIFFERENT = new RegExp(
  [
    // Tabs, odd breaks and marks.
    '[\\t\\u0085\\u2028\\u2029\\uFEFF]|\\r(?!\\n)',
    // Anchors, aliases, tags, merge keys, complex keys; directives and more documents.
    '<<|(?:^|[\\s[{,:?-])(?:[&*](?!\\s)|!|\\?(?=\\s|$))|^(?:---|\\.\\.\\.|%)|[\\]}]\\s*:',
    // A comment right after what it follows; a list in a list with nothing in it.
    '["\'\\]}]#|- +-[ \\r]*$',
    // Block texts that say how deep they are or keep their last lines, or that begin with an empty one.
    '[|>](?:-?\\d|\\+)|[|>]-?[ \\r]*(?:#[^\\n]*)?\\n[ \\r]*\\n',
    // Flow collections over several lines: the parsers differ on how far those must be indented.
    '^ *[\\]},]|^(?![^\\n]*[\\]}][ \\r]*$)(?:[^\\n]*?[\\s[{,:-])?[[{]',
  ].join('|'),
  'm',
)
/** Quoted texts; with a group when one does not end in its line, for the same reason. */
const QUOTED = /(?:^|[\s[{,:-])(?:"(?:[^"\\\n]|\\[^\n])*(?:"|(\\?$))|'(?:[^'\n]|'')*(?:'|($)))/gm
/** A key may not be longer; how long one is, nobody counts here. */
const LONGEST_LINE = 1000

/** Plain scalars that are no text, by their first sign; every other one is text without further tests. */
const MAYBE = /^[-+.0-9~nNtTfF]/
const NULL = /^(?:~|[Nn]ull|NULL)$/
const BOOL = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const BASED = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/
const INFINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/

/** Numbers and truth values, keys and values together. */
let counted = 0

// The core schema of YAML 1.2 as the careful parser has it, in one test per scalar.
const core = new Type('tag:yaml.org,2002:core', {
  kind: 'scalar',
  resolve: (text: string | null) => text !== null && MAYBE.test(text) && (DECIMAL.test(text) || BOOL.test(text) || NULL.test(text) || BASED.test(text) || INFINITE.test(text)),
  construct(text: string): unknown {
    if (NULL.test(text)) return null
    counted++
    if (BOOL.test(text)) return text[0] === 't' || text[0] === 'T'
    if (BASED.test(text)) return Number.parseInt(text.slice(2), text[1] === 'x' ? 16 : 8)
    if (INFINITE.test(text)) return text.slice(-3).toLowerCase() === 'nan' ? Number.NaN : text[0] === '-' ? -Infinity : Infinity
    return /^[-+]?[0-9]+$/.test(text) ? Number.parseInt(text, 10) : Number.parseFloat(text)
  },
})
const schema = FAILSAFE_SCHEMA.extend({ implicit: [core] })

/**
 * The value of a YAML text, when a quick parser can be trusted to find the same one as the careful parser; undefined
 * when that is not certain, and for every text with something wrong in it.
 */
export function quickValue(text: string, limits: QuickLimits): unknown {
  if (hasLongLine(text) || DIFFERENT.test(text) || hasOpenQuote(text)) return undefined
  counted = 0
  let value: unknown
  try {
    value = load(text, { schema, maxDepth: limits.depth + 2 } as Parameters<typeof load>[1])
  } catch {
    return undefined
  }
  const tally = { values: 0, other: 0, depth: limits.depth }
  if (value === undefined || value === null || !plain(value, 0, tally)) return undefined
  // A number or a truth value that is no value is a key: a text for this parser, a mistake for the other.
  return tally.values <= limits.values && tally.other === counted ? value : undefined
}

function plain(value: unknown, depth: number, tally: { values: number; other: number; depth: number }): boolean {
  tally.values++
  if (depth > tally.depth) return false
  if (typeof value === 'string' || value === null) return true
  if (typeof value !== 'object') {
    tally.other++
    return true
  }
  if (Array.isArray(value)) {
    for (const item of value) if (!plain(item, depth + 1, tally)) return false
    return true
  }
  for (const [key, item] of Object.entries(value)) {
    // Nothing as a value may come from a collection as a key; nothing as a key becomes this text.
    if (item === null || key === 'null' || !plain(item, depth + 1, tally)) return false
  }
  return true
}

function hasLongLine(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    if ((end === -1 ? text.length : end) - start > LONGEST_LINE) return true
    if (end === -1) return false
    start = end + 1
  }
  return false
}

function hasOpenQuote(text: string): boolean {
  for (const match of text.matchAll(QUOTED)) if (match[1] !== undefined || match[2] !== undefined) return true
  return false
}
