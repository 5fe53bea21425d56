/** Texts on which two ways of reading are compared. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How many damaged texts: a fixed, short budget here, and as many as asked for when hunting. */
export const CASES = Number(process.env.AVG_FUZZ ?? 4000)

export function registers(): string[] {
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

export const PIECES = [
  ':', ': ', '- ', '-', '? ', '#', ' #', '\n', '\n\n', '\n  ', '\n    ', ' ', '  ', '"', "'", '[', ']', '{', '}', ',', ', ', '|', '>', '|-\n', '>-\n', '|+\n', '|2\n', '>\n\n', '\\', '\\n', '\\\n', '\\x41', '\\u0041', '\\q',
  '~', 'null', 'Null: 1', 'true', 'TRUE: a', 'no', 'yes', 'on', '1', '01', '-0', '+1', '0x1F', '0o17', '0b11', '1_000', '1e3', '1.', '.5', '-.5', '.', '..', '.inf', '-.INF', '.nan', '12:30', '190:20:30', '2026-11-22', '2026-11-22T10:00:00Z', '1: a', '1.5: a',
  'a: b', 'a: b: c', '- a: b\n  c: d', '[a, b]', '{a: b}', '{a, b}', '[a: b]', '{a: }', '{: a}', '[a]: b', '{"a":b}', '{a:b}', '["a":b]', '[,]', '[a,,b]', '{,}', '""', "''", "'a''b'", '"a\n  b"', "'a\n\n  b'", '__proto__: 1', 'constructor: {}', '=', '<', '<<: a', '@', '`', '%', '!', '!a b', '&a', '&a b', '*a', '---', '...', '\r\n', '\r', '\t', '\u00a0', '\u0085', '\u2028', '\ufeff', '\u200b', '\ud83d\ude00', 'é', ':a', 'a:', '::', '-a', '--', '?a', '#a', 'a#b', 'a #b', '  - ', ' : ', '" :', '":', "':", '",', ']:',
]

/** Where a piece can stand. */
const PLACES = ['%', 'a: %', '- %', '- a: %\n  b: c', '[%]', '{a: %}', '[a, %, b]', '%: a', '{%: a}', '[%: a]', '"%"', "'%'", 'a: |\n  %', 'a: >-\n  %\n\n  b', 'a:\n  %\n  b', 'a: b\n%: c', 'a: b %', 'a: % b', '- %\n- b', '{a: b, %}', 'a: "% b\n  c"']

/** Every piece at every place. */
export function placed(): string[] {
  return PIECES.flatMap((piece) => PLACES.map((place) => place.replace('%', () => piece)))
}

/** Parts of the registers with damage, the same in every run. */
export function* damagedRegisters(seed: number): Generator<string> {
  const random = seeded(seed)
  const sources = registers()
  for (let at = 0; at < CASES; at++) yield damaged(sources[random(sources.length)]!, random)
}

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

export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
