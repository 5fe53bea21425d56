import { at } from '../../register/target.js'
import { list, short } from '../phrase.js'
import { beginOf, isStatutory, provisionsOf, sinceWhen, sources, type Term, termsOf } from '../retention.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'bewaartermijn-ander-begin',
  title: 'De bewaartermijn telt vanaf een ander moment dan de wet noemt',
  stake: 'wie te vroeg begint te tellen, vernietigt te vroeg',
  subject: 'bewaartermijn',
  severity: 'warning',
  judgement: true,
  law: ['Jeugdwet 7.3.8(3)', 'Wmo 2015 5.3.4', 'BW 7:454(3)', 'Uitvoeringsregeling LB 2011 7.5(4)', 'Uitvoeringsregeling LB 2011 7.9(2)', 'Begz 5'],
  scope: 'verwerking',
  messages: {
    anders: {
      wat: 'De termijn telt hier vanaf ‘{vanaf}’. De wet telt vanaf {begin}.',
      waarom: 'Dat staat in {bron}{sinds}. Begint u eerder te tellen, dan vernietigt u te vroeg. Begint u later, dan vraagt dat een reden.',
      doe: 'zet bij `vanaf`: {begin}. Kiest u bewust voor een ander moment? Zeg dan bij `reden` waarom.',
    },
    elke_wet: {
      wat: 'De termijn telt hier vanaf ‘{vanaf}’. Wetten over zulke dossiers tellen vanaf {begin}.',
      waarom: 'Het register zegt niet onder welke wet dit werk valt, maar hierin zijn ze gelijk: {bron}{sinds}.',
      doe: 'zet bij `vanaf`: {begin}, en zet bij `regimes` onder welke wet het werk valt. Kiest u bewust anders? Zeg bij `reden` waarom.',
    },
  },
  limits: [
    'Een begin dat avg niet herkent, laat deze controle rusten.',
    'Noemt de wet zelf geen begin, zoals bij de administratie of bij re-integratie, dan zwijgt deze controle.',
  ],
  examples: {
    fout: [
      'naam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 20 jaar, vanaf: afsluiting van het dossier}\n',
      { yaml: 'naam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 15 jaar, vanaf: de laatste wijziging}\n', peildatum: '2019-12-31' },
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nverantwoordelijken: [zorg]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    bewaartermijnen:\n      - {soort: zorgdossier, termijn: 20 jaar, vanaf: het laatste contact}\n      - {soort: zorgdossier, wat: oud dossier, termijn: 20 jaar, vanaf: afsluiting}\n',
    ],
    goed: [
      'naam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 20 jaar, vanaf: de laatste wijziging in het dossier}\n',
      { yaml: 'naam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 15 jaar, vanaf: ontvangst}\n', peildatum: '2019-12-31' },
      'naam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 20 jaar, vanaf: einde van de hulp, reden: zo tellen alle dossiers hetzelfde}\n',
      'naam: Administratie\nbewaartermijnen:\n  - {soort: administratie, termijn: 7 jaar, vanaf: afsluiting}\n',
      'naam: Re-integratie\nregimes: [re-integratie]\nbewaartermijnen:\n  - {soort: re-integratie, termijn: 2 jaar, vanaf: afsluiting}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 20 jaar, vanaf: de achttiende verjaardag}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 20 jaar, vanaf: onbekend}\n',
    ],
  },
  check({ verwerking, law, report }) {
    const unclear: Term[] = []
    const say = (term: Term, message: 'anders' | 'elke_wet', others: readonly Term[] = []): void => {
      const { regel, rows } = term
      report(
        at(regel, 'vanaf'),
        message,
        {
          vanaf: short(regel.vanaf!),
          begin: list([...new Set(rows.flatMap((row) => beginOf(row, law) ?? []))], 'of'),
          bron: sources(rows),
          sinds: sinceWhen(rows[0]!, law, (row) => beginOf(row, law)),
        },
        { related: others.map((other) => ({ target: at(other.regel, 'vanaf'), text: `hier: ${short(other.regel.vanaf!)}` })), law: provisionsOf(rows) },
      )
    }
    for (const term of termsOf(verwerking, law)) {
      const { regel, rows, known } = term
      const event = regel.vanaf === undefined ? undefined : law.startEvent(regel.vanaf)?.id
      if (event === undefined || regel.reden !== undefined || rows.length === 0) continue
      if (!rows.every((row) => isStatutory(row) && row.begin_in_wet && row.begin !== undefined && row.begin !== event)) continue
      if (known) say(term, 'anders')
      else if (new Set(rows.map(({ begin }) => begin)).size === 1) unclear.push(term)
    }
    const [first, ...others] = unclear
    if (first) say(first, 'elke_wet', others)
  },
})
