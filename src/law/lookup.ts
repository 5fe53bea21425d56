import { type Citation, contains, withAncestors } from './citation.js'
import { holdsOn } from './dates.js'
import { lawData } from './generated/data.js'
import { findCitations, parseCitation } from './parse.js'
import { remembered } from './remembered.js'
import { key } from './tokens.js'
import type { Grondslag, Uitzondering } from './types.js'

interface Named {
  id: string
  naam: string
  ook: string[]
}

/** Finds rows by id, name or synonym; compiled at the first question. */
export function byName<T extends Named>(rows: () => readonly T[]): (text: string) => T | undefined {
  let index: Map<string, T> | undefined
  return (text) => {
    index ??= new Map(rows().flatMap((row) => [row.id, row.naam, ...row.ook].map((name) => [key(name), row] as const)))
    return index.get(key(text))
  }
}

const grondslagNamed = byName(() => lawData.grondslagen)
const uitzonderingNamed = byName(() => lawData.uitzonderingen)

/** A basis of art. 6(1) AVG from its id, a synonym, or a citation; undefined when the text names none or more than one. */
export function grondslag(text: string): Grondslag | undefined {
  return basisIn(text).row
}

const basisIn = remembered((text): { row: Grondslag | undefined } => ({ row: named(text, '6', '1', lawData.grondslagen, grondslagNamed) }))

/** An exception of art. 9(2) AVG from its id, a synonym, a citation, or the national provision that works it out. */
export function uitzondering(text: string, date: string): Uitzondering | undefined {
  return exceptionIn(text).row ?? byImplementation(text, date)
}

const exceptionIn = remembered((text): { row: Uitzondering | undefined } => ({ row: named(text, '9', '2', lawData.uitzonderingen, uitzonderingNamed) }))

function named<T extends { letter: string }>(text: string, artikel: string, lid: string, rows: readonly T[], find: (text: string) => T | undefined): T | undefined {
  const whole = find(text)
  if (whole) return whole
  // People also leave out the law, 'artikel 6 lid 1 onder f', or the lid, 'artikel 6 onder f AVG'.
  const cited = findCitations(text)
  const letters = new Set(
    (cited.length > 0 ? cited : findCitations(`${text} AVG`)).flatMap(({ wet, onder, ...at }) =>
      wet === 'avg' && at.artikel === artikel && (at.lid ?? lid) === lid && onder ? [onder] : [],
    ),
  )
  if (letters.size > 0) return letters.size === 1 ? rows.find((row) => letters.has(row.letter)) : undefined
  const plain = withoutBrackets(text)
  return plain === text ? undefined : find(plain)
}

/** 'Overeenkomst (zorg)' without what stands between brackets. */
function withoutBrackets(text: string): string {
  let depth = 0
  let out = ''
  for (const sign of text) {
    if (sign === '(') depth++
    else if (sign === ')' && depth > 0) depth--
    else if (depth === 0) out += sign
  }
  return out
}

let implementations: { row: Uitzondering; outer: Citation; depth: number; dated: { geldig_vanaf?: string; geldig_tot?: string } }[] | undefined

/** UAVG 30(3)(a) stands under g and h since 1 September 2026; care is what it is cited for, so the later letter wins. */
function byImplementation(text: string, date: string): Uitzondering | undefined {
  const cited = parseCitation(text)
  if (!cited) return undefined
  implementations ??= lawData.uitzonderingen.flatMap((row) =>
    row.uitwerkingen.flatMap((dated) => {
      const outer = parseCitation(dated.bepaling)
      return outer ? [{ row, outer, dated, depth: withAncestors(outer).length }] : []
    }),
  )
  let best: { row: Uitzondering; depth: number } | undefined
  for (const { row, outer, depth, dated } of implementations) {
    if (contains(outer, cited) && holdsOn(dated, date) && (!best || depth >= best.depth)) best = { row, depth }
  }
  return best?.row
}
