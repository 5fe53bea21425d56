import { lawData } from './generated/data.js'
import { lettersIn } from './letters.js'
import { remembered } from './remembered.js'
import { type Token, tokenize } from './tokens.js'
import type { Wet } from './types.js'

/** What a name stands for: a statute, or the part of a code that has a name of its own, with its book. */
export interface Named {
  wet: Wet
  boek?: string
  /** For a name that people use but that is wrong: the right one. */
  juist?: string
}

interface Branch {
  next: Map<string, Branch>
  named?: Named
}

// Signs that may stand inside a name: 'Verordening (EU) 2016/679'.
const WITHIN = new Set(['(', ')', '/', '-', '.', '’', "'", '&'])
/** Names by their first word. */
let names: Map<string, [name: string, named: Named][]> | undefined
const roots = new Map<string, Branch>()
let byId: Map<string, Wet> | undefined

/** Statute by its id, for example `avg`. */
export function statuteById(id: string): Wet | undefined {
  byId ??= new Map(lawData.wetten.map((wet) => [wet.id, wet]))
  return byId.get(id)
}

/** The longest name of a statute that starts at token `at`; `end` is the index of the token after it. */
export function nameAt(tokens: readonly Token[], at: number): (Named & { end: number }) | undefined {
  let branch: Branch | undefined
  let found: (Named & { end: number }) | undefined
  for (let index = at, signs = 0; index < tokens.length; index++) {
    const token: Token = tokens[index]!
    if (token.kind === 'sign') {
      if (index === at || !WITHIN.has(token.value) || ++signs > 2) break
      continue
    }
    signs = 0
    branch = index === at ? rootOf(token.value) : branch!.next.get(token.value)
    if (!branch) break
    if (branch.named) found = { ...branch.named, end: index + 1 }
  }
  return found
}

/** Statute by any of its right names; case, accents and punctuation do not matter. */
export function statuteNamed(text: string): Wet | undefined {
  const tokens = tokenize(text).filter((token) => token.kind !== 'sign')
  const start = tokens[0]?.value === 'de' || tokens[0]?.value === 'het' ? 1 : 0
  const found = nameAt(tokens, start)
  return found?.end === tokens.length && found.juist === undefined ? found.wet : statuteById(text)
}

/** Every statute that a text names, also under a name known to be wrong, with its place in the text. */
export const findStatutes = remembered(statutesIn)

/** Whether a name begins with this word. */
export function opensName(word: string): boolean {
  return (names ??= collect()).has(word)
}

const NO_STATUTES: readonly FoundStatute[] = []

interface FoundStatute {
  wet: string
  start: number
  end: number
  text: string
}

function statutesIn(text: string): readonly FoundStatute[] {
  // Most texts have no word that a name begins with, and need not be cut in tokens.
  if (!lettersIn(text).some(opensName)) return NO_STATUTES
  const tokens = tokenize(text)
  const found: FoundStatute[] = []
  for (let at = 0; at < tokens.length; ) {
    const name = nameAt(tokens, at)
    if (name) {
      const start = tokens[at]!.start
      const end = tokens[name.end - 1]!.end
      found.push({ wet: name.wet.id, start, end, text: text.slice(start, end) })
    }
    at = name?.end ?? at + 1
  }
  return found
}

/** What a name can go on with that begins with this word; worked out when a text has the word. */
function rootOf(word: string): Branch | undefined {
  let root = roots.get(word)
  if (root) return root
  const own = (names ??= collect()).get(word)
  if (!own) return undefined
  root = { next: new Map() }
  for (const [name, named] of own) grow(root, name, named)
  roots.set(word, root)
  return root
}

function collect(): Map<string, [name: string, named: Named][]> {
  const byFirst = new Map<string, [name: string, named: Named][]>()
  const add = (name: string, named: Named): void => {
    const first = lettersIn(name)[0]!
    const same = byFirst.get(first)
    if (same) same.push([name, named])
    else byFirst.set(first, [[name, named]])
  }
  for (const wet of lawData.wetten) {
    for (const name of [wet.afkorting, wet.naam, ...wet.ook]) add(name, { wet })
    for (const name of wrongNames(wet)) add(name, { wet, juist: wet.naam })
    for (const part of wet.afdelingen ?? []) {
      for (const name of part.namen) add(name, { wet, boek: part.boek })
      for (const name of wrongNames(part)) add(name, { wet, boek: part.boek, juist: writtenOut(part.namen) })
    }
  }
  return byFirst
}

/** A short wrong name is left out: without its capitals, `AGV` is a word of its own. */
function wrongNames({ onjuist = [] }: { onjuist?: string[] }): string[] {
  return onjuist.filter((name) => name.length > 4)
}

/** The first name that is no abbreviation. */
export function writtenOut(names: readonly string[]): string {
  return names.find((name) => name.includes(' ')) ?? names[0] ?? ''
}

function grow(root: Branch, name: string, named: Named): void {
  let branch = root
  const [, ...rest] = tokenize(name).filter(({ kind }) => kind !== 'sign')
  for (const { value } of rest) {
    let next = branch.next.get(value)
    if (!next) branch.next.set(value, (next = { next: new Map() }))
    branch = next
  }
  branch.named = named
}
