import { at } from '../../register/target.js'
import { BREACH } from '../example-files.js'
import { actionsOf, breachProcedures, duty, nameOf } from '../procedures.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'datalek-verwerker',
  title: 'De procedure zegt niets over een datalek bij een verwerker',
  stake: 'een verwerker meldt een datalek meteen aan wie verantwoordelijk is (art. 33 lid 2)',
  subject: 'procedures en besluiten',
  severity: 'warning',
  judgement: false,
  law: ['AVG 33(2)'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: '{naam} zegt niet wat een verwerker doet die een datalek ontdekt.',
      waarom: 'Een verwerker meldt elk datalek meteen aan de verantwoordelijke. Gebeurt dat laat, dan is ook uw eigen melding laat.',
      doe: 'voeg een vraag toe of u verantwoordelijke of verwerker bent, met een uitkomst met `handeling: melden-verantwoordelijke`.',
    },
  },
  limits: ['Staat dit in een verwerkersovereenkomst of in een andere procedure, dan ziet deze controle dat niet.'],
  examples: {
    fout: [
      BREACH.replace('verwerker, naar: zeggen', 'verwerker, naar: risico').replace(/ {2}- \{id: zeggen.*\n/, ''),
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: geen}]\n'],
    goed: [
      BREACH,
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: rol, tekst: Bent u verwerker?, soort: ja-nee, antwoorden: [{id: ja, naar: zeggen}, {id: nee, naar: melden}]}]\nuitkomsten: [{id: zeggen, tekst: Zeg het., acties: [{handeling: melden-verantwoordelijke, wat: Zeg het meteen.}]}, {id: melden, tekst: Melden., acties: geen}]\n',
      'naam: Delen\nversie: 2026-01-01\nvragen: [{id: doel, tekst: Is er een doel?, soort: ja-nee}]\n',
    ],
  },
  check({ register, law, peildatum, report }) {
    if (!duty(law, 'melden-verantwoordelijke')) return
    for (const { procedure } of breachProcedures(register, law, peildatum)) {
      const said = [...procedure.uitkomsten.values()].flatMap(actionsOf).some(({ handeling }) => handeling === 'melden-verantwoordelijke')
      if (!said) report(at(procedure.yaml, 'naam'), 'ontbreekt', { naam: nameOf(procedure), sleutel: procedure.id })
    }
  },
})
