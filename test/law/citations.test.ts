import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, canonicalOf, type Citation, findCitations, findStatutes, inWords, lawAt, link, parseCitation } from '../../src/law/index.js'

const canonicals = (text: string): string[] => findCitations(text).map(canonical)

describe('a citation is read however people write it', () => {
  it.each([
    ['artikel 7.3.8 lid 3 Jeugdwet', 'Jeugdwet 7.3.8(3)'],
    ['artikel 7:454 lid 3 BW', 'BW 7:454(3)'],
    ['art. 6 lid 1 onder f AVG', 'AVG 6(1)(f)'],
    ['AVG 9(2)(h)', 'AVG 9(2)(h)'],
    ['9(2)(h) AVG', 'AVG 9(2)(h)'],
    ['artikel 30, derde lid, onder a, UAVG', 'UAVG 30(3)(a)'],
    ['artikel 30, derde lid, aanhef en onderdeel a, van de Uitvoeringswet Algemene verordening gegevensbescherming', 'UAVG 30(3)(a)'],
    ['artikel 30 lid 3 sub a van de UAVG', 'UAVG 30(3)(a)'],
    ['Artikel 6, lid a Wbp', 'Wbp 6(a)'],
    ['art. 46 UAVG', 'UAVG 46'],
    ['Jeugdwet artikel 7.2.1', 'Jeugdwet 7.2.1'],
    ['Jeugdwet, art. 7.2.1', 'Jeugdwet 7.2.1'],
    ['artikel 5.2.9 Wmo 2015', 'Wmo 2015 5.2.9'],
    ['artikel 5.2.9 van de Wmo', 'Wmo 2015 5.2.9'],
    ['artikel 5.2.9 Wet maatschappelijke ondersteuning 2015', 'Wmo 2015 5.2.9'],
    ['7:457 BW', 'BW 7:457'],
    ['BW 7:457', 'BW 7:457'],
    ['artikel 457 van Boek 7 van het Burgerlijk Wetboek', 'BW 7:457'],
    ['BW boek 7 artikel 457', 'BW 7:457'],
    ['artikel 457 WGBO', 'BW 7:457'],
    ['artikel 11.7a lid 1 Telecommunicatiewet', 'Tw 11.7a(1)'],
    ['artikel 52 lid 4 AWR', 'AWR 52(4)'],
    ['artikel 73 wet SUWI', 'Wet SUWI 73'],
    ['artikel 30a UAVG', 'UAVG 30a'],
    ['artikel 6 lid 1c AVG', 'AVG 6(1)(c)'],
    ['art 6.1.f AVG', 'AVG 6(1)(f)'],
    ['art. 6(1)(f) GDPR', 'AVG 6(1)(f)'],
    ['artikel 6 AVG, eerste lid, onder f', 'AVG 6(1)(f)'],
    ['artikel 4, punt 11, AVG', 'AVG 4(11)'],
    ['artikel 4 onder 11 AVG', 'AVG 4(11)'],
    ['artikel 28, 3e lid, AVG', 'AVG 28(3)'],
    ['artikel 8 EVRM', 'EVRM 8'],
    ['Jeugdwet\nartikel 7.2.1', 'Jeugdwet 7.2.1'],
    ['artikel 49, eerste lid, tweede alinea, AVG', 'AVG 49(1)'],
    ['artikel 6 van Verordening (EU) 2016/679', 'AVG 6'],
    ['artikel 3 Uitvoeringsregeling Wmo 2015', 'Uitvoeringsregeling Wmo 2015 3'],
    ['de grondslag is artikel 6 lid 1 onder c AVG, zie bijlage 3', 'AVG 6(1)(c)'],
  ])('%s is %s', (text, expected) => {
    expect(canonicals(text)).toEqual([expected])
    expect(canonicalOf(text)).toBe(expected)
  })

  it.each([
    ['artikelen 6 en 9 AVG', ['AVG 6', 'AVG 9']],
    ['artikel 13 en 14 AVG', ['AVG 13', 'AVG 14']],
    ['artikel 6 lid 1 onder c en e AVG', ['AVG 6(1)(c)', 'AVG 6(1)(e)']],
    ['artikel 6 lid 1 en 9 lid 2 AVG', ['AVG 6(1)', 'AVG 9(2)']],
    ['artikel 38 leden 3 en 6 AVG', ['AVG 38(3)', 'AVG 38(6)']],
    ['artikelen 44 t/m 47 AVG', ['AVG 44', 'AVG 45', 'AVG 46', 'AVG 47']],
    ['BW 7:446-448', ['BW 7:446', 'BW 7:447', 'BW 7:448']],
    ['artikel 9 lid 2 onder h AVG jo. artikel 30 lid 3 onder a UAVG', ['AVG 9(2)(h)', 'UAVG 30(3)(a)']],
    ['AVG 6(1)(c), Jeugdwet 7.2.1', ['AVG 6(1)(c)', 'Jeugdwet 7.2.1']],
    ['AVG, artikel 9 (UAVG 30)', ['AVG 9', 'UAVG 30']],
    ['de AVG, artikel 30 UAVG', ['UAVG 30']],
  ])('the enumeration %s gives one citation each', (text, expected) => {
    expect(canonicals(text)).toEqual(expected)
    expect(parseCitation(text)).toEqual(expected.length === 1 ? expect.anything() : undefined)
  })

  it.each([
    'de AVG geldt sinds 25 mei 2018',
    'AVG 25 mei 2018',
    'sinds de AVG 2 jaar geldt',
    'AVG 2018',
    'AVG 2.0',
    'Algemene Verordening Gegevensbescherming 1.19',
    'volgens de AVG\n4. Rechten',
    'volgens de AVG\nArtikel 4 Rechten',
    '3.2 Jeugdwet',
    'artikel 5 van dit reglement',
    'tabel 7',
    'om 10:30 uur',
    'WGBO',
    '',
  ])('%j holds no citation', (text) => {
    expect(canonicals(text)).toEqual([])
    expect(parseCitation(text)).toBeUndefined()
  })

  it('says where each citation stands', () => {
    const text = 'Zie artikel 7.3.8 lid 3 Jeugdwet en 7:454 BW.'
    expect(findCitations(text).map(({ start, end, text: part }) => [text.slice(start, end), part])).toEqual([
      ['artikel 7.3.8 lid 3 Jeugdwet', 'artikel 7.3.8 lid 3 Jeugdwet'],
      ['7:454 BW', '7:454 BW'],
    ])
  })

  it('finds statutes that are named without an article', () => {
    expect(findStatutes('Conform de archiefwet en de Wet BOPZ (Wbp).').map(({ wet, text }) => [wet, text])).toEqual([
      ['archiefwet1995', 'archiefwet'],
      ['bopz', 'Wet BOPZ'],
      ['wbp', 'Wbp'],
    ])
  })
})

