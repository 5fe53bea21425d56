import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
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

/** What stands at a place, or undefined. */
export function standsAt(root: unknown, place: string): unknown {
  return place.split('/').reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at.find((item: { id?: string }) => item.id === step) ?? at[Number(step)]
    return (at as Record<string, unknown> | undefined)?.[step]
  }, root)
}

export function expectFact(root: unknown, [place, expected]: Fact): void {
  const found = standsAt(root, place)
  expect(found, `nothing stands at ${place}`).toBeDefined()
  if (expected instanceof Words) {
    expect(typeof found, place).toBe('string')
    for (const word of expected.all) expect(found, place).toContain(word)
  } else if (typeof expected === 'string' || Array.isArray(expected)) expect(found, place).toEqual(expected)
  else expect(found, place).toMatchObject(expected)
}

/** The values of one key in a list of the register, in its order. */
export function listed(root: unknown, place: string, key: string): unknown[] {
  return (standsAt(root, place) as Record<string, unknown>[]).map((item) => item[key])
}
