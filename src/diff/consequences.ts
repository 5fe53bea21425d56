import type { Consequence, ConsequenceId } from '../core/change.js'
import { lawAt } from '../law/index.js'
import type { Register, Verwerking } from '../register/model.js'

export type Direction = 'toegevoegd' | 'verwijderd' | 'gewijzigd'

/** What a judgement on a change may look at. */
export interface Setting {
  direction: Direction
  from: unknown
  to: unknown
  registers: { from: Register; to: Register }
  /** The activity as it is now; as it was when it is gone. Absent for what stands in register.yaml. */
  verwerking?: Verwerking
}

/** From a change to what it obliges to. */
export type Effect = (setting: Setting) => Consequence[]

const of = (id: ConsequenceId, ...law: string[]): Consequence => ({ id, law })

/** Nothing but the record itself. */
export const record = (...law: string[]): Effect => () => [of('vastleggen', ...law)]
export const editorial: Effect = () => [of('redactioneel')]

/**
 * People have to be told: honesty (5(1)(a)) and the element of article 13, or of 14 where the data do not come from the
 * person. Part of article 13 only, or of 14 only: then the whole of the other article is meant.
 */
export const inform =
  (direct: string, indirect: string): Effect =>
  ({ verwerking }) => [of('informeren', 'AVG 5(1)(a)', ...notice(verwerking, direct, indirect))]

/** Which article applies follows from where the data come from. */
function notice(verwerking: Verwerking | undefined, direct: string, indirect: string): string[] {
  const sources = (verwerking?.groepen ?? []).map(({ yaml, gebruik }) => (yaml.bron ?? gebruik.bron) !== undefined)
  const elsewhere = sources.includes(true)
  return [...(!elsewhere || sources.includes(false) ? [`AVG ${direct}`] : []), ...(elsewhere ? [`AVG ${indirect}`] : [])]
}

export const all =
  (...effects: Effect[]): Effect =>
  (setting) =>
    effects.flatMap((effect) => effect(setting))

export const on =
  (directions: readonly Direction[], effect: Effect): Effect =>
  (setting) =>
    directions.includes(setting.direction) ? effect(setting) : []

export const added = (effect: Effect): Effect => on(['toegevoegd'], effect)
/** Anything but taking away. */
export const growing = (effect: Effect): Effect => on(['toegevoegd', 'gewijzigd'], effect)

/** The risk may be another than the DPIA assessed. */
export const dpia: Effect = () => [of('dpia-herzien', 'AVG 35(11)')]

/** A contract with a processor names subject, duration, kind of data and people (28(3)). */
export const agreement =
  (...law: string[]): Effect =>
  ({ verwerking }) =>
    Array.isArray(verwerking?.yaml.verwerkers) ? [of('overeenkomst-herzien', ...law)] : []

export const agreementAlways: Effect = () => [of('overeenkomst-herzien', 'AVG 28(3)')]

/** Consent holds for what was asked, so more needs new consent; who only passes by gives it at every visit. */
export const consentAnew: Effect = ({ verwerking, to }) => {
  const own = typeof to === 'object' && to !== null && 'grondslag' in to ? [String(to.grondslag)] : (verwerking?.grondslagen.map(({ waarde }) => waarde) ?? [])
  return own.some(isConsent) && !passingBy(verwerking) ? [of('toestemming-vragen', 'AVG 6(1)(a)', 'AVG 7(1)')] : []
}

export function isConsent(waarde: string): boolean {
  return basis(waarde) === 'toestemming'
}

/** The basis that a text means: its id in the law, else the text itself. What a basis is called does not change with the date. */
export function basis(waarde: string): string {
  return lawAt('2018-05-25').grondslag(waarde)?.id ?? waarde
}

function passingBy(verwerking: Verwerking | undefined): boolean {
  const people = verwerking?.betrokkenen ?? []
  return people.length > 0 && people.every(({ yaml }) => yaml?.rol === 'bezoeker')
}

/** Data for which the law asks more, and of which a DPIA looks at every use. */
export const sensitive = (effect: Effect): Effect => (setting) => {
  const heavy = [setting.from, setting.to].some((group) => {
    if (typeof group !== 'object' || group === null) return false
    const { bijzonder, soort } = group as { bijzonder?: unknown; soort?: unknown }
    return (bijzonder !== undefined && bijzonder !== 'geen') || ['bsn', 'strafrechtelijk', 'kopie-identiteitsbewijs'].includes(String(soort))
  })
  return heavy ? effect(setting) : []
}

/** Joins consequences of the same kind. */
export function merged(consequences: readonly Consequence[]): Consequence[] {
  const byId = new Map<ConsequenceId, Set<string>>()
  for (const { id, law } of consequences) {
    const known = byId.get(id) ?? byId.set(id, new Set()).get(id)!
    for (const provision of law) known.add(provision)
  }
  // A change that asks something of people is no longer merely editorial.
  if (byId.size > 1) byId.delete('redactioneel')
  return [...byId].map(([id, law]) => ({ id, law: [...law] }))
}
