import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import type { Range } from '../../src/core/finding.js'
import { formatText } from '../../src/source/format.js'
import { keysAt } from '../../src/register/schema-errors.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'
import { parseSource } from '../../src/source/source.js'
import { DOSSIER, MAIN, NIEUWSBRIEF } from '../app/registers.js'
import { cases, LONG } from './cases.js'
import { random } from './random.js'

/** Every kind of file that a register has. */
const FILES: Record<string, Uint8Array> = {
  'register.yaml': Buffer.from(MAIN),
  'verwerkingen/01-dossier.yaml': Buffer.from(DOSSIER),
  'verwerkingen/02-nieuwsbrief.yaml': Buffer.from(NIEUWSBRIEF),
  'verwerkingen/07-nieuwsbrief.yaml': readFileSync('registers/voorbeeld/verwerkingen/07-nieuwsbrief.yaml'),
  'verklaring.yaml': readFileSync('registers/jens/verklaring.yaml'),
  'verstrekkingen.yaml': readFileSync('registers/cjg-de-kempen/verstrekkingen.yaml').subarray(0, 4000),
}
const PATHS = Object.keys(FILES)
/** All rules run on one in so many: reading is where most damage ends. */
const JUDGED = LONG ? 5 : 25
let round = 0

/** @returns whether avg saw that something is wrong with the file itself. */
function survives(path: string, damaged: Uint8Array): boolean {
  const register = readRegister(new MemoryTree('proef', { 'register.yaml': FILES['register.yaml']!, [path]: damaged }))
  for (const { range, path: file } of register.defects) sound(range, file === path ? damaged : undefined)
  if (round++ % JUDGED === 0) {
    for (const { file, range, message } of lint(register, { peildatum: '2026-11-22', rules })) {
      sound(range, file === `proef/${path}` ? damaged : undefined)
      expect(message.wat).not.toMatch(/undefined|\{\w+\}|\[object/)
    }
  }
  // What can be read can be written in order, and says the same afterwards.
  const source = parseSource(path, damaged)
  if (source.problems.length === 0) {
    const formatted = formatText(source, (at) => keysAt(at, 'verwerking.schema.json'))
    if ('text' in formatted) expect(parseSource(path, Buffer.from(formatted.text)).value).toEqual(source.value)
  }
  return register.defects.some((defect) => defect.path === path)
}

function sound({ start, end }: Range, damaged: Uint8Array | undefined): void {
  expect(start.line > 0 && start.column > 0 && (end.line > start.line || end.column >= start.column)).toBe(true)
  if (damaged) expect(start.line).toBeLessThanOrEqual(Buffer.from(damaged).toString('latin1').split('\n').length)
}

it('a file with bits that fell over', () => {
  const next = random(9)
  let seen = 0
  for (let round = 0; round < cases('bit-flips'); round++) {
    const path = PATHS[round % PATHS.length]!
    const damaged = Uint8Array.from(FILES[path]!)
    for (let bits = 1 + Math.floor(next() * 8); bits > 0; bits--) damaged[Math.floor(next() * damaged.length)]! ^= 1 << Math.floor(next() * 8)
    if (survives(path, damaged)) seen++
  }
  expect(seen).toBeGreaterThan(cases('bit-flips') / 4)
}, 3_600_000)

it('a file that stops somewhere', () => {
  const next = random(10)
  for (let round = 0; round < cases('truncated'); round++) {
    const path = PATHS[round % PATHS.length]!
    survives(path, FILES[path]!.slice(0, Math.floor(next() * FILES[path]!.length)))
  }
}, 3_600_000)

it('pieces of files in the wrong place', () => {
  const next = random(11)
  const piece = (from: Uint8Array): Uint8Array => {
    const start = Math.floor(next() * from.length)
    return from.slice(start, start + Math.floor(next() * 200))
  }
  for (let round = 0; round < cases('spliced'); round++) {
    const [path, other] = [PATHS[round % PATHS.length]!, PATHS[Math.floor(next() * PATHS.length)]!]
    const at = Math.floor(next() * FILES[path]!.length)
    survives(path, Buffer.concat([FILES[path]!.slice(0, at), ...Array.from({ length: 1 + Math.floor(next() * 3) }, () => piece(FILES[other]!)), FILES[path]!.slice(at + Math.floor(next() * 100))]))
  }
}, 3_600_000)
