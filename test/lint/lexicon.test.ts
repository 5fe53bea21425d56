import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../src/lint/lexicon/lexicon.js'

const lexicon = new Lexicon([
  { concept: 'afkomst', words: ['=ras', 'etnische afkomst'] },
  { concept: 'gezondheid', words: ['medicijn*', 'diagnose', '*ziekte'] },
  { concept: 'plan', words: ['plan', 'plan van aanpak'] },
  { concept: 'adres', words: ['IP-adres'] },
])
const found = (text: string): string[] => lexicon.find(text).map((match) => `${match.concept}: ${match.text}`)

describe('words in free text', () => {
  it.each([
    ['whole words only', 'gras, verrassing en ras', ['afkomst: ras']],
    ['the usual endings', 'diagnoses en plannen', ['gezondheid: diagnoses', 'plan: plannen']],
    ['any ending where the list says so', 'medicijngebruik', ['gezondheid: medicijngebruik']],
    ['any beginning where the list says so', 'geslachtsziekte', ['gezondheid: geslachtsziekte']],
    ['the longest phrase', 'een plan van aanpak', ['plan: plan van aanpak']],
    ['capitals and accents', 'ÉTNISCHE AFKOMST', ['afkomst: ÉTNISCHE AFKOMST']],
    ['a hyphen as a space', 'IP adres, ip-adressen', ['adres: IP adres', 'adres: ip-adressen']],
    ['nothing in a text without them', 'naam en woonplaats', []],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('takes no word that is open at one end and has one letter: it would be in every text', () => {
    expect(() => new Lexicon([{ concept: 'alles', words: ['a*'] }]).find('alles')).toThrow('at least 2 letters')
  })

  it('says where in the text the words stand', () => {
    const text = 'Wij noteren: de diagnose.'
    const [match] = lexicon.find(text)
    expect(text.slice(match!.start, match!.end)).toBe('diagnose')
  })

  it('takes twice the time for twice the text, whatever is in it', async () => {
    const lists = readdirSync('src/lint/lexicon').filter((name) => name !== 'lexicon.ts')
    const all = (await Promise.all(lists.map((name) => import(`../../src/lint/lexicon/${name.replace('.ts', '.js')}`)))) as Record<string, unknown>[]
    const lexicons = all.flatMap((module) => Object.values(module)).filter((value) => value instanceof Lexicon)
    expect(lexicons.length).toBeGreaterThan(5)
    for (const pathological of ['plan van ', 'a-', 'ras', 'é ', '1 ']) {
      const text = pathological.repeat(Math.floor(100_000 / pathological.length))
      const start = Date.now()
      for (const one of lexicons) one.find(text)
      expect(Date.now() - start, pathological).toBeLessThan(lexicons.length * 400)
    }
  })
})
