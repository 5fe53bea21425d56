import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'

const FOLDER = 'registers/jados'
const files = Object.fromEntries(
  ['register.yaml', ...readdirSync(`${FOLDER}/verwerkingen`).map((name) => `verwerkingen/${name}`)].map((path) => [path, new Uint8Array(readFileSync(`${FOLDER}/${path}`))]),
)

/** Random, and the same every time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** The file that others refer to stands beside the damaged one; the rest would only take time. */
const NEEDED = ['register.yaml', 'verwerkingen/01-clientadministratie.yaml']
const few = Object.fromEntries(NEEDED.map((path) => [path, files[path]!]))

/** Lints Jados with one file damaged; every finding must have a place that exists. */
function survives(path: string, damaged: Uint8Array): number {
  const register = readRegister(new MemoryTree(FOLDER, { ...few, [path]: damaged }))
  const findings = lint(register, { peildatum: '2026-11-21', rules })
  for (const { file, range, message } of findings) {
    expect(file.startsWith(FOLDER)).toBe(true)
    expect(range.start.line).toBeGreaterThan(0)
    expect(range.start.column).toBeGreaterThan(0)
    expect(range.end.line > range.start.line || range.end.column >= range.start.column).toBe(true)
    expect(message.wat).not.toMatch(/undefined|\{\w+\}|\[object/)
  }
  return register.defects.length
}

describe('a damaged file gives findings in their place, never a crash', () => {
  it.each(Object.keys(files))('%s, cut off anywhere', (path) => {
    const whole = files[path]!
    for (let length = 0; length < whole.length; length += 41) survives(path, whole.slice(0, length))
  })

  it.each(Object.keys(files))('%s, any byte changed', (path) => {
    const next = random(path.length)
    let seen = 0
    for (let round = 0; round < 30; round++) {
      const damaged = Uint8Array.from(files[path]!)
      damaged[Math.floor(next() * damaged.length)] = Math.floor(next() * 256)
      seen += survives(path, damaged) > 0 ? 1 : 0
    }
    expect(seen).toBeGreaterThan(5)
  })

  it('a line lost, doubled or moved', () => {
    const next = random(7)
    for (const path of Object.keys(files)) {
      const lines = new TextDecoder().decode(files[path]).split('\n')
      for (let round = 0; round < 30; round++) {
        const at = Math.floor(next() * lines.length)
        const to = Math.floor(next() * lines.length)
        const changed = round % 3 === 0 ? lines.toSpliced(at, 1) : round % 3 === 1 ? lines.toSpliced(at, 0, lines[at]!) : lines.toSpliced(at, 1).toSpliced(to, 0, lines[at]!)
        survives(path, new TextEncoder().encode(changed.join('\n')))
      }
    }
  })
})
