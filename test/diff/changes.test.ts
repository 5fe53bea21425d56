import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Change } from '../../src/core/change.js'
import { diff } from '../../src/diff/diff.js'
import { read, type Yaml } from './registers.js'

const MAIN = parse(`
naam: Voorbeeld
partijen:
  - {id: stichting, naam: Stichting Voorbeeld}
  - {id: leverancier, naam: Leverancier BV}
verantwoordelijken: [stichting]
systemen: [{id: ecd, naam: Dossier}, {id: mail, naam: Zorgmail}]
`) as Yaml

/** The difference between two forms of one activity, or of all activities when the YAML names them. */
function between(old: string, now: string, main: [string, string] = ['', '']): ReturnType<typeof diff> {
  const register = (yaml: string, extra: string): ReturnType<typeof read> => {
    const value = parse(yaml) as Yaml & { verwerkingen?: Record<string, Yaml> }
    const verwerkingen = value.verwerkingen ?? { '01-dossier': { naam: 'Dossier', ...value } }
    return read({ register: { ...MAIN, ...(parse(extra) as Yaml | null) }, verwerkingen, bestanden: {} })
  }
  return diff(register(old, main[0]), register(now, main[1]))
}

const told = ({ changes }: { changes: readonly Change[] }): string[] => changes.map(({ kind, sentence }) => `${kind}: ${sentence}`)
const asks = ({ changes }: { changes: readonly Change[] }): string[][] => changes.map(({ consequences }) => consequences.map(({ id, law }) => [id, ...law].join(' ')))

describe('a change of basis', () => {
  const purposes = 'doelen: [{id: a, omschrijving: Eerste}, {id: b, omschrijving: Tweede}, {id: c, omschrijving: Derde}]\n'

  it('of an activity with three purposes is one change', () => {
    const found = between(`${purposes}grondslag: overeenkomst`, `${purposes}grondslag: toestemming\ntoestemming: {via: formulier}`)
    expect(told(found)).toEqual(['grondslag-gewijzigd: Grondslag gewijzigd van overeenkomst naar toestemming.'])
    expect(found.raw).toHaveLength(2)
    expect(asks(found)).toEqual([['informeren AVG 5(1)(a) AVG 13(1)(c)', 'toestemming-vragen AVG 6(1)(a) AVG 7(1)']])
  })

  it('that is written at each of three purposes is one change too', () => {
    const at = (basis: string): string => `doelen: [{id: a, omschrijving: Eerste, grondslag: ${basis}}, {id: b, omschrijving: Tweede, grondslag: ${basis}}, {id: c, omschrijving: Derde, grondslag: ${basis}}]`
    expect(told(between(at('toestemming'), at('overeenkomst')))).toEqual(['grondslag-gewijzigd: Grondslag gewijzigd van toestemming naar overeenkomst.'])
  })

  it('of one purpose names that purpose', () => {
    expect(told(between(`${purposes}grondslag: overeenkomst`, 'grondslag: overeenkomst\ndoelen: [{id: a, omschrijving: Eerste, grondslag: toestemming}, {id: b, omschrijving: Tweede}, {id: c, omschrijving: Derde}]'))).toEqual([
      'grondslag-gewijzigd: Grondslag van doel ‘Eerste’ gewijzigd van overeenkomst naar toestemming.',
    ])
  })

  it('is no change of basis when it only moves from the activity to its purposes, or gets its other name', () => {
    const moved = between(`${purposes}grondslag: overeenkomst`, 'doelen: [{id: a, omschrijving: Eerste, grondslag: overeenkomst}, {id: b, omschrijving: Tweede, grondslag: overeenkomst}, {id: c, omschrijving: Derde, grondslag: overeenkomst}]')
    expect(moved.changes.map(({ kind }) => kind)).toEqual(['grondslag-anders-opgeschreven'])
    expect(asks(moved)).toEqual([['redactioneel']])
    expect(between('grondslag: GB', 'grondslag: gerechtvaardigd-belang').changes.map(({ kind }) => kind)).toEqual(['grondslag-anders-opgeschreven'])
  })

  it('asks nobody for consent who only passes by', () => {
    expect(asks(between('betrokkenen: [{naam: Bezoekers, rol: bezoeker}]\ngrondslag: GB', 'betrokkenen: [{naam: Bezoekers, rol: bezoeker}]\ngrondslag: toestemming'))).toEqual([['informeren AVG 5(1)(a) AVG 13(1)(c)']])
  })

  it('cites article 14 where the data come from someone else', () => {
    const groups = 'persoonsgegevens: [{id: a, gegevens: [naam], bron: [gemeente]}]\n'
    expect(asks(between(`${groups}grondslag: GB`, `${groups}grondslag: overeenkomst`))).toEqual([['informeren AVG 5(1)(a) AVG 14(1)(c)']])
  })
})

