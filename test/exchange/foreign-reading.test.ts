import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate, saysNone, saysUnknown, yesOrNo } from '../../src/exchange/reading/answers.js'
import { readBases, readBasis } from '../../src/exchange/reading/bases.js'
import { readRetention, retentionText } from '../../src/exchange/reading/retention.js'
import { specialCategories } from '../../src/exchange/reading/special.js'
import { split } from '../../src/exchange/reading/split.js'
import { clean, fit } from '../../src/exchange/reading/text.js'
import { lawAt } from '../../src/law/index.js'

describe('A legal basis', () => {
  it.each([
    ['Toestemming', 'toestemming'],
    ['toestemming van de betrokkene', 'toestemming'],
    ['Publieke taak', 'algemeen-belang'],
    ['artikel 6 lid 1 onder c AVG', 'wettelijke-verplichting'],
    ['Art. 6 lid 1 sub e AVG', 'algemeen-belang'],
    ['art. 6.1.b', 'overeenkomst'],
    ['6(1)(f) GDPR', 'gerechtvaardigd-belang'],
    ['Article 6(1)(a) UK GDPR', 'toestemming'],
    ['Article 6.1.d du RGPD', 'vitaal-belang'],
    ['Wettelijke verplichting (art. 6 lid 1 onder c AVG)', 'wettelijke-verplichting'],
    ['Legal obligation', 'wettelijke-verplichting'],
    ['Performance of a contract', 'overeenkomst'],
    ['Obligation légale', 'wettelijke-verplichting'],
    ['Mission d’intérêt public', 'algemeen-belang'],
    ['Consentement des personnes', 'toestemming'],
    ['onbekend', 'onbekend'],
    ['Inconnu', 'onbekend'],
  ])('%s is %s', (text, grondslag) => {
    expect(readBasis(text)).toEqual({ grondslag })
  })

  it('is read under its id, its name and every synonym that the law room has', () => {
    for (const { id, naam, ook } of lawAt('2026-01-01').grondslagen()) for (const name of [id, naam, ...ook]) expect(readBasis(name), name).toEqual({ grondslag: id })
  })

  it.each([
    ['Wettelijke verplichting: artikel 7.3.8 Jeugdwet', 'wettelijke-verplichting', ['artikel 7.3.8 Jeugdwet']],
    ['artikel 6 lid 1 onder c AVG, artikel 52 Algemene wet inzake rijksbelastingen', 'wettelijke-verplichting', ['artikel 52 Algemene wet inzake rijksbelastingen']],
    ['Taak van algemeen belang (Wmo 2015; Jeugdwet)', 'algemeen-belang', ['Wmo 2015', 'Jeugdwet']],
  ])('%s has the law beside it', (text, grondslag, wet) => {
    expect(readBasis(text)).toEqual({ grondslag, wet })
  })

  it.each(['Artikel 6, lid a Wbp', 'artikel 6 lid 1 onder a of b AVG, afhankelijk van de situatie', 'toestemming, artikel 6 lid 1 onder c AVG', 'Verwerkt volgens artikel 6 lid 1 onder f AVG als het moet', 'iets anders', 'artikel 6 lid 1 onder c Jeugdwet', 'Toestemming 日本'])('%s stays as it stands', (text) => {
    expect(readBasis(text)).toEqual({ grondslag: text })
  })

  it('keeps what else stands with it', () => {
    expect(readBasis('Toestemming: op een formulier')).toEqual({ grondslag: 'toestemming', rest: 'op een formulier' })
  })

  it('several in one cell are several only when each is one of the six', () => {
    expect(readBases('Toestemming\nOvereenkomst').map(({ grondslag }) => grondslag)).toEqual(['toestemming', 'overeenkomst'])
    expect(readBases('Toestemming\nen soms iets anders')).toEqual([{ grondslag: 'toestemming', rest: 'en soms iets anders' }])
    expect(readBases('Voor de zorg\nen soms iets anders')).toEqual([{ grondslag: 'Voor de zorg\nen soms iets anders' }])
  })
})

describe('A retention period', () => {
  it.each([
    ['5 jaar', { termijn: '5 jaar' }],
    ['5 jaar na einde dienstverband', { termijn: '5 jaar', vanaf: 'einde dienstverband' }],
    ['Maximaal 4 weken na de procedure.', { termijn: '4 weken', grens: 'hoogstens', vanaf: 'de procedure' }],
    ['minstens twintig jaar vanaf de laatste wijziging (artikel 7.3.8 lid 3 Jeugdwet)', { termijn: '20 jaar', grens: 'minstens', vanaf: 'de laatste wijziging', wet: 'artikel 7.3.8 lid 3 Jeugdwet' }],
    ['6 mnd', { termijn: '6 maanden' }],
    ['1 dag', { termijn: '1 dag' }],
    ['7 years after the end of the contract', { termijn: '7 jaar', vanaf: 'the end of the contract' }],
    ['5 ans à compter du départ', { termijn: '5 jaar', vanaf: 'départ' }],
    ['un mois', { termijn: '1 maand' }],
    ['Dossier: 20 jaar na afsluiting', { wat: 'Dossier', termijn: '20 jaar', vanaf: 'afsluiting' }],
    ['Dossier: zolang het nodig is', { wat: 'Dossier', criterium: 'zolang het nodig is' }],
    ['Niet te bepalen: hangt af van de zaak', { niet_te_bepalen_omdat: 'hangt af van de zaak' }],
    ['zolang het dienstverband duurt', { criterium: 'zolang het dienstverband duurt' }],
    ['2 jaar na vertrek. Daarna 5 jaar in het archief.', { criterium: '2 jaar na vertrek. Daarna 5 jaar in het archief.' }],
    ['5 tot 7 jaar', { criterium: '5 tot 7 jaar' }],
    ['12–24 mnd', { criterium: '12–24 mnd' }],
    ['5 jaar, of langer als het moet', { criterium: '5 jaar, of langer als het moet' }],
    ['0 jaar', { criterium: '0 jaar' }],
    ['5 jaar na onbekend', { criterium: '5 jaar na onbekend' }],
    ['10 jaargangen', { criterium: '10 jaargangen' }],
  ])('%s', (text, rule) => {
    expect(readRetention(text)).toEqual(rule)
  })

  it('written as a line of text is read as the same rule', () => {
    const rule = fc.record(
      { wat: fc.constantFrom('Dossier', 'Facturen en bonnen'), termijn: fc.tuple(fc.integer({ min: 2, max: 40 }), fc.constantFrom('jaar', 'maanden', 'weken', 'dagen')).map((parts) => parts.join(' ')), grens: fc.constantFrom('minstens' as const, 'hoogstens' as const), vanaf: fc.constantFrom('einde zorg', 'de laatste wijziging'), wet: fc.constantFrom('artikel 7.3.8 lid 3 Jeugdwet', ['artikel 7.3.8 lid 3 Jeugdwet', 'artikel 5.3.4 Wmo 2015']) },
      { requiredKeys: ['termijn'] },
    )
    fc.assert(fc.property(rule, (one) => {
        expect(readRetention(retentionText(one)!)).toEqual(one)
      }), { numRuns: 200, seed: 20261122 })
  })
})

