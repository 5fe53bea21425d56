import type { Voorwaarde, Vraag } from './generated/types.js'
import type { Procedure } from './model.js'
import { type Antwoord, type Antwoorden, asked, choicesOf, conditionsOf, firstStep, type Stap, stepAfter } from './procedure-steps.js'

/** One way through a procedure. */
export interface Pad {
  antwoorden: Antwoorden
  /** Where it ends. */
  stap: Stap
}

export interface Paden {
  paden: readonly Pad[]
  /** False when there are more ways than were walked. */
  volledig: boolean
}

/** More ways than this no person made, and no person can look through. */
const MOST = 20_000

/** Looking at questions that may come next, as often as this, takes well under a second. */
const MOST_LOOKS = 20_000_000

/**
 * Every way through a procedure on a day. Answers that lead to the same place, now and later, are one way: of a question
 * that nothing depends on, one answer is tried; of a number, those on both sides of each limit.
 */
export function pathsOf(procedure: Procedure, peildatum: string, most = MOST): Paden {
  const tests = new Map<string, Voorwaarde[]>()
  for (const als of conditionsOf(procedure).flatMap(asked)) tests.set(als.vraag!, [...(tests.get(als.vraag!) ?? []), als])
  const candidates = new Map(procedure.yaml.vragen.map((vraag) => [vraag.id, candidatesFor(vraag, tests.get(vraag.id) ?? [])]))
  const paden: Pad[] = []
  const open: { vraag: Vraag; options: readonly Antwoord[]; next: number }[] = []
  const antwoorden = new Map<string, Antwoord>()
  let looks = 0
  let stap = firstStep(procedure, peildatum)
  for (;;) {
    const options = stap.soort === 'vraag' ? candidates.get(stap.vraag.id)! : []
    if (stap.soort === 'vraag' && options.length > 0) open.push({ vraag: stap.vraag, options, next: 0 })
    // A question that no answer fits leads nowhere.
    else paden.push({ antwoorden: new Map(antwoorden), stap: stap.soort === 'vraag' ? { soort: 'nergens' } : stap })
    while (open.length > 0 && open.at(-1)!.next >= open.at(-1)!.options.length) antwoorden.delete(open.pop()!.vraag.id)
    const current = open.at(-1)
    if (!current) return { paden, volledig: true }
    looks += procedure.yaml.vragen.length
    if (paden.length >= most || looks > MOST_LOOKS) return { paden, volledig: false }
    antwoorden.set(current.vraag.id, current.options[current.next++]!)
    stap = stepAfter(procedure, current.vraag, antwoorden, peildatum)
  }
}

/** Days on which a procedure changes: its first day, and every day that a condition names. */
export function daysOf(procedure: Procedure): string[] {
  const named = (als: ReturnType<typeof conditionsOf>[number]): string[] => [...(als.vanaf === undefined ? [] : [als.vanaf]), ...[...(als.alle ?? []), ...(als.een_van ?? []), ...(als.niet ? [als.niet] : [])].flatMap(named)]
  const actions = (procedure.yaml.uitkomsten ?? []).flatMap(({ acties }) => (Array.isArray(acties) ? acties.flatMap(({ als }) => als ?? []) : []))
  return [...new Set([procedure.yaml.geldig_vanaf ?? procedure.yaml.versie, procedure.yaml.geldig_tot ?? procedure.yaml.versie, ...[...conditionsOf(procedure), ...actions].flatMap(named)])].sort()
}

function candidatesFor(vraag: Vraag, tests: readonly Voorwaarde[]): Antwoord[] {
  const leads = new Set((vraag.antwoorden ?? []).map(({ naar }) => naar)).size > 1 || (vraag.antwoorden ?? []).length === 1
  const ids = choicesOf(vraag).map(({ id }) => id)
  switch (vraag.soort) {
    case 'ja-nee':
    case 'keuze':
      return tests.length > 0 || leads ? ids : ids.slice(0, 1)
    case 'meerkeuze': {
      const named = ids.filter((id) => tests.some(({ bevat }) => bevat === id))
      const sizes = limits(tests).filter((size) => size >= 0 && size <= ids.length)
      const sets = [...named.map((id) => [id]), ...sizes.map((size) => ids.slice(0, size)), ...(tests.length > 0 ? [ids.filter((id) => !named.includes(id)).slice(0, 1), []] : []), ids]
      return [...new Map(sets.map((set) => [set.join(), set])).values()]
    }
    case 'getal': {
      const { minimum = 0, maximum = Infinity } = vraag
      const all = [...new Set([minimum, ...limits(tests)])].filter((number) => number >= minimum && number <= maximum)
      return all.sort((a, b) => a - b)
    }
    case 'datum':
      return ['2026-01-15']
    case 'moment':
      return ['2026-01-15T10:00+01:00']
    case 'tekst':
      return ['tekst']
  }
}

/** Both sides of every limit. */
function limits(tests: readonly { ten_minste?: number; hoogstens?: number }[]): number[] {
  return tests.flatMap(({ ten_minste: least, hoogstens: most }) => [...(least === undefined ? [] : [least - 1, least]), ...(most === undefined ? [] : [most, most + 1])])
}
