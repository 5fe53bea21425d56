import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import { DiskTree } from '../../src/host/disk.js'
import { retentionSchedule } from '../../src/lint/schedule/schedule.js'
import type { Entry, Schedule } from '../../src/lint/schedule/types.js'
import { readRegister } from '../../src/register/read.js'

const PEILDATUM = '2026-11-21'
const REGISTERS = ['jados', 'zaz', 'woongroep', 'jens', 'cjg-de-kempen', 'voorbeeld']
const scheduleOf = (id: string, vanaf?: string): Schedule => retentionSchedule(readRegister(new DiskTree(`registers/${id}`)), { peildatum: PEILDATUM, ...(vanaf === undefined ? {} : { vanaf }) })

/** A register of one activity with these terms, and what else register.yaml has to say. */
function made(terms: string, { main = '', vanaf = '2026-01-31', activity = '', peildatum = PEILDATUM }: { main?: string; vanaf?: string; activity?: string; peildatum?: string } = {}): Schedule {
  const register = readRegister(
    new MemoryTree('registers/proef', { 'register.yaml': `naam: Proef\npartijen:\n  - {id: proef, naam: Proef, soort: privaat}\nverantwoordelijken: [proef]\n${main}`, 'verwerkingen/01-dossier.yaml': `naam: Dossier\n${activity}bewaartermijnen:\n${terms}` }),
  )
  expect(register.defects).toEqual([])
  return retentionSchedule(register, { peildatum, vanaf })
}
const only = ({ soorten }: Schedule): Entry => {
  expect(soorten.flatMap(({ termijnen }) => termijnen)).toHaveLength(1)
  return soorten[0]!.termijnen[0]!
}
const JEUGD = '  - {soort: jeugdhulpdossier, termijn: 20 jaar, vanaf: de laatste wijziging in het dossier}\n'
const hold = (keys: string): string => `aanhoudingen:\n  - {id: zaak-1, waarom: klacht, ${keys}}\n`

describe('the schedule of a whole organisation', () => {
  it('puts together what activities and the regulation say the same of one kind of data', () => {
    const kind = scheduleOf('cjg-de-kempen').soorten.find(({ id }) => id === 'jeugdhulpdossier')!
    expect(kind.termijnen.map(({ grens, termijn, plaatsen }) => [grens, termijn, plaatsen.map(({ soort, id }) => `${soort} ${id}`)])).toEqual([
      [undefined, '15 jaar', ['verwerking 01-persoonlijk-dossier']],
      ['minstens', '15 jaar', ['verwerking 04-verlenen-jeugdhulp', 'reglement h5-jeugdwet']],
    ])
    expect(kind).toMatchObject({ zeker: true, wet: [{ bepaling: 'Jeugdwet 7.3.8(3)', minimum: '20 jaar', nagelezen: true }] })
  })

  it.each(REGISTERS)('has every term of %s once, every activity somewhere, and a key for each', (id) => {
    const register = readRegister(new DiskTree(`registers/${id}`))
    const { soorten, zonder } = scheduleOf(id)
    const entries = soorten.flatMap(({ termijnen }) => termijnen)
    const said = [...register.verwerkingen.values()].filter(({ yaml }) => Array.isArray(yaml.bewaartermijnen)).map((one) => one.id)
    expect([...new Set(entries.flatMap(({ plaatsen }) => plaatsen.filter(({ soort }) => soort === 'verwerking').map((one) => one.id)))].sort()).toEqual(said.sort())
    expect([...said, ...zonder.map((one) => one.id)].sort()).toEqual([...register.verwerkingen.keys()].sort())
    expect(new Set(entries.map(({ sleutel }) => sleutel)).size).toBe(entries.length)
  })

  it('says where a term is shorter, longer, or counts from another moment than the law', () => {
    const kinds = (terms: string, activity = ''): string[] => only(made(terms, { activity })).verschillen.map(({ soort }) => soort)
    expect(kinds('  - {soort: jeugdhulpdossier, termijn: 15 jaar, vanaf: de laatste wijziging}\n')).toEqual(['korter'])
    expect(kinds('  - {soort: jeugdhulpdossier, termijn: 25 jaar, vanaf: de laatste wijziging}\n')).toEqual(['langer'])
    expect(kinds('  - {soort: jeugdhulpdossier, termijn: 15 jaar, vanaf: afsluiting van het dossier}\n')).toEqual(['korter', 'ander-begin'])
    expect(kinds(JEUGD)).toEqual([])
    expect(kinds('  - {soort: administratie, termijn: 7 jaar, vanaf: afsluiting}\n')).toEqual([])
  })

  it('says of a row that nobody checked in its source that it is not', () => {
    const { verschillen } = only(made('  - {soort: sollicitatie, termijn: 1 jaar, vanaf: einde van de procedure}\n'))
    expect(verschillen).toMatchObject([{ soort: 'langer', wet: { gezag: 'richtsnoer', nagelezen: false } }])
  })

  it('says of another place that it names another term for the same data', () => {
    const zorg = scheduleOf('cjg-de-kempen').soorten.find(({ id }) => id === 'zorgdossier')!.termijnen.find(({ termijn }) => termijn === '2 jaar')!
    const others = zorg.verschillen.flatMap((one) => (one.soort === 'onderling' ? one.andere : []))
    expect(others.map(({ termijn }) => termijn)).toContain('15 jaar')
    expect(scheduleOf('voorbeeld').soorten.flatMap(({ termijnen }) => termijnen.flatMap(({ verschillen }) => verschillen.filter(({ soort }) => soort === 'onderling')))).toEqual([])
  })

  it('follows the law of the day', () => {
    const before = made('  - {soort: jeugdhulpdossier, termijn: 15 jaar, vanaf: ontvangst}\n', { peildatum: '2019-12-31' })
    expect(only(before).verschillen).toEqual([])
    expect(only(made('  - {soort: jeugdhulpdossier, termijn: 15 jaar, vanaf: ontvangst}\n', { peildatum: '2020-01-01' })).verschillen.map(({ soort }) => soort)).toEqual(['korter', 'ander-begin'])
  })
})