describe('A cell with several values', () => {
  it.each([
    ['a\nb\n\nc', ['a', 'b', 'c']],
    ['naam; adres; woonplaats', ['naam', 'adres', 'woonplaats']],
    ['- naam\n- adres\n  en woonplaats\n- telefoon', ['naam', 'adres en woonplaats', 'telefoon']],
    ['• naam • adres', ['naam', 'adres']],
    ['1. naam\n2. adres', ['naam', 'adres']],
    ['naam, adres, e-mailadres', ['naam', 'adres', 'e-mailadres']],
    ['ouders, kinderen', ['ouders', 'kinderen']],
    ['contact (telefoon, e-mail), naam, adres', ['contact (telefoon, e-mail)', 'naam', 'adres']],
    ['Jansen en Zonen, huisartsen', ['Jansen en Zonen, huisartsen']],
    ['Verzonnen Software, B.V.', ['Verzonnen Software, B.V.']],
    ['Wij doen dit om te zorgen, te helpen, en te leren van wat er is gebeurd.', ['Wij doen dit om te zorgen, te helpen, en te leren van wat er is gebeurd.']],
    ['1,5 jaar', ['1,5 jaar']],
    ['-', ['-']],
  ])('%j', (text, items) => {
    expect(split(text)).toEqual(items)
  })

  it('keeps every word', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.lorem({ maxCount: 3 }), fc.constantFrom('\n', '; ', ', ', ' • ', '\n- ', '\n1. ', ' (', ') ')), { maxLength: 8 }), (parts) => {
        const text = clean(parts.map((part) => part.join('')).join('')) ?? ''
        const kept = split(text).join(' ')
        for (const word of text.match(/\p{L}+/gu) ?? []) expect(kept).toContain(word)
      }),
      { numRuns: 300, seed: 20261122 },
    )
  })
})

it('A text that is too long is cut between words, and never inside one sign', () => {
  const [fits, rest] = fit(`${'woord '.repeat(1000)}einde`)
  expect(`${fits} ${rest}`).toBe(`${'woord '.repeat(1000)}einde`)
  expect(fits.length).toBeLessThanOrEqual(5000)
  const [half, other] = fit(`${'a'.repeat(4999)}🙂b`)
  expect([half.length, other]).toEqual([4999, '🙂b'])
})

it('Answers are read in three languages, and only when they are all of the text', () => {
  expect(['Geen', 'n.v.t.', 'N/A', 'None', 'Néant', 'sans objet'].every(saysNone)).toBe(true)
  expect(['onbekend', 'Unknown', 'Inconnu'].every(saysUnknown)).toBe(true)
  expect(['Ja', 'yes', 'Oui', 'nee', 'No', 'non'].map(yesOrNo)).toEqual(['ja', 'ja', 'ja', 'nee', 'nee', 'nee'])
  expect([saysNone('geen idee'), saysUnknown('onbekende afzender'), yesOrNo('ja, soms'), saysNone('')]).toEqual([false, false, undefined, false])
  expect([saysNone('geen\n日本'), saysUnknown('onbekend ſ'), yesOrNo('ja №')]).toEqual([false, false, undefined])
})

it('A day is read as people write it, when it exists', () => {
  expect(['2024-03-01', '2024-03-01T10:00:00', '1-3-2024', '01/03/2024', '03-02-2020 11:15'].map(readDate)).toEqual(['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01', '2020-02-03'])
  expect(['31-02-2024', 'maart 2024', '2024', ''].map(readDate)).toEqual([undefined, undefined, undefined, undefined])
})

it('Special categories are read in three languages', () => {
  expect(specialCategories('Gezondheid, etniciteit en vakbond')).toEqual(['ras-of-etnische-afkomst', 'vakbond', 'gezondheid'])
  expect(specialCategories('Health data; trade-union membership')).toEqual(['vakbond', 'gezondheid'])
  expect(specialCategories('Données de santé, opinions politiques')).toEqual(['politieke-opvattingen', 'gezondheid'])
  expect(specialCategories('naam en adres')).toEqual([])
})
