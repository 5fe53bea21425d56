import { distance } from 'fastest-levenshtein'
import { words } from './comparable.js'
import { isRecord } from './raw.js'

/** From here on two things look like one under a new name. */
const ALIKE = 0.7
/** More pairs than this say that the whole register was replaced. */
const MOST_PAIRS = 2_500

export interface Match<T> {
  from: T
  to: T
  similarity: number
}

/** Pairs of a removed and an added thing that say nearly the same; each thing in one pair at most. */
export function renames<T extends { value: unknown }>(removed: readonly T[], added: readonly T[]): Match<T>[] {
  if (removed.length * added.length > MOST_PAIRS) return []
  const bags = new Map<T, Map<string, number>>([...removed, ...added].map((thing) => [thing, bagOf(thing.value)]))
  const all = removed.flatMap((from) => added.map((to) => ({ from, to, similarity: similarity(from.value, to.value, bags.get(from)!, bags.get(to)!) })))
  const taken = new Set<T>()
  return all
    .filter((match) => match.similarity >= ALIKE)
    .sort((a, b) => b.similarity - a.similarity)
    .filter(({ from, to }) => {
      if (taken.has(from) || taken.has(to)) return false
      taken.add(from).add(to)
      return true
    })
}

/** Shared words over all words; of a short text the letters, because one letter changes its only word. */
function similarity(a: unknown, b: unknown, bagA: Map<string, number>, bagB: Map<string, number>): number {
  let shared = 0
  for (const [word, count] of bagA) shared += Math.min(count, bagB.get(word) ?? 0)
  const total = sum(bagA) + sum(bagB)
  const byWords = total === 0 ? 0 : (2 * shared) / total
  const [textA, textB] = [leaves(a).join(' '), leaves(b).join(' ')]
  const longest = Math.max(textA.length, textB.length)
  const byLetters = longest === 0 || longest > 80 ? 0 : 1 - distance(textA, textB) / longest
  return Math.max(byWords, byLetters)
}

function bagOf(value: unknown): Map<string, number> {
  const bag = new Map<string, number>()
  for (const word of leaves(value).flatMap(words)) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** All texts of a value; ids and provenance are left out, since a new name changes the one and everything shares the other. */
function leaves(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (isRecord(value)) return Object.keys(value).sort().flatMap((key) => (key === 'id' || key === 'vindplaats' ? [] : leaves(value[key])))
  return [String(value)]
}

function sum(bag: Map<string, number>): number {
  let total = 0
  for (const count of bag.values()) total += count
  return total
}
