import { type Bewaartermijn as Rij, duration, durationInWords } from '../../law/index.js'
import { at } from '../../register/target.js'
import { list } from '../phrase.js'
import { comparedTo, isStatutory, provisionsOf, sinceWhen, sources, type Term, termsOf } from '../retention.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'bewaartermijn-onder-minimum',
  title: 'De bewaartermijn is korter dan de wet vraagt',
  stake: 'wie te vroeg vernietigt, kan het dossier niet meer laten zien aan wie er recht op heeft',
  subject: 'bewaartermijn',
  severity: 'error',
  judgement: false,
  law: ['Jeugdwet 7.3.8(3)', 'Wmo 2015 5.3.4', 'BW 7:454(3)', 'AWR 52(4)', 'BW 2:10(3)', 'Uitvoeringsregeling LB 2011 7.5(4)', 'Uitvoeringsregeling LB 2011 7.9(2)', 'Begz 5'],
  scope: 'verwerking',
  messages: {
    te_kort: {
      wat: 'Hier staat een bewaartermijn van {termijn}. De wet vraagt ten minste {minimum}.',
      waarom: 'Dat staat in {bron}{sinds}. Wie eerder vernietigt, kan later niet meer laten zien wat er is gedaan, ook niet aan de persoon zelf.',
      doe: 'zet `termijn` op {minimum} en kijk ook wanneer de tijd begint (`vanaf`). Geldt deze wet hier niet? Verander dan `soort` of `regime`.',
    },
    waarschijnlijk: {
      wat: 'Hier staat een bewaartermijn van {termijn}. Waarschijnlijk moet dat ten minste {minimum} zijn.',
      waarom: 'In {bron} staat {minimum}{sinds}, voor: {soort}. Wie eerder vernietigt, kan later niet meer laten zien wat er is gedaan.',
      doe: 'ga na of dit hier geldt, en zet `soort` en `termijn` goed.',
      severity: 'warning',
    },
    deels: {
      wat: 'Hier staat een bewaartermijn van {termijn}. Dat is genoeg voor {genoeg}, maar niet voor {te_weinig}.',
      waarom: 'Uw werk valt onder meer wetten. Volgens {bron} is het minimum {minimum}{sinds}.',
      doe: 'maak van deze regel twee regels, elk met een eigen `regime` en `termijn`.',
      severity: 'warning',
    },
    onder_elk: {
      wat: 'Hier staat een bewaartermijn van {termijn}. Elke wet over zulke dossiers vraagt meer: ten minste {minimum}.',
      waarom: 'Het register zegt niet onder welke wet dit werk valt. Onder geen van de wetten die avg kent is dit lang genoeg: {bron}.',
      doe: 'zet bij `regimes` onder welke wet dit werk valt, en zet `termijn` daarna goed.',
      severity: 'warning',
    },
    welk_regime: {
      wat: 'Of {termijn} lang genoeg is, hangt af van de wet waaronder dit werk valt, en die staat er niet.',
      waarom: 'Het minimum verschilt per wet: {minima}.',
      doe: 'zet bij `regimes` van de organisatie of van deze verwerking onder welke wet het werk valt. avg rekent het dan na.',
      severity: 'info',
    },
  },
  limits: [
    'Deze controle kent de termijnen voor dossiers, administratie, lonen, identiteitsbewijzen en logregels. Andere termijnen rekent zij niet na.',
    'De selectielijst geldt alleen voor overheden. Een termijn daaruit geeft hoogstens een waarschuwing.',
    'Een beoordeling of keuring voor een ander heeft geen minimum; zet daar `soort: anders` bij.',
  ],
  examples: {
    fout: [
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, soort: jeugdhulpdossier, termijn: 15 jaar, vanaf: de laatste wijziging}\n',
      { yaml: 'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, soort: jeugdhulpdossier, termijn: 10 jaar, vanaf: ontvangst}\n', peildatum: '2019-04-04' },
      'naam: Wmo\nregimes: [wmo]\nbewaartermijnen:\n  - {wat: dossier, soort: wmo-gegevens, termijn: P7Y, vanaf: de laatste wijziging}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: cliëntdossier, termijn: 15 jaar, vanaf: de laatste wijziging}\n',
      'naam: Dossier\nregimes: [jeugdhulp, wmo]\nbewaartermijnen:\n  - {soort: zorgdossier, termijn: 15 jaar, vanaf: de laatste wijziging}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nverantwoordelijken: [zorg]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    bewaartermijnen:\n      - {soort: zorgdossier, termijn: 10 jaar, vanaf: de laatste wijziging}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nverantwoordelijken: [zorg]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    bewaartermijnen:\n      - {soort: zorgdossier, termijn: 15 jaar, vanaf: de laatste wijziging}\n      - {soort: zorgdossier, wat: ander dossier, termijn: 16 jaar, vanaf: de laatste wijziging}\n',
      'naam: Uitkeringen\npartijen:\n  - {id: gemeente, naam: Gemeente, soort: publiek, regimes: [participatiewet]}\nverantwoordelijken: [gemeente]\nverwerkingen:\n  uitkering:\n    naam: Uitkering\n    bewaartermijnen:\n      - {wat: dossier, soort: uitkering, termijn: 5 jaar, vanaf: einde van de uitkering}\n',
    ],
    goed: [
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, soort: jeugdhulpdossier, termijn: 20 jaar, vanaf: de laatste wijziging}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, soort: jeugdhulpdossier, termijn: 240 maanden, vanaf: de laatste wijziging}\n',
      { yaml: 'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, soort: jeugdhulpdossier, termijn: 15 jaar, vanaf: ontvangst}\n', peildatum: '2019-12-31' },
      'naam: Wmo\nregimes: [wmo]\nbewaartermijnen:\n  - {wat: dossier, soort: zorgdossier, termijn: 15 jaar, vanaf: de laatste wijziging}\n',
      'naam: Dossier\nregimes: [jeugdhulp, wmo]\nbewaartermijnen:\n  - {soort: zorgdossier, regime: wmo, termijn: 15 jaar, vanaf: de laatste wijziging}\n  - {soort: zorgdossier, regime: jeugdhulp, termijn: 20 jaar, vanaf: de laatste wijziging}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, soort: zorgdossier, termijn: 15 jaar, vanaf: de laatste wijziging, wet: artikel 5.3.4 Wmo 2015, regime: wmo}\n',
      'naam: Indicatieadvies\nbewaartermijnen:\n  - {wat: medische beoordeling voor de gemeente, soort: anders, termijn: 1 jaar, vanaf: het advies}\n',
      'naam: Klachten\nbewaartermijnen:\n  - {wat: klachtdossier, termijn: 2 jaar, vanaf: afhandeling van de klacht}\n',
      'naam: Dossier\nbewaartermijnen: onbekend\n',
    ],
  },
  check({ verwerking, law, report }) {
    const unclear: Term[] = []
    for (const term of termsOf(verwerking, law)) {
      const { regel, length, known, declared } = term
      const rows = term.rows.filter(({ minimum }) => minimum !== undefined)
      const below = length ? rows.filter((row) => comparedTo(length, row.minimum!) === 1) : []
      const lowest = shortest(below)
      if (!length || !lowest) continue
      const data = {
        termijn: durationInWords(length),
        minimum: lowest.minimum!,
        bron: sources(known ? below.filter(({ minimum }) => minimum === lowest.minimum) : below),
        soort: lowest.wat,
        sinds: sinceWhen(lowest, law, ({ minimum }) => minimum),
      }
      if (!known) {
        if (below.length === rows.length) report(at(regel, 'termijn'), 'onder_elk', data, { law: provisionsOf(below) })
        else unclear.push(term)
      } else if (below.length < rows.length) {
        const enough = rows.filter((row) => !below.includes(row))
        report(at(regel, 'termijn'), 'deels', { ...data, genoeg: sources(enough), te_weinig: sources(below) }, { law: provisionsOf(below) })
      } else if (declared && below.every((row) => isStatutory(row) && row.geverifieerd)) report(at(regel, 'termijn'), 'te_kort', data, { law: provisionsOf(below) })
      else report(at(regel, 'termijn'), 'waarschijnlijk', data, { law: provisionsOf(below) })
    }
    const [first, ...others] = unclear
    if (!first) return
    report(
      at(first.regel, 'termijn'),
      'welk_regime',
      { termijn: durationInWords(first.length!), minima: minima(first.rows) },
      { related: others.map(({ regel }) => ({ target: at(regel, 'termijn'), text: 'ook deze termijn hangt van de wet af' })), law: provisionsOf(first.rows) },
    )
  },
})

function shortest(rows: readonly Rij[]): Rij | undefined {
  return rows.reduce<Rij | undefined>((best, row) => (best && comparedTo(duration(best.minimum)!, row.minimum!) !== -1 ? best : row), undefined)
}

/** `15 jaar (artikel 5.3.4 lid 1 Wmo 2015) of 20 jaar (artikel 7.3.8 lid 3 Jeugdwet)`. */
function minima(rows: readonly Rij[]): string {
  const lengths = [...new Set(rows.flatMap(({ minimum }) => minimum ?? []))].sort((a, b) => comparedTo(duration(b)!, a) ?? 0)
  return list(
    lengths.map((length) => `${length} (${sources(rows.filter(({ minimum }) => minimum === length))})`),
    'of',
  )
}
