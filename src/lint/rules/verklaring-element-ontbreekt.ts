import type { Informatie, Law } from '../../law/index.js'
import type { Register } from '../../register/model.js'
import { record, state } from '../../register/states.js'
import { at } from '../../register/target.js'
import { restingOn } from '../bases.js'
import { reachable } from '../contact.js'
import { short } from '../phrase.js'
import { defineRule } from '../rule.js'

const ALL = ['verantwoordelijke', 'doelen', 'grondslag', 'bewaartermijn', 'rechten', 'klacht', 'verplicht']
const STATED = (...except: string[]): string => `elementen:\n${ALL.filter((element) => !except.includes(element)).map((element) => `  - {element: ${element}, vermeld: ja}\n`).join('')}`
/** What else a statement says when it is whole. */
const REST = `  - {element: fg, vermeld: ja}
  - {element: gerechtvaardigd-belang, vermeld: ja}
  - {element: ontvangers, vermeld: ja}
regels:
  - id: rechten
    onderwerp: verzoek
    tekst: U hebt al deze rechten, en krijgt binnen een maand antwoord.
    rechten: [{recht: inzage}, {recht: rectificatie}, {recht: wissing}, {recht: beperking}, {recht: bezwaar}, {recht: overdraagbaarheid}, {recht: intrekken}]
    reacties: [{termijn: 1 maand}]
`
const REACHED = 'naam: Voorbeeld\npartijen:\n  - {id: zorg, naam: Zorg, contact: {email: info@voorbeeld.nl}}\nverantwoordelijken: [zorg]\n'

export default defineRule({
  id: 'verklaring-element-ontbreekt',
  title: 'De verklaring zegt niet alles wat zij moet zeggen',
  stake: 'mensen moeten vooraf weten wat er met hun gegevens gebeurt (art. 13 en 14)',
  subject: 'reglement en verklaring',
  severity: 'error',
  judgement: false,
  law: ['AVG 13', 'AVG 14'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: 'In deze verklaring ontbreekt: {onderdeel}.',
      waarom: 'Dit moet staan in elke verklaring aan mensen van wie u gegevens gebruikt{van}. Zonder dit weten zij niet waar zij aan toe zijn.',
      doe: 'zet dit in de verklaring, en vul het hier in bij `elementen` met `element: {id}`.',
    },
    aanbevolen: {
      wat: 'In deze verklaring staat niet: {onderdeel}.',
      waarom: 'Dit hoort in een verklaring als het speelt. Mensen weten anders niet wat er gebeurt als zij niets geven, of wat een computer over hen besluit.',
      doe: 'zet dit in de verklaring, en vul het hier in bij `elementen` met `element: {id}`.',
      severity: 'warning',
    },
    deels: {
      wat: 'Deze verklaring zegt maar een deel over: {onderdeel}. Er ontbreekt: {mist}.',
      waarom: 'Een verklaring is pas volledig als mensen er ook dit in vinden. Een half antwoord laat hen alsnog zoeken of vragen.',
      doe: 'vul de verklaring aan, en zet hier `vermeld: ja` met de tekst bij `wat`.',
      severity: 'warning',
    },
  },
  limits: [
    'Deze controle gaat over verklaring.yaml. Wat het register weet, staat daarmee nog niet in de verklaring.',
    'Rechten en het intrekken van toestemming bekijkt de controle rechten-onvolledig.',
    'Ontbreekt in het register zelf hoe mensen de organisatie of de FG bereiken, dan zegt een andere controle dat, en deze niet nog eens.',
    'Een verklaring in lagen, met een deel op een andere plek, ziet zij niet.',
  ],
  examples: {
    fout: [
      `${STATED('klacht')}${REST}`,
      STATED('verplicht'),
      `gegevens_van: [anderen]\n${STATED('verplicht')}  - {element: categorieen, vermeld: ja}\n`,
      `${STATED('grondslag')}  - {element: grondslag, vermeld: deels, mist: welke grondslag bij welk doel hoort}\n`,
      `${REACHED}---\n${STATED('verantwoordelijke')}  - {element: verantwoordelijke, vermeld: deels, mist: contactgegevens}\n`,
    ],
    goed: [
      STATED(),
      `gegevens_van: [anderen]\n${STATED('verplicht')}  - {element: categorieen, vermeld: ja}\n  - {element: bron, vermeld: ja}\n`,
      `${REACHED.replace(', contact: {email: info@voorbeeld.nl}', '')}---\n${STATED('verantwoordelijke')}  - {element: verantwoordelijke, vermeld: deels, mist: contactgegevens}\n`,
      'delen:\n  - {id: reglement, soort: reglement}\n',
    ],
  },
  check({ register, law, report }) {
    const { verklaring } = register
    if (!verklaring) return
    const { elementen, gegevens_van = ['betrokkene'] } = verklaring.yaml
    for (const row of law.notice()) {
      const provision = (gegevens_van.includes('betrokkene') ? row.bij_betrokkene : undefined) ?? (gegevens_van.includes('anderen') ? row.van_anderen : undefined)
      if (provision === undefined || !applies(row, register, law)) continue
      const stated = elementen.find(({ element }) => element === row.id)
      const data = { onderdeel: row.naam, id: row.id, van: provision === row.van_anderen ? ' die van een ander komen' : '', sleutel: row.id }
      if (!stated) report(at(verklaring.yaml, 'elementen', 'key'), row.weging === 'error' ? 'ontbreekt' : 'aanbevolen', data, { law: [provision] })
      else if (stated.vermeld === 'deels' && stated.mist !== undefined && !registerLacks(row.id, register)) report(at(stated, 'mist'), 'deels', { ...data, mist: short(stated.mist) }, { law: [provision] })
    }
  },
})

/** Whether an element is asked of this organisation, and not by a rule of its own. */
function applies({ id, alleen_als }: Informatie, register: Register, law: Law): boolean {
  const activities = [...register.verwerkingen.values()]
  switch (id) {
    case 'rechten':
    case 'intrekken':
    case 'nieuw-doel':
      return false
    case 'fg':
      return record(register.yaml.fg) !== undefined
    case 'gerechtvaardigd-belang':
      return activities.some((verwerking) => restingOn(verwerking, law, 'f').length > 0)
    case 'ontvangers':
      return activities.some(({ ontvangers, yaml }) => ontvangers.length > 0 || Array.isArray(yaml.verwerkers))
    case 'doorgifte':
      return activities.some(({ yaml }) => state(yaml.doorgifte) === 'waarde')
    case 'automatisch-besluit':
      return activities.some(({ yaml }) => state(yaml.geautomatiseerde_besluiten) === 'waarde')
    default:
      return alleen_als === undefined
  }
}

/** Whether the register does not know it either: then its own rules ask for it. */
function registerLacks(id: string, register: Register): boolean {
  const { fg, verantwoordelijken, contactpunt } = register.yaml
  if (id === 'fg') return !reachable(record(fg)?.contact)
  if (id !== 'verantwoordelijke' || reachable(contactpunt)) return false
  return !Array.isArray(verantwoordelijken) || verantwoordelijken.some((one) => !reachable(register.partijen.get(one)?.contact))
}
