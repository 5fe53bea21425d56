import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/register/identity.js'

describe('a text as a key', () => {
  it.each([
    ['Cliënten ', 'clienten'],
    ['Gemeente Súdwest-Fryslân', 'gemeente-sudwest-fryslan'],
    ['e\u0301e\u0301n', 'een'],
    ['‘Zorg’ & hulp…', 'zorg-hulp'],
    ['Ελλάδα 5', '5'],
  ])('of %s is %s', (text, key) => {
    expect(normalise(text)).toBe(key)
  })

  it('is the same by the short way for Latin letters as by the tables of Unicode', () => {
    const any = fc.string({ unit: fc.oneof(fc.constantFrom(...'aÉé0 -\u0301ø’ſµ'), fc.string({ unit: 'grapheme', maxLength: 1 })), maxLength: 20 })
    fc.assert(
      fc.property(any, (text) => {
        expect(normalise(text)).toBe(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
      }),
      { numRuns: 2000 },
    )
  })
})
