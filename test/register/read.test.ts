import { describe, expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import { phraseDefect } from '../../src/register/defects.js'
import { readRegister } from '../../src/register/read.js'

const MAIN = 'naam: Voorbeeld\npartijen:\n  - {id: wij, naam: Wij}\n  - {id: gemeente, naam: Gemeente}\nverantwoordelijken: [wij]\nsystemen:\n  - {id: ecd, naam: ECD}\n'

function read(files: Record<string, string>) {
  return readRegister(new MemoryTree('registers/voorbeeld', { 'register.yaml': MAIN, ...files }))
}

/** What is wrong with one activity: id, place, and what a person reads first. */
function defects(yaml: string): string[] {
  return read({ 'verwerkingen/01-x.yaml': yaml }).defects.map((defect) => `${defect.id} ${defect.range.start.line}:${defect.range.start.column} ${phraseDefect(defect).wat}`)
}

describe('what the schema does not know', () => {
  it.each([
    ['a mistyped key', 'naam: X\nbewaartermijen: onbekend\n', ['onbekende-sleutel 2:1 `bewaartermijen` kent het register niet. Bedoelde u `bewaartermijnen`?']],
    ['a mistyped key deep down', 'naam: X\ndoelen:\n  - {omschrijving: a, grondslg: b}\n', ['onbekende-sleutel 3:23 `grondslg` kent het register niet bij regel 1 van `doelen`. Bedoelde u `grondslag`?']],
    ['a key without a value', 'naam: X\ndoelen:\n', ['waarde-leeg 2:1 `doelen` heeft geen waarde.']],
    ['an empty list', 'naam: X\nontvangers: []\n', ['waarde-leeg 2:13 `ontvangers` heeft geen waarde.']],
    ['a blank text', 'naam: " "\n', ['waarde-leeg 1:7 `naam` heeft geen waarde.']],
    ['a missing name', 'doelen: [a]\n', ['sleutel-ontbreekt 1:1 Hier ontbreekt `naam`.']],
    ['a number for a text', 'naam: 2024\n', ['waarde-ongeldig 1:7 `naam` heeft een waarde die hier niet past: het is een getal (`2024`), en hier hoort een tekst.']],
    ['a mistyped choice', 'naam: X\npersoonsgegevens:\n  - {gegevens: [a], soort: bns}\n', ['waarde-ongeldig 3:28 `soort` heeft een waarde die hier niet past: `bns` is hier geen keuze. Bedoelde u `bsn`?']],
    ['a choice beside a list', 'naam: X\nontvangers: gen\n', ['waarde-ongeldig 2:13 `ontvangers` heeft een waarde die hier niet past: `gen` is hier geen keuze. Bedoelde u `geen`?']],
    ['a group with neither data nor a reference', 'naam: X\npersoonsgegevens:\n  - id: a\n', ['sleutel-ontbreekt 3:5 Hier ontbreekt `gegevens` of `zie`.']],
    ['a subset without a reference', 'naam: X\npersoonsgegevens:\n  - {gegevens: [a], groepen: [b]}\n', ['sleutel-ontbreekt 3:5 Hier ontbreekt `zie`.']],
    ['a date that does not exist', 'naam: X\nvindplaats: {document: d, datum: 2025-02-30}\n', ['waarde-ongeldig 2:34 `datum` heeft een waarde die hier niet past: `2025-02-30` is geen datum.']],
    ['a term that is no duration', 'naam: X\nbewaartermijnen:\n  - {termijn: twintig jaar}\n', ['waarde-ongeldig 3:15 `termijn` heeft een waarde die hier niet past: `twintig jaar` is geen duur.']],
    ['an id with capitals', 'naam: X\ndoelen:\n  - {id: Zorg, omschrijving: a}\n', ['waarde-ongeldig 3:10 `id` heeft een waarde die hier niet past: `Zorg` is geen kenmerk.']],
    ['a list where a block belongs', 'naam: X\nrechten: [a]\n', ['waarde-ongeldig 2:10 `rechten` heeft een waarde die hier niet past: het is een lijst, en hier hoort een blok met sleutels.']],
    ['a key named __proto__', 'naam: X\n__proto__: {a: b}\n', ['onbekende-sleutel 2:1 `__proto__` kent het register niet.']],
    ['a file that is a list', '- a\n- b\n', ['waarde-ongeldig 1:1 Dit bestand heeft een waarde die hier niet past: het is een lijst, en hier hoort een blok met sleutels.']],
  ])('says of %s what is meant, once, at its place', (_, yaml, expected) => {
    expect(defects(yaml)).toEqual(expected)
  })

  it.each([
    ['naam: X\ndoelen: onbekend\nontvangers: geen\n'],
    ['naam: X\ndoelen: [een doel]\nbetrokkenen: [cliënten]\nontvangers: [gemeente]\n'],
    ['naam: X\npersoonsgegevens:\n  - {gegevens: [a], verplicht: nee}\n  - {gegevens: [b], verplicht: {omdat: wet}}\n'],
    ['naam: X\nuitleg: {clienten: Zo zit het.}\n'],
    ['naam: X\nbewaartermijnen:\n  - {termijn: P20Y}\n  - {termijn: 1 jaar}\n  - {termijn: 6 maanden}\n'],
    ['naam: X\ngrondslag: Artikel 6, lid a Wbp\n'],
  ])('takes all forms that the schema offers: %j', (yaml) => {
    expect(defects(yaml)).toEqual([])
  })
})

describe('references', () => {
  it('names what a dangling reference probably meant, at its place', () => {
    expect(defects('naam: X\nsystemen: [ecdd]\n')).toEqual(['verwijzing-onbekend 2:12 `ecdd` is geen systeem in dit register. Bedoelde u `ecd`?'])
    expect(defects('naam: X\nverantwoordelijken: [zij]\n')).toEqual(['verwijzing-onbekend 2:22 `zij` is geen partij in dit register. Bedoelde u `wij`?'])
    expect(defects('naam: X\ndoelen: [{id: zorg, omschrijving: a}]\npersoonsgegevens: [{gegevens: [a], voor: [geld]}]\n')).toEqual(['verwijzing-onbekend 3:43 `geld` is geen doel in dit register.'])
  })

  it('knows people by the name that they are given', () => {
    expect(defects('naam: X\nbetrokkenen: [Cliënten]\npersoonsgegevens: [{gegevens: [a], van: [clienten]}]\n')).toEqual([])
  })

  it('gives an activity the data of another, and says whose they are', () => {
    const register = read({
      'verwerkingen/01-a.yaml': 'naam: A\npersoonsgegevens:\n  - {id: naw, gegevens: [naam]}\n  - {id: bsn, gegevens: [BSN], soort: bsn}\n',
      'verwerkingen/02-b.yaml': 'naam: B\npersoonsgegevens:\n  - {zie: 01-a, groepen: [bsn]}\n',
      'verwerkingen/03-c.yaml': 'naam: C\npersoonsgegevens:\n  - {zie: 02-b}\n',
    })
    expect(register.defects).toEqual([])
    const [group] = register.verwerkingen.get('02-b')!.groepen
    expect(group).toMatchObject({ id: 'bsn', verwezen: true, verwerking: { id: '01-a' } })
    expect(register.verwerkingen.get('03-c')!.groepen.map((one) => `${one.verwerking.id}/${one.id}`)).toEqual(['01-a/bsn'])
  })

  it('finds a reference to a group that the other activity does not have', () => {
    const register = read({ 'verwerkingen/01-a.yaml': 'naam: A\npersoonsgegevens: [{id: naw, gegevens: [naam]}]\n', 'verwerkingen/02-b.yaml': 'naam: B\npersoonsgegevens: [{zie: 01-a, groepen: [nwa]}]\n' })
    expect(register.defects.map((defect) => phraseDefect(defect).wat)).toEqual(['`nwa` is geen groep gegevens van `01-a` in dit register. Bedoelde u `naw`?'])
  })

  it('reports a circle of references once and ends', () => {
    const register = read({ 'verwerkingen/01-a.yaml': 'naam: A\npersoonsgegevens: [{zie: 02-b}]\n', 'verwerkingen/02-b.yaml': 'naam: B\npersoonsgegevens: [{zie: 01-a}]\n' })
    expect(register.defects.map((defect) => `${defect.id} ${phraseDefect(defect).wat}`)).toEqual(['verwijzing-circulair Deze verwijzing komt weer bij zichzelf uit: 01-a → 02-b → 01-a.'])
  })

  it('reports an id that is used twice', () => {
    expect(defects('naam: X\ndoelen:\n  - {id: a, omschrijving: b}\n  - {id: a, omschrijving: c}\n')).toEqual(['kenmerk-dubbel 4:10 Het kenmerk `a` is hier al gebruikt, op regel 3.'])
  })
})

describe('files', () => {
  it('reads activities from register.yaml as well as from their own files', () => {
    const register = readRegister(new MemoryTree('r', { 'register.yaml': `${MAIN}verwerkingen:\n  01-klein:\n    naam: Klein\n`, 'verwerkingen/02-groot.yaml': 'naam: Groot\n' }))
    expect([...register.verwerkingen.keys()].sort()).toEqual(['01-klein', '02-groot'])
    expect(register.verwerkingen.get('01-klein')).toMatchObject({ path: 'register.yaml', base: ['verwerkingen', '01-klein'] })
  })

  it('suggests a file name that can be an id', () => {
    expect(read({ 'verwerkingen/Cliënt dossier.yaml': 'naam: X\n' }).defects.map((defect) => phraseDefect(defect).doe)).toEqual([expect.stringContaining('`client-dossier.yaml`')])
  })

  it('still reads the activities when register.yaml is broken, and blames nothing on them', () => {
    const register = readRegister(new MemoryTree('r', { 'register.yaml': 'naam: [\n', 'verwerkingen/01-x.yaml': 'naam: X\nsystemen: [ecd]\n' }))
    expect(register.defects.map((defect) => `${defect.path} ${defect.id}`)).toEqual(['register.yaml yaml-ongeldig'])
    expect(register.verwerkingen.size).toBe(1)
  })

  it('says that register.yaml is missing', () => {
    expect(readRegister(new MemoryTree('r', { 'verwerkingen/01-x.yaml': 'naam: X\n' })).defects.map((defect) => defect.id)).toEqual(['register-yaml-ontbreekt'])
  })

  it('finds the regime of an activity with its controller, unless it says so itself', () => {
    const main = MAIN.replace('naam: Wij}', 'naam: Wij, regimes: [jeugdhulp, wmo]}')
    const register = readRegister(new MemoryTree('r', { 'register.yaml': main, 'verwerkingen/01-a.yaml': 'naam: A\n', 'verwerkingen/02-b.yaml': 'naam: B\nregimes: [wmo]\n', 'verwerkingen/03-c.yaml': 'naam: C\nregimes: onbekend\n' }))
    expect([...register.verwerkingen.values()].map((verwerking) => verwerking.regimes)).toEqual([['jeugdhulp', 'wmo'], ['wmo'], []])
  })

  it('counts one statement of a basis for all purposes that have none of their own', () => {
    const register = read({ 'verwerkingen/01-a.yaml': 'naam: A\ngrondslag: toestemming\ndoelen:\n  - {id: a, omschrijving: a}\n  - {id: b, omschrijving: b, grondslag: overeenkomst}\n  - {id: c, omschrijving: c}\n' })
    expect(register.verwerkingen.get('01-a')!.grondslagen.map(({ waarde, doelen }) => [waarde, doelen.map((doel) => doel.id)])).toEqual([['toestemming', ['a', 'c']], ['overeenkomst', ['b']]])
  })
})
