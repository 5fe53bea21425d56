import { describe, expect, it } from 'vitest'
import { lawAt } from '../../src/law/index.js'

const law = lawAt('2026-11-21')

describe('bases and exceptions are recognised', () => {
  it.each([
    ['toestemming', 'toestemming'],
    ['Vitale belangen', 'vitaal-belang'],
    ['publiekrechtelijke taak', 'algemeen-belang'],
    ['openbaar gezag', 'algemeen-belang'],
    ['Zorgovereenkomst', 'overeenkomst'],
    ['uitvoering overeenkomst', 'overeenkomst'],
    ['wettelijke plicht', 'wettelijke-verplichting'],
    ['GB', 'gerechtvaardigd-belang'],
    ['Gerechtvaardigd  belang.', 'gerechtvaardigd-belang'],
    ['artikel 6 lid 1 onder a AVG', 'toestemming'],
    ['artikel 6 lid 1 onder f', 'gerechtvaardigd-belang'],
    ['artikel 6 sub c AVG', 'wettelijke-verplichting'],
    ['Wettelijke verplichting (art. 6 lid 1 onder c AVG)', 'wettelijke-verplichting'],
    ['Toestemming (formulier)', 'toestemming'],
    ['noodzakelijkheid', undefined],
    ['artikel 6 lid 1 onder a en f AVG', undefined],
    ['', undefined],
  ])('basis %j is %s', (text, expected) => {
    expect(law.grondslag(text)?.id).toBe(expected)
  })

  it.each([
    ['zorg', 'zorg'],
    ['gezondheidszorg', 'zorg'],
    ['Expliciete toestemming', 'uitdrukkelijke-toestemming'],
    ['artikel 9 lid 2 onder h AVG', 'zorg'],
    ['artikel 30 lid 3 onder a UAVG', 'zorg'],
    ['UAVG 30(1)(b)', 'arbeid-en-sociale-zekerheid'],
    ['artikel 24 UAVG', 'onderzoek-en-archief'],
    ['BW 7:458', 'onderzoek-en-archief'],
    ['artikel 46 UAVG', undefined],
    ['voor het aanvragen van regelingen', undefined],
  ])('exception %j is %s', (text, expected) => {
    expect(law.uitzondering(text)?.id).toBe(expected)
  })

  it('the accountant of UAVG 23a is an exception since 1 September 2026', () => {
    expect(lawAt('2026-08-31').uitzondering('UAVG 23a')).toBeUndefined()
    expect(lawAt('2026-09-01').uitzondering('UAVG 23a')?.id).toBe('zwaarwegend-algemeen-belang')
  })

  it('the six bases are a to f and only c and e need a law', () => {
    expect(law.grondslagen().map((row) => row.letter).join('')).toBe('abcdef')
    expect(law.grondslagen().filter((row) => row.wet_nodig).map((row) => row.letter)).toEqual(['c', 'e'])
    expect(law.uitzonderingen().map((row) => row.letter).join('')).toBe('abcdefghij')
  })

  it('UAVG 30(1)(b) is not open to Wmo support', () => {
    expect(law.implementations('arbeid-en-sociale-zekerheid', ['wmo']).map((row) => row.bepaling)).not.toContain('UAVG 30(1)(b)')
    expect(law.implementations('zorg', ['wmo']).map((row) => row.bepaling)).toContain('UAVG 30(3)(a)')
    expect(lawAt('2026-08-31').implementations('zorg', ['wgbo']).map((row) => row.bepaling)).not.toContain('UAVG 30a')
  })
})