describe('a change of purposes', () => {
  it('that adds one asks to inform before it begins, and to look at the DPIA', () => {
    const found = between('doelen: [{id: a, omschrijving: Zorg}]', 'doelen: [{id: a, omschrijving: Zorg}, {id: b, omschrijving: Onderzoek}]')
    expect(told(found)).toEqual(['doel-toegevoegd: Doel toegevoegd: Onderzoek.'])
    expect(asks(found)).toEqual([['informeren AVG 13(3) AVG 14(4)', 'dpia-herzien AVG 35(11)', 'vastleggen AVG 30(1)(b)']])
  })

  it('takes the references to an added or removed purpose along', () => {
    const found = between(
      'doelen: [{id: a, omschrijving: Zorg}]\npersoonsgegevens: [{id: g, gegevens: [naam], voor: [a]}]',
      'doelen: [{id: a, omschrijving: Zorg}, {id: b, omschrijving: Onderzoek}]\npersoonsgegevens: [{id: g, gegevens: [naam], voor: [a, b]}]',
    )
    expect(found.raw).toHaveLength(2)
    expect(told(found)).toEqual(['doel-toegevoegd: Doel toegevoegd: Onderzoek.'])
  })

  it('in capitals and punctuation is editorial', () => {
    expect(asks(between('doelen: [{id: a, omschrijving: Zorg geven}]', 'doelen: [{id: a, omschrijving: zorg geven.}]'))).toEqual([['redactioneel']])
  })
})

describe('a change of data', () => {
  it('names the other activities that use them', () => {
    const old = 'verwerkingen:\n  a: {naam: Dossier, persoonsgegevens: [{id: naw, gegevens: [naam]}]}\n  b: {naam: Audit, persoonsgegevens: [{id: d, zie: a}]}'
    const found = between(old, old.replace('[{id: naw', '[{id: bsn, gegevens: [BSN], soort: bsn}, {id: naw'))
    expect(found.changes.map(({ kind, affects }) => [kind, affects])).toEqual([['gegevens-toegevoegd', ['b']]])
    expect(asks(found)[0]).toContain('dpia-herzien AVG 35(11)')
  })

  it('of one article by another is one change of that group', () => {
    expect(told(between('persoonsgegevens: [{id: bsn, gegevens: [BSN], wet: artikel 46 UAVG}]', 'persoonsgegevens: [{id: bsn, gegevens: [BSN], wet: artikel 7.2.1 Jeugdwet}]'))).toEqual([
      'wet-bij-gegevens-gewijzigd: Bij BSN: wetsartikel bij gegevens gewijzigd van artikel 46 UAVG naar artikel 7.2.1 Jeugdwet.',
    ])
  })

  it('with a processor asks to look at the agreement', () => {
    const processor = 'verwerkers: [{partij: leverancier}]\n'
    expect(asks(between(`${processor}persoonsgegevens: [{id: a, gegevens: [naam]}]`, `${processor}persoonsgegevens: [{id: a, gegevens: [naam]}, {id: b, gegevens: [adres]}]`))[0]).toContain('overeenkomst-herzien AVG 28(3)')
  })
})

describe('a change of retention', () => {
  const term = (text: string): string => `bewaartermijnen: [{id: dossier, wat: het dossier, termijn: ${text}}]`

  it.each([
    ['15 jaar', '20 jaar', 'bewaartermijn-verlengd: Bewaartermijn van ‘het dossier’ verlengd van 15 jaar naar 20 jaar.'],
    ['20 jaar', 'P15Y', 'bewaartermijn-verkort: Bewaartermijn van ‘het dossier’ verkort van 20 jaar naar P15Y.'],
  ])('from %s to %s says longer or shorter', (old, now, sentence) => expect(told(between(term(old), term(now)))).toEqual([sentence]))

  it.each([['20 jaar', 'P20Y'], ['12 maanden', '1 jaar'], ['4 weken', '28 dagen']])('from %s to %s is no change', (old, now) => expect(between(term(old), term(now)).raw).toEqual([]))

  it('without an id is one change as well, not one gone and one new', () => {
    expect(told(between('bewaartermijnen: [{termijn: 15 jaar}]', 'bewaartermijnen: [{termijn: 20 jaar, vanaf: de laatste afspraak}]'))).toEqual([
      'bewaartermijn-verlengd: Bewaartermijn verlengd van 15 jaar naar 20 jaar; ook het begin van de termijn toegevoegd: ‘de laatste afspraak’.',
    ])
  })
})

