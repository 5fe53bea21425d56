import { describe, expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import { project } from '../../src/render/projection.js'
import { readRegister } from '../../src/register/read.js'

const REGISTER = 'naam: Voorbeeld\npartijen: [{id: a, naam: A}]\nverantwoordelijken: [a]\n'
const REGLEMENT = `titel: Privacyreglement
delen:
  - id: artikelen
    soort: reglement
    vindplaats: {document: reglement, plaats: artikel 1 en verder}
    regels:
      - {id: artikel-8-2, nummer: '8.2', onderwerp: inzage, tekst: Antwoord binnen vier weken., reacties: [{rechten: [inzage], termijn: 4 weken}]}
      - {id: artikel-12, nummer: '12', onderwerp: klacht, tekst: Een klacht gaat naar de directie., klacht: {bij: de directie}}
`
const VERKLARING = `in_reglement: ja
elementen: [{element: doelen, vermeld: ja}]
regels: [{id: termijn, onderwerp: rectificatie, tekst: Wij verbeteren binnen een maand.}]
`
const ACTIVITY = 'naam: Dossier\nreglement: [artikel-8-2]\n'
const read = (files: Record<string, string>): ReturnType<typeof readRegister> => readRegister(new MemoryTree('voorbeeld', { 'register.yaml': REGISTER, ...files }))

describe('reglement.yaml and verklaring.yaml', () => {
  const whole = { 'reglement.yaml': REGLEMENT, 'verklaring.yaml': VERKLARING, 'verwerkingen/01-dossier.yaml': ACTIVITY }

  it('are read beside the register, each rule with the part it stands in and the name a sentence gives it', () => {
    const register = read(whole)
    expect(register.defects).toEqual([])
    expect(register.reglement!.regels.map(({ id, naam, deel }) => [id, naam, deel!.id])).toEqual([['artikel-8-2', 'artikel 8.2', 'artikelen'], ['artikel-12', 'artikel 12', 'artikelen']])
    expect(register.verklaring!.regels.map(({ id }) => id)).toEqual(['termijn'])
  })

  it('are one text for people when the regulation itself informs them', () => {
    expect(read(whole).verklaring!.samen.map(({ id }) => id)).toEqual(['termijn', 'artikel-8-2', 'artikel-12'])
    expect(read({ ...whole, 'verklaring.yaml': VERKLARING.replace('in_reglement: ja\n', '') }).verklaring!.samen.map(({ id }) => id)).toEqual(['termijn'])
  })

  it('may be absent, and then nothing is said of them', () => {
    const register = read({})
    expect(register.defects).toEqual([])
    expect([register.reglement, register.verklaring]).toEqual([undefined, undefined])
  })

  it('give a finding for a link from an activity to a rule that does not exist', () => {
    const register = read({ ...whole, 'verwerkingen/01-dossier.yaml': ACTIVITY.replace('artikel-8-2', 'artikel-8-3') })
    expect(register.defects.map(({ id, pointer, data }) => [id, pointer, data.kenmerk])).toEqual([['verwijzing-onbekend', '/reglement/0', 'artikel-8-3']])
    expect(read({ 'verwerkingen/01-dossier.yaml': ACTIVITY }).defects.map(({ id }) => id)).toEqual(['verwijzing-onbekend'])
  })

  it('say nothing of links while the regulation cannot be read', () => {
    const register = read({ ...whole, 'reglement.yaml': REGLEMENT.replace('onderwerp: inzage', 'onderwerp: niets') })
    expect(register.defects.map(({ id, path }) => [id, path])).toEqual([['waarde-ongeldig', 'reglement.yaml']])
    expect(register.reglement).toBeUndefined()
  })

  it('give a finding for an id that two rules share, also in different parts', () => {
    const twice = `${REGLEMENT}  - id: gedragscode\n    soort: gedragscode\n    regels: [{id: artikel-12, onderwerp: gedrag, tekst: Wees zorgvuldig.}]\n`
    expect(read({ ...whole, 'reglement.yaml': twice }).defects.map(({ id, pointer }) => [id, pointer])).toEqual([['kenmerk-dubbel', '/delen/1/regels/0/id']])
  })

  it('show the public what is public, and not where it was found', () => {
    const seen = project(read(whole), 'openbaar')
    expect(seen.reglement!.yaml.delen[0]).toHaveProperty('regels')
    expect(seen.reglement!.yaml.delen[0]).not.toHaveProperty('vindplaats')
    expect(project(read(whole), 'toezichthouder').reglement!.yaml.delen[0]).toHaveProperty('vindplaats')
  })
})