describe('statutes', () => {
  it.each([
    ['GDPR', 'avg'],
    ['Algemene verordening gegevensbescherming', 'avg'],
    ['de AVG', 'avg'],
    ['wbp', 'wbp'],
    ['WGBO', 'bw'],
    ['wet SUWI', 'suwi'],
    ['Wmo', 'wmo2015'],
    ['Wet BOPZ', 'bopz'],
    ['BIG', undefined],
    ['Algemene Verordinering Persoonsgegevens', undefined],
  ])('%s is %s', (name, id) => {
    expect(law.statuteNamed(name)?.id).toBe(id)
  })

  it('says what came instead', () => {
    expect(law.successors('wbp').map((wet) => wet.afkorting)).toEqual(['AVG', 'UAVG'])
    expect(law.successors('bopz').map((wet) => wet.afkorting)).toEqual(['Wvggz', 'Wzd'])
  })

  it('an unknown statute is not in force, an unknown provision follows its statute', () => {
    expect(law.inForce('artikel 5 Fantasiewet')).toBe(false)
    expect(law.inForce({ wet: 'fantasie', artikel: '1' })).toBe(false)
    expect(law.inForce('Jeugdwet 1.1')).toBe(true)
    expect(law.inForce('geen wet')).toBe(false)
  })

  it('article 6 Wbp has no parts, and the bases stood in article 8', () => {
    const then = lawAt('2017-03-01')
    expect(then.exists('Artikel 6, lid a Wbp')).toBe(false)
    expect(then.meant('Artikel 6, lid a Wbp')).toEqual(['Wbp 8'])
    expect(then.exists('Wbp 8(a)')).toBe(true)
  })

  it.each([
    ['AVG 99', true],
    ['AVG 100', false],
    ['AVG 6(1)(f)', true],
    ['AVG 6(1)(g)', false],
    ['AVG 9(2)(k)', false],
    ['AVG 30(6)', false],
    ['AVG 87(1)', false],
    ['UAVG 33(6)', true],
    ['UAVG 30(7)', false],
    ['Jeugdwet 7.3.8(3)', true],
    ['Jeugdwet 1.1', undefined],
    ['AVG 6(1)', true],
  ])('%s exists: %s', (provision, expected) => {
    expect(law.exists(provision)).toBe(expected)
  })

  it('UAVG 33 had five leden until 1 September 2026', () => {
    expect(lawAt('2026-08-31').exists('UAVG 33(6)')).toBe(false)
    expect(lawAt('2026-09-01').exists('UAVG 33(6)')).toBe(true)
  })

  it('only provisions that were checked count as verified', () => {
    expect(law.verified('AVG 30(1)(f)')).toBe(true)
    expect(law.verified('Participatiewet 67')).toBe(false)
    expect(law.verified('Gemeentewet 160')).toBe(false)
    expect(law.verified('Jeugdwet 7.3.8(3)')).toBe(true)
  })
})

