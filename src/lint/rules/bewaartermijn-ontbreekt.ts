import type { Bewaartermijn } from '../../register/generated/types.js'
import type { Groep, Verwerking } from '../../register/model.js'
import { state } from '../../register/states.js'
import { at } from '../../register/target.js'
import { anonymous } from '../groups.js'
import { several, short } from '../phrase.js'
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
    deels: {
      wat: 'Er staan bewaartermijnen, maar niet voor: {groepen}.',
      waarom: 'Elke termijn noemt de groepen waarvoor hij geldt. Deze groepen staan er niet bij, dus hoe lang u ze bewaart, staat nergens.',
      doe: 'zet deze groepen bij de termijn die voor hen geldt (`groepen`), of geef ze een eigen `termijn` en `vanaf`.',
      severity: 'warning',
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
  limits: ['Een algemene bijlage met termijnen buiten het register ziet deze controle niet.', 'Noemt een van de termijnen geen `groepen`, dan geldt die voor alle gegevens van de verwerking.',
    'Gegevens die anoniem zijn en gegevens uit een andere verwerking tellen niet mee bij de groepen zonder termijn.',
    'Of de termijn klopt met de wet, kijken andere controles na.'],
  examples: {
    fout: [
      'naam: Nieuwsbrief\n',
      'naam: Nieuwsbrief\nbewaartermijnen: onbekend\n',
      'naam: Dossier\nbewaartermijnen:\n  - wat: het dossier\n    vanaf: de laatste wijziging\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: medisch, gegevens: [diagnose]}\n  - {id: foto, gegevens: [foto]}\n  - {id: bsn, gegevens: [BSN]}\nbewaartermijnen:\n  - {groepen: [medisch], termijn: 20 jaar, vanaf: de laatste wijziging}\n',
    ],
    goed: [
      'naam: Dossier\nbewaartermijnen:\n  - {wat: het dossier, termijn: 20 jaar, vanaf: de laatste wijziging}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: medisch, gegevens: [diagnose]}\n  - {id: foto, gegevens: [foto]}\nbewaartermijnen:\n  - {groepen: [medisch], termijn: 20 jaar, vanaf: de laatste wijziging}\n  - {wat: de rest, termijn: 1 jaar, vanaf: het einde van de hulp}\n',
      'naam: Nieuwsbrief\nbewaartermijnen:\n  - criterium: tot de abonnee zich afmeldt\n',
      'naam: Rechtszaak\nbewaartermijnen:\n  - niet_te_bepalen_omdat: de rechtszaak loopt nog\n',
    ],
  },
  check({ verwerking, report }) {
    const { yaml } = verwerking
    if (yaml.rol === 'verwerker') return
    const { bewaartermijnen } = yaml
    if (state(bewaartermijnen) === 'weggelaten') return report('naam', 'ontbreekt')
    if (!Array.isArray(bewaartermijnen)) return report({ of: yaml, key: 'bewaartermijnen' }, 'onbekend')
    for (const regel of bewaartermijnen) {
      if (!regel.termijn && !regel.criterium && !regel.niet_te_bepalen_omdat) report({ of: regel }, 'leeg')
    }
    const open = withoutTerm(verwerking, bewaartermijnen)
    if (open.length > 0) report(at(yaml, 'bewaartermijnen', 'key'), 'deels', { groepen: several(open.map(({ yaml: { gegevens }, id }) => short(gegevens?.[0] ?? id, 40)), 5) }, { related: open.map(({ target }) => ({ target, text: 'zonder termijn' })) })
  },
})

/** Groups that no term is for, where every term says which it is for. */
function withoutTerm({ groepen }: Verwerking, terms: readonly Bewaartermijn[]): Groep[] {
  const covered = new Set(terms.flatMap((term) => term.groepen ?? []))
  if (terms.some((term) => term.groepen === undefined)) return []
  return groepen.filter((groep) => !groep.verwezen && !anonymous(groep) && !covered.has(groep.id))
}
