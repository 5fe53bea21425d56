import { AvgError } from '../core/error.js'
import type { Uitkomst, Uitkomstactie, Voorwaarde, Vraag } from '../register/generated/types.js'
import type { Procedure } from '../register/model.js'
import { type Misfit, misfit } from '../register/procedure-answers.js'
import { type Antwoord, type Antwoorden, asked, choicesOf, follow, holds, type Stap } from '../register/procedure-steps.js'

/** Someone on the way through a procedure. Never changed: each step gives a new one. */
export interface Verloop {
  procedure: Procedure
  /** Its law holds: some questions and actions exist from a date on. */
  peildatum: string
  /** What was asked and answered, in order. */
  gegeven: readonly Gegeven[]
  stap: Stap
}

export interface Gegeven {
  vraag: Vraag
  antwoord: Antwoord
  overweging?: string
}

/** Where a walk ended, and why. */
export interface Uitslag {
  uitkomst: Uitkomst
  /** The answers that led there, in the order in which they were given. */
  redenen: readonly Gegeven[]
  /** What must be done, after these answers and on this day. */
  acties: readonly Uitkomstactie[]
}

/** The beginning of a procedure. */
export function start(procedure: Procedure, peildatum: string): Verloop {
  return { procedure, peildatum, gegeven: [], stap: follow(procedure, new Map(), peildatum).stap }
}

/** The question that is to be answered now; none at the end. */
export function question({ stap }: Verloop): Vraag | undefined {
  return stap.soort === 'vraag' ? stap.vraag : undefined
}

/**
 * Answers the question that is asked now.
 *
 * @throws AvgError when nothing is asked, or when the answer does not fit the question.
 */
export function answer(verloop: Verloop, antwoord: Antwoord, overweging?: string): Verloop {
  const vraag = question(verloop)
  if (!vraag) throw new AvgError('Er is geen vraag meer om te beantwoorden.')
  const wrong = misfit(vraag, antwoord)
  if (wrong) throw new AvgError(`‘${vraag.tekst}’: ${phrase(wrong, vraag)}`)
  return moved(verloop, [...verloop.gegeven, { vraag, antwoord, ...(overweging === undefined ? {} : { overweging }) }])
}

/** One question back; at the beginning it stays there. */
export function back(verloop: Verloop): Verloop {
  return moved(verloop, verloop.gegeven.slice(0, -1))
}

/** Goes on where someone stopped, with the answers of then; those that no longer fit are asked again. */
export function resume(procedure: Procedure, peildatum: string, given: readonly { vraag: string; antwoord: Antwoord; overweging?: string }[]): Verloop {
  let verloop = start(procedure, peildatum)
  for (let vraag = question(verloop); vraag; vraag = question(verloop)) {
    const known = given.find((one) => one.vraag === vraag!.id)
    if (!known || misfit(vraag, known.antwoord)) return verloop
    verloop = answer(verloop, known.antwoord, known.overweging)
  }
  return verloop
}

/** The outcome with its reasons; none while questions are open, or when the procedure has no outcomes. */
export function outcome({ procedure, peildatum, gegeven, stap }: Verloop): Uitslag | undefined {
  if (stap.soort !== 'uitkomst') return undefined
  const { uitkomst } = stap
  const antwoorden = answersOf(gegeven)
  const acties = Array.isArray(uitkomst.acties) ? uitkomst.acties.filter(({ als }) => als === undefined || holds(als, antwoorden, peildatum)) : []
  const decisive = deciding(procedure, uitkomst, gegeven, peildatum)
  return { uitkomst, redenen: gegeven.filter(({ vraag }) => decisive.has(vraag.id)), acties }
}

/** Answers by question. */
export function answersOf(gegeven: readonly Gegeven[]): Antwoorden {
  return new Map(gegeven.map(({ vraag, antwoord }) => [vraag.id, antwoord]))
}

function moved({ procedure, peildatum }: Verloop, gegeven: readonly Gegeven[]): Verloop {
  return { procedure, peildatum, gegeven, stap: follow(procedure, answersOf(gegeven), peildatum).stap }
}

/** The questions whose answers chose the way: by where they lead, or by a condition that was looked at. */
function deciding(procedure: Procedure, uitkomst: Uitkomst, gegeven: readonly Gegeven[], peildatum: string): Set<string> {
  const found = new Set<string>()
  const add = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    // Why it was asked, or was not, led here as well.
    looked(procedure.vragen.get(id)?.als)
  }
  const looked = (als: Voorwaarde | undefined): void => {
    for (const { vraag } of als ? asked(als) : []) add(vraag!)
  }
  const sofar = new Map<string, Antwoord>()
  let led = false
  for (const { vraag, antwoord } of gegeven) {
    sofar.set(vraag.id, antwoord)
    const targets = new Set(choicesOf(vraag).map(({ id }) => vraag.antwoorden?.find((one) => one.id === id)?.naar))
    const chosen = vraag.antwoorden?.find(({ id }) => id === antwoord)?.naar
    if (targets.size > 1) add(vraag.id)
    if (chosen === undefined && Array.isArray(vraag.naar)) {
      // Branches that did not hold decided as well: had one held, the way would have been another.
      for (const { als } of vraag.naar) {
        looked(als)
        if (als === undefined || holds(als, sofar, peildatum)) break
      }
    }
    led = chosen !== undefined || vraag.naar !== undefined
  }
  if (!led) for (const each of procedure.uitkomsten.values()) {
    looked(each.als)
    if (each === uitkomst) break
  }
  return found
}

/** What is wrong with an answer, as the second half of a sentence. */
export function phrase(wrong: Misfit, vraag: Vraag): string {
  const ids = choicesOf(vraag).map(({ id }) => `\`${id}\``)
  switch (wrong) {
    case 'geen-keuze':
      return `kies ${ids.slice(0, -1).join(', ')}${ids.length > 1 ? ' of ' : ''}${ids.at(-1) ?? ''}.`
    case 'geen-lijst':
      return 'geef een lijst van antwoorden; een lege lijst is niets van dit alles.'
    case 'geen-getal':
      return 'geef een getal.'
    case 'te-klein':
      return `geef een getal van ${vraag.minimum} of meer.`
    case 'te-groot':
      return `geef een getal van ${vraag.maximum} of minder.`
    case 'geen-datum':
      return 'geef een datum die bestaat als jaar-maand-dag, zoals 2026-11-22.'
    case 'geen-moment':
      return 'geef datum, tijd en tijdzone, zoals 2026-11-22T09:00+01:00.'
    case 'leeg':
      return 'schrijf een antwoord.'
  }
}
