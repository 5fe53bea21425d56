import type { Systeem, Verwerker } from '../../register/generated/types.js'
import type { Register, Verwerking } from '../../register/model.js'
import { items, record, state } from '../../register/states.js'
import { at, type Target } from '../../register/target.js'
import { dutchDate } from '../dates.js'
import { OWN_SERVER, SUPPLIED, SUPPLIED_KINDS, TO_RENEW } from '../lexicon/services.js'
import { several, short } from '../phrase.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'verwerker-zonder-overeenkomst',
  title: 'Bij een leverancier of verwerker staat geen verwerkersovereenkomst',
  stake: 'zonder overeenkomst is niet geregeld wat een leverancier met de gegevens doet',
  subject: 'verwerkers en doorgifte',
  severity: 'error',
  judgement: false,
  law: ['AVG 28(3)', 'AVG 28(9)'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: 'Bij {naam} staat geen verwerkersovereenkomst.',
      waarom: 'Wie in uw opdracht gegevens verwerkt, doet dat op een schriftelijke overeenkomst. Zonder datum of document is die niet te vinden.',
      doe: 'noem {naam} bij `verwerkers`, met `overeenkomst` en daarin `datum` of `document`. Beslist {naam} zelf over de gegevens? Dan is het een ontvanger met een eigen `rol`.',
    },
    geen: {
      wat: 'Met {naam} is er volgens het register geen verwerkersovereenkomst.',
      waarom: 'Wie in uw opdracht gegevens verwerkt, doet dat op een schriftelijke overeenkomst.',
      doe: 'sluit een verwerkersovereenkomst met {naam} en zet de `datum` in het register.',
    },
    onbekend: {
      wat: 'Of er met {naam} een verwerkersovereenkomst is, is onbekend.',
      waarom: 'Wie in uw opdracht gegevens verwerkt, doet dat op een schriftelijke overeenkomst. U moet die kunnen laten zien.',
      doe: 'zoek de overeenkomst met {naam} op en zet `datum` of `document` in het register.',
      severity: 'warning',
    },
    verlopen: {
      wat: 'De verwerkersovereenkomst met {naam} liep tot en met {datum}.',
      waarom: 'Wie in uw opdracht gegevens verwerkt, doet dat op een overeenkomst die loopt.',
      doe: 'sluit een nieuwe overeenkomst met {naam}, of haal de verwerker weg als het werk gestopt is.',
    },
    vernieuwen: {
      wat: 'Volgens het register is de verwerkersovereenkomst met {naam} niet in orde: ‘{tekst}’.',
      waarom: 'Een overeenkomst van vóór de AVG, of een die nog niet getekend is, regelt niet alles wat nu moet.',
      doe: 'vernieuw de overeenkomst met {naam} en zet daarna `datum` en `document` in het register.',
      severity: 'warning',
    },
    niet_te_vinden: {
      wat: 'Bij de verwerkersovereenkomst met {naam} staat geen datum en geen document.',
      waarom: 'U moet de overeenkomst kunnen laten zien. Met een datum of document is zij te vinden.',
      doe: 'zet bij `overeenkomst` de `datum` of het `document`.',
      severity: 'warning',
    },
    leverancier: {
      wat: '{leverancier} levert {systeem}, maar staat nergens bij `verwerkers`.',
      waarom: 'Een leverancier die bij de gegevens kan, is verwerker. Dan hoort er een overeenkomst te zijn.',
      doe: 'noem {leverancier} bij `verwerkers`, met `overeenkomst`. Draait het systeem bij uzelf? Zeg dat dan bij `locatie`.',
      severity: 'warning',
    },
    systeem: {
      wat: 'Wie levert {systeem}? Er staat geen leverancier en geen verwerkersovereenkomst.',
      waarom: 'Zo’n systeem draait meestal bij een leverancier, die dan verwerker is. Dan hoort er een overeenkomst te zijn.',
      doe: 'zet bij elk systeem `leverancier`, en noem die bij `verwerkers` met `overeenkomst`. Draait het bij uzelf? Zeg dat dan bij `locatie`. Is het van een ander die zelf over de gegevens beslist? Noem die bij `ontvangers`.',
      severity: 'warning',
    },
  },
  limits: [
    'Een onderzoeksbureau of accountant beslist soms zelf over de gegevens. Geef zo’n ontvanger een `rol`.',
    'Of een website bij een leverancier draait, vraagt deze controle niet; `doorgifte-vermoed` kijkt naar bekende diensten.',
    'Noemt een verwerking `verwerkers` (of `geen`), dan vraagt deze controle niet naar systemen waarvan de leverancier onbekend is.',
  ],
  examples: {
    fout: [
      'naam: Nieuwsbrief\nverwerkers:\n  - {partij: leverancier, waarvoor: versturen}\n',
      'naam: Nieuwsbrief\nverwerkers:\n  - {partij: leverancier, overeenkomst: geen}\n',
      'naam: Nieuwsbrief\nverwerkers:\n  - {partij: leverancier, overeenkomst: onbekend}\n',
      'naam: Nieuwsbrief\nverwerkers:\n  - {partij: leverancier, overeenkomst: {datum: 2020-01-01, geldig_tot: 2024-12-31}}\n',
      'naam: Dossier\nverwerkers:\n  - {partij: leverancier, overeenkomst: {toelichting: Ja (maar moet worden vernieuwd)}}\n',
      'naam: Dossier\nverwerkers:\n  - {partij: leverancier, overeenkomst: {toelichting: contract}}\n',
      'naam: Onderzoek\nontvangers:\n  - {naam: onderzoeksbureau, rol: verwerker}\n',
      'naam: Register\npartijen:\n  - {id: bedrijf, naam: Dossier bv}\nsystemen:\n  - {id: dossier, naam: Cliëntdossier, leverancier: bedrijf}\nverwerkingen:\n  hulp: {naam: Hulp, systemen: [dossier]}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nsystemen:\n  - {id: opslag, naam: “Cloud”}\nverwerkingen:\n  hulp: {naam: Hulp, systemen: [opslag]}\n  meer: {naam: Meer hulp, systemen: [opslag]}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nsystemen:\n  - {id: ecd, naam: ECD, soort: dossier}\n  - {id: mail, naam: Zorgmail, soort: beveiligde-e-mail}\nverwerkingen:\n  hulp: {naam: Hulp, systemen: [ecd, mail]}\n',
    ],
    goed: [
      'naam: Nieuwsbrief\nverwerkers:\n  - {partij: leverancier, overeenkomst: {datum: 2024-03-01}}\n',
      'naam: Nieuwsbrief\nverwerkers: geen\n',
      { yaml: 'naam: Nieuwsbrief\nverwerkers:\n  - {partij: leverancier}\n', peildatum: '2018-05-24' },
      'naam: Onderzoek\nontvangers:\n  - {naam: onderzoeksbureau, rol: verwerkingsverantwoordelijke}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nsystemen:\n  - {id: dossier, naam: ECD, soort: dossier, locatie: eigen server}\n  - {id: kast, naam: Archiefkast, soort: papier}\nverwerkingen:\n  hulp: {naam: Hulp, systemen: [dossier, kast]}\n',
      'naam: Register\npartijen:\n  - {id: bedrijf, naam: Dossier bv}\nsystemen:\n  - {id: dossier, naam: ECD, leverancier: bedrijf}\nverwerkingen:\n  hulp:\n    naam: Hulp\n    systemen: [dossier]\n    verwerkers: [{partij: bedrijf, overeenkomst: {document: overeenkomst 2024}}]\n',
    ],
  },
  check({ register, peildatum, report }) {
    for (const { defect, place, others } of defectsIn(register, peildatum)) {
      report(place, defect.message, { ...defect.data, sleutel: defect.key }, { related: others.map((target) => ({ target, text: 'ook hier' })) })
    }
    const unknown: Systeem[] = []
    for (const systeem of register.yaml.systemen ?? []) {
      const leverancier = systeem.leverancier === undefined ? undefined : register.partijen.get(systeem.leverancier)
      const message = supplied(systeem, register)
      if (message === 'systeem') unknown.push(systeem)
      else if (message) report(at(systeem, 'naam'), message, { systeem: short(systeem.naam), leverancier: leverancier?.naam ?? '' })
    }
    const [first, ...others] = unknown
    if (first) report(at(first, 'naam'), 'systeem', { systeem: several(unknown.map(({ naam }) => short(naam, 40)), 5) }, { related: others.map((systeem) => ({ target: at(systeem, 'naam'), text: `wie levert ${short(systeem.naam, 40)}?` })) })
  },
})

