import { describe, expect, it } from 'vitest'
import { at, expectFact, type Fact, registerNamed, words } from './facts.js'

/** The privacy statement of JENS as it was found: what it says of each element of articles 13 and 14, and its promises. */

const jens = registerNamed('jens')
const { yaml } = jens.verklaring!
const MAAND = { termijn: '1 maand' }

const REGELS: Fact[] = [
  ['uitwisselen/bewoording', ['mogen jouw gegevens niet zelfstandig gebruiken of doorgeven']],
  ['wettelijk-verplicht/tekst', words('strikt noodzakelijke', 'Inspectie Gezondheidszorg en Jeugd', 'calamiteiten')],
  ['bewaren/bewaartermijnen/dossier', { wat: 'hulpverleningsdossier', termijn: '15 jaar' }],
  ['bewaren/bewaartermijnen/overig/criterium', words('niet langer dan nodig', 'instroomproces', 'wettelijk verplicht')],
  ['bewaren/bewoording', ['Wet Geneeskundige Behandeloovereenkomst (WGBO) of de Jeugdwet']],
  ['zwijgen/geheimhouding/0', { voor: 'medewerkers van JENS die toegang hebben tot de gegevens' }],
  ['inzage/reacties/0', { rechten: ['inzage'], ...MAAND }],
  ['wijzigen/reacties/0', { rechten: ['rectificatie', 'wissing'], ...MAAND }],
  ['wijzigen/weigering/gronden/0', words('nodig voor de hulp')],
  ['overdragen/rechten/0', { recht: 'overdraagbaarheid', alleen_voor: 'toestemming of overeenkomst' }],
  ['zelf-inzien/verzoek', { bij: 'Pluriform', vorm: ['zelf-inloggen'] }],
  ['verzoek/verzoek', { bij: 'de Privacy Functionaris van JENS', vorm: ['schriftelijk', 'digitaal'], eisen: ['schriftelijk'] }],
  ['antwoord/reacties/0', { wat: 'antwoorden', ...MAAND }],
  ['antwoord/reacties/0/verlenging', words('binnen één maand')],
  ['identiteit/verzoek', { eisen: ['legitimatie-soms'] }],
  ['klacht/klacht', { bij: 'JENS', toezichthouder: 'ja' }],
  ['wijzigingen/termijnen/0', { datum: '2019-04-04' }],
]

describe('the privacy statement of JENS', () => {
  it('states seven elements, two of them in part, and no basis, source, withdrawal or duty to provide', () => {
    expect(jens.defects).toEqual([])
    expect(yaml.elementen.map(({ element, vermeld }) => `${element} ${vermeld}`)).toEqual(['verantwoordelijke ja', 'doelen ja', 'categorieen deels', 'ontvangers ja', 'bewaartermijn ja', 'rechten deels', 'klacht ja'])
  })

  it('names nine purposes and its six foundations', () => {
    const wat = (element: string): string[] => yaml.elementen.find((one) => one.element === element)!.wat!
    expect(wat('doelen')).toHaveLength(9)
    for (const name of ['XONAR', 'Mondriaan', 'Radar', 'Koraal', 'Alcander', 'Meander']) expect(wat('verantwoordelijke')[0]).toContain(name)
  })

  it.each(REGELS)('says at %s what the statement says', (...fact) => expectFact(yaml.regels, fact))

  it('gives four rights: to see, to correct, to erase and to take along', () => {
    expect(yaml.regels!.flatMap(({ rechten }) => rechten?.map(({ recht }) => recht) ?? [])).toEqual(['inzage', 'rectificatie', 'wissing', 'overdraagbaarheid'])
    expect(at(yaml, 'in_reglement')).toBeUndefined()
  })

  it('has a fact in this table for every rule', () => {
    expect([...new Set(REGELS.map(([place]) => place.split('/')[0]!))].sort()).toEqual(yaml.regels!.map(({ id }) => id).sort())
  })
})
