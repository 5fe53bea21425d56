/** How many columns a text takes: most East Asian characters and emoji take two, marks that join a letter none. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) width += /\p{M}|\u200D|\uFE0F/u.test(character) ? 0 : /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u.test(character) ? 2 : 1
  return width
}

/** A text over lines of at most `width` columns, broken at spaces; what stands between backticks stays together. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words(text)) {
    const joined = line === '' ? word : `${line} ${word}`
    if (line !== '' && columns(joined) > width) {
      lines.push(line)
      line = word
    } else line = joined
  }
  return [...lines, line]
}

function words(text: string): string[] {
  const result: string[] = []
  let word = ''
  let quoted = false
  for (const character of text) {
    if (character === '`') quoted = !quoted
    if (character === ' ' && !quoted) {
      result.push(word)
      word = ''
    } else word += character
  }
  return [...result, word]
}
