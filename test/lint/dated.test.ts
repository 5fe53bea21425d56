import { describe, expect, it } from 'vitest'
import { DiskTree } from '../../src/host/disk.js'
import { lawAt } from '../../src/law/index.js'
import { lint } from '../../src/lint/engine.js'
import { lintExample } from '../../src/lint/examples.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'

/** A rule, an activity or register, the day on which the law changes, and what the rule says the day before and from that day on. */
type Row = [rule: string, what: string, yaml: string, day: string, before: Said, after: Said]
/** The severity with a part of the message, or silence. */
type Said = string | null

const activity = (...lines: string[]): string => ['naam: X', ...lines, ''].join('\n')
const register = (...lines: string[]): string => ['naam: Register', ...lines, ''].join('\n')

const TERM = (term: string, vanaf: string, more = ''): string => activity('bewaartermijnen:', `  - {wat: dossier, soort: jeugdhulpdossier, termijn: ${term}, vanaf: ${vanaf}${more}}`)
const WGBO = (term: string): string => activity('regimes: [wgbo]', 'bewaartermijnen:', `  - {wat: dossier, soort: zorgdossier, termijn: ${term}, vanaf: ontvangst}`)
const WMO = (term: string, vanaf: string): string => activity('regimes: [wmo]', 'bewaartermijnen:', `  - {wat: gegevens, soort: wmo-gegevens, termijn: ${term}, vanaf: ${vanaf}}`)
const VEILIG_THUIS = activity('regimes: [veilig-thuis]', 'bewaartermijnen:', '  - {wat: gegevens, soort: zorgdossier, termijn: 15 jaar, vanaf: ontvangst}')
const LOGGING = activity('regimes: [wgbo]', 'bewaartermijnen:', '  - {wat: logregels, soort: logging, termijn: 1 jaar, vanaf: schrijven van de logregel}')
const BENEFIT = register('partijen:', '  - {id: g, naam: Gemeente, soort: publiek, regimes: [participatiewet]}', 'verantwoordelijken: [g]', 'verwerkingen:', '  x: {naam: X, bewaartermijnen: [{wat: dossier, soort: uitkering, termijn: 5 jaar, vanaf: einde van de uitkering}]}')
const SHIELD = activity('doorgifte:', '  - {land: Verenigde Staten, instrument: adequaatheidsbesluit, besluit: Privacy Shield}')
const DPF = activity('doorgifte:', '  - {land: Verenigde Staten, instrument: adequaatheidsbesluit, besluit: Data Privacy Framework}')
const TO = (land: string): string => activity('doorgifte:', `  - {land: ${land}}`)
const PUBLIC = register('partijen:', '  - {id: g, naam: Gemeente, soort: publiek, regimes: [jeugdhulp]}', 'verantwoordelijken: [g]')
const CARE = register('partijen:', '  - {id: z, naam: Zorg, soort: privaat, regimes: [wgbo]}', 'verantwoordelijken: [z]', 'omvang: {clienten: 20000}', 'verwerkingen:', '  x: {naam: X, persoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]}')
const HEALTH = activity('persoonsgegevens:', '  - {gegevens: [diagnose], bijzonder: gezondheid}')
const ISO = activity('regimes: [wgbo]', 'beveiliging: {normen: [ISO 27001]}')
const PROCESSOR = activity('verwerkers:', '  - {partij: leverancier}')
const says = (text: string): string => activity(`omschrijving: ${text}`)
const cites = (wet: string): string => activity(`wet: ${wet}`)

