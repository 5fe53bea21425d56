import { state } from '../../register/states.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'bewaartermijn-ontbreekt',
  title: 'Er staat niet hoe lang de gegevens bewaard worden',
  stake: 'zonder termijn geen volledig register (art. 30) en geen verklaring (art. 13)',
  subject: 'bewaartermijn',
  severity: 'error',
  judgement: false,
  law: ['AVG 30(1)(f)', 'AVG 13(2)(a)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Er staat niet hoe lang u deze gegevens bewaart.',
      waarom: 'Het register noemt als het kan per soort gegevens een termijn, en mensen hebben er recht op die te weten.',
      doe: 'voeg `bewaartermijnen` toe, met per soort gegevens `termijn` en `vanaf`. Kan dat niet? Geef dan een `criterium`, of zeg bij `niet_te_bepalen_omdat` waarom.',
    },
    onbekend: {
      wat: 'Van deze gegevens is onbekend hoe lang u ze bewaart.',
      waarom: 'Zonder termijn weet niemand wanneer u de gegevens moet vernietigen, en kunt u mensen er niet over informeren.',
      doe: 'zoek uit welke termijn geldt en vul `termijn` en `vanaf` in. Kan dat niet? Geef dan een `criterium`, of zeg bij `niet_te_bepalen_omdat` waarom.',
    },
    leeg: {
      wat: 'Bij deze bewaartermijn staat geen termijn en geen criterium.',
      waarom: 'Zo is niet te zien wanneer de gegevens weg moeten.',
      doe: 'vul `termijn` in, of een `criterium`, of zeg bij `niet_te_bepalen_omdat` waarom er geen termijn is.',
    },
  },
  limits: ['Een algemene bijlage met termijnen buiten het register ziet deze controle niet.', 'Of de termijn klopt met de wet, kijken andere controles na.'],
  examples: {
    fout: ['naam: Nieuwsbrief\n', 'naam: Nieuwsbrief\nbewaartermijnen: onbekend\n', 'naam: Dossier\nbewaartermijnen:\n  - wat: het dossier\n    vanaf: de laatste wijziging\n'],
    goed: [
      'naam: Dossier\nbewaartermijnen:\n  - {wat: het dossier, termijn: 20 jaar, vanaf: de laatste wijziging}\n',
      'naam: Nieuwsbrief\nbewaartermijnen:\n  - criterium: tot de abonnee zich afmeldt\n',
      'naam: Rechtszaak\nbewaartermijnen:\n  - niet_te_bepalen_omdat: de rechtszaak loopt nog\n',
    ],
  },
  check({ verwerking: { yaml }, report }) {
    if (yaml.rol === 'verwerker') return
    const { bewaartermijnen } = yaml
    if (state(bewaartermijnen) === 'weggelaten') return report('naam', 'ontbreekt')
    if (!Array.isArray(bewaartermijnen)) return report({ of: yaml, key: 'bewaartermijnen' }, 'onbekend')
    for (const regel of bewaartermijnen) {
      if (!regel.termijn && !regel.criterium && !regel.niet_te_bepalen_omdat) report({ of: regel }, 'leeg')
    }
  },
})
