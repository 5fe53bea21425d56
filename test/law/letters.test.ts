import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawData } from '../../src/law/generated/data.js'
import { findCitations, parseCitation } from '../../src/law/index.js'
import { fold, foldedWords, isLatin, letterPlaces, lettersIn, spaced, wordPlaces, wordsIn } from '../../src/law/letters.js'
import { cut, tokenize } from '../../src/law/tokens.js'
import { rules } from '../../src/lint/rules/index.js'

const LATIN = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isLatin)
/** Signs that matter beside each other: letters with and without accents, digits, marks, spaces and what stands in numbers. */
const latin = fc.string({ unit: fc.oneof(fc.constantFrom(...'aAzé0123.:-(), \n\u00a0\u0301\u2028’²ªß×'), fc.constantFrom(...LATIN)), maxLength: 30 })

describe('what is written out for Latin letters is what Unicode says', () => {
  it('knows the same letters, words and spaces, sign by sign', () => {
    expect(LATIN.length).toBeGreaterThan(700)
    for (const sign of LATIN) {
      expect(wordsIn(sign), sign).toEqual(sign.match(/[\p{L}\p{N}]+/gu) ?? [])
      expect(spaced(sign), sign).toBe(sign.replace(/[^\p{L}\d]+/gu, ' '))
      expect(fold(sign), sign).toBe(sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
      expect(foldedWords(sign), sign).toEqual((sign.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold))
      expect(lettersIn(sign), sign).toEqual(fold(sign).match(/\p{L}+/gu) ?? [])
      expect(tokenize(sign), sign).toEqual(cut(sign))
    }
  })

  it('cuts the same pieces with each sign beside a letter, a number, or both', () => {
    for (const sign of LATIN) {
      for (const text of [`a${sign}`, `${sign}a`, `2R${sign}`, `2${sign}`, `${sign}2`, `1.2${sign}3`, `2ab${sign}c`, `a${sign}b`]) expect(tokenize(text), text).toEqual(cut(text))
    }
  })

  it('cuts every Latin text in the same pieces', () => {
    fc.assert(
      fc.property(latin, (text) => {
        expect(tokenize(text)).toEqual(cut(text))
        expect(foldedWords(text)).toEqual((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold))
        expect(lettersIn(text)).toEqual(fold(text).match(/\p{L}+/gu) ?? [])
        expect(wordsIn(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? [])
        expect(Array.from(wordPlaces(text), ({ index }) => index)).toEqual(Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ index }) => index))
        expect(Array.from(letterPlaces(text), ({ index, 0: run }) => [index, run])).toEqual(Array.from(text.matchAll(/\p{L}+/gu), ({ index, 0: run }) => [index, run]))
        expect(spaced(text)).toBe(text.replace(/[^\p{L}\d]+/gu, ' '))
        expect(fold(text)).toBe(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
      }),
      { numRuns: 2000, seed: 20261122 },
    )
  })

  it('reads other letters as Unicode has them', () => {
    expect(isLatin('Ελλάδα')).toBe(false)
    expect(wordsIn('Ελλάδα, Україна 5')).toEqual(['Ελλάδα', 'Україна', '5'])
    expect(tokenize('Ελλάδα 30a').map(({ kind, value }) => [kind, value])).toEqual([['word', 'ελλαδα'], ['number', '30a']])
    expect(tokenize('30ſ 1').map(({ value }) => value)).toEqual(['30ſ', '1'])
    expect(isLatin('2R\u0345')).toBe(false)
  })
})

describe('the fixed form of a provision', () => {
  it('is read as the words of it are', () => {
    const provisions = [...new Set([...lawData.bepalingen.map(({ id }) => id), ...rules.flatMap(({ law }) => law)])]
    expect(provisions.length).toBeGreaterThan(400)
    for (const text of provisions) {
      const [found, ...more] = findCitations(text)
      const { start: _, end: __, text: ___, ...citation } = found!
      expect(more).toEqual([])
      expect(parseCitation(text), text).toEqual(citation)
    }
  })
})
