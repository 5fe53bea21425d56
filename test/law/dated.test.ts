import { describe, expect, it } from 'vitest'
import { lawAt } from '../../src/law/index.js'

/** Provision, and on which days it holds: the day before, the day itself, the day after. */
describe('each switch of the law happens on its own day', () => {
  it.each([
    ['Wbp 8', '2018-05-24', '2018-05-25', true, false],
    ['Wbp 34a', '2015-12-31', '2016-01-01', false, true],
    ['AVG 30(1)(f)', '2018-05-24', '2018-05-25', false, true],
    ['UAVG 46', '2018-05-24', '2018-05-25', false, true],
    ['Begz 3(2)', '2017-12-31', '2018-01-01', false, true],
    ['Begz 2(2)', '2017-12-31', '2018-01-01', false, true],
    ['Wet Bopz 1', '2019-12-31', '2020-01-01', true, false],
    ['Wvggz 5:3', '2019-12-31', '2020-01-01', false, true],
    ['Wzd 1', '2019-12-31', '2020-01-01', false, true],
    ['Cbw 21', '2026-08-14', '2026-08-15', false, true],
    ['Jeugdwet 7.3.8(3)', '2014-12-31', '2015-01-01', false, true],
    ['UAVG 46(2)', '2026-08-31', '2026-09-01', true, false],
    ['UAVG 23a', '2026-08-31', '2026-09-01', false, true],
    ['UAVG 30a', '2026-08-31', '2026-09-01', false, true],
    ['UAVG 30b(1)', '2026-08-31', '2026-09-01', false, true],
    ['UAVG 33(6)', '2026-08-31', '2026-09-01', false, true],
    ['UAVG 5(4)(b)', '2026-08-31', '2026-09-01', false, true],
    ['UAVG 5(6)', '2026-08-31', '2026-09-01', false, true],
    ['UAVG 5(7)', '2026-08-31', '2026-09-01', false, true],
  ])('%s: %s and %s', (provision, before, on, heldBefore, holdsOn) => {
    expect(lawAt(before).inForce(provision)).toBe(heldBefore)
    expect(lawAt(on).inForce(provision)).toBe(holdsOn)
    expect(lawAt(nextDay(on)).inForce(provision)).toBe(holdsOn)
  })

  it.each(['UAVG 46', 'UAVG 29', 'UAVG 5', 'UAVG 5(3)', 'UAVG 5(4)', 'UAVG 5(5)', 'UAVG 33(5)', 'UAVG 30(3)(a)'])('%s holds on both sides of 1 September 2026', (provision) => {
    for (const date of ['2026-08-31', '2026-09-01', '2026-09-02']) expect(lawAt(date).inForce(provision), date).toBe(true)
  })

  it('a provision that changed says something else afterwards', () => {
    for (const provision of ['UAVG 5(3)', 'UAVG 5(4)', 'UAVG 5(5)', 'UAVG 29', 'UAVG 33(5)', 'UAVG 1']) {
      expect(lawAt('2026-08-31').provision(provision)?.over).not.toBe(lawAt('2026-09-01').provision(provision)?.over)
    }
    for (const provision of ['Jeugdwet 7.3.8(3)', 'BW 7:454(3)', 'Wmo 2015 5.3.4(1)']) {
      expect(lawAt('2019-12-31').provision(provision)?.over).not.toBe(lawAt('2020-01-01').provision(provision)?.over)
    }
  })

  it('the Archiefwet of 1995 holds and that of 2026 does not, whatever day was intended', () => {
    for (const date of ['2026-11-21', '2027-01-01', '2027-01-02']) {
      expect(lawAt(date).inForce('Archiefwet 1995 3')).toBe(true)
      expect(lawAt(date).statuteInForce('archiefwet2026')).toBe(false)
      expect(lawAt(date).inForce('Archiefwet 2026 1')).toBe(false)
    }
  })

  it.each([
    ['jeugdhulpdossier', 'jeugdhulp', '15 jaar', 'ontstaan', '20 jaar'],
    ['zorgdossier', 'jeugdhulp', '15 jaar', 'ontstaan', '20 jaar'],
    ['medisch-dossier', 'wgbo', '15 jaar', 'ontstaan', '20 jaar'],
    ['medisch-dossier', 'jeugdhulp', '15 jaar', 'ontstaan', '20 jaar'],
    ['wmo-gegevens', 'wmo', '15 jaar', 'ontstaan', '15 jaar'],
    ['zorgdossier', 'wmo', '15 jaar', 'ontstaan', '15 jaar'],
  ])('%s under %s: %s from %s until 2019, then %s from the last change', (soort, regime, old, begin, current) => {
    const on = (date: string) => lawAt(date).terms(soort, regime, 'privaat').map((row) => [row.minimum, row.begin])
    expect(on('2019-12-31')).toEqual([[old, begin]])
    expect(on('2020-01-01')).toEqual([[current, 'laatste-wijziging']])
    expect(on('2020-01-02')).toEqual([[current, 'laatste-wijziging']])
  })

  it('the term of a care file depends on the law it falls under', () => {
    const law = lawAt('2026-11-21')
    expect(law.terms('zorgdossier', undefined, 'privaat').map((row) => row.minimum ?? row.maximum).toSorted()).toEqual(['15 jaar', '2 jaar', '20 jaar', '20 jaar', '20 jaar'])
    expect(law.terms('zorgdossier', 'veilig-thuis').map((row) => row.minimum)).toEqual(['20 jaar'])
    expect(lawAt('2014-12-31').terms('jeugdhulpdossier', 'jeugdhulp')).toEqual([])
  })

  it('selection lists bind public bodies only', () => {
    const law = lawAt('2026-11-21')
    expect(law.terms('uitkering', 'participatiewet', 'publiek').map((row) => [row.minimum, row.geverifieerd])).toEqual([['10 jaar', false]])
    expect(law.terms('uitkering', 'participatiewet', 'privaat')).toEqual([])
    expect(lawAt('2019-12-31').terms('uitkering', 'participatiewet', 'publiek')).toEqual([])
  })

  it('log lines in care are kept five years since 27 June 2019', () => {
    expect(lawAt('2019-06-26').terms('logging', 'wgbo')).toEqual([])
    for (const date of ['2019-06-27', '2019-06-28']) expect(lawAt(date).terms('logging', 'wgbo').map((row) => row.minimum)).toEqual(['5 jaar'])
    expect(lawAt('2026-11-21').terms('logging', 'wmo')).toEqual([])
  })

  it.each([
    ['2017-09-30', 'igz', false],
    ['2017-10-01', 'igz', true],
    ['2020-06-30', 'amhk', false],
    ['2020-07-01', 'amhk', true],
    ['2019-12-31', 'big-norm', false],
    ['2020-01-01', 'big-norm', true],
    ['2025-09-22', 'bio', false],
    ['2025-09-23', 'bio', true],
    ['2015-12-31', 'cbp', false],
    ['2016-01-01', 'cbp', true],
  ])('on %s the name %s is out of date: %s', (date, id, expected) => {
    expect(lawAt(date).bodies().some((row) => row.id === id)).toBe(expected)
  })

  it('words of the Wbp are right until 24 May 2018', () => {
    expect(lawAt('2018-05-24').words()).toEqual([])
    expect(lawAt('2018-05-25').words().map((row) => [row.oud, row.nieuw])).toContainEqual(['bewerker', 'verwerker'])
  })

  it.each([
    ['2015-10-05', 'Verenigde Staten', ['safe-harbour']],
    ['2015-10-06', 'VS', []],
    ['2020-07-15', 'USA', ['privacy-shield']],
    ['2020-07-16', 'Verenigde Staten', []],
    ['2023-07-09', 'Verenigde Staten', []],
    ['2023-07-10', 'Verenigde Staten', ['data-privacy-framework']],
    ['2021-06-27', 'Verenigd Koninkrijk', []],
    ['2021-06-28', 'Verenigd Koninkrijk', ['verenigd-koninkrijk-2021']],
    ['2025-12-19', 'UK', ['verenigd-koninkrijk-2025']],
    ['2025-12-31', 'Brazilië', []],
    ['2026-11-21', 'brazilie', ['brazilie']],
    ['2026-11-21', 'India', []],
    ['2026-11-21', 'Zwitserland', ['zwitserland']],
  ])('on %s these decisions hold for %s: %j', (date, land, expected) => {
    expect(lawAt(date).adequacy(land).map((row) => row.id)).toEqual(expected)
  })

  it('a dead decision is still known by name', () => {
    const law = lawAt('2026-11-21')
    const shield = law.adequacyDecision('privacy shield')!
    expect([shield.id, law.holds(shield), shield.geldig_tot]).toEqual(['privacy-shield', false, '2020-07-15'])
    expect(law.adequacy('VS')[0]?.voorwaarde).toMatch(/lijst/)
  })

  it('countries of the EEA are no third countries', () => {
    const law = lawAt('2026-11-21')
    for (const land of ['Nederland', 'noorwegen', 'BE', 'België', 'Belgie', 'IJsland', 'EU', 'EER']) expect(law.eea(land), land).toBe(true)
    for (const land of ['Verenigd Koninkrijk', 'Zwitserland', 'VS']) expect(law.eea(land), land).toBe(false)
    expect(lawAt('2020-12-31').eea('Verenigd Koninkrijk')).toBe(true)
  })

  it('the DPIA list holds since 27 November 2019 and has 17 items, three of which need no large scale', () => {
    expect(lawAt('2019-11-26').dpia()).toEqual([])
    const list = lawAt('2019-11-27').dpia()
    expect(list.map((row) => row.nummer)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
    expect(list.filter((row) => !row.grootschalig).map((row) => row.nummer)).toEqual([2, 8, 15])
  })
})

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
}