type Message = 'ontbreekt' | 'geen' | 'onbekend' | 'verlopen' | 'vernieuwen' | 'niet_te_vinden'

interface Defect {
  key: string
  message: Message
  data: Record<string, string>
}

/** Each processor's defect once, however many activities name it. */
function defectsIn(register: Register, peildatum: string): { defect: Defect; place: Target; others: Target[] }[] {
  const found = new Map<string, { defect: Defect; place: Target; others: Target[] }>()
  const add = (defect: Omit<Defect, 'key'>, who: string, place: Target): void => {
    const key = `${who}/${defect.message}`
    const before = found.get(key)
    if (before) before.others.push(place)
    else found.set(key, { defect: { ...defect, key }, place, others: [] })
  }
  for (const verwerking of register.verwerkingen.values()) {
    const listed = items(verwerking.yaml.verwerkers)
    for (const verwerker of listed) {
      const defect = agreementDefect(verwerker, register, peildatum)
      if (defect) add(defect, verwerker.partij, verwerker.overeenkomst === undefined ? at(verwerker, 'partij') : at(verwerker, 'overeenkomst'))
    }
    for (const { naam, yaml, partij, target } of verwerking.ontvangers) {
      if (yaml?.rol === 'verwerker' && !listed.some((each) => each.partij === partij?.id)) add({ message: 'ontbreekt', data: { naam: short(naam) } }, partij?.id ?? naam, target)
    }
  }
  return [...found.values()]
}

