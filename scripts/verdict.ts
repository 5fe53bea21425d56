/**
 * A validator that only says yes or no: what ajv generates, without the descriptions of errors and without what only
 * they need. They are most of its text, and a file without errors needs none of them.
 */
export function verdictOnly(code: string): string {
  return withoutTracking(withoutDescriptions(code))
}

/** Every object that begins with `instancePath`: a description, or where in the data a validator is called. */
function withoutDescriptions(code: string): string {
  const OPENING = '{instancePath'
  let out = ''
  let from = 0
  for (let at = code.indexOf(OPENING); at !== -1; at = code.indexOf(OPENING, from)) {
    const close = closing(code, at)
    if (code.slice(at, close).includes('schemaPath:')) {
      out += `${code.slice(from, at)}1`
      from = close
      continue
    }
    // `validate(data, {instancePath = '', parentData, ...}={})`, as a parameter or as an argument.
    const comma = code.lastIndexOf(',', at)
    if (code.slice(comma + 1, at).trim() !== '') throw new Error('An object with a path stands where no argument does')
    out += code.slice(from, comma)
    from = code.startsWith('={}', close) ? close + 3 : close
  }
  return out + code.slice(from)
}

/** What `unevaluatedProperties` and `$dynamicRef` would need: no schema has them. */
function withoutTracking(code: string): string {
  const bare = code
    .replace(/const (evaluated\d+) = validate\d+\.evaluated;if\(\1\.dynamicProps\)\{\1\.props = undefined;\}if\(\1\.dynamicItems\)\{\1\.items = undefined;\}/g, '')
    .replace(/validate\d+\.evaluated = \{[^;]*\};/g, '')
    .replace(/evaluated\d+\.(items|props) = [^;]*;/g, '')
  const left = /\bevaluated\d*\b|dynamicAnchors|instancePath|parentData/.exec(bare)
  if (left) throw new Error(`A verdict still asks for ${left[0]}: does a schema use \`unevaluatedProperties\` or \`$dynamicRef\`?`)
  return bare
}

/** Where the brace that opens at a place closes; braces in strings do not count. */
function closing(code: string, open: number): number {
  let depth = 0
  for (let at = open; at < code.length; at++) {
    const sign = code[at]!
    if (sign === '"' || sign === "'" || sign === '`') at = endOfString(code, at)
    else if (sign === '{') depth++
    else if (sign === '}' && --depth === 0) return at + 1
  }
  throw new Error('A description of an error has no end')
}

function endOfString(code: string, start: number): number {
  for (let at = start + 1; at < code.length; at++) {
    if (code[at] === '\\') at++
    else if (code[at] === code[start]) return at
  }
  throw new Error('A string has no end')
}
