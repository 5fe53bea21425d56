import { describe, expect, test } from 'vitest'
import { texts } from '../../src/render/generated/texts.js'
import { Wording } from '../../src/render/phrases.js'
import { readability, sentencesOf, wordsOf } from '../../src/render/readability.js'
import { plain } from '../../src/render/runs.js'

/** What a template says, with a plain word where the register or the law fills something in. */
function said(name: keyof typeof texts, address: 'u' | 'je'): [name: string, text: string][] {
  const words = new Wording(texts[name], address)
  const slot = new Proxy({}, { get: () => 'naam' }) as Record<string, string>
  return Object.keys(texts[name]).map((key) => [key, plain(words.say(key, slot))])
}

describe('the figure itself', () => {
  test('counts as Douma does: 206,84 less 77 for each syllable of a word and 0,93 for each word of a sentence', () => {
    expect(readability(['De man loopt.']).score).toBeCloseTo(206.84 - 77 - 0.93 * 3, 1)
    expect(readability(['De kinderen lopen naar school.']).score).toBeCloseTo(206.84 - 77 * (8 / 5) - 0.93 * 5, 1)
  })

  test('finds officialese hard', () => {
    expect(readability(['Ten behoeve van de verwerking van persoonsgegevens middels geautomatiseerde procedures geldt onverminderd het bepaalde in de toepasselijke regelgeving.']).score).toBeLessThan(20)
  })
})

describe.each(['verklaring', 'register', 'versielog'] as const)('the sentences of %s', (name) => {
  test.each(['u', 'je'] as const)('read as plain Dutch, with `%s`', (address) => {
    const found = readability(said(name, address).map(([, text]) => text).filter((text) => /[.?:]$/.test(text)))
    expect(found.score).toBeGreaterThanOrEqual(60)
    expect(found.wordsPerSentence).toBeLessThanOrEqual(10)
  })

  test.each(['u', 'je'] as const)('are short, each of them, with `%s`', (address) => {
    const long = said(name, address).flatMap(([key, text]) => sentencesOf(text).filter((sentence) => wordsOf(sentence).length > 18).map((sentence) => `${key}: ${sentence}`))
    expect(long).toEqual([])
  })

  test('have no words of an office', () => {
    const stiff = said(name, 'u').filter(([, text]) => /\b(middels|teneinde|ten behoeve van|derhalve|c\.q\.|aangaande|inzake|dien(t|en) te|conform|voornoemde?|geschiedt|wij hechten)\b/i.test(text))
    expect(stiff).toEqual([])
  })
})

test('both forms of address say the same things: neither lets a `u` through to young people', () => {
  for (const [key, text] of said('verklaring', 'je')) expect(/\b(u|uw|uzelf)\b/i.test(text), key).toBe(false)
  for (const [key, text] of said('verklaring', 'u')) expect(/\b(je|jij|jou|jouw|jezelf)\b/i.test(text), key).toBe(false)
})