const AVG = '2018-05-25'
const TABLE: Row[] = [
  ['verouderde-instantie-of-norm', 'CBP', says('Klagen kan bij het CBP.'), '2016-01-01', null, 'info CBP heet sinds 01-01-2016 Autoriteit Persoonsgegevens'],
  ['verouderde-instantie-of-norm', 'IGZ', says('Toezicht door de IGZ.'), '2017-10-01', null, 'info IGZ heet sinds 01-10-2017 Inspectie Gezondheidszorg en Jeugd'],
  ['verouderde-instantie-of-norm', 'BIG', activity('beveiliging: {normen: [BIG]}'), '2020-01-01', null, 'info BIG is sinds 01-01-2020 vervangen door BIO.'],
  ['verouderde-instantie-of-norm', 'AMHK', says('Melden bij het AMHK.'), '2020-07-01', null, 'info AMHK heet sinds 01-07-2020 Veilig Thuis'],
  ['verouderde-instantie-of-norm', 'BIO', activity('beveiliging: {normen: [BIO]}'), '2025-09-23', null, 'info BIO is sinds 23-09-2025 vervangen door BIO2'],
  ['verouderde-instantie-of-norm', 'BIG, after two changes', activity('beveiliging: {normen: [BIG]}'), '2025-09-23', 'info BIG is sinds 01-01-2020 vervangen door BIO.', 'info BIG is sinds 01-01-2020 vervangen door BIO, en sinds 23-09-2025 door BIO2'],

  ['nen7510-ontbreekt', 'care under ISO 27001', ISO, '2018-01-01', null, 'warning Het register noemt ISO 27001, en nergens NEN 7510'],
  ['fg-ontbreekt', 'large care, since Begz', CARE, '2018-01-01', null, 'warning Het register noemt geen functionaris'],
  ['fg-ontbreekt', 'a municipality', PUBLIC, AVG, null, 'error Het register noemt geen functionaris'],

  ['wet-vervallen', 'Wbp', cites('artikel 35 Wbp'), AVG, null, 'error De Wet bescherming persoonsgegevens geldt niet meer sinds 25-05-2018'],
  ['wet-vervallen', 'Bopz, of which the start was never read', cites('Wet Bopz'), '2020-01-01', null, 'error De Wet bijzondere opnemingen in psychiatrische ziekenhuizen geldt niet meer sinds 01-01-2020'],
  ['wet-vervallen', 'Bopz in a sentence', says('Opname volgens de Wet Bopz.'), '2020-01-01', null, 'warning De tekst noemt de Wet bijzondere opnemingen'],
  ['artikel-bestaat-niet', 'a basis of the Wbp, until another rule speaks of it', activity('grondslag: Artikel 6, lid a Wbp'), AVG, 'error Het register noemt artikel 6 onder a Wbp, en dat bestaat niet', null],
  ['artikel-bestaat-niet', 'UAVG 46(2)', cites('artikel 46 lid 2 UAVG'), '2026-09-01', null, 'error Het register noemt artikel 46 lid 2 UAVG. Dat geldt niet meer sinds 01-09-2026'],
  ['wet-nog-niet-in-werking', 'UAVG 30a', cites('artikel 30a UAVG'), '2026-09-01', 'info Artikel 30a UAVG is op 31-08-2026 nog niet in werking (wel vanaf 01-09-2026)', null],
  ['wet-nog-niet-in-werking', 'UAVG 33(6)', cites('artikel 33 lid 6 UAVG'), '2026-09-01', 'info Artikel 33 lid 6 UAVG is op 31-08-2026 nog niet in werking', null],
  ['wet-nog-niet-in-werking', 'Cbw', cites('artikel 25 Cbw'), '2026-08-15', 'info Cyberbeveiligingswet is op 14-08-2026 nog niet in werking', null],
  ['wet-nog-niet-in-werking', 'Wzd', cites('Wzd'), '2020-01-01', 'info Wet zorg en dwang', null],
  ['wet-nog-niet-in-werking', 'the Archiefwet of 2026, which needs a decree', cites('Archiefwet 2026'), '2027-01-01', 'info Archiefwet 2026 is op 31-12-2026 nog niet in werking (bedoeld is 01-01-2027, maar dat ligt nog niet vast)', 'info Archiefwet 2026 is op 01-01-2027 nog niet in werking'],
  ['verouderde-term', 'bewerker', says('De bewerker mag er niet bij.'), AVG, null, 'warning ‘bewerker’ komt uit de oude privacywet'],
  ['meldplicht-afgeschaft', 'notification', says('Elke verwerking wordt gemeld bij het CBP.'), AVG, null, 'warning De tekst zegt dat u verwerkingen meldt'],

  ['bewaartermijn-onder-minimum', 'a youth file of 15 years', TERM('15 jaar', 'ontvangst'), '2020-01-01', null, 'error Hier staat een bewaartermijn van 15 jaar. De wet vraagt ten minste 20 jaar'],
  ['bewaartermijn-onder-minimum', 'a youth file of 10 years', TERM('10 jaar', 'ontvangst'), '2020-01-01', 'error Hier staat een bewaartermijn van 10 jaar. De wet vraagt ten minste 15 jaar', 'error Hier staat een bewaartermijn van 10 jaar. De wet vraagt ten minste 20 jaar'],
  ['bewaartermijn-onder-minimum', 'a medical file of 15 years', WGBO('15 jaar'), '2020-01-01', null, 'error Hier staat een bewaartermijn van 15 jaar. De wet vraagt ten minste 20 jaar'],
  ['bewaartermijn-onder-minimum', 'a medical file of 10 years: the old row was not read to its first day', WGBO('10 jaar'), '2020-01-01', 'warning Waarschijnlijk moet dat ten minste 15 jaar zijn', 'error De wet vraagt ten minste 20 jaar'],
  ['bewaartermijn-onder-minimum', 'Wmo data of 15 years', WMO('15 jaar', 'ontvangst'), '2020-01-01', null, null],
  ['bewaartermijn-onder-minimum', 'Veilig Thuis', VEILIG_THUIS, '2020-01-01', null, 'error De wet vraagt ten minste 20 jaar'],
  ['bewaartermijn-onder-minimum', 'log lines in care', LOGGING, '2019-06-27', null, 'error De wet vraagt ten minste 5 jaar'],
  ['bewaartermijn-onder-minimum', 'a benefit, by the selection list', BENEFIT, '2020-01-01', null, 'warning Waarschijnlijk moet dat ten minste 10 jaar zijn'],
  ['bewaartermijn-boven-maximum', 'a youth file of 20 years', TERM('20 jaar', 'de laatste wijziging'), '2020-01-01', 'warning In artikel 7.3.8 lid 3 Jeugdwet staat 15 jaar', null],
  ['bewaartermijn-ander-begin', 'from receipt', TERM('20 jaar', 'ontvangst'), '2020-01-01', null, 'warning De wet telt vanaf de laatste wijziging in het dossier'],
  ['bewaartermijn-ander-begin', 'from the last change', TERM('20 jaar', 'de laatste wijziging'), '2020-01-01', 'warning De wet telt vanaf de dag waarop het stuk is ontvangen of gemaakt', null],
  ['bewaartermijn-ander-begin', 'Wmo data from receipt', WMO('15 jaar', 'ontvangst'), '2020-01-01', null, 'warning De wet telt vanaf de laatste wijziging in het dossier'],
  ['bewaartermijn-vaag', 'as long as needed', activity('bewaartermijnen:', '  - {criterium: niet langer dan nodig}'), AVG, null, 'warning'],
  ['bewaartermijn-zonder-begin', 'no begin', activity('bewaartermijnen:', '  - {wat: klachten, termijn: 2 jaar}'), AVG, null, 'warning'],
  ['bewaartermijn-tegenstrijdig', 'two lengths', activity('bewaartermijnen:', '  - {termijn: 2 jaar}', '  - {termijn: 3 jaar}'), AVG, null, 'error'],
  ['vernietiging-niet-geregeld', 'nothing after the term', activity('bewaartermijnen:', '  - {termijn: 2 jaar}'), AVG, null, 'warning'],
  ['wettelijke-termijn-zonder-wet', 'no law', activity('bewaartermijnen:', '  - {termijn: 2 jaar, toelichting: wettelijke termijn}'), AVG, null, 'warning'],
  ['bewaarwet-past-niet', 'holds before the AVG too', activity('bewaartermijnen:', '  - {wat: dossier, termijn: 15 jaar, wet: Archiefwet}'), AVG, 'error Hier staat de Archiefwet 1995', 'error Hier staat de Archiefwet 1995'],

  ['verwerker-zonder-overeenkomst', 'no agreement', PROCESSOR, AVG, null, 'error Bij Leverancier staat geen verwerkersovereenkomst'],
  ['overeenkomst-onvolledig', 'secrecy alone', activity('verwerkers:', '  - {partij: leverancier, overeenkomst: {datum: 2016-01-01, regelt: [geheimhouding]}}'), AVG, null, 'warning'],
  ['rol-onduidelijk', 'a research firm', activity('ontvangers:', '  - {naam: bureau, soort: onderzoeksbureau}'), AVG, null, 'warning'],
  ['doorgifte-vermoed', 'a supplier abroad', register('partijen:', '  - {id: b, naam: Bedrijf, land: India}', 'verwerkingen:', '  x: {naam: X, verwerkers: [{partij: b}]}'), AVG, null, 'warning'],
  ['doorgifte-zonder-instrument', 'India', TO('India'), AVG, null, 'error Gegevens gaan naar India'],
  ['doorgifte-zonder-instrument', 'the United Kingdom leaves the EEA', TO('Verenigd Koninkrijk'), '2021-01-01', null, 'error Gegevens gaan naar Verenigd Koninkrijk'],
  ['doorgifte-zonder-instrument', 'the United Kingdom gets its decision', TO('Verenigd Koninkrijk'), '2021-06-28', 'error Gegevens gaan naar Verenigd Koninkrijk', null],
  ['doorgifte-zonder-instrument', 'the decision for the United Kingdom is renewed', TO('Verenigd Koninkrijk'), '2025-12-19', null, null],
  ['doorgifte-zonder-instrument', 'Brazil', TO('Brazilië'), '2026-01-26', 'error Gegevens gaan naar Brazilië', null],
  ['doorgifte-zonder-instrument', 'the United States under the framework', TO('Verenigde Staten'), '2023-07-10', 'error Gegevens gaan naar Verenigde Staten', 'warning Voor Verenigde Staten is er een besluit, maar niet voor iedereen'],
  ['adequaatheidsbesluit-verlopen', 'Privacy Shield', SHIELD, '2020-07-16', null, 'error De doorgifte naar Verenigde Staten rust op EU-US Privacy Shield. Dat geldt niet meer sinds 16-07-2020'],
  ['adequaatheidsbesluit-verlopen', 'the framework', DPF, '2023-07-10', 'error Dat geldt pas vanaf 10-07-2023', null],
  ['dpia-vermoed', 'health of a public body', register('partijen:', '  - {id: g, naam: Gemeente, soort: publiek, regimes: [jeugdhulp]}', 'verantwoordelijken: [g]', 'verwerkingen:', '  x: {naam: X, persoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]}'), '2019-11-27', null, 'warning Voor ‘X’ is waarschijnlijk een DPIA nodig'],
  ['fg-onafhankelijk', 'an officer who handles complaints', register('partijen: [{id: z, naam: Zorg}]', 'fg: {taken: [klachten afhandelen]}'), AVG, null, 'warning'],
  ['onbeveiligd-verzenden', 'by e-mail', activity('omschrijving: Het plan gaat per e-mail.', ...HEALTH.split('\n').slice(1, -1)), AVG, null, 'warning'],

  ['nieuwsbrief-meet-gedrag', 'holds before the AVG too', activity('doelen: [Nieuwsbrief versturen]', 'persoonsgegevens:', '  - {gegevens: [openrate]}'), AVG, 'warning', 'warning'],
  ['reclame-zonder-toestemming', 'holds before the AVG too', activity('doelen: [Nieuwsbrief versturen]'), AVG, 'warning', 'warning'],
]