describe('numbers, exchanges and norms go by regime', () => {
  const laws = (soort: string, regimes: string[], kind?: 'publiek' | 'privaat') => law.numberRules(soort, regimes, kind).flatMap((row) => row.bepalingen)

  it('names the BSN law of each regime', () => {
    expect(laws('bsn', ['jeugdhulp'], 'privaat')).toContain('Jeugdwet 7.2.1')
    expect(laws('bsn', ['wmo'], 'privaat')).toEqual(['Wmo 2015 5.2.9'])
    expect(laws('bsn', ['zvw'], 'privaat')).toContain('Wabvpz 4')
    expect(laws('bsn', ['schuldhulp'], 'publiek')).toContain('Wgs 8c')
    expect(laws('bsn', ['re-integratie'], 'privaat')).toEqual(['Wet SUWI 73(10)', 'Wet SUWI 73(9)'])
    expect(laws('bsn', ['wmo'], 'publiek')).toContain('Wabb 10')
  })

  it('only care under the Wabvpz must note the number of an identity document, and employers keep a copy', () => {
    const must = law.numberRules('identiteitsnummer').filter((row) => row.kracht === 'moet')
    expect(must.flatMap((row) => row.bepalingen)).toEqual(['Wabvpz 6(2)', 'Uitvoeringsregeling LB 2011 7.5(1)'])
    expect(laws('identiteitsnummer', ['jeugdhulp'])).toEqual([])
    expect(law.numberRules('identiteitsnummer', ['wmo']).map((row) => row.kracht)).toEqual(['alleen-inzien'])
  })

  it('knows numbers by their other names', () => {
    expect(law.nummer('burgerservicenummer')?.soort).toBe('bsn')
    expect(law.nummer('V-nummer')?.soort).toBe('vreemdelingennummer')
    expect(law.nummer('klantnummer')).toBeUndefined()
  })

  it('exchange with a gemeente is arranged for youth help and Wmo', () => {
    expect(law.exchanges('gemeente', ['jeugdhulp']).flatMap((row) => row.bepalingen)).toEqual(['Jeugdwet 7.4.0(2)'])
    expect(law.exchanges('gemeente', ['wmo'], 'privaat').flatMap((row) => row.bepalingen)).toEqual(['Wmo 2015 5.2.2'])
    expect(law.exchanges('gemeente', [])).toEqual([])
    expect(law.exchanges('netwerk', ['wmo'])).toEqual([])
  })

  it('NEN 7510 binds medical care, ISO 27001 or its equal is named for Wmo and youth help', () => {
    expect(law.norms(['zvw'], 'privaat').map((row) => row.id)).toEqual(['nen7510', 'nen7512', 'nen7513'])
    expect(law.norms(['wmo'], 'privaat').map((row) => [row.id, row.kracht])).toEqual([['iso27001-wmo', 'of-gelijkwaardig']])
  })

  it('criminal data: care may in addition to health data, a college for youth help by its own law', () => {
    expect(law.criminal(['wmo'], 'privaat').map((row) => row.bepaling)).toContain('UAVG 33(1)(c)')
    expect(law.criminal(['jeugdhulp'], 'publiek').map((row) => row.bepaling)).toContain('Jeugdwet 7.4.0(1)')
    expect(law.criminal(['re-integratie'], 'privaat').map((row) => row.bepaling)).not.toContain('UAVG 33(1)(c)')
  })
})

describe('rights, notices and start events', () => {
  it('portability belongs to a and b, objection to e and f', () => {
    const has = (basis: string, right: string) => law.rightsFor(basis).some((row) => row.id === right)
    for (const basis of ['toestemming', 'overeenkomst']) expect([has(basis, 'overdraagbaarheid'), has(basis, 'bezwaar')]).toEqual([true, false])
    for (const basis of ['algemeen-belang', 'gerechtvaardigd-belang']) expect([has(basis, 'overdraagbaarheid'), has(basis, 'bezwaar')]).toEqual([false, true])
    expect(has('wettelijke-verplichting', 'bezwaar')).toBe(false)
  })

  it('article 14 adds categories and source and leaves out the duty to provide', () => {
    expect(law.notice().filter((row) => !row.bij_betrokkene).map((row) => row.id)).toEqual(['categorieen', 'bron'])
    expect(law.notice().filter((row) => !row.van_anderen).map((row) => row.id)).toEqual(['verplicht'])
  })

  it.each([
    ['de laatste wijziging in het dossier', 'laatste-wijziging'],
    ['na de laatste wijziging van de gegevens', 'laatste-wijziging'],
    ['na afsluiting van het dossier', 'einde-hulp'],
    ['het laatste contact', 'laatste-contact'],
    ['einde dienstverband', 'einde-dienstverband'],
    ['na het einde van het kalenderjaar waarin het dienstverband is geëindigd', 'einde-kalenderjaar-dienstverband'],
    ['volle maan', undefined],
  ])('start event %j is %s', (text, expected) => {
    expect(law.startEvent(text)?.id).toBe(expected)
  })

  it('the law of a day is made once', () => {
    expect(lawAt('2026-11-21')).toBe(law)
    expect(law.peildatum).toBe('2026-11-21')
  })
})
