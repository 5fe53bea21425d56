import { describe, expect, it } from 'vitest'
import { type Breach, breachesOf } from '../../src/decide/breaches.js'
import { inDutchTime, readMoment } from '../../src/decide/moment.js'
import type { Besluit as BesluitYaml } from '../../src/register/generated/types.js'
import { builtIn } from '../../src/register/procedures.js'

const datalek = builtIn().get('datalek')!

function entry(about: Partial<BesluitYaml>): Parameters<typeof breachesOf>[0][number] {
  return { id: about.naam ?? 'lek', path: 'besluiten/lek.yaml', procedure: datalek, yaml: { naam: 'lek', procedure: 'datalek', versie: datalek.yaml.versie, antwoorden: [{ vraag: 'beveiliging', antwoord: 'ja' }], uitkomst: 'melden-ap', ...about } }
}

function one(about: Partial<BesluitYaml>, nu?: string): Breach {
  return breachesOf([entry(about)], '2026-11-22', nu === undefined ? undefined : Date.parse(nu)).datalekken[0]!
}

describe('the 72 hours', () => {
  // At both switches the clock on the wall shows another number of hours than there are.
  it.each([
    ['in a week without a switch', '2026-11-20T09:00+01:00', '2026-11-23T09:00+01:00', ['2026-11-23T08:59+01:00', '2026-11-23T09:00+01:00', '2026-11-23T09:01+01:00']],
    ['when the clock goes forward', '2026-03-27T09:00+01:00', '2026-03-30T10:00+02:00', ['2026-03-30T09:59+02:00', '2026-03-30T10:00+02:00', '2026-03-30T10:01+02:00']],
    ['when the clock goes back', '2026-10-23T09:00+02:00', '2026-10-26T08:00+01:00', ['2026-10-26T07:59+01:00', '2026-10-26T08:00+01:00', '2026-10-26T08:01+01:00']],
    ['from a night that is long, in the hour that comes twice', '2026-10-25T02:30+02:00', '2026-10-28T01:30+01:00', ['2026-10-28T01:29+01:00', '2026-10-28T01:30+01:00', '2026-10-28T01:31+01:00']],
  ])('end at the right minute %s, and are over a minute later', (_, kennisneming, tot, [before, at, after]) => {
    const minutes = [before, at, after].map((nu) => {
      const { ap } = one({ inbreuk: { kennisneming } }, nu)
      return ap.soort === 'loopt' && ap.tot === tot ? ap.over! / 60_000 : undefined
    })
    expect(minutes).toEqual([1, 0, -1])
    const told = [before, at, after].map((op) => one({ inbreuk: { kennisneming, meldingen: [{ aan: 'ap', op: op! }] } }).ap)
    expect(told.map((ap) => ap.soort === 'gemeld' && [ap.na! / 60_000, ap.teLaat])).toEqual([[71 * 60 + 59, false], [72 * 60, false], [72 * 60 + 1, true]])
  })

  it('run in hours, in whatever zone the moments are written', () => {
    expect(one({ inbreuk: { kennisneming: '2026-11-20T08:00Z' } }, '2026-11-22T04:00-05:00').ap).toMatchObject({ soort: 'loopt', over: 23 * 3_600_000, tot: '2026-11-23T09:00+01:00' })
  })

  it('begin with the answer of who is still answering, and are said to be uncertain then', () => {
    const { uitkomst: _, ...open } = entry({}).yaml
    const found = breachesOf([{ ...entry({}), yaml: { ...open, antwoorden: [...open.antwoorden, { vraag: 'gevolg', antwoord: ['verlies'] }, { vraag: 'rol', antwoord: 'verantwoordelijke' }, { vraag: 'kennis', antwoord: '2026-11-20T09:00+01:00' }] } }], '2026-11-22', Date.parse('2026-11-22T09:00+01:00')).datalekken[0]!
    expect(found).toMatchObject({ af: false, vraag: expect.stringContaining('versleuteld') as string, ap: { soort: 'loopt', moet: false, over: 24 * 3_600_000 } })
  })

  it('do not run where nothing has to be told, before the AVG, or when nobody wrote down since when', () => {
    expect(one({ uitkomst: 'alleen-vastleggen', inbreuk: { kennisneming: '2026-11-20T09:00+01:00' } }).ap).toEqual({ soort: 'niet-nodig' })
    expect(one({ inbreuk: { kennisneming: '2018-05-24T09:00+02:00' } }).ap).toEqual({ soort: 'niet-nodig' })
    expect(one({ inbreuk: { feiten: 'Een tas.' } }).ap).toEqual({ soort: 'begin-onbekend', moet: true })
  })

  it('are measured to the first notification, not to what was added later', () => {
    const meldingen = [{ aan: 'ap' as const, op: '2026-11-25T10:00+01:00', soort: 'aanvulling' as const }, { aan: 'ap' as const, op: '2026-11-21T10:00+01:00', soort: 'eerste' as const }]
    expect(one({ inbreuk: { kennisneming: '2026-11-20T09:00+01:00', meldingen } }).ap).toMatchObject({ soort: 'gemeld', na: 25 * 3_600_000, teLaat: false })
  })
})