function agreementDefect({ partij, overeenkomst }: Verwerker, { partijen }: Register, peildatum: string): Omit<Defect, 'key'> | undefined {
  const naam = short(partijen.get(partij)?.naam ?? partij)
  const how = state(overeenkomst)
  if (how === 'weggelaten') return { message: 'ontbreekt', data: { naam } }
  if (how !== 'waarde') return { message: how, data: { naam } }
  const { datum, document, geldig_tot: end, toelichting } = record(overeenkomst)!
  if (end !== undefined && end < peildatum) return { message: 'verlopen', data: { naam, datum: dutchDate(end) } }
  if (toelichting !== undefined && TO_RENEW.occurs(toelichting)) return { message: 'vernieuwen', data: { naam, tekst: short(toelichting) } }
  return document === undefined && (datum === undefined || datum === 'onbekend') ? { message: 'niet_te_vinden', data: { naam } } : undefined
}

/** What is missing about who runs a system, if anything is. */
function supplied(systeem: Systeem, register: Register): 'leverancier' | 'systeem' | undefined {
  const { leverancier, soort, locatie = '', naam, omschrijving = '' } = systeem
  if (soort === 'papier' || OWN_SERVER.occurs(`${locatie} ${omschrijving}`)) return undefined
  const users = [...register.verwerkingen.values()].filter(({ systemen }) => systemen.includes(systeem))
  if (leverancier !== undefined) {
    // An activity that cannot be read may well name it.
    const allRead = register.verwerkingen.size === register.ids.length
    return !allRead || [...register.verwerkingen.values()].some((each) => hasProcessor(each, leverancier)) ? undefined : 'leverancier'
  }
  const usual = (soort !== undefined && SUPPLIED_KINDS.has(soort)) || SUPPLIED.occurs(naam) || SUPPLIED.occurs(omschrijving)
  return usual && users.some(({ yaml }) => yaml.verwerkers === undefined || yaml.verwerkers === 'onbekend') ? 'systeem' : undefined
}

function hasProcessor({ yaml }: Verwerking, partij: string): boolean {
  return items(yaml.verwerkers).some((each) => each.partij === partij)
}