describe('every dated rule over its whole life', () => {
  it.each(TABLE)('%s: %s', (id, _what, yaml, day, before, after) => {
    const rule = rules.find((each) => each.id === id)!
    const said = (peildatum: string): string[] => lintExample({ yaml, peildatum }, [rule]).map(({ severity, message }) => `${severity} ${message.wat}`)
    expectSaid(said(shift(day, -1)), before)
    expectSaid(said(day), after)
    expectSaid(said(shift(day, 1)), after?.replace(`op ${shown(day)}`, `op ${shown(shift(day, 1))}`) ?? null)
  })

  it('has a row for every date of the law that these rules know', () => {
    const days = new Set(TABLE.map(([, , , day]) => day))
    // Rights, fees and criminal data have their own tests; these two days change nothing else.
    const others = ['2023-10-26']
    for (const { datum, stand } of lawAt('2026-11-21').switches()) if (datum !== undefined && stand !== 'open' && !others.includes(datum)) expect(days, datum).toContain(datum)
  })
})

function expectSaid(said: readonly string[], wanted: Said): void {
  if (wanted === null) return expect(said).toEqual([])
  const [severity, ...words] = wanted.split(' ')
  expect(said).toHaveLength(1)
  expect(said[0]).toContain(words.join(' '))
  expect(said[0]!.split(' ')[0]).toBe(severity)
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

function shown(date: string): string {
  return date.split('-').reverse().join('-')
}

describe('the same register on its own date and today', () => {
  const found = (name: string, peildatum: string): string[] =>
    lint(readRegister(new DiskTree(`registers/${name}`)), { peildatum, rules }).map(({ rule, severity, pointer, message }) => `${severity} ${rule} ${pointer} ${message.waarom}`)

  it('fifteen years for a youth file was right on 4 April 2019, and the finding of today says since when it is not', () => {
    const about = (peildatum: string): string[] => found('jens', peildatum).filter((each) => each.includes('bewaartermijn-onder-minimum'))
    expect(about('2019-04-04')).toEqual([])
    expect(about('2019-12-31')).toEqual([])
    expect(about('2026-11-21')).toEqual([expect.stringContaining('artikel 7.3.8 lid 3 Jeugdwet, sinds 01-01-2020 (daarvoor 15 jaar)')])
  })

  it('the Wbp was in force in 2017, but its article was not there', () => {
    const about = (peildatum: string, rule: string): string[] => found('cjg-de-kempen', peildatum).filter((each) => each.includes(` ${rule} `) && each.includes('/grondslag'))
    expect(about('2017-06-19', 'wet-vervallen')).toEqual([])
    expect(about('2017-06-19', 'artikel-bestaat-niet')).toHaveLength(1)
    expect(about('2026-11-21', 'wet-vervallen')).toHaveLength(1)
    expect(about('2026-11-21', 'artikel-bestaat-niet')).toEqual([])
    expect(about('2026-11-21', 'grondslag-onbekend')).toHaveLength(1)
  })

  it('a municipality needed no officer in 2017', () => {
    const about = (peildatum: string): string[] => found('cjg-de-kempen', peildatum).filter((each) => each.includes('fg-ontbreekt'))
    expect(about('2017-06-19')).toEqual([])
    expect(about('2026-11-21')).toEqual([expect.stringMatching(/^error .*sinds 25-05-2018/)])
  })
})
