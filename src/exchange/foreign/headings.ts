import { normalise } from '../../register/identity.js'
import type { Cell } from '../spreadsheet/workbook.js'
import { clean } from '../reading/text.js'
import { EXACT, LEXICON, OTHERWISE } from './lexicon.js'
import type { Target } from './targets.js'

const LONGEST = { signs: 200, words: 16 }

interface Entry {
  words: string[]
  target: Target | undefined
}

const WHOLE = new Map<string, Target | undefined>()
const WITHIN = new Map<string, Entry[]>()
for (const [target, names] of [...(Object.entries(LEXICON) as [Target, readonly string[]][]), [undefined, OTHERWISE] as const]) {
  for (const name of names) {
    const key = normalise(name)
    if (!WHOLE.has(key)) WHOLE.set(key, target)
    if (EXACT.has(name)) continue
    const words = key.split('-')
    WITHIN.set(words[0]!, [...(WITHIN.get(words[0]!) ?? []), { words, target }])
  }
}

/** Which field a heading or question means; undefined when the lexicon does not have it. The first words count most. */
export function targetOf(heading: string): Target | undefined {
  if (heading.length > LONGEST.signs) return undefined
  const key = plain(heading)
  if (WHOLE.has(key)) return WHOLE.get(key)
  const words = key.split('-')
  if (words.length > LONGEST.words) return undefined
  for (let at = 0; at < words.length; at++) {
    const here = (WITHIN.get(words[at]!) ?? []).filter((entry) => entry.words.every((word, index) => words[at + index] === word))
    if (here.length > 0) return here.reduce((best, entry) => (entry.words.length > best.words.length ? entry : best)).target
  }
  return undefined
}

/** Without numbering, brackets and the article of the law: `3. Doeleinde(n) (art. 30 lid 1 b)` is `doeleinden`. */
function plain(heading: string): string {
  const text = heading
    .replace(/(?<=\p{L})\((n|en|s|e|es|ën|'s|x)\)/giu, '$1')
    .replace(/^\s*(?:\d+\s*[.):-]\s*)+/u, '')
    .replace(/^\s*[a-z][.)]\s+/iu, '')
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/(?<=\S.*)\bart(?:ikel|icle|\.)?\s*\d.*$/isu, ' ')
  return normalise(bare) || normalise(text)
}

/** A cell as text. */
export function cellText(cell: Cell): string | undefined {
  return cell === undefined ? undefined : clean(String(cell))
}

/** A heading as a mapping has it: on one line. */
export function headingText(cell: Cell): string | undefined {
  return cellText(cell)?.replace(/\s+/g, ' ')
}

/** What the columns under a row of headings are called: no two the same, and none without a name. */
export function columnNames(row: readonly Cell[], width: number): string[] {
  const seen = new Set<string>()
  return Array.from({ length: width }, (_, index) => {
    const text = headingText(row[index])
    const name = text === undefined || seen.has(text) ? `${text === undefined ? '' : `${text} `}(kolom ${letters(index)})` : text
    seen.add(name)
    return name
  })
}

/** `blad Verwerkingen, cel C4`. */
export function cellPlace(sheet: string, row: number, column: number): string {
  return `blad ${sheet}, cel ${letters(column)}${row + 1}`
}

/** How many columns there are. */
export function widest(rows: readonly (readonly Cell[])[]): number {
  return rows.reduce((most, cells) => Math.max(most, cells.length), 0)
}

function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? letters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}