describe('other changes', () => {
  it('of one item are one change, with every part of it', () => {
    expect(told(between('ontvangers: [{naam: gemeente, rol: onbekend}]', 'ontvangers: [{naam: gemeente, rol: verwerker, waarom: voor de rekening}]'))).toEqual([
      'ontvanger-gewijzigd: Ontvanger gemeente: de rol gewijzigd van onbekend naar verwerker; het waarom toegevoegd: ‘voor de rekening’.',
    ])
  })

  it('from nothing known to a list are an addition', () => {
    expect(told(between('ontvangers: geen', 'ontvangers: [gemeente, {partij: leverancier}]'))).toEqual(['ontvanger-toegevoegd: Ontvanger toegevoegd: gemeente en Leverancier BV.'])
    expect(told(between('ontvangers: [gemeente]', 'ontvangers: onbekend'))).toEqual(['ontvanger-verwijderd: Ontvanger verwijderd: gemeente.'])
    expect(told(between('{}', 'ontvangers: onbekend'))).toEqual(['ontvanger-gewijzigd: Ontvanger is nu onbekend; eerder stond er niets.'])
  })

  it('of a long text show the words that differ', () => {
    const [sentence] = told(between('omschrijving: Begeleiders schrijven de gewerkte uren op naam van de cliënt in het systeem', 'omschrijving: Begeleiders schrijven de gewerkte uren op nummer van de cliënt in het systeem'))
    expect(sentence).toBe('omschrijving-gewijzigd: Omschrijving gewijzigd van ‘naam’ naar ‘nummer’.')
  })

  it('in an internal activity are internal', () => {
    expect(between('intern: ja\ngrondslag: GB', 'intern: ja\ngrondslag: overeenkomst').changes.map(({ visibility }) => visibility)).toEqual(['intern'])
  })

  it('name systems and parties as the register does', () => {
    expect(told(between('systemen: [ecd]', 'systemen: [ecd, mail]'))).toEqual(['gebruik-van-systeem-toegevoegd: Systeem toegevoegd: Zorgmail.'])
  })

  it('stand in their place in both versions', () => {
    const [change] = between('omschrijving: x\ngrondslag: GB', 'grondslag: overeenkomst').changes.filter(({ subject }) => subject === 'grondslag')
    expect(change!.from).toMatchObject({ file: 'register/verwerkingen/01-dossier.yaml', pointer: '/grondslag', value: 'GB', range: { start: { line: 3, column: 12 } } })
    expect(change!.to).toMatchObject({ pointer: '/grondslag', value: 'overeenkomst', range: { start: { line: 2, column: 12 } } })
  })

  it('of a whole activity say what comes or goes', () => {
    const both = 'verwerkingen:\n  a: {naam: Dossier, grondslag: toestemming}\n  b: {naam: Audit}'
    expect(told(between(both, 'verwerkingen:\n  b: {naam: Audit}'))).toEqual(['verwerking-verwijderd: Verwerking verwijderd: ‘Dossier’.'])
    expect(told(between('verwerkingen:\n  b: {naam: Audit}', both))).toEqual(['verwerking-toegevoegd: Verwerking toegevoegd: ‘Dossier’.'])
  })

  it('do not see that an activity moved from register.yaml to a file of its own', () => {
    const inline = read({ register: { ...MAIN, verwerkingen: { a: { naam: 'Dossier' } } }, verwerkingen: {}, bestanden: {} })
    expect(diff(inline, read({ register: MAIN, verwerkingen: { a: { naam: 'Dossier' } }, bestanden: {} })).raw).toEqual([])
  })

  it('in a file that no row knows are listed as other', () => {
    const other = (naam: string): ReturnType<typeof read> => read({ register: MAIN, verwerkingen: {}, bestanden: { 'bijlage.yaml': { titel: naam, stappen: ['een', 'twee'] } } })
    expect(told(diff(other('Oud'), other('Nieuw')))).toEqual(['overig: bijlage.yaml/titel: gewijzigd van Oud naar Nieuw.'])
    const rules = (aan: string): ReturnType<typeof read> => read({ register: MAIN, verwerkingen: {}, bestanden: { 'verstrekkingen.yaml': { tabellen: [{ id: 't', soort: 'verstrekking', regels: [{ id: 't-1', doel: 'Hulp', gegevens: ['hulpvraag'], door: ['stichting'], aan: [aan] }] }] } } })
    expect(diff(rules('stichting'), rules('leverancier')).changes.map(({ kind }) => kind)).toEqual(['regel-over-verstrekken-gewijzigd'])
    const turned = read({ register: MAIN, verwerkingen: {}, bestanden: { 'bijlage.yaml': { titel: 'Oud', stappen: ['twee', 'een'] } } })
    expect(diff(other('Oud'), turned).raw).toHaveLength(1)
  })
})

describe('a new name', () => {
  const activity = '{naam: Urenregistratie van begeleiding, omschrijving: Begeleiders schrijven uren op, grondslag: overeenkomst}'

  it('of an activity is suggested, and not decided', () => {
    const { changes, suggestions } = between(`verwerkingen:\n  oud: ${activity}`, `verwerkingen:\n  nieuw: ${activity}`)
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['verwerking-toegevoegd', 'verwerking-verwijderd'])
    expect(suggestions).toMatchObject([{ from: 'oud', to: 'nieuw', similarity: 1 }])
  })

  it('of an item is suggested when it says nearly the same', () => {
    const { suggestions } = between('ontvangers: [{naam: De gemeente Utrecht, rol: onbekend}]', 'ontvangers: [{naam: Gemeente Utrecht, rol: onbekend}]')
    expect(suggestions).toMatchObject([{ verwerking: '01-dossier', from: 'De gemeente Utrecht', to: 'Gemeente Utrecht' }])
  })

  it('is not suggested between things that only look like register entries', () => {
    expect(between('ontvangers: [{naam: gemeente, rol: onbekend}]', 'ontvangers: [{naam: politie, rol: verwerker}]').suggestions).toEqual([])
  })
})
