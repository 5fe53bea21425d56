import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMisnamed, lawAt } from '../../src/law/index.js'

const named = (text: string) => findMisnamed(text).map(({ text: words, juist }) => [words, juist])

describe('statutes under a wrong name', () => {
  it.each([
    ['de Algemene Verordinering Persoonsgegevens (AVG)', 'Algemene Verordinering Persoonsgegevens', 'Algemene verordening gegevensbescherming'],
    ['Wet Geneeskundige Behandeloovereenkomst (WGBO)', 'Wet Geneeskundige Behandeloovereenkomst', 'Wet op de geneeskundige behandelingsovereenkomst'],
    ['Uitvoeren van de Wet op de Jeugdhulp', 'Wet op de Jeugdhulp', 'Jeugdwet'],
    ['Algemene Verordening Gegevensverwerking', 'Algemene Verordening Gegevensverwerking', 'Algemene verordening gegevensbescherming'],
    ['volgens de AGV', 'AGV', 'AVG'],
    ['Wet beschermng persoonsgegevens', 'Wet beschermng persoonsgegevens', 'Wet bescherming persoonsgegevens'],
    ['algemene verordening gegevens bescherming', 'algemene verordening gegevens bescherming', 'Algemene verordening gegevensbescherming'],
    ['de Uitvoeringswet Algemene verordening gegevensbeschermin', 'Uitvoeringswet Algemene verordening gegevensbeschermin', 'Uitvoeringswet Algemene verordening gegevensbescherming'],
  ])('%s', (text, words, right) => {
    expect(named(text)).toEqual([[words, right]])
  })

  it.each([
    'de Algemene Verordening Gegevensbescherming',
    'Jeugdwet, Wmo 2015 en Wgs',
    'Wet maatschappelijke ondersteuning 2019',
    'jeugdwerk en jeugdwerker',
    'agv de verhuizing',
    'wet en regelgeving over de verwerking van persoonsgegevens',
    'Wet langdurige zorg en ondersteuning',
    'Algemene voorwaarden voor gegevensbescherming',
  ])('%s is no wrong name', (text) => {
    expect(named(text)).toEqual([])
  })

  it('a right name is never wrong', () => {
    for (const { naam, ook, afdelingen = [] } of lawAt('2026-11-21').statutes()) {
      for (const name of [naam, ...ook, ...afdelingen.flatMap(({ namen }) => namen)]) expect(named(`volgens de ${name}.`), name).toEqual([])
    }
  })

  it('never throws and points into the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const found of findMisnamed(text)) expect(text.slice(found.start, found.end)).toBe(found.text)
      }),
    )
  })
})
