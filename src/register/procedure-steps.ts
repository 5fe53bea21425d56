import type { Tak, Uitkomst, Voorwaarde, Vraag } from './generated/types.js'
import type { Procedure } from './model.js'

/** What was answered: the id of an answer, several of them, a number, or a text (also a date or a moment). */
export type Antwoord = string | number | readonly string[]

export type Antwoorden = ReadonlyMap<string, Antwoord>

/** What comes next: a question, an outcome, the end of a procedure that has no outcomes, or nothing, which is a mistake in the procedure. */
export type Stap = { soort: 'vraag'; vraag: Vraag } | { soort: 'uitkomst'; uitkomst: Uitkomst } | { soort: 'einde' } | { soort: 'nergens' } | { soort: 'kring'; vraag: Vraag }

/** What comes first. */
export function firstStep(procedure: Procedure, peildatum: string): Stap {
  return from(procedure, 0, new Map(), peildatum)
}

/**
 * What a procedure says comes after a question: where its answer leads, else where the question leads, else the next
 * question whose condition holds, else the first outcome whose condition holds.
 */
export function stepAfter(procedure: Procedure, vraag: Vraag, antwoorden: Antwoorden, peildatum: string): Stap {
  const given = antwoorden.get(vraag.id)
  const chosen = typeof given === 'string' ? vraag.antwoorden?.find(({ id }) => id === given)?.naar : undefined
  const target = chosen ?? (typeof vraag.naar === 'string' ? vraag.naar : undefined)
  if (target !== undefined) return to(procedure, target, antwoorden, peildatum)
  if (vraag.naar !== undefined) {
    const branch = (vraag.naar as Tak[]).find(({ als }) => als === undefined || holds(als, antwoorden, peildatum))
    return branch ? to(procedure, branch.naar, antwoorden, peildatum) : { soort: 'nergens' }
  }
  return from(procedure, procedure.yaml.vragen.indexOf(vraag) + 1, antwoorden, peildatum)
}

function to(procedure: Procedure, id: string, antwoorden: Antwoorden, peildatum: string): Stap {
  const uitkomst = procedure.uitkomsten.get(id)
  if (uitkomst) return { soort: 'uitkomst', uitkomst }
  const vraag = procedure.vragen.get(id)
  return vraag ? from(procedure, procedure.yaml.vragen.indexOf(vraag), antwoorden, peildatum) : { soort: 'nergens' }
}

/** The first question from a place in the list that has to be asked; past the last one, the outcome. */
function from(procedure: Procedure, place: number, antwoorden: Antwoorden, peildatum: string): Stap {
  const vraag = procedure.yaml.vragen.find(({ als }, index) => index >= place && (als === undefined || holds(als, antwoorden, peildatum)))
  if (vraag) return antwoorden.has(vraag.id) ? { soort: 'kring', vraag } : { soort: 'vraag', vraag }
  if (procedure.uitkomsten.size === 0) return { soort: 'einde' }
  const uitkomst = [...procedure.uitkomsten.values()].find(({ als }) => als !== undefined && holds(als, antwoorden, peildatum))
  return uitkomst ? { soort: 'uitkomst', uitkomst } : { soort: 'nergens' }
}

/** Whether a condition holds. A question that was not asked answers nothing. */
export function holds(als: Voorwaarde, antwoorden: Antwoorden, peildatum: string): boolean {
  if (als.alle) return als.alle.every((each) => holds(each, antwoorden, peildatum))
  if (als.een_van) return als.een_van.some((each) => holds(each, antwoorden, peildatum))
  if (als.niet) return !holds(als.niet, antwoorden, peildatum)
  if (als.vanaf !== undefined) return peildatum >= als.vanaf
  const given = als.vraag === undefined ? undefined : antwoorden.get(als.vraag)
  if (given === undefined) return false
  if (als.is !== undefined) return typeof given === 'string' && [als.is].flat().includes(given)
  if (als.bevat !== undefined) return Array.isArray(given) && given.includes(als.bevat)
  const size = Array.isArray(given) ? given.length : Number(given)
  return als.ten_minste === undefined ? size <= als.hoogstens! : size >= als.ten_minste
}

/** Every question that a condition asks about, with what it asks. */
export function asked(als: Voorwaarde): Voorwaarde[] {
  return als.vraag === undefined ? [...(als.alle ?? []), ...(als.een_van ?? []), ...(als.niet ? [als.niet] : [])].flatMap(asked) : [als]
}

/** The conditions of a procedure that decide what comes next. */
export function conditionsOf({ yaml }: Procedure): Voorwaarde[] {
  const branches = yaml.vragen.flatMap(({ als, naar }) => [als, ...(Array.isArray(naar) ? (naar as Tak[]).map((branch) => branch.als) : [])])
  return [...branches, ...(yaml.uitkomsten ?? []).map(({ als }) => als)].filter((als) => als !== undefined)
}

/** The answers that can be chosen, with what stands beside them; `ja` and `nee` need not be written out. */
export function choicesOf({ soort, antwoorden = [] }: Vraag): { id: string }[] {
  if (soort !== 'ja-nee') return antwoorden
  return ['ja', 'nee'].map((id) => antwoorden.find((antwoord) => antwoord.id === id) ?? { id })
}

/** A walk through a procedure: what was asked, in order, and where that ends. */
export interface Gevolgd {
  gevraagd: Vraag[]
  antwoorden: Antwoorden
  stap: Stap
}

/** Follows a procedure as far as the answers go. Answers to questions that are not asked change nothing. */
export function follow(procedure: Procedure, given: Antwoorden, peildatum: string): Gevolgd {
  const antwoorden = new Map<string, Antwoord>()
  const gevraagd: Vraag[] = []
  let stap = firstStep(procedure, peildatum)
  while (stap.soort === 'vraag' && given.has(stap.vraag.id)) {
    const { vraag } = stap
    gevraagd.push(vraag)
    antwoorden.set(vraag.id, given.get(vraag.id)!)
    stap = stepAfter(procedure, vraag, antwoorden, peildatum)
  }
  return { gevraagd, antwoorden, stap }
}
