import { at } from '../../register/target.js'
import { detailsOf, restingOn } from '../bases.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'toestemming-zonder-intrekking',
  title: 'Er staat niet hoe iemand toestemming intrekt',
  stake: 'wie toestemming geeft, moet haar even makkelijk kunnen intrekken (art. 7 lid 3)',
  subject: 'toestemming',
  severity: 'warning',
  judgement: false,
  law: ['AVG 7(3)', 'AVG 13(2)(c)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'De grondslag is toestemming, maar er staat niet hoe iemand die intrekt.',
      waarom: 'Intrekken moet even makkelijk zijn als geven, en mensen moeten dat vooraf weten. Zonder afspraak stopt het gebruik niet als iemand nee zegt.',
      doe: 'vul bij `toestemming` `intrekken` in: waar iemand dat doet, en wat u daarna met de gegevens doet.',
    },
    onbekend: {
      wat: 'Het is onbekend hoe iemand de toestemming intrekt.',
      waarom: 'Intrekken moet even makkelijk zijn als geven, en mensen moeten dat vooraf weten.',
      doe: 'spreek af waar iemand intrekt en wat u daarna met de gegevens doet, en zet dat bij `intrekken`.',
    },
  },
  limits: [
    'Deze controle ziet niet of het intrekken in een privacyverklaring of op een formulier geregeld is: zet het ook hier.',
    'Kunnen mensen zich afmelden (`keuze.afmelden`), dan geldt dat als intrekken.',
    'Over toestemming die niet de grondslag is (`toestemming_voor`) zegt deze controle niets.',
  ],
  examples: {
    fout: [
      'naam: Nieuwsbrief\ngrondslag: toestemming\n',
      'naam: Nieuwsbrief\ngrondslag: toestemming\ntoestemming: {via: apart-vakje}\n',
      'naam: Nieuwsbrief\ngrondslag: toestemming\ntoestemming: {via: apart-vakje, intrekken: onbekend}\n',
      'naam: Formulieren\ndoelen:\n  - {omschrijving: Foto’s plaatsen, grondslag: toestemming}\n  - {omschrijving: Films plaatsen, grondslag: toestemming}\ntoestemming: {via: apart-vakje}\n',
    ],
    goed: [
      'naam: Foto’s\ngrondslag: toestemming\ndoelen:\n  - {omschrijving: Foto’s plaatsen, toestemming: {via: handtekening, intrekken: met een mail; daarna halen we de foto weg}}\n',
      'naam: Nieuwsbrief\ngrondslag: toestemming\ntoestemming: {via: apart-vakje, intrekken: met de knop onder elke nieuwsbrief; daarna wissen we het adres}\n',
      'naam: Nieuwsbrief\ngrondslag: toestemming\nkeuze: {afmelden: met de knop onder elke nieuwsbrief}\n',
      'naam: Dossier\ngrondslag: overeenkomst\ntoestemming_voor:\n  - {handeling: informatie opvragen bij de huisarts, betreft: geheimhouding}\n',
    ],
  },
  check({ verwerking, law, report }) {
    if (verwerking.yaml.keuze?.afmelden) return
    const told = new Set<unknown>()
    for (const { value, target } of restingOn(verwerking, law, 'a').flatMap((statement) => detailsOf(statement, 'toestemming', verwerking))) {
      if (value && told.has(value)) continue
      told.add(value)
      if (value?.intrekken === undefined) report(value ? { of: value } : target, 'ontbreekt')
      else if (value.intrekken === 'onbekend') report(at(value, 'intrekken'), 'onbekend')
    }
  },
})
