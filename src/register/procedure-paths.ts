import type { Vraag } from './generated/types.js'
import type { Procedure } from './model.js'
import { type Antwoord, type Antwoorden, asked, choicesOf, conditionsOf, firstStep, stepAfter, type Stap } from './procedure-steps.js'

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

/**
 * Every way through a procedure on a day. Answers that lead to the same place, now and later, are one way: of a question
 * that nothing depends on, one answer is tried; of a number, those on both sides of each limit.
 */
export function pathsOf(procedure: Procedure, peildatum: string, most = MOST): Paden {
  const candidates = new Map(procedure.yaml.vragen.map((vraag) => [vraag.id, candidatesFor(procedure, vraag)]))
  const paden: Pad[] = []
  let volledig = true
  const walk = (stap: Stap, antwoorden: Antwoorden): void => {
    if (paden.length >= most) {
      volledig = false
      return
    }
    if (stap.soort !== 'vraag') {
      paden.push({ antwoorden, stap })
      return
    }
    for (const antwoord of candidates.get(stap.vraag.id)!) {
      const next = new Map(antwoorden).set(stap.vraag.id, antwoord)
      walk(stepAfter(procedure, stap.vraag, next, peildatum), next)
    }
  }
  walk(firstStep(procedure, peildatum), new Map())
  return { paden, volledig }
}

/** Days on which a procedure changes: its first day, and every day that a condition names. */
export function daysOf(procedure: Procedure): string[] {
  const named = (als: ReturnType<typeof conditionsOf>[number]): string[] => [...(als.vanaf === undefined ? [] : [als.vanaf]), ...[...(als.alle ?? []), ...(als.een_van ?? []), ...(als.niet ? [als.niet] : [])].flatMap(named)]
  const actions = (procedure.yaml.uitkomsten ?? []).flatMap(({ acties }) => (Array.isArray(acties) ? acties.flatMap(({ als }) => als ?? []) : []))
  return [...new Set([procedure.yaml.geldig_vanaf ?? procedure.yaml.versie, procedure.yaml.geldig_tot ?? procedure.yaml.versie, ...[...conditionsOf(procedure), ...actions].flatMap(named)])].sort()
}

function candidatesFor(procedure: Procedure, vraag: Vraag): Antwoord[] {
  const tests = conditionsOf(procedure).flatMap(asked).filter((als) => als.vraag === vraag.id)
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
