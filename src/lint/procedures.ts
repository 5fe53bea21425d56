import type { Law, Plicht } from '../law/index.js'
import type { Uitkomst, Uitkomstactie, Vraag } from '../register/generated/types.js'
import type { Procedure, Register } from '../register/model.js'
import { type Pad, type Paden, pathsOf } from '../register/procedure-paths.js'

/** The procedures of a register that have no defects: in the others a step may lead nowhere. */
export function soundProcedures(register: Register): Procedure[] {
  const broken = new Set(register.defects.map(({ path }) => path))
  return [...register.procedures.values()].filter(({ path }) => !broken.has(path))
}

const walked = new WeakMap<Procedure, Map<string, Paden>>()

/** Every way through a procedure, walked once for all rules that ask. */
export function waysThrough(procedure: Procedure, peildatum: string): Paden {
  const byDay = walked.get(procedure) ?? new Map<string, Paden>()
  walked.set(procedure, byDay)
  const known = byDay.get(peildatum) ?? pathsOf(procedure, peildatum)
  byDay.set(peildatum, known)
  return known
}

/** What an outcome says must be done. */
export function actionsOf({ acties }: Uitkomst): Uitkomstactie[] {
  return Array.isArray(acties) ? acties : []
}

/** One way through a procedure about data breaches that ends with a breach on the hands of the one responsible. */
export interface BreachWay {
  uitkomst: Uitkomst
  /** What was tested on the way, in the words of the law's duties. */
  getoetst: ReadonlySet<string>
  gevraagd: readonly Vraag[]
}

/** The duties that the law has for a breach, and the procedures of a register about breaches with the ways on which these duties weigh. */
export function breachProcedures(register: Register, law: Law, peildatum: string): { procedure: Procedure; ways: BreachWay[] }[] {
  if (law.duties('datalek').length === 0) return []
  return soundProcedures(register)
    .filter(({ yaml }) => yaml.onderwerp === 'datalek')
    .map((procedure) => ({ procedure, ways: waysThrough(procedure, peildatum).paden.flatMap((path) => breachWay(procedure, path)) }))
}

export function duty(law: Law, handeling: string): Plicht | undefined {
  return law.duties('datalek').find((row) => row.handeling === handeling)
}

/** The outcomes among these ways that a test picks, each once. */
export function outcomesOf(ways: readonly BreachWay[], wanted: (way: BreachWay) => boolean): Uitkomst[] {
  return [...new Set(ways.filter(wanted).map(({ uitkomst }) => uitkomst))]
}

function breachWay(procedure: Procedure, { antwoorden, stap }: Pad): BreachWay[] {
  if (stap.soort !== 'uitkomst') return []
  const gevraagd = [...antwoorden.keys()].map((id) => procedure.vragen.get(id)!)
  // Whoever stops at the question whether it is a breach, has none; a processor only has to tell the one responsible.
  const none = gevraagd.at(-1)?.toetst?.includes('inbreuk') ?? false
  const processor = actionsOf(stap.uitkomst).some(({ handeling }) => handeling === 'melden-verantwoordelijke')
  return none || processor ? [] : [{ uitkomst: stap.uitkomst, gevraagd, getoetst: new Set(gevraagd.flatMap(({ toetst = [] }) => toetst)) }]
}

/** How a message names a procedure. */
export function nameOf({ yaml }: Procedure): string {
  return `‘${yaml.naam}’`
}
