import { lawData } from './generated/data.js'
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
let root: Branch | undefined
let byId: Map<string, Wet> | undefined

/** Statute by its id, for example `avg`. */
export function statuteById(id: string): Wet | undefined {
  byId ??= new Map(lawData.wetten.map((wet) => [wet.id, wet]))
  return byId.get(id)
}

/** The longest name of a statute that starts at token `at`; `end` is the index of the token after it. */
export function nameAt(tokens: readonly Token[], at: number): (Named & { end: number }) | undefined {
  let branch: Branch | undefined = (root ??= compile())
  let found: (Named & { end: number }) | undefined
  for (let index = at, signs = 0; index < tokens.length; index++) {
    const token: Token = tokens[index]!
    if (token.kind === 'sign') {
      if (index === at || !WITHIN.has(token.value) || ++signs > 2) break
      continue
    }
    signs = 0
    branch = branch.next.get(token.value)
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

interface FoundStatute {
  wet: string
  start: number
  end: number
  text: string
}

function statutesIn(text: string): readonly FoundStatute[] {
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

function compile(): Branch {
  const top: Branch = { next: new Map() }
  for (const wet of lawData.wetten) {
    for (const name of [wet.afkorting, wet.naam, ...wet.ook]) grow(top, name, { wet })
    for (const name of wrongNames(wet)) grow(top, name, { wet, juist: wet.naam })
    for (const part of wet.afdelingen ?? []) {
      for (const name of part.namen) grow(top, name, { wet, boek: part.boek })
      for (const name of wrongNames(part)) grow(top, name, { wet, boek: part.boek, juist: writtenOut(part.namen) })
    }
  }
  return top
}

/** A short wrong name is left out: without its capitals, `AGV` is a word of its own. */
function wrongNames({ onjuist = [] }: { onjuist?: string[] }): string[] {
  return onjuist.filter((name) => name.length > 4)
}

/** The first name that is no abbreviation. */
export function writtenOut(names: readonly string[]): string {
  return names.find((name) => name.includes(' ')) ?? names[0] ?? ''
}

function grow(top: Branch, name: string, named: Named): void {
  let branch = top
  for (const token of tokenize(name)) {
    if (token.kind === 'sign') continue
    let next = branch.next.get(token.value)
    if (!next) branch.next.set(token.value, (next = { next: new Map() }))
    branch = next
  }
  branch.named = named
}
