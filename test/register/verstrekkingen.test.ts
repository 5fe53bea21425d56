import { describe, expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import { phraseDefect } from '../../src/register/defects.js'
import { readRegister } from '../../src/register/read.js'

const MAIN = 'naam: Voorbeeld\npartijen:\n  - {id: wij, naam: Wij}\n  - {id: gemeente, naam: Gemeente}\n'
const TABLE = (rest: string): string => `tabellen:\n  - id: t\n    soort: verstrekking\n${rest}`
const ROW = (rest: string): string => TABLE(`    regels:\n      - id: t-1\n        doel: hulp\n        gegevens: [hulpvraag]\n${rest}`)

function read(yaml: string, files: Record<string, string> = {}) {
  return readRegister(new MemoryTree('registers/voorbeeld', { 'register.yaml': MAIN, 'verstrekkingen.yaml': yaml, ...files }))
}

/** What is wrong: id, place, and what a person reads first. */
function defects(yaml: string, files: Record<string, string> = {}): string[] {
  return read(yaml, files).defects.map((defect) => `${defect.id} ${defect.path} ${defect.range.start.line}:${defect.range.start.column} ${phraseDefect(defect).wat}`)
}

describe('verstrekkingen.yaml', () => {
  it('is part of the register, and is not missed where it is absent', () => {
    expect(read(ROW('        door: [gemeente]\n        aan: [School]\n')).verstrekkingen!.regels.map(({ id, aan }) => [id, aan[0]!.naam])).toEqual([['t-1', 'School']])
    const without = readRegister(new MemoryTree('registers/voorbeeld', { 'register.yaml': MAIN }))
    expect([without.verstrekkingen, without.defects]).toEqual([undefined, []])
  })

  it('gives a row the giver of its table unless it has its own', () => {
    const rows = 'tabellen:\n  - id: t\n    soort: verstrekking\n    door: [gemeente]\n    regels:\n      - {id: a, doel: x, gegevens: [y]}\n      - {id: b, doel: x, gegevens: [y], door: [School]}\n'
    expect(read(rows).verstrekkingen!.regels.map(({ door }) => door.map(({ naam }) => naam))).toEqual([['gemeente'], ['School']])
  })

  it.each([
    ['a mistyped key', ROW('        aann: [School]\n'), ['onbekende-sleutel verstrekkingen.yaml 8:9 `aann` kent het register niet bij regel 1 van `regels`. Bedoelde u `aan`?']],
    ['a row without data', TABLE('    regels:\n      - {id: t-1, doel: hulp}\n'), ['sleutel-ontbreekt verstrekkingen.yaml 5:9 Hier ontbreekt `gegevens`.']],
    ['a mistyped kind of table', 'tabellen:\n  - {id: t, soort: verstreking, regels: [{id: a, doel: x, gegevens: [y]}]}\n', ['waarde-ongeldig verstrekkingen.yaml 2:20 `soort` heeft een waarde die hier niet past: `verstreking` is hier geen keuze. Bedoelde u `verstrekking`?']],
    ['an exception without its consent', ROW('        toestemming: {uitzondering: ouders}\n'), ['sleutel-ontbreekt verstrekkingen.yaml 8:22 Hier ontbreekt `nodig`.']],
    ['consent in other words', ROW('        toestemming: neen\n'), ['waarde-ongeldig verstrekkingen.yaml 8:22 `toestemming` heeft een waarde die hier niet past: `neen` is hier geen keuze. Bedoelde u `nee`?']],
    ['an empty list of parties', ROW('        aan: []\n'), ['waarde-leeg verstrekkingen.yaml 8:14 `aan` heeft geen waarde.']],
    ['a file without tables', 'vindplaats: {document: d}\n', ['sleutel-ontbreekt verstrekkingen.yaml 1:1 Hier ontbreekt `tabellen`.']],
    ['text that is no YAML', 'tabellen: [\n', ['yaml-ongeldig verstrekkingen.yaml 2:1 Dit is geen geldige YAML: de regel springt niet goed in op regel 2 (in `tabellen`, dat op regel 1 begint).']],
  ])('says of %s what is meant, at its place', (_, yaml, expected) => {
    expect(defects(yaml)).toEqual(expected)
    expect(read(yaml).verstrekkingen).toBeUndefined()
  })
})

describe('references in and to verstrekkingen.yaml', () => {
  it.each([
    ['a party', ROW('        aan: [{naam: Gemeente, partij: gemeent}]\n'), 'verwijzing-onbekend verstrekkingen.yaml 8:40 `gemeent` is geen partij in dit register. Bedoelde u `gemeente`?'],
    ['one of two parties', ROW('        door: [{naam: Wij en zij, partij: [wij, zij]}]\n'), 'verwijzing-onbekend verstrekkingen.yaml 8:49 `zij` is geen partij in dit register. Bedoelde u `wij`?'],
    ['a note', ROW('        noten: [ouders]\n'), 'verwijzing-onbekend verstrekkingen.yaml 8:17 `ouders` is geen noot van deze tabel in dit register.'],
    ['the note of an exception', ROW('        toestemming: {nodig: ja, uitzondering: ouders}\n'), 'verwijzing-onbekend verstrekkingen.yaml 8:48 `ouders` is geen noot van deze tabel in dit register.'],
    ['a table', `${ROW('')}overige_situaties:\n  - {id: o, door: [gemeente], tekst: x, tabellen: [tt]}\n`, 'verwijzing-onbekend verstrekkingen.yaml 9:52 `tt` is geen tabel in dit register. Bedoelde u `t`?'],
  ])('find %s that is not there', (_, yaml, expected) => {
    expect(defects(yaml)).toEqual([expected])
  })

  it('finds a note of another table, which belongs there only', () => {
    const two = 'tabellen:\n  - {id: a, soort: gebruik, noten: [{id: n, tekst: x}], regels: [{id: a-1, doel: x, gegevens: [y], noten: [n]}]}\n  - {id: b, soort: gebruik, regels: [{id: b-1, doel: x, gegevens: [y], noten: [n]}]}\n'
    expect(defects(two)).toEqual(['verwijzing-onbekend verstrekkingen.yaml 3:80 `n` is geen noot van deze tabel in dit register.'])
  })

  it('finds an id that two rows have, and a row that has the id of a table', () => {
    const rows = (second: string): string => TABLE(`    regels:\n      - {id: t-1, doel: x, gegevens: [y]}\n      - {id: ${second}, doel: x, gegevens: [y]}\n`)
    expect(defects(rows('t-1'))).toEqual(['kenmerk-dubbel verstrekkingen.yaml 6:14 Het kenmerk `t-1` is hier al gebruikt, op regel 5.'])
    expect(defects(rows('t'))).toEqual(['kenmerk-dubbel verstrekkingen.yaml 6:14 Het kenmerk `t` is hier al gebruikt, op regel 2.'])
  })

  it('let an activity point at a table or a row, and find a link that goes nowhere', () => {
    const activity = (ids: string): Record<string, string> => ({ 'verwerkingen/01-x.yaml': `naam: X\nverstrekkingen: [${ids}]\n` })
    expect(defects(ROW(''), activity('t, t-1'))).toEqual([])
    expect(defects(ROW(''), activity('t-2'))).toEqual(['verwijzing-onbekend verwerkingen/01-x.yaml 2:18 `t-2` is geen tabel of regel over verstrekken in dit register. Bedoelde u `t-1`?'])
    const without = readRegister(new MemoryTree('registers/voorbeeld', { 'register.yaml': MAIN, ...activity('t-1') }))
    expect(without.defects.map(({ id }) => id)).toEqual(['verwijzing-onbekend'])
  })

  it('say nothing of links to a file that cannot be read', () => {
    expect(defects('tabellen: onbekend\n', { 'verwerkingen/01-x.yaml': 'naam: X\nverstrekkingen: [t-1]\n' }).map((line) => line.split(' ')[0])).toEqual(['waarde-ongeldig'])
  })
})
