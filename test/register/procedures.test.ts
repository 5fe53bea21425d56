import { describe, expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import { diff } from '../../src/diff/diff.js'
import { RECORD } from '../../src/lint/example-files.js'
import { lint } from '../../src/lint/engine.js'
import { decided } from '../../src/lint/records.js'
import { rules } from '../../src/lint/rules/index.js'
import { daysOf, pathsOf } from '../../src/register/procedure-paths.js'
import { builtIn } from '../../src/register/procedures.js'
import { readRegister } from '../../src/register/read.js'
import { valuesOf } from '../../src/register/values.js'
import { project } from '../../src/render/projection.js'
import { snapshotFiles } from '../../src/version/snapshot.js'

const REGISTER = 'naam: Voorbeeld\npartijen: [{id: a, naam: A}]\nverantwoordelijken: [a]\n'
const PROCEDURE = `naam: Delen
versie: 2026-01-01
onderdelen: [{id: eerst, naam: Eerst}]
vragen:
  - {id: doel, tekst: Is er een doel?, soort: ja-nee, onderdeel: eerst, antwoorden: [{id: nee, naar: niet}]}
  - {id: nodig, tekst: Is het nodig?, soort: ja-nee, als: {vraag: doel, is: ja}, naar: [{als: {alle: [{vraag: doel, is: ja}, {niet: {vraag: nodig, is: nee}}]}, naar: delen}, {naar: niet}]}
uitkomsten: [{id: delen, tekst: Delen mag., acties: geen}, {id: niet, tekst: Niet delen., acties: geen}]
opmerkingen: [{tekst: nog bespreken}]
`
const BESLUIT = `naam: Delen met de school
procedure: delen
versie: 2026-01-01
datum: 2026-03-01
rol: behandelaar
verwerkingen: [01-dossier]
antwoorden: [{vraag: doel, antwoord: ja}, {vraag: nodig, antwoord: nee}]
uitkomst: niet
akkoord: {rol: directeur, datum: 2026-03-02}
opmerkingen: [{tekst: later nog eens}]
`
const FILES = { 'register.yaml': REGISTER, 'verwerkingen/01-dossier.yaml': 'naam: Dossier\n', 'procedures/delen.yaml': PROCEDURE, 'besluiten/2026-school.yaml': BESLUIT }
const read = (files: Record<string, string>): ReturnType<typeof readRegister> => readRegister(new MemoryTree('voorbeeld', files))
const defects = (changes: Record<string, string>): unknown[] => read({ ...FILES, ...changes }).defects.map(({ id, path, pointer, data }) => [id, path, pointer, data.kenmerk ?? data.sleutel ?? data.naam])

describe('procedures/ and besluiten/', () => {
  it('are read beside the register, a record with the procedure that it followed', () => {
    const register = read(FILES)
    expect(register.defects).toEqual([])
    expect([...register.procedures.keys()]).toEqual(['delen'])
    expect([...register.procedures.get('delen')!.vragen.keys(), ...register.procedures.get('delen')!.uitkomsten.keys()]).toEqual(['doel', 'nodig', 'delen', 'niet'])
    expect(register.besluiten.get('2026-school')!.procedure).toBe(register.procedures.get('delen'))
  })

  it('may be absent, and a record may follow a procedure of avg itself', () => {
    expect(read({ 'register.yaml': REGISTER }).procedures.size).toBe(0)
    const register = read({ 'register.yaml': REGISTER, 'besluiten/tas.yaml': RECORD })
    expect(register.defects).toEqual([])
    expect(register.besluiten.get('tas')!.procedure).toBe(builtIn().get('datalek'))
  })

  it('a procedure of the register goes before one of avg with the same name', () => {
    const register = read({ ...FILES, 'procedures/datalek.yaml': PROCEDURE, 'besluiten/2026-school.yaml': BESLUIT.replace('procedure: delen', 'procedure: datalek') })
    expect(register.besluiten.get('2026-school')!.procedure!.yaml.naam).toBe('Delen')
  })

  it.each([
    ['a step that is not there', { 'procedures/delen.yaml': PROCEDURE.replace('{id: nee, naar: niet}', '{id: nee, naar: nooit}') }, ['verwijzing-onbekend', 'procedures/delen.yaml', '/vragen/0/antwoorden/0/naar', 'nooit']],
    ['a question in a condition', { 'procedures/delen.yaml': PROCEDURE.replace('{niet: {vraag: nodig', '{niet: {vraag: noodzaak') }, ['verwijzing-onbekend', 'procedures/delen.yaml', '/vragen/1/naar/0/als/alle/1/niet/vraag', 'noodzaak']],
    ['an answer in a condition', { 'procedures/delen.yaml': PROCEDURE.replace('als: {vraag: doel, is: ja}, naar', 'als: {vraag: doel, is: jawel}, naar') }, ['verwijzing-onbekend', 'procedures/delen.yaml', '/vragen/1/als/is', 'jawel']],
    ['an area', { 'procedures/delen.yaml': PROCEDURE.replace('onderdeel: eerst', 'onderdeel: later') }, ['verwijzing-onbekend', 'procedures/delen.yaml', '/vragen/0/onderdeel', 'later']],
    ['an id that a question and an outcome share', { 'procedures/delen.yaml': PROCEDURE.replace('- {id: nodig', '- {id: niet').replace('vraag: nodig', 'vraag: niet') }, ['kenmerk-dubbel', 'procedures/delen.yaml', '/uitkomsten/1/id', 'niet']],
    ['a condition that says two things at once', { 'procedures/delen.yaml': PROCEDURE.replace('als: {vraag: doel, is: ja}, naar', 'als: {vraag: doel, is: ja, vanaf: 2026-01-01}, naar') }, ['waarde-ongeldig', 'procedures/delen.yaml', '/vragen/1/als', '`als`']],
    ['a question that is never answered in a condition', { 'procedures/delen.yaml': PROCEDURE.replace('als: {vraag: doel, is: ja}, naar', 'als: {vraag: doel}, naar') }, ['sleutel-ontbreekt', 'procedures/delen.yaml', '/vragen/1/als', '`is` of `bevat` of `ten_minste` of `hoogstens`']],
    ['a term that is none', { 'procedures/delen.yaml': PROCEDURE.replace('tekst: Delen mag., acties: geen', 'tekst: Delen mag., acties: [{wat: Doe het., binnen: snel}]') }, ['waarde-ongeldig', 'procedures/delen.yaml', '/uitkomsten/0/acties/0/binnen', '`binnen`']],
    ['a procedure that nobody has', { 'besluiten/2026-school.yaml': BESLUIT.replace('procedure: delen', 'procedure: dellen') }, ['verwijzing-onbekend', 'besluiten/2026-school.yaml', '/procedure', 'dellen']],
    ['an activity that is not there', { 'besluiten/2026-school.yaml': BESLUIT.replace('01-dossier', '02-dossier') }, ['verwijzing-onbekend', 'besluiten/2026-school.yaml', '/verwerkingen/0', '02-dossier']],
    ['a question that the procedure does not have', { 'besluiten/2026-school.yaml': BESLUIT.replace('vraag: doel', 'vraag: waarom') }, ['verwijzing-onbekend', 'besluiten/2026-school.yaml', '/antwoorden/0/vraag', 'waarom']],
    ['a question that is answered twice', { 'besluiten/2026-school.yaml': BESLUIT.replace('vraag: nodig', 'vraag: doel') }, ['kenmerk-dubbel', 'besluiten/2026-school.yaml', '/antwoorden/1/vraag', 'doel']],
    ['a file with a name that is no id', { 'besluiten/Mijn besluit.yaml': BESLUIT }, ['bestandsnaam-ongeldig', 'besluiten/Mijn besluit.yaml', '', 'Mijn besluit.yaml']],
  ])('give a defect for %s', (_, changes, expected) => {
    expect(defects(changes)).toContainEqual(expected)
  })

  it('of an older version the questions are not looked up: they may be gone', () => {
    expect(defects({ 'besluiten/2026-school.yaml': BESLUIT.replace('versie: 2026-01-01', 'versie: 2025-01-01').replace('vraag: doel', 'vraag: waarom') })).toEqual([])
  })

  it('say nothing of what a record refers to while a procedure cannot be read', () => {
    expect(defects({ 'procedures/delen.yaml': PROCEDURE.replace('soort: ja-nee', 'soort: raad') }).map((one) => (one as string[])[1])).toEqual(['procedures/delen.yaml'])
  })

  it('are part of a version, with their keys in the order of the schema', () => {
    const files = snapshotFiles(valuesOf(read(FILES)), 'voorbeeld', '2026-03-02')
    expect([...files.keys()]).toEqual(['besluiten/2026-school.yaml', 'procedures/delen.yaml', 'register.yaml', 'verwerkingen/01-dossier.yaml', 'inhoud.yaml'])
    const text = new TextDecoder().decode(files.get('besluiten/2026-school.yaml'))
    expect([...text.matchAll(/^\w+/gm)].map(([key]) => key)).toEqual(['naam', 'procedure', 'versie', 'datum', 'rol', 'verwerkingen', 'antwoorden', 'uitkomst', 'akkoord', 'opmerkingen'])
  })

  it('are one change each in a difference, and that of a record is internal', () => {
    const changed = { ...FILES, 'procedures/delen.yaml': PROCEDURE.replace('Is er een doel?', 'Is er een goed doel?').replace('Delen mag.', 'Delen kan.'), 'besluiten/2026-school.yaml': BESLUIT.replace('antwoord: nee', 'antwoord: ja').replace('uitkomst: niet', 'uitkomst: delen') }
    const told = (from: Record<string, string>, to: Record<string, string>): unknown[] => diff(read(from), read(to)).changes.map(({ kind, sentence, visibility }) => [kind, sentence, visibility])
    expect(told(FILES, changed)).toEqual([
      ['procedure-gewijzigd', 'Procedure gewijzigd: ‘Delen’.', 'toezichthouder'],
      ['besluit-gewijzigd', 'Besluit gewijzigd: ‘Delen met de school’.', 'intern'],
    ])
    const { 'besluiten/2026-school.yaml': _, ...without } = FILES
    expect(told(without, FILES)).toEqual([['besluit-toegevoegd', 'Besluit toegevoegd: ‘Delen met de school’.', 'intern']])
    expect(told(FILES, without)).toEqual([['besluit-verwijderd', 'Besluit verwijderd: ‘Delen met de school’.', 'intern']])
  })

  it('are shown to their readers: a record to nobody outside unless it says so, and remarks never', () => {
    const register = read({ ...FILES, 'besluiten/2026-tas.yaml': `${RECORD}zichtbaar: toezichthouder\nopmerkingen: [{tekst: geheim}]\n` })
    const seen = (reader: 'openbaar' | 'toezichthouder' | 'intern'): [procedures: string[], besluiten: string[]] => {
      const { procedures, besluiten } = project(register, reader)
      return [[...procedures.keys()], [...besluiten.keys()]]
    }
    expect(seen('openbaar')).toEqual([[], []])
    expect(seen('toezichthouder')).toEqual([['delen'], ['2026-tas']])
    expect(seen('intern')).toEqual([['delen'], ['2026-school', '2026-tas']])
    const shown = project(register, 'toezichthouder')
    expect(JSON.stringify([...shown.procedures.values(), ...shown.besluiten.values()].map(({ yaml }) => yaml))).not.toMatch(/nog bespreken|geheim/)
    expect(shown.besluiten.get('2026-tas')!.yaml.antwoorden).toHaveLength(10)
  })
})

describe('a signed decision', () => {
  const HEALTH = 'naam: Dossier\npersoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]\n'
  const DPIA = 'naam: DPIA\nprocedure: dpia-nodig\nversie: 2026-11-22\ndatum: 2026-11-20\nrol: privacy officer\nverwerkingen: [01-dossier]\nuitkomst: al-gedaan\nakkoord: {rol: directeur, datum: 2026-11-21}\nantwoorden: [{vraag: gelijk, antwoord: ja}]\n'
  const silent = (records: Record<string, string>): boolean => {
    const register = read({ 'register.yaml': REGISTER, 'verwerkingen/01-dossier.yaml': HEALTH, ...records })
    const found = lint(register, { peildatum: '2026-11-22', rules }).some(({ rule }) => rule === 'dpia-vermoed')
    expect(decided(register, '01-dossier', 'dpia-vermoed')).toBe(!found)
    return !found
  }

  it('answers the rule that asks for it, for the activity that it names', () => {
    expect(silent({})).toBe(false)
    expect(silent({ 'besluiten/dpia.yaml': DPIA })).toBe(true)
    expect(silent({ 'besluiten/dpia.yaml': DPIA.replace('verwerkingen: [01-dossier]\n', '') })).toBe(false)
  })

  it('does not while nobody signed it, the outcome is another, or its version is unknown', () => {
    expect(silent({ 'besluiten/dpia.yaml': DPIA.replace(/akkoord: .*\n/, '') })).toBe(false)
    expect(silent({ 'besluiten/dpia.yaml': DPIA.replace('al-gedaan', 'nodig') })).toBe(false)
    expect(silent({ 'besluiten/dpia.yaml': DPIA.replace('versie: 2026-11-22', 'versie: 2020-01-01') })).toBe(false)
  })

  it('holds until a later one of the same procedure says otherwise', () => {
    const later = DPIA.replace('datum: 2026-11-20', 'datum: 2026-11-22').replace('al-gedaan', 'nodig')
    expect(silent({ 'besluiten/a.yaml': DPIA, 'besluiten/b.yaml': later })).toBe(false)
    expect(silent({ 'besluiten/b.yaml': DPIA, 'besluiten/a.yaml': later.replace('datum: 2026-11-22', 'datum: 2026-11-19') })).toBe(true)
  })
})

describe('all ways through a procedure', () => {
  const procedure = (vragen: string): Parameters<typeof pathsOf>[0] => read({ ...FILES, 'procedures/proef.yaml': `naam: Proef\nversie: 2026-01-01\nvragen:\n${vragen}` }).procedures.get('proef')!

  it('try both sides of every limit of a number, and every answer that leads elsewhere', () => {
    const { paden } = pathsOf(procedure('  - {id: n, tekst: Hoeveel?, soort: getal, minimum: 1, maximum: 10}\n  - {id: veel, tekst: Veel?, soort: ja-nee, als: {vraag: n, ten_minste: 5}}\n'), '2026-01-01')
    expect(paden.map(({ antwoorden }) => [...antwoorden.values()])).toEqual([[1], [4], [5, 'ja']])
  })

  it('stop at a bound and say so', () => {
    const many = Array.from({ length: 20 }, (_, index) => `  - {id: v${index}, tekst: Vraag?, soort: ja-nee}\n`).join('')
    const asked = Array.from({ length: 20 }, (_, index) => `{vraag: v${index}, is: ja}`).join(', ')
    const { paden, volledig } = pathsOf(procedure(`${many}  - {id: eind, tekst: Einde?, soort: ja-nee, als: {alle: [${asked}]}}\n`), '2026-01-01', 100)
    expect([paden.length, volledig]).toEqual([100, false])
  })

  it('stop in time in a procedure that nobody made by hand', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `  - {id: v${index}, tekst: Vraag?, soort: ja-nee}\n`).join('')
    const { paden, volledig } = pathsOf(procedure(many), '2026-01-01')
    expect([paden.length, volledig]).toEqual([1, true])
    const long = Array.from({ length: 3_000 }, (_, index) => `  - {id: v${index}, tekst: Vraag?, soort: ja-nee, antwoorden: [{id: ja, naar: v${Math.min(index + 1, 2_999)}}, {id: nee}]}\n`).join('')
    const begin = Date.now()
    expect(pathsOf(procedure(long), '2026-01-01').volledig).toBe(false)
    expect(Date.now() - begin).toBeLessThan(20_000)
  })

  it('say that a question without answers leads nowhere', () => {
    expect(pathsOf(procedure('  - {id: kies, tekst: Wat?, soort: keuze}\n'), '2026-01-01').paden.map(({ stap }) => stap.soort)).toEqual(['nergens'])
  })

  it('say when a way comes back to a question, instead of going round', () => {
    const { paden } = pathsOf(procedure('  - {id: a, tekst: A?, soort: ja-nee, antwoorden: [{id: ja, naar: b}, {id: nee, naar: a}]}\n  - {id: b, tekst: B?, soort: ja-nee, naar: a}\n'), '2026-01-01')
    expect(paden.map(({ stap }) => stap.soort)).toEqual(['kring', 'kring'])
  })

  it('know the days on which a procedure changes', () => {
    expect(daysOf(builtIn().get('datalek')!)).toEqual(['2018-05-25', '2026-08-15', '2026-11-22'])
  })
})
