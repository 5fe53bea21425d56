import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { DiskTree } from '../../src/host/disk.js'
import type { Register } from '../../src/register/model.js'
import { readRegister } from '../../src/register/read.js'

/**
 * One fact of a source: where it has to stand, and what stands there. The place is a path in which a list item goes by
 * its id, or by its index when it has none. A text or list has to be equal, an object has to be part of what is there,
 * and `words` have to occur in a text that was written anew.
 */
export type Fact = [place: string, expected: string | string[] | Record<string, unknown> | Words]

class Words {
  constructor(readonly all: string[]) {}
}

/** Words of the source that a rewritten text has to carry. */
export function words(...all: string[]): Words {
  return new Words(all)
}

/** One of the registers in this repository. */
export function registerNamed(id: string): Register {
  return readRegister(new DiskTree(fileURLToPath(new URL(`../../registers/${id}`, import.meta.url))))
}

/** The value at `doelen/jeugdhulp/soort`: keys, ids of list items, or the index of an item that has no id. */
export function at(value: unknown, place: string): unknown {
  return place.split('/').reduce((found, step) => children(found).find(([key]) => key === step)?.[1], value)
}

export function expectFact(root: unknown, [place, expected]: Fact): void {
  const found = at(root, place)
  expect(found, `nothing stands at ${place}`).toBeDefined()
  if (expected instanceof Words) {
    expect(typeof found, place).toBe('string')
    for (const word of expected.all) expect(found, place).toContain(word)
  } else if (typeof expected === 'string' || Array.isArray(expected)) expect(found, place).toEqual(expected)
  else expect(found, place).toMatchObject(expected)
}

/** The values of one key in a list of the register, in its order. */
export function listed(root: unknown, place: string, key: string): unknown[] {
  return (at(root, place) as Record<string, unknown>[]).map((item) => item[key])
}

/** The files of one register as plain values: `register` and every activity by its id. */
export function load(register: string): Record<string, unknown> {
  const folder = fileURLToPath(new URL(`../../registers/${register}/`, import.meta.url))
  const read = (path: string): unknown => parse(readFileSync(folder + path, 'utf8'))
  const activities = readdirSync(`${folder}verwerkingen`).map((name) => [name.replace(/\.yaml$/, ''), read(`verwerkingen/${name}`)])
  return { register: read('register.yaml'), ...Object.fromEntries(activities) }
}

/** Every place that holds a value and that none of the paths names or contains. Ids are how we name things, not facts. */
export function uncovered(value: unknown, paths: readonly string[], here = ''): string[] {
  if (here !== '' && paths.includes(here)) return []
  const below = children(value)
  if (below.length === 0) return here.endsWith('/id') ? [] : [here]
  return below.flatMap(([key, child]) => uncovered(child, paths, here === '' ? key : `${here}/${key}`))
}

function children(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [idOf(item) ?? String(index), item])
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : undefined
}
