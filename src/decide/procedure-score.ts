import type { Vraag } from '../register/generated/types.js'
import type { Procedure } from '../register/model.js'
import { type Antwoorden, choicesOf } from '../register/procedure-steps.js'

/** How an area, or a procedure without areas, came out. */
export interface Score {
  /** Absent for questions that belong to no area. */
  onderdeel?: string
  naam: string
  behaald: number
  mogelijk: number
  /** Of the questions that count, how many have an answer. */
  beantwoord: number
  vragen: number
}

export interface Vergeleken {
  nu: Score
  eerder?: Score
  /** What was gained since; absent when there is nothing to compare with. */
  verschil?: number
}

/** The score of each area, in the order of the procedure. Questions without points or a right answer do not count. */
export function score({ yaml }: Procedure, antwoorden: Antwoorden): Score[] {
  const areas: { id?: string; naam: string }[] = [...(yaml.onderdelen ?? []), { naam: yaml.naam }]
  return areas.flatMap(({ id, naam }) => {
    const counting = yaml.vragen.filter((vraag) => vraag.onderdeel === id && best(vraag) > 0)
    if (counting.length === 0) return []
    const behaald = counting.reduce((sum, vraag) => sum + earned(vraag, antwoorden), 0)
    const mogelijk = counting.reduce((sum, vraag) => sum + best(vraag), 0)
    return [{ ...(id === undefined ? {} : { onderdeel: id }), naam, behaald, mogelijk, beantwoord: counting.filter((vraag) => antwoorden.has(vraag.id)).length, vragen: counting.length }]
  })
}

/** The scores that the document itself has of one of its measurements. */
export function measured({ yaml }: Procedure, meting: string): Score[] {
  return (yaml.onderdelen ?? []).flatMap(({ id, naam, scores = [] }) => {
    const found = scores.find((one) => one.meting === meting)
    if (!found) return []
    const counting = yaml.vragen.filter((vraag) => vraag.onderdeel === id && best(vraag) > 0)
    return [{ onderdeel: id, naam, behaald: found.score, mogelijk: counting.reduce((sum, vraag) => sum + best(vraag), 0), beantwoord: counting.length, vragen: counting.length }]
  })
}

/** The scores of now beside those of an earlier time, area by area. */
export function compareScores(nu: readonly Score[], eerder: readonly Score[]): Vergeleken[] {
  return nu.map((one) => {
    const before = eerder.find(({ onderdeel }) => onderdeel === one.onderdeel)
    return before ? { nu: one, eerder: before, verschil: one.behaald - before.behaald } : { nu: one }
  })
}

function points(vraag: Vraag, id: string): number {
  const found = vraag.antwoorden?.find((one) => one.id === id)
  return found?.punten ?? (found?.goed === 'ja' ? 1 : 0)
}

function best(vraag: Vraag): number {
  if (vraag.telt === 'ja') return vraag.maximum ?? 0
  const all = choicesOf(vraag).map(({ id }) => points(vraag, id))
  return vraag.soort === 'meerkeuze' ? all.filter((one) => one > 0).reduce((sum, one) => sum + one, 0) : Math.max(0, ...all)
}

function earned(vraag: Vraag, antwoorden: Antwoorden): number {
  const given = antwoorden.get(vraag.id)
  if (given === undefined) return 0
  if (typeof given === 'number') return vraag.telt === 'ja' ? given : 0
  return typeof given === 'string' ? points(vraag, given) : given.reduce((sum, id) => sum + points(vraag, id), 0)
}