describe('a citation is written in one form for machines and one for people', () => {
  it('is written as Dutch lawyers do', () => {
    expect(inWords('AVG 30(1)(f)')).toBe('artikel 30 lid 1 onder f AVG')
    expect(inWords('AVG 4(11)')).toBe('artikel 4 punt 11 AVG')
    expect(inWords({ wet: 'bw', artikel: '7:454', lid: '3' })).toBe('artikel 7:454 lid 3 BW')
    expect(inWords('geen vindplaats')).toBe('geen vindplaats')
  })

  it('links to the official text', () => {
    expect(link('AVG 30(1)(f)')).toBe('https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld#art_30')
    expect(link('Jeugdwet 7.3.8(3)')).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.3.8&lid=3')
    expect(link('BW 7:454(3)')).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0005290&boek=7&artikel=454&lid=3')
    expect(link('UAVG 46', '2026-08-31')).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0040940&artikel=46&z=2026-08-31&g=2026-08-31')
    expect(link('BW 9:1')).toBeUndefined()
    expect(link('Archiefwet 2026 3')).toBeUndefined()
    expect(link('onzin')).toBeUndefined()
  })
})

const statutes = lawAt('2026-11-21').statutes()
const number = fc.integer({ min: 1, max: 999 }).map(String)
const piece = fc.tuple(number, fc.constantFrom('', '', 'a', 'b')).map((parts) => parts.join(''))
const citation: fc.Arbitrary<Citation> = fc
  .record({ wet: fc.constantFrom(...statutes), first: number, rest: fc.array(piece, { minLength: 1, maxLength: 2 }), plain: piece })
  .chain(({ wet, first, rest, plain }) =>
    fc.record(
      {
        wet: fc.constant(wet.id),
        artikel: fc.constant(wet.nummering === 'gewoon' ? plain : wet.nummering === 'punt' ? [first, ...rest].join('.') : `${first}:${rest[0]}`),
        lid: fc.integer({ min: 1, max: 40 }).map(String),
        onder: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      },
      { requiredKeys: ['wet', 'artikel'] },
    ),
  )

describe('laws of nature of citations', () => {
  it('reading what was written gives the same citation', () => {
    fc.assert(
      fc.property(citation, (cited) => {
        expect(parseCitation(canonical(cited))).toEqual(cited)
        expect(parseCitation(inWords(cited))).toEqual(cited)
        expect(parseCitation(`Zie ${inWords(cited)}.`)).toEqual(cited)
      }),
      { numRuns: 500 },
    )
  })

  it('no text makes it throw, and what it finds stands in the text', () => {
    const scrap = fc.constantFrom('artikel', 'art.', 'lid', 'onder', 'AVG', 'Wmo 2015', 'BW', 'boek', '7:457', '6', '1e', '(', ')', ',', 'en', 't/m', '-', 'a', 'f', 'van de', ' ', '.')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(scrap, { maxLength: 25 }).map((parts) => parts.join(' '))), (text) => {
        for (const found of findCitations(text)) {
          expect(found.text).toBe(text.slice(found.start, found.end))
          expect(found.text).not.toBe('')
          expect(parseCitation(canonical(found))).toBeDefined()
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['artikel 6 ', '6 en ', 'AVG 7:1, ', '(', '1', 'artikel ', 'AVG ', 'Wet op de ', 'lid 1 en 2 ', 'onder a, b ', '7:457 ', 'BW boek 7 ', '1(1)', 'eerste lid, ', 'artikel 6 lid 1 onder a en ', 'AVG, artikel 6, ', '6.1.f.'])(
    'a text of 100 kB of %j is read in linear time',
    (part) => {
      const time = (size: number): number => {
        const text = part.repeat(Math.ceil(size / part.length))
        const start = performance.now()
        findCitations(text)
        findStatutes(text)
        return performance.now() - start
      }
      time(10_000)
      expect(time(100_000)).toBeLessThan(2000)
    },
  )
})
