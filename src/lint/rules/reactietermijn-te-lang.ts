import { duration } from '../../law/index.js'
import type { Regel } from '../../register/model.js'
import { at } from '../../register/target.js'
import { inDocument, rulesOf } from '../regulation.js'
import { comparedTo } from '../retention.js'
import { defineRule } from '../rule.js'

const MONTH = '1 maand'
/** What the Wmo 2015 gives for destroying on request. */
const DESTROYING = '3 maanden'
const ASKED = new Set(['inzage', 'rectificatie', 'wissing', 'beperking', 'overdraagbaarheid', 'bezwaar'])

export default defineRule({
  id: 'reactietermijn-te-lang',
  title: 'Een antwoord op een verzoek duurt te lang, of er staat niet hoe lang',
  stake: 'wie iets vraagt over zijn gegevens, krijgt binnen een maand antwoord (art. 12 lid 3)',
  subject: 'reglement en verklaring',
  severity: 'error',
  judgement: false,
  law: ['AVG 12(3)'],
  scope: 'register',
  messages: {
    'te-lang': {
      wat: 'Volgens {regel} duurt het {termijn} voordat iemand antwoord krijgt.',
      waarom: 'Wie zijn rechten gebruikt, krijgt binnen één maand antwoord. Is het verzoek ingewikkeld, dan mag het twee maanden langer, maar dat moet u binnen die maand laten weten.',
      doe: 'maak van de `termijn` hoogstens 1 maand, en zet bij `verlenging` hoe iemand hoort dat het langer duurt.',
    },
    'vernietigen-te-lang': {
      wat: 'Volgens {regel} duurt het {termijn} voordat gegevens op verzoek zijn vernietigd.',
      waarom: 'Het antwoord komt binnen één maand. De Wmo 2015 geeft daarna voor het vernietigen zelf drie maanden na het verzoek. Langer kent geen wet die avg weet.',
      doe: 'maak van de `termijn` hoogstens 3 maanden, en noem ook binnen hoeveel tijd iemand antwoord krijgt.',
    },
    ontbreekt: {
      wat: 'Er staat wel welke rechten mensen hebben, maar niet binnen hoeveel tijd zij antwoord krijgen.',
      waarom: 'De organisatie moet binnen één maand antwoorden. Wie dat niet leest, weet niet wanneer hij mag klagen, en de medewerker weet niet wanneer het af moet zijn.',
      doe: 'noem de termijn in de tekst, en zet hem bij deze regel bij `reacties`, met `termijn` en `verlenging`.',
      severity: 'warning',
    },
  },
  limits: [
    'Vier weken is korter dan een maand en dus goed. Een maand en dertig dagen verschillen te weinig om er iets van te zeggen.',
    'Woorden als ‘zo spoedig mogelijk’ telt deze controle niet als termijn.',
    'Zij vraagt om een termijn als nergens in het reglement of de verklaring een termijn staat. Ontbreekt hij bij één recht, dan zegt zij niets.',
  ],
  examples: {
    fout: [
      "delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: inzage, nummer: '8.2', onderwerp: inzage, tekst: Antwoord binnen zes weken., reacties: [{rechten: [inzage], termijn: 6 weken}]}\n",
      "delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: weg, nummer: '9.1', onderwerp: vernietigen, tekst: Vernietigen binnen een half jaar., reacties: [{rechten: [wissing], wat: vernietigen, termijn: 6 maanden}]}\n",
      "delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: inzage, onderwerp: inzage, tekst: Iedereen mag zijn gegevens zien., rechten: [{recht: inzage}]}\n      - {id: weg, onderwerp: wissing, tekst: Verwijderen gebeurt snel., rechten: [{recht: wissing}], reacties: [{zonder_getal: zo spoedig mogelijk}]}\n",
    ],
    goed: [
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: inzage, onderwerp: inzage, tekst: Inzage binnen vier weken., rechten: [{recht: inzage}], reacties: [{rechten: [inzage], termijn: 4 weken}]}\n',
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: antwoord, onderwerp: verzoek, tekst: Antwoord binnen een maand., rechten: [{recht: inzage}], reacties: [{termijn: P1M, verlenging: bericht binnen één maand}]}\n      - {id: weg, onderwerp: vernietigen, tekst: Vernietigen binnen drie maanden., reacties: [{rechten: [wissing], wat: vernietigen, termijn: 3 maanden}]}\n',
      'delen:\n  - id: gedragscode\n    soort: gedragscode\n    regels:\n      - {id: zwijgen, onderwerp: geheimhouding, tekst: Wij zwijgen over wat wij weten., geheimhouding: [{voor: medewerkers}]}\n',
      { yaml: 'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: inzage, onderwerp: inzage, tekst: Antwoord binnen zes weken., reacties: [{termijn: 6 weken}]}\n', peildatum: '2018-05-24' },
    ],
  },
  check({ register, report }) {
    const rules = rulesOf(register)
    for (const rule of rules) {
      for (const reactie of rule.yaml.reacties ?? []) {
        const { termijn, wat } = reactie
        const length = duration(termijn)
        if (!length) continue
        const slow = wat === 'vernietigen' ? comparedTo(length, DESTROYING) === -1 : comparedTo(length, MONTH) === -1
        if (slow) report(at(reactie, 'termijn'), wat === 'vernietigen' ? 'vernietigen-te-lang' : 'te-lang', { regel: inDocument(rule), termijn: termijn! })
      }
    }
    const [first, ...others] = rules.filter((rule) => rightsIn(rule) > 0).sort((one, other) => rightsIn(other) - rightsIn(one))
    if (!first || rules.some(({ yaml }) => yaml.reacties?.some(({ termijn }) => termijn !== undefined))) return
    report(at(first.yaml, 'rechten'), 'ontbreekt', {}, { related: others.map(({ yaml, naam }) => ({ target: at(yaml, 'rechten'), text: `ook in ${naam}` })) })
  },
})

/** How many rights a rule gives: the rule with the most is where a reader looks for the term. */
function rightsIn({ yaml }: Regel): number {
  return yaml.rechten?.filter(({ recht }) => ASKED.has(recht)).length ?? 0
}
