import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { at, pathOf, Paths } from '../../src/register/target.js'
import { registers } from '../source/texts.js'

function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []
}

describe('paths of many targets', () => {
  it('are the ones that looking for each gives, in every file of the registers', () => {
    let compared = 0
    for (const text of registers()) {
      const root = load(text) as object
      const paths = new Paths(root)
      for (const of of objectsIn(root)) {
        compared++
        expect(paths.of({ of })).toEqual(pathOf(root, { of }))
        expect(paths.of(at(of, 'naam'))).toEqual(pathOf(root, at(of, 'naam')))
      }
      expect(paths.of({ of: {} })).toBeUndefined()
    }
    expect(compared).toBeGreaterThan(1000)
  })

  it('lead to the first place of what stands in more', () => {
    const shared = { naam: 'gedeeld' }
    const root = { een: [{ twee: shared }], drie: shared }
    expect(new Paths(root).of({ of: shared })).toEqual(['een', 0, 'twee'])
    expect(pathOf(root, { of: shared })).toEqual(['een', 0, 'twee'])
  })
})