describe('when something may go', () => {
  it.each([
    ['  - {wat: brieven, termijn: 1 maand, vanaf: ontvangst}\n', { laatste: '2026-02-28', eerste: '2026-03-01' }],
    ['  - {wat: brieven, termijn: P20Y, vanaf: ontvangst}\n', { laatste: '2046-01-31', eerste: '2046-02-01' }],
    ['  - {wat: brieven, termijn: 4 weken, grens: minstens, vanaf: ontvangst}\n', { laatste: '2026-02-28', eerste: '2026-03-01' }],
    ['  - {soort: administratie, termijn: 7 jaar, vanaf: het einde van het boekjaar}\n', { telt: '2026-12-31', laatste: '2033-12-31', eerste: '2034-01-01' }],
  ])('is the day after the last day of %s', (terms, moment) => {
    expect(only(made(terms)).moment).toMatchObject(moment)
  })

  it('is at the latest the last day of a term of at most', () => {
    const { moment } = only(made('  - {wat: brieven, termijn: 4 weken, grens: hoogstens, vanaf: ontvangst}\n'))
    expect(moment).toMatchObject({ uiterlijk: '2026-02-28' })
    expect(moment).not.toHaveProperty('eerste')
  })

  it('waits for the law where that asks for longer', () => {
    const short = only(made('  - {soort: jeugdhulpdossier, termijn: 15 jaar, vanaf: de laatste wijziging}\n'))
    expect(short.moment).toMatchObject({ laatste: '2041-01-31', wet: { laatste: '2046-01-31', zeker: true }, eerste: '2046-02-01' })
    const atMost = only(made('  - {soort: jeugdhulpdossier, termijn: 15 jaar, grens: hoogstens, vanaf: de laatste wijziging}\n'))
    expect(atMost.moment).toMatchObject({ eerste: '2046-02-01' })
    expect(atMost.moment).not.toHaveProperty('uiterlijk')
  })

  it('waits for the longest law when nobody knows which law holds, and says so', () => {
    expect(only(made('  - {soort: zorgdossier, termijn: 15 jaar, vanaf: de laatste wijziging}\n')).moment).toMatchObject({ wet: { laatste: '2046-01-31', zeker: false }, eerste: '2046-02-01' })
  })

  it('is unknown without a length, unless a law gives one', () => {
    expect(only(made('  - {wat: brieven, criterium: zolang dat nodig is}\n')).moment).toBeUndefined()
    expect(only(made('  - {soort: jeugdhulpdossier, criterium: zolang dat nodig is}\n')).moment).toMatchObject({ eerste: '2046-02-01' })
    expect(only(scheduleWithoutDate()).moment).toBeUndefined()
  })

  it('is never before the end of the term, of what the law asks, or of what stops it', () => {
    const registers = REGISTERS.map((id) => readRegister(new DiskTree(`registers/${id}`)))
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.constantFrom(...registers), day, (register, vanaf) => {
        for (const { moment } of retentionSchedule(register, { peildatum: PEILDATUM, vanaf }).soorten.flatMap(({ termijnen }) => termijnen)) {
          if (!moment) continue
          expect(moment.telt >= vanaf).toBe(true)
          if (moment.eerste === undefined) continue
          for (const end of [moment.laatste, moment.wet?.laatste, moment.aanhouding?.tot]) expect(end === undefined || moment.eerste > end).toBe(true)
        }
      }),
      { numRuns: 40, seed: 13 },
    )
  })
})

