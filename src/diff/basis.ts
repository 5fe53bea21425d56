import type { Verwerking } from '../register/model.js'
import { basis } from './consequences.js'
import { fieldOf, type RawDifference } from './raw.js'

/** One basis that gave way to another, with everything that was written for it. */
export interface BasisChange {
  from: string | undefined
  to: string | undefined
  /** Ids of the purposes it holds for; empty when it holds for all of them. */
  doelen: string[]
  raw: RawDifference[]
}

/** What goes with a basis and changes with it. */
const COMPANIONS = new Set(['wet', 'toestemming', 'belangenafweging', 'rechtvaardiging'])

/**
 * The changes of basis in an activity that both versions have. A basis that is stated for the whole activity is one
 * change, and so is the same switch at several purposes. Moving a basis from the activity to its purposes switches nothing.
 */
export function basisChanges(a: Verwerking, b: Verwerking, raw: readonly RawDifference[]): BasisChange[] {
  // In a fixed order: the same two versions the other way round have to give the same groups.
  const common = a.doelen.flatMap(({ id }) => (once(a, id) && once(b, id) ? [id] : [])).sort()
  // Purposes that share a name cannot be told apart; what changes in them is a change of a purpose.
  const stated = raw.filter((difference) => {
    const doel = purposeOf(difference)
    return keyOf(difference) === 'grondslag' && (doel === undefined || common.includes(doel))
  })
  if (stated.length === 0) return []
  const groups = new Map<string, BasisChange>()
  const groupFor = (doel: string | undefined): BasisChange => {
    const [from, to] = [basisOf(a, doel), basisOf(b, doel)]
    const key = JSON.stringify([from ?? null, to ?? null])
    return groups.get(key) ?? groups.set(key, { from, to, doelen: [], raw: [] }).get(key)!
  }
  const groupOf = new Map(common.map((id) => [id, groupFor(id)]))
  for (const [id, group] of groupOf) group.doelen.push(id)
  const forAll = groupOfWhole(a, b, common, groupOf) ?? groupFor(undefined)
  for (const difference of stated) (groupOf.get(purposeOf(difference) ?? '') ?? forAll).raw.push(difference)
  const changes = [...groups.values()].filter((group) => group.raw.length > 0)
  for (const difference of raw) {
    if (!COMPANIONS.has(keyOf(difference))) continue
    const doel = purposeOf(difference)
    const group = doel === undefined ? forAll : groupOf.get(doel)
    if (group && changes.includes(group) && !sameBasis(group.from, group.to)) group.raw.push(difference)
  }
  for (const group of changes) if (group.doelen.length === common.length) group.doelen = []
  return changes
}

/** The group that the activity's own statement belongs to: that of a purpose which leans on it. */
function groupOfWhole(a: Verwerking, b: Verwerking, common: readonly string[], groupOf: ReadonlyMap<string, BasisChange>): BasisChange | undefined {
  const leans = (verwerking: Verwerking, id: string): boolean => verwerking.doelen.find((doel) => doel.id === id)?.yaml?.grondslag === undefined
  const both = common.find((id) => leans(a, id) && leans(b, id))
  const either = common.filter((id) => leans(a, id) || leans(b, id)).map((id) => groupOf.get(id)!)
  return both === undefined ? (either.find(({ from, to }) => !sameBasis(from, to)) ?? either[0]) : groupOf.get(both)
}

function once(verwerking: Verwerking, id: string): boolean {
  return verwerking.doelen.filter((doel) => doel.id === id).length === 1
}

/** Whether two texts name the same basis. */
export function sameBasis(from: string | undefined, to: string | undefined): boolean {
  return from === to || (from !== undefined && to !== undefined && basis(from) === basis(to))
}

function basisOf(verwerking: Verwerking, doel: string | undefined): string | undefined {
  return doel === undefined ? verwerking.yaml.grondslag : verwerking.doelen.find(({ id }) => id === doel)?.grondslag?.waarde
}

/** The key at which a difference stands, in the activity or in one of its purposes. */
function keyOf(difference: RawDifference): string {
  const [, , first, second] = fieldOf(difference.steps)
  return (first === 'doelen' ? second : first) ?? ''
}

function purposeOf({ steps }: RawDifference): string | undefined {
  const item = steps[2] === 'doelen' ? steps[3] : undefined
  return typeof item === 'object' ? item.item : undefined
}