describe('the register of breaches', () => {
  it('puts what presses most first, what is closed last, and what is no breach apart', () => {
    const at = (naam: string, day: string, more: object = {}): ReturnType<typeof entry> => entry({ naam, inbreuk: { kennisneming: `2026-11-${day}T09:00+01:00`, ...more } })
    const { datalekken, geen } = breachesOf([at('laat', '22'), at('dicht', '01', { afgerond: '2026-11-10' }), at('vroeg', '20'), entry({ naam: 'onbekend', inbreuk: {} }), entry({ naam: 'niets', uitkomst: 'geen-datalek' })], '2026-11-22')
    expect(datalekken.map(({ naam }) => naam)).toEqual(['onbekend', 'vroeg', 'laat', 'dicht'])
    expect(geen.map(({ naam }) => naam)).toEqual(['niets'])
  })

  it('takes an action as done when the entry shows it: who was told, and that all is written down', () => {
    const acties = ['melden-ap', 'melden-betrokkenen', 'vastleggen', 'reden-vertraging'].map((handeling) => ({ wat: handeling, handeling }))
    const open = (inbreuk: BesluitYaml['inbreuk']): string[] => one({ acties, ...(inbreuk ? { inbreuk } : {}) }).open.map(({ wat }) => wat)
    expect(open({})).toEqual(acties.map(({ wat }) => wat))
    expect(open({ meldingen: [{ aan: 'ap', op: '2026-11-21T10:00+01:00', reden_te_laat: 'Het was weekend.' }] })).toEqual(['melden-betrokkenen', 'vastleggen'])
    expect(open({ feiten: 'a', gevolgen: 'b', maatregelen: ['c'] })).toEqual(['melden-ap', 'melden-betrokkenen', 'reden-vertraging'])
  })

  it('says what is not filled in', () => {
    expect(one({ inbreuk: { kennisneming: '2026-11-20T09:00+01:00', feiten: 'Een tas.' } }).mist).toEqual(['gevolgen', 'maatregelen', 'aantal', 'meldingen', 'akkoord'])
    expect(one({ uitkomst: 'melden-verantwoordelijke', inbreuk: {} }).mist).not.toContain('kennisneming')
  })
})

describe('a moment as a person writes it', () => {
  it.each([
    ['2026-11-22 09:00', '2026-11-22T09:00+01:00'],
    ['22-11-2026 9:00', '2026-11-22T09:00+01:00'],
    ['1-7-2026 9.05', '2026-07-01T09:05+02:00'],
    ['2026-07-01T09:00+02:00', '2026-07-01T09:00+02:00'],
    ['2026-07-01T09:00Z', '2026-07-01T09:00Z'],
  ])('%s is the time on the clock in the Netherlands', (text, moment) => {
    expect(readMoment(text)).toEqual({ moment })
  })

  it.each([
    ['2026-10-25 02:30', 'dubbel'],
    ['2026-03-29 02:30', 'overgeslagen'],
    ['2026-02-30 09:00', 'geen-moment'],
    ['2026-11-22 24:00', 'geen-moment'],
    ['2026-11-22', 'geen-moment'],
    ['morgen', 'geen-moment'],
    ['2026-11-22 09:00+99:00', 'geen-moment'],
  ])('%s is refused: %s', (text, fout) => {
    expect(readMoment(text)).toEqual({ fout })
  })

  it('every hour of a year comes back as the same instant', () => {
    for (let hour = Date.parse('2026-01-01T00:00Z'); hour < Date.parse('2027-01-01T00:00Z'); hour += 3_600_000) expect(Date.parse(inDutchTime(hour))).toBe(hour)
  })
})
