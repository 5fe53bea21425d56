import type { Ontvanger } from '../../register/model.js'
import { ONLY_FOR_OTHERS } from '../lexicon/agreements.js'
import { list, several, short } from '../phrase.js'
import { kindOf } from '../recipients.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'rol-onduidelijk',
  title: 'Het is niet duidelijk wie verantwoordelijk is en wie verwerker',
  stake: 'zonder rol weet niemand bij wie mensen terechtkunnen en welk contract nodig is',
  subject: 'verwerkers en doorgifte',
  severity: 'warning',
  judgement: true,
  law: ['AVG 4(7)', 'AVG 4(8)', 'AVG 26(1)', 'AVG 28(3)'],
  scope: 'register',
  messages: {
    zonder_rol: {
      wat: 'Van deze ontvangers staat er niet wat hun rol is: {namen}.',
      waarom: 'Een verwerker vraagt een verwerkersovereenkomst, een mede-verantwoordelijke een onderlinge regeling. Wie zelf beslist, heeft eigen plichten.',
      doe: 'zet bij elke ontvanger `rol`: `verwerkingsverantwoordelijke`, `gezamenlijk` of `verwerker`.',
    },
    tegenstrijdig: {
      wat: 'Er staat dat {namen} de gegevens niet zelfstandig mogen gebruiken. Dat past bij een verwerker, niet bij hun eigen taak.',
      waarom: 'Een gemeente, school of zorgaanbieder gebruikt gegevens meestal voor een eigen taak in de wet en is dan zelf verantwoordelijk.',
      doe: 'ga per ontvanger na wie beslist, en zet dat bij `rol`. Zijn zij zelf verantwoordelijk? Pas dan de zin aan.',
    },
  },
  limits: [
    'De rol kan in een apart convenant staan; dat ziet deze controle niet.',
    'Bij een gemeente, uitvoeringsorganisatie, toezichthouder, politie of werkgever vraagt zij alleen naar de rol als het register die zelf `onbekend` noemt.',
    'Naar uw eigen rol bij werk voor opdrachtgevers vraagt `verwerkersregister-ontbreekt`.',
    'Een college is meestal verantwoordelijk voor de toegang tot hulp, een aanbieder voor het eigen dossier.',
  ],
  examples: {
    fout: [
      'naam: Onderzoek\nontvangers:\n  - {naam: onderzoeksbureau, soort: onderzoeksbureau}\n  - {naam: gemeente, soort: gemeente, rol: onbekend}\n',
      'naam: Samenwerking\nontvangers:\n  - {naam: scholen, soort: onderwijs, rol: verwerkingsverantwoordelijke, voorwaarde: zij mogen de gegevens niet zelfstandig gebruiken}\n',
    ],
    goed: [
      'naam: Onderzoek\nontvangers:\n  - {naam: onderzoeksbureau, rol: verwerkingsverantwoordelijke}\n',
      'naam: Declaratie\nontvangers:\n  - {naam: gemeente, soort: gemeente}\n  - {naam: cliënt, rol: betrokkene}\n  - {naam: planning, rol: intern}\n',
      { yaml: 'naam: Onderzoek\nontvangers:\n  - {naam: onderzoeksbureau, soort: onderzoeksbureau}\n', peildatum: '2018-05-24' },
      'naam: Traject\nontvangers: onbekend\n',
    ],
  },
  check({ register, report }) {
    const activities = [...register.verwerkingen.values()]
    const recipients = activities.flatMap(({ ontvangers }) => ontvangers)
    const roleless = recipients.filter(lacksRole)
    if (roleless.length > 0) {
      report('naam', 'zonder_rol', { namen: several(unique(roleless.map(({ naam }) => short(naam, 40))), 5) }, { related: roleless.map(({ target, naam }) => ({ target, text: `wat is de rol van ${short(naam, 40)}?` })) })
    }
    for (const { ontvangers } of activities) {
      const odd = ontvangers.filter((each) => decidesItself(each) && ONLY_FOR_OTHERS.occurs(`${each.yaml?.voorwaarde ?? ''} ${each.yaml?.waarom ?? ''}`))
      const [first, ...others] = odd
      if (first) report(first.target, 'tegenstrijdig', { namen: list(odd.map(({ naam }) => short(naam, 40))) }, { related: others.map(({ target }) => ({ target, text: 'ook hier' })) })
    }
  },
})

/** Recipients with a task of their own in law, or that are no other organisation. */
const SETTLED = new Set(['gemeente', 'uitvoeringsorganisatie', 'toezichthouder', 'politie-of-justitie', 'werkgever', 'netwerk', 'medewerkers'])

function lacksRole(ontvanger: Ontvanger): boolean {
  const rol = ontvanger.yaml?.rol
  if (rol === 'onbekend') return true
  const kind = kindOf(ontvanger)
  return rol === undefined && ontvanger.yaml !== undefined && (kind === undefined || !SETTLED.has(kind)) && !ONLY_FOR_OTHERS.occurs(ontvanger.yaml.voorwaarde ?? '')
}

function decidesItself(ontvanger: Ontvanger): boolean {
  const kind = kindOf(ontvanger)
  return ontvanger.yaml?.rol !== 'verwerker' && kind !== undefined && ['gemeente', 'onderwijs', 'zorgaanbieder', 'uitvoeringsorganisatie', 'toezichthouder', 'politie-of-justitie'].includes(kind)
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
