import { items } from '../../register/states.js'
import { at } from '../../register/target.js'
import { short } from '../phrase.js'
import { isVague } from '../retention.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'bewaartermijn-vaag',
  title: 'De bewaartermijn is niet te controleren',
  stake: '‘zolang nodig’ zegt niemand wanneer gegevens weg moeten',
  subject: 'bewaartermijn',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(e)', 'AVG 13(2)(a)'],
  scope: 'verwerking',
  messages: {
    vaag: {
      wat: 'Met ‘{criterium}’ is niet na te gaan wanneer de gegevens weg moeten.',
      waarom: 'Dat gegevens niet langer bewaard worden dan nodig, is de regel van de AVG zelf. Mensen horen te weten wat dat hier betekent.',
      doe: 'vul `termijn` en `vanaf` in, of noem bij `criterium` de gebeurtenis waarna u vernietigt, zoals ‘tot de afmelding’.',
    },
  },
  limits: ['Een criterium dat een gebeurtenis of een aantal jaren noemt, is concreet genoeg.', 'Deze controle leest `criterium`. Vage zinnen op andere plaatsen ziet zij niet.'],
  examples: {
    fout: [
      'naam: Website\nbewaartermijnen:\n  - {wat: vragen, criterium: niet langer dan strikt noodzakelijk}\n',
      'naam: Hulp\nbewaartermijnen:\n  - criterium: niet langer dan nodig is voor het bieden van hulp, of zolang als wettelijk verplicht is\n',
    ],
    goed: [
      'naam: Nieuwsbrief\nbewaartermijnen:\n  - {wat: adressen, criterium: zolang nodig voor de nieuwsbrief en uiterlijk tot de afmelding}\n',
      'naam: Hulp\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, vanaf: de laatste wijziging, criterium: niet langer dan nodig}\n',
      'naam: Klachten\nbewaartermijnen:\n  - {wat: klachten, criterium: niet langer dan nodig en hoogstens 2 jaar na de afhandeling}\n',
      'naam: Rechtszaak\nbewaartermijnen:\n  - {wat: stukken, criterium: zolang de rechtszaak loopt}\n',
      'naam: Hulp\nbewaartermijnen: onbekend\n',
    ],
  },
  check({ verwerking, report }) {
    for (const regel of items(verwerking.yaml.bewaartermijnen)) {
      const { criterium, termijn } = regel
      if (criterium !== undefined && termijn === undefined && isVague(criterium)) report(at(regel, 'criterium'), 'vaag', { criterium: short(criterium) })
    }
  },
})
