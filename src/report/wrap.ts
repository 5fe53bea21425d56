/** Letters, digits and signs of one column each, without the few among them that are drawn as pictures. */
const PLAIN = /^[\u0020-\u007E\u00A1-\u00A8\u00AA-\u00AD\u00AF-\u02FF\u2010-\u2027]*$/
const JOINED = /\p{M}|\u200D|\uFE0F/u
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u

/** How many columns a text takes: most East Asian characters and emoji take two, marks that join a letter none. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const character of text) width += JOINED.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}

/** A text over lines of at most `width` columns, broken at spaces; what stands between backticks stays together. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of words(text)) {
    const more = columns(word)
    if (line !== '' && taken + 1 + more > width) {
      lines.push(line)
      line = word
      taken = more
    } else {
      taken += line === '' ? more : more + 1
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

function words(text: string): string[] {
  if (!text.includes('`')) return text.split(' ')
  const result: string[] = []
  let from = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '`') quoted = !quoted
    else if (sign === ' ' && !quoted) {
      result.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...result, text.slice(from)]
}
