import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeLike, replaceText } from '../../src/source/edits.js'
import { parseSource } from '../../src/source/source.js'

const source = (text: string): ReturnType<typeof parseSource> => parseSource('proef.yaml', new TextEncoder().encode(text))
const edited = (text: string, path: (string | number)[], from: string, to: string): string => replaceText(source(text), [{ path, from, to }]).text

describe('replaceText', () => {
  it.each([
    ['plain text', 'a:   de bewerker   # en nog wat\nb: 1\n', 'a:   de verwerker   # en nog wat\nb: 1\n'],
    ['text in quotes', "a: 'd''r bewerker'\n", "a: 'd''r verwerker'\n"],
    ['text over several lines', 'a: >-\n   lang\n\n   de bewerker\n   meer\n', 'a: >-\n   lang\n\n   de verwerker\n   meer\n'],
    ['text in braces', 'x: {b: 1, a: bewerker, c: 2}\na: bewerker\n', 'x: {b: 1, a: bewerker, c: 2}\na: verwerker\n'],
    ['text with Windows line ends', 'b: 1\r\na: bewerker\r\n', 'b: 1\r\na: verwerker\r\n'],
  ])('changes the word in %s and nothing else', (_, before, after) => {
    expect(edited(before, ['a'], 'bewerker', 'verwerker')).toBe(after)
  })

  it('puts quotes around text that needs them from now on', () => {
    expect(edited('a: x\n', ['a'], 'x', 'y: z')).toBe("a: 'y: z'\n")
    expect(edited('a: [x, z]\n', ['a', 0], 'x', 'y, z')).toBe("a: ['y, z', z]\n")
    expect(edited('a: x\n', ['a'], 'x', '20')).toBe("a: '20'\n")
  })

  it('leaves a word that is broken over two lines, and one behind a name for another place', () => {
    expect(edited('a: >-\n  recht\n  van verzet\n', ['a'], 'recht van verzet', 'recht van bezwaar')).toBe('a: >-\n  recht\n  van verzet\n')
    expect(edited('b: &x bewerker\na: *x\n', ['a'], 'bewerker', 'verwerker')).toBe('b: &x bewerker\na: *x\n')
    expect(edited('b: &x bewerker\na: *x\n', ['b'], 'bewerker', 'verwerker')).toBe('b: &x bewerker\na: *x\n')
  })

  it('says what it did, and only that', () => {
    const { applied } = replaceText(source('a: bewerker\nb: &x bewerker\n'), [
      { path: ['a'], from: 'bewerker', to: 'verwerker' },
      { path: ['b'], from: 'bewerker', to: 'verwerker' },
      { path: ['c'], from: 'bewerker', to: 'verwerker' },
    ])
    expect(applied.map(({ path }) => path)).toEqual([['a']])
  })

  it('changes one value, whatever the value becomes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.constantFrom('a: WOORD # c\nb: [WOORD, x]\n', 'a: "WOORD"\nb: [1, x]\n', "a: 'WOORD'\nb: [1, x]\n", 'a: {c: WOORD, d: 1}\nb: []\n'), (word, text) => {
        const path = text.includes('{') ? ['a', 'c'] : ['a']
        const before = source(text).value as Record<string, unknown>
        const { text: after, applied } = replaceText(source(text), [{ path, from: 'WOORD', to: word }])
        if (applied.length === 0) return
        const value = source(after).value as Record<string, unknown>
        expect(value.b).toEqual(before.b)
        expect(path.length === 2 ? (value.a as Record<string, unknown>).c : value.a).toBe(word)
        expect(after.includes('# c')).toBe(text.includes('# c'))
      }),
    )
  })
})

describe('encodeLike', () => {
  it('keeps a byte order mark, and adds none', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, 0x61])
    expect([...encodeLike(marked, 'b')]).toEqual([0xef, 0xbb, 0xbf, 0x62])
    expect([...encodeLike(new Uint8Array([0x61]), 'b')]).toEqual([0x62])
  })
})