function scheduleWithoutDate(): Schedule {
  return retentionSchedule(readRegister(new MemoryTree('registers/proef', { 'register.yaml': 'naam: Proef\n', 'verwerkingen/01-dossier.yaml': `naam: Dossier\nbewaartermijnen:\n${JEUGD}` })), { peildatum: PEILDATUM })
}

describe('what stops destruction', () => {
  it('stops all data of a kind while nobody knows the end', () => {
    const entry = only(made(JEUGD, { main: hold('soorten: [jeugdhulpdossier], sinds: 2026-01-01, tot: onbekend') }))
    expect(entry.moment).toMatchObject({ laatste: '2046-01-31', aanhouding: { id: 'zaak-1' } })
    expect(entry.moment).not.toHaveProperty('eerste')
    expect(entry.aangehouden).toEqual({ geheel: ['zaak-1'], deels: [] })
  })

  it('stops it until its last day, when that is later than the term', () => {
    const until = (tot: string): unknown => only(made(JEUGD, { main: hold(`verwerkingen: [01-dossier], tot: ${tot}`) })).moment
    expect(until('2050-06-30')).toMatchObject({ eerste: '2050-07-01', aanhouding: { id: 'zaak-1', tot: '2050-06-30' } })
    expect(until('2046-02-01')).toMatchObject({ eerste: '2046-02-02', aanhouding: { tot: '2046-02-01' } })
    expect(until('2030-01-01')).toMatchObject({ eerste: '2046-02-01' })
    expect(until('2030-01-01')).not.toHaveProperty('aanhouding')
  })

  it('stops a term of at most too', () => {
    const entry = only(made('  - {wat: brieven, termijn: 4 weken, grens: hoogstens, vanaf: ontvangst}\n', { main: hold('verwerkingen: [01-dossier], tot: 2027-01-31') }))
    expect(entry.moment).toMatchObject({ laatste: '2026-02-28', eerste: '2027-02-01' })
    expect(entry.moment).not.toHaveProperty('uiterlijk')
  })

  it('leaves a term of at most its last day when the hold ends before that', () => {
    const terms = '  - {wat: brieven, termijn: 1 jaar, grens: hoogstens, vanaf: ontvangst}\n'
    expect(only(made(terms, { main: hold('verwerkingen: [01-dossier], tot: 2026-12-31') })).moment).toMatchObject({ eerste: '2027-01-01', uiterlijk: '2027-01-31' })
    expect(only(made(terms, { vanaf: '2027-06-01', main: hold('verwerkingen: [01-dossier], tot: 2026-12-31') })).moment).not.toHaveProperty('aanhouding')
  })

  it('leaves the day of the rest alone when it is about a part', () => {
    const entry = only(made(JEUGD, { main: hold("soorten: [jeugdhulpdossier], wat: 'het dossier van klacht 3', tot: onbekend") }))
    expect(entry.moment).toMatchObject({ eerste: '2046-02-01' })
    expect(entry.aangehouden).toEqual({ geheel: [], deels: ['zaak-1'] })
  })

  it('is about every kind of file when it names the care file, and about no other data', () => {
    const held = (terms: string, keys: string): number => only(made(terms, { main: hold(keys) })).aangehouden.geheel.length
    expect(held(JEUGD, 'soorten: [zorgdossier]')).toBe(1)
    expect(held('  - {soort: administratie, termijn: 7 jaar}\n', 'soorten: [zorgdossier]')).toBe(0)
    expect(held(JEUGD, 'soorten: [jeugdhulpdossier], verwerkingen: [01-dossier]')).toBe(1)
  })

  it('stops nothing any more when it is over', () => {
    const schedule = made(JEUGD, { main: hold('soorten: [jeugdhulpdossier], tot: 2026-11-20') })
    expect(only(schedule).aangehouden.geheel).toEqual([])
    expect(schedule.aanhoudingen).toMatchObject([{ id: 'zaak-1', afgelopen: true }])
    expect(only(made(JEUGD, { main: hold('soorten: [jeugdhulpdossier], tot: 2026-11-21') })).aangehouden.geheel).toEqual(['zaak-1'])
  })

  it('is shown when it is in words only, and is then tied to no term', () => {
    const schedule = made(JEUGD, { main: hold("wat: 'alles over zaak 3'") })
    expect(schedule.aanhoudingen).toMatchObject([{ overal: true, wat: 'alles over zaak 3' }])
    expect(only(schedule).aangehouden).toEqual({ geheel: [], deels: [] })
  })
})
