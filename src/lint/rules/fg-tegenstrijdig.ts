import type { Regel } from '../../register/model.js'
import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { documentOf, inDocument, rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

const beleid = (said: string): string => `delen:\n  - id: beleid\n    soort: beleid\n    regels:\n      - {id: fg, kop: Rollen, onderwerp: functionaris, tekst: Over de FG., functionaris: {functie: functionaris gegevensbescherming${said}}}\n`
const ORG = 'naam: Voorbeeld\npartijen:\n  - {id: zorg, naam: Zorg}\nverantwoordelijken: [zorg]\n'

export default defineRule({
  id: 'fg-tegenstrijdig',
  title: 'De ene tekst noemt een FG, de andere zegt dat die er niet is',
  stake: 'wie de FG zoekt, moet weten of die er is',
  subject: 'tegenspraak',
  severity: 'error',
  judgement: false,
  law: ['AVG 37', 'AVG 39', 'AVG 5(1)(a)'],
  scope: 'register',
  messages: {
    'geeft-taken': {
      wat: 'Volgens het register is er geen FG. {Document} geeft wel taken aan een {functie}.',
      waarom: 'Taken die bij niemand liggen, doet niemand: toezicht, advies en vragen beantwoorden. Mensen zoeken iemand die er niet is.',
      doe: 'stel een FG aan en vul `fg` in, of zeg in de tekst wie deze taken nu doet.',
    },
    'is-er-niet': {
      wat: 'Het register noemt een FG. Volgens {regel} is die er niet.',
      waarom: 'Mensen en de toezichthouder moeten weten of er een FG is en hoe zij die bereiken. Nu zegt de ene tekst iets anders dan de andere.',
      doe: 'ga na wat klopt en pas de tekst aan die achterloopt.',
    },
  },
  limits: ['Of u een FG moet hebben, zegt deze controle niet.', 'Een FG die volgens de tekst nog komt (`aanwezig: gepland`), spreekt niets tegen.'],
  examples: {
    fout: [`${ORG}fg: geen\n---\n${beleid(', taken: [toezicht houden]')}`, `${ORG}fg: {contact: {email: fg@voorbeeld.nl}}\n---\n${beleid(', aanwezig: nee')}`],
    goed: [`${ORG}fg: geen\n---\n${beleid(', aanwezig: gepland, taken: [toezicht houden]')}`, `${ORG}fg: {contact: {email: fg@voorbeeld.nl}}\n---\n${beleid(', aanwezig: ja')}`, `${ORG}fg: onbekend\n---\n${beleid(', taken: [toezicht houden]')}`],
  },
  check({ register, report }) {
    const said = rulesOf(register).flatMap((rule) => (rule.yaml.functionaris ? [{ rule, own: rule.yaml.functionaris }] : []))
    const { fg } = register.yaml
    const place = { of: register.yaml, key: 'fg' }
    const against = said.filter(({ own }) => (fg === 'geen' ? own.aanwezig === 'ja' || (own.aanwezig === undefined && own.taken !== undefined) : record(fg) !== undefined && own.aanwezig === 'nee'))
    const [first] = against.toSorted((a, b) => (b.own.taken?.length ?? 0) - (a.own.taken?.length ?? 0))
    if (!first) return
    const alike = fg === 'geen' ? said.filter(({ own }) => own.aanwezig === 'nee') : []
    const related = [...against, ...alike].map(({ rule, own }) => ({ target: at(own, own.aanwezig === undefined ? 'functie' : 'aanwezig'), text: `${own.aanwezig === 'nee' ? 'zegt dat er geen FG is' : 'noemt een FG'}: ${inDocument(rule)}` }))
    report(place, fg === 'geen' ? 'geeft-taken' : 'is-er-niet', { Document: capital(first.rule), functie: first.own.functie, regel: inDocument(first.rule) }, { related })
  },
})

function capital(rule: Regel): string {
  const name = documentOf(rule)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
