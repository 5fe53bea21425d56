import type { Law, Recht } from '../../law/index.js'
import type { Register, Verklaring } from '../../register/model.js'
import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { statementsIn } from '../bases.js'
import { list } from '../phrase.js'
import { rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

/** The rights of articles 13(2)(b)-(c) and 14(2)(c)-(d), in their order. */
const RIGHTS = ['inzage', 'rectificatie', 'wissing', 'beperking', 'bezwaar', 'overdraagbaarheid', 'intrekken']
const OTHERS = ['verantwoordelijke', 'fg', 'doelen', 'grondslag', 'gerechtvaardigd-belang', 'ontvangers', 'bewaartermijn', 'klacht', 'verplicht']
const WHOLE = (except: readonly string[]): string =>
  `elementen:\n  - {element: rechten, vermeld: ja}\nregels:\n${RIGHTS.filter((recht) => !except.includes(recht)).map((recht) => `  - {id: ${recht}, onderwerp: verzoek, tekst: U hebt dit recht., rechten: [{recht: ${recht}}]}\n`).join('')}`

export default defineRule({
  id: 'rechten-onvolledig',
  title: 'De verklaring noemt niet alle rechten',
  stake: 'wie niet weet welk recht hij heeft, kan het niet gebruiken (art. 13 lid 2 onder b)',
  subject: 'reglement en verklaring',
  severity: 'error',
  judgement: false,
  law: ['AVG 13(2)(b)', 'AVG 13(2)(c)', 'AVG 14(2)(c)', 'AVG 14(2)(d)', 'AVG 15', 'AVG 16', 'AVG 17', 'AVG 18', 'AVG 20', 'AVG 21', 'AVG 7(3)'],
  scope: 'register',
  messages: {
    ontbreken: {
      wat: 'Deze verklaring noemt niet alle rechten van mensen. Er ontbreekt: {rechten}.',
      waarom: '{beperkt}Een verklaring noemt elk recht dat mensen hebben. Een recht dat er niet staat, bestaat wel, maar niemand weet het.',
      doe: 'zet deze rechten in de verklaring, met hoe iemand ze gebruikt, en vul ze hier in bij `rechten` van een regel.',
    },
  },
  limits: [
    'Deze controle gaat over verklaring.yaml, en over reglement.yaml als dat volgens `in_reglement` mensen moet informeren. Het register zelf hoeft rechten niet te noemen.',
    'Overdraagbaarheid laat zij weg als elke verwerking op een publieke taak, een wettelijke plicht of een belang rust.',
    'Intrekken vraagt zij alleen als er ergens toestemming wordt gevraagd.',
    'Een verklaring in lagen, met de rechten op een andere plek, ziet zij niet.',
  ],
  examples: {
    fout: [
      `${WHOLE(['beperking'])}  - {id: antwoord, onderwerp: verzoek, tekst: U hoort het binnen een maand., reacties: [{termijn: 1 maand}]}\n`.replace('elementen:', `elementen:\n${OTHERS.map((element) => `  - {element: ${element}, vermeld: ja}`).join('\n')}`),
      'elementen:\n  - {element: doelen, vermeld: ja}\nregels:\n  - {id: toestemming, onderwerp: toestemming, tekst: Wij vragen eerst toestemming., toestemming: [{voor: verwerken, nodig: ja}]}\n',
      `${WHOLE(['bezwaar', 'intrekken'])}  - {id: bezwaar, onderwerp: bezwaar, tekst: U kunt reclame weigeren., rechten: [{recht: bezwaar, alleen_voor: reclame}]}\n`,
    ],
    goed: [
      WHOLE([]),
      WHOLE(['intrekken']),
      `delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: rest, onderwerp: verzoek, tekst: U kunt bezwaar maken., rechten: [{recht: bezwaar}]}\n---\nin_reglement: ja\n${WHOLE(['bezwaar', 'intrekken'])}`,
      `${WHOLE(['overdraagbaarheid', 'intrekken'])}---\nnaam: Toegang\ndoelen:\n  - {omschrijving: De aanvraag beoordelen, grondslag: algemeen-belang, wet: artikel 2.3.2 Wmo 2015}\n`,
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: inzage, onderwerp: inzage, tekst: U mag uw gegevens zien., rechten: [{recht: inzage}]}\n',
    ],
  },
  check({ register, law, report }) {
    const { verklaring } = register
    if (!verklaring) return
    const given = verklaring.samen.flatMap(({ yaml }) => yaml.rechten ?? [])
    const needed = law.rights().filter(({ id }) => RIGHTS.includes(id) && applies(id, register, verklaring, law))
    const partly = (id: string): boolean => id === 'bezwaar' && given.some(({ recht, alleen_voor }) => recht === id && alleen_voor !== undefined) && !given.some(({ recht, alleen_voor }) => recht === id && alleen_voor === undefined)
    const missing = needed.filter(({ id }) => !given.some(({ recht }) => recht === id) || partly(id)).sort(inOrder)
    if (missing.length === 0) return
    const limited = given.find(({ recht, alleen_voor }) => recht === 'bezwaar' && alleen_voor !== undefined)
    const elements = verklaring.yaml.elementen
    const stated = elements.find(({ element }) => element === 'rechten')
    report(stated ? at(stated, 'element') : at(verklaring.yaml, 'elementen', 'key'), 'ontbreken', {
      rechten: list(missing.map(({ id, naam }) => (id === 'intrekken' ? 'toestemming intrekken' : naam.replace(/^Recht (op|van) /, '').toLowerCase()))),
      beperkt: missing.some(({ id }) => id === 'bezwaar') && limited ? `Bezwaar staat er nu alleen tegen ${limited.alleen_voor!}. ` : '',
    }, {
      ...(limited ? { related: [{ target: at(limited, 'alleen_voor'), text: 'bezwaar staat hier voor een deel' }] } : {}),
      law: [...(missing.some(({ id }) => id !== 'intrekken') ? ['AVG 13(2)(b)'] : []), ...missing.map(({ bepaling }) => bepaling)],
    })
  },
})

function inOrder(a: Recht, b: Recht): number {
  return RIGHTS.indexOf(a.id) - RIGHTS.indexOf(b.id)
}

function applies(id: string, register: Register, verklaring: Verklaring, law: Law): boolean {
  const letters = [...register.verwerkingen.values()].flatMap((verwerking) => {
    const open = verwerking.doelen.length === 0 || verwerking.doelen.some(({ grondslag }) => grondslag === undefined)
    return [...(open ? [undefined] : []), ...statementsIn(verwerking).map(({ waarde }) => law.grondslag(waarde)?.letter)]
  })
  if (id === 'overdraagbaarheid') return letters.length === 0 || letters.some((letter) => letter === undefined || letter === 'a' || letter === 'b')
  return id !== 'intrekken' || letters.includes('a') || asksConsent(register, verklaring)
}

/** Whether the organisation asks consent for anything, in its activities or in its own rules. */
function asksConsent(register: Register, verklaring: Verklaring): boolean {
  const explicit = [...register.verwerkingen.values()].some(({ yaml, groepen }) => yaml.toestemming_voor !== undefined || groepen.some(({ gebruik }) => record(gebruik.uitzondering)?.grond === 'uitdrukkelijke-toestemming'))
  const rules = [...rulesOf(register), ...verklaring.samen]
  return explicit || rules.some(({ yaml }) => yaml.toestemming?.some(({ nodig }) => nodig === 'ja') ?? false) || rules.some(({ yaml }) => yaml.rechten?.some(({ alleen_voor = '' }) => /\btoestemming\b/i.test(alleen_voor)) ?? false)
}
