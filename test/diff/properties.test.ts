import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../../src/diff/content.js'
import { diff } from '../../src/diff/diff.js'
import { MIRRORS } from '../../src/diff/kinds.js'
import { applyDifference, identity, type RawDifference, rawDifference } from '../../src/diff/raw.js'
import { laidOutAnew, made, read, strange } from './registers.js'

const RUNS = { numRuns: 40 }
const place = ({ steps }: RawDifference): string => identity(steps)
const sides = ({ steps, from, to }: RawDifference): unknown => [identity(steps), from?.value, to?.value]
const turned = ({ steps, from, to }: RawDifference): unknown => [identity(steps), to?.value, from?.value]

describe('a difference', () => {
  it('is empty between a register and itself', () => {
    fc.assert(fc.property(made, (a) => {
      const { raw, changes, suggestions } = diff(read(a), read(a))
      expect({ raw, changes, suggestions }).toEqual({ raw: [], changes: [], suggestions: [] })
    }), RUNS)
  })

  it('does not see order, layout, comments, or another way to write a duration or a citation', () => {
    fc.assert(fc.property(made, fc.infiniteStream(fc.nat()), (a, numbers) => {
      const shuffle = <T>(list: readonly T[]): T[] => list.map((item) => [numbers.next().value, item] as const).sort(([one], [other]) => Number(one) - Number(other)).map(([, item]) => item)
      const b = {
        register: laidOutAnew(a.register, shuffle),
        verwerkingen: laidOutAnew(a.verwerkingen, shuffle),
        // Order has a meaning in files that are no register data.
        bestanden: laidOutAnew(a.bestanden, shuffle, '', true),
      } as typeof a
      expect(diff(read(a), read(b, strange)).raw.map(sides)).toEqual([])
    }), RUNS)
  })

  it('is the same the other way round, with both sides changed over', () => {
    fc.assert(fc.property(made, made, (a, b) => {
      const [there, back] = [diff(read(a), read(b)), diff(read(b), read(a))]
      expect(there.raw.map(sides)).toEqual(back.raw.map(turned))
      const kinds = (changes: typeof there.changes, other = false): string[] => changes.map(({ kind, verwerking, item }) => `${verwerking} ${item} ${other ? MIRRORS.get(kind) : kind}`).sort()
      expect(kinds(there.changes)).toEqual(kinds(back.changes, true))
      expect(there.suggestions.map(({ from, to, similarity }) => [from, to, similarity]).sort()).toEqual(back.suggestions.map(({ from, to, similarity }) => [to, from, similarity]).sort())
    }), RUNS)
  })

  it('applied to the old register gives the new one', () => {
    fc.assert(fc.property(made, made, (one, other) => {
      const [a, b] = [contentOf(read(one)), contentOf(read(other))]
      const result = applyDifference(a, rawDifference(a, b))
      expect(rawDifference(result, b).map(sides)).toEqual([])
      expect(rawDifference(a, contentOf(read(one))).map(sides)).toEqual([])
    }), RUNS)
  })

  it('is accounted for to the last place, each by one change', () => {
    fc.assert(fc.property(made, made, (a, b) => {
      const { raw, changes } = diff(read(a), read(b))
      expect(changes.flatMap((change) => change.raw).map(place).sort()).toEqual(raw.map(place).sort())
      expect(new Set(changes.flatMap((change) => change.raw)).size).toBe(raw.length)
      for (const change of changes) expect(change.raw.length).toBeGreaterThan(0)
    }), RUNS)
  })

  it('says of every change what it is, where it stands and what it asks', () => {
    fc.assert(fc.property(made, made, (a, b) => {
      for (const { kind, sentence, consequences, from, to } of diff(read(a), read(b)).changes) {
        expect(MIRRORS.has(kind), kind).toBe(true)
        expect(sentence).toMatch(/^[\p{Lu}\p{Ll}`‘].*\.$/su)
        expect(sentence).not.toMatch(/undefined|\[object|\{|\n/)
        expect(consequences.length).toBeGreaterThan(0)
        for (const side of [from, to]) if (side) expect(side.range.start.line).toBeGreaterThan(0)
        expect(from ?? to).not.toBeNull()
      }
    }), RUNS)
  })
})
