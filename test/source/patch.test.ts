import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentsIn } from '../../src/source/format.js'
import { patchText, writeText } from '../../src/source/patch.js'
import { parseSource, type Source } from '../../src/source/source.js'

const source = (text: string): Source => parseSource('x.yaml', new TextEncoder().encode(text))
const patched = (text: string, value: unknown): string => {
  const result = patchText(source(text), value)
  if ('left' in result) throw new Error(result.left)
  return result.text
}
const files = ['voorbeeld', 'jados', 'cjg-de-kempen'].flatMap((id) => readdirSync(`registers/${id}/verwerkingen`).map((file) => readFileSync(`registers/${id}/verwerkingen/${file}`, 'utf8')))

type Mutable = Record<string, unknown> | unknown[]

/** Every place in a value, as the object or list and the key in it. */
function places(value: unknown): [Mutable, string | number][] {
  if (typeof value !== 'object' || value === null) return []
  const keys: (string | number)[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  return keys.flatMap((key): [Mutable, string | number][] => [[value as Mutable, key], ...places((value as Record<string | number, unknown>)[key])])
}

const word = fc.constantFrom('ander woord', '=1+1', 'a: b # c', '- x', "l'été", 'regel een\nregel twee', '[a]', '{b: c}', '12', 'geen', '2026-01-01', '@x', 'x'.repeat(150))
const change = fc.tuple(fc.nat(), fc.constantFrom('change', 'remove', 'add', 'move'), word)

function apply(value: unknown, [at, kind, text]: [number, string, string]): void {
  const all = places(value)
  const [holder, key] = all[at % all.length]!
  if (Array.isArray(holder)) {
    const place = Number(key)
    if (kind === 'change') holder[place] = text
    if (kind === 'add') holder.splice(place, 0, text)
    if (kind === 'move') holder.reverse()
    if (kind === 'remove' && holder.length > 1) holder.splice(place, 1)
    return
  }
  if (kind === 'change') holder[key] = text
  if (kind === 'add') holder[`nieuw_${at % 7}`] = [text, { id: 'x', naam: text }]
  if (kind === 'remove' && Object.keys(holder).length > 1) delete holder[key]
}

describe('a file that has to say something else', () => {
  it('stays as it is, byte for byte, when it says it already', () => {
    for (const text of files) expect(patched(text, source(text).value)).toBe(text)
  })

  it('says exactly that, whatever changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        const value = structuredClone(source(text).value)
        for (const each of changes) apply(value, each)
        const after = source(patched(text, value))
        expect(after.problems).toEqual([])
        expect(after.value).toEqual(value)
      }),
      { numRuns: 100, seed: 20261122 },
    )
  })

  it('changes one line for one word, and no comment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), (text, at) => {
        const value = structuredClone(source(text).value)
        const words = places(value).filter(([holder, key]) => typeof (holder as Record<string | number, unknown>)[key] === 'string')
        const [holder, key] = words[at % words.length]!
        const old = String((holder as Record<string | number, unknown>)[key])
        ;(holder as Record<string | number, unknown>)[key] = 'anders'
        const [before, after] = [text, patched(text, value)].map((each) => each.split('\n')) as [string[], string[]]
        expect(commentsIn(after.join('\n'))).toEqual(commentsIn(text))
        const changed = before.filter((line) => !after.includes(line)).length
        // A text that was folded over lines becomes one; a list that stood over lines is written anew.
        expect(changed).toBeLessThanOrEqual(Math.max(2, Math.ceil(old.length / 60) + 6))
      }),
      { numRuns: 60, seed: 20261122 },
    )
  })

  it('keeps the line of a word: its comment, its quotes around other words, its line ends', () => {
    expect(patched('naam: a # waarom\r\nlijst: [x, "y"] # twee\r\n', { naam: 'b', lijst: ['x', 'y', 'z'] })).toBe('naam: b # waarom\r\nlijst: [x, y, z] # twee\r\n')
  })

  it('takes an item away with the comment above it, and leaves the comment of the next', () => {
    expect(patched('a:\n  # een\n  - id: een\n  # twee\n  - id: twee\n  # drie\n  - id: drie\n', { a: [{ id: 'een' }, { id: 'drie' }] })).toBe('a:\n  # een\n  - id: een\n  # drie\n  - id: drie\n')
  })

  it('puts a new key where the order says, and short things on one line', () => {
    expect(patched('naam: x\nwet: y\n', { naam: 'x', doelen: [{ id: 'a', omschrijving: 'b' }], wet: 'y' })).toBe('naam: x\ndoelen:\n  - {id: a, omschrijving: b}\nwet: y\n')
  })

  it('leaves a file with names for values alone: a change could show elsewhere', () => {
    expect(patchText(source('a: &x {b: c}\nd: *x\n'), { a: { b: 'e' }, d: { b: 'c' } })).toEqual({ left: 'ankers' })
  })

  it('writes a new file that says its value', () => {
    const value = { naam: 'Nieuw: met #', doelen: ['een', { id: 'twee', omschrijving: 'lang '.repeat(40) }], aantal: 3 }
    expect(source(writeText(value)).value).toEqual(value)
  })
})
