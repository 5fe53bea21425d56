import { compareDurations, duration, durationInWords } from '../../law/index.js'
import { at } from '../../register/target.js'
import { inDocument, regulationTerms, statedAt } from '../regulation.js'
import { comparedTo, isStatutory, provisionsOf, sinceWhen, sources } from '../retention.js'
import { defineRule } from '../rule.js'

const rule = (termijn: string): string => `delen:\n  - id: beleid\n    soort: beleid\n    regels:\n      - {id: bewaren, nummer: '5', onderwerp: bewaren, tekst: Zo lang bewaren wij., bewaartermijnen: [{id: wmo, ${termijn}}]}\n`

export default defineRule({
  id: 'reglement-bewaartermijn-onder-minimum',
  title: 'Het reglement bewaart korter dan de wet vraagt',
  stake: 'wie het reglement volgt, vernietigt te vroeg',
  subject: 'reglement en verklaring',
  severity: 'error',
  judgement: false,
  law: ['Jeugdwet 7.3.8(3)', 'Wmo 2015 5.3.4', 'BW 7:454(3)', 'AWR 52(4)', 'BW 2:10(3)'],
  scope: 'register',
  messages: {
    te_kort: {
      wat: 'Volgens {regel} is de bewaartermijn {termijn}. De wet vraagt ten minste {minimum}.',
      waarom: 'Dat staat in {bron}{sinds}. Een reglement kan een termijn van de wet niet korter maken.',
      doe: 'zet in het reglement en bij `bewaartermijnen` een termijn van {minimum} of langer, met het begin dat de wet noemt. Geldt deze wet hier niet? Verander dan `soort` of `regime`.',
    },
    waarschijnlijk: {
      wat: 'Volgens {regel} is de bewaartermijn {termijn}. Waarschijnlijk moet dat ten minste {minimum} zijn.',
      waarom: 'In {bron} staat {minimum}{sinds}, voor: {soort}. Een reglement kan zo’n termijn niet korter maken.',
      doe: 'ga na of dit hier geldt, en zet `soort`, `regime` en `termijn` goed.',
      severity: 'warning',
    },
  },
  limits: [
    'Staat dezelfde termijn ook bij een verwerking, dan spreekt daar de controle bewaartermijn-onder-minimum.',
    'Zonder `soort` of woorden die zeggen om welk dossier het gaat, rekent deze controle niet.',
  ],
  examples: {
    fout: [
      rule('wat: Wmo-dossier, soort: wmo-gegevens, regime: wmo, termijn: 7 jaar, vanaf: de laatste wijziging'),
      `naam: Gemeente\npartijen:\n  - {id: gemeente, naam: Gemeente, soort: publiek, regimes: [participatiewet]}\nverantwoordelijken: [gemeente]\n---\n${rule('wat: bijstandsdossier, soort: uitkering, termijn: 5 jaar, vanaf: einde van de uitkering')}`,
    ],
    goed: [
      rule('wat: Wmo-dossier, soort: wmo-gegevens, regime: wmo, termijn: 15 jaar, vanaf: de laatste wijziging'),
      rule('wat: signalen, soort: anders, termijn: 5 jaar'),
      `${rule('wat: dossier, soort: jeugdhulpdossier, termijn: 15 jaar')}---\nnaam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 15 jaar}\n`,
    ],
  },
  check({ register, law, report }) {
    for (const own of regulationTerms(register, law)) {
      const { rule: where, regel, term } = own
      if (!term.length || !term.known || statedAt(register, own)) continue
      const below = term.rows.filter(({ minimum }) => minimum !== undefined && comparedTo(term.length!, minimum) === 1)
      const [first] = below.toSorted((a, b) => compareDurations(duration(a.minimum)!, duration(b.minimum)!) ?? 0)
      if (!first) continue
      const lowest = below.filter(({ minimum }) => minimum === first.minimum)
      const sure = term.declared && below.every((row) => isStatutory(row) && row.geverifieerd)
      const data = { regel: inDocument(where), termijn: durationInWords(term.length), minimum: first.minimum!, bron: sources(lowest), sinds: sinceWhen(first, law, ({ minimum }) => minimum), soort: first.wat }
      report(at(regel, 'termijn'), sure ? 'te_kort' : 'waarschijnlijk', data, { law: provisionsOf(lowest) })
    }
  },
})
