import { at } from '../../register/target.js'
import { short } from '../phrase.js'
import { nameOf, soundProcedures } from '../procedures.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'procedure-uitkomst-zonder-actie',
  title: 'Een uitkomst van een procedure zegt niet wat er moet gebeuren',
  stake: 'een uitkomst zonder actie verandert niets',
  subject: 'procedures en besluiten',
  severity: 'warning',
  judgement: false,
  law: ['AVG 5(2)'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: 'In {naam} zegt de uitkomst ‘{tekst}’ niet wat er moet gebeuren.',
      waarom: 'Wie hier uitkomt, weet niet wie nu wat doet. Later is niet te laten zien dat het gebeurd is.',
      doe: 'vul `acties` in, met `wat`, `wie` en waar de wet dat vraagt `binnen`. Hoeft er niets? Schrijf dan `acties: geen`.',
    },
  },
  limits: ['Of de acties genoeg zijn, ziet deze controle niet.'],
  examples: {
    fout: ['naam: Delen\nversie: 2026-01-01\nvragen: [{id: doel, tekst: Is er een doel?, soort: ja-nee, naar: delen}]\nuitkomsten: [{id: delen, tekst: Delen mag.}]\n'],
    goed: [
      'naam: Delen\nversie: 2026-01-01\nvragen: [{id: doel, tekst: Is er een doel?, soort: ja-nee, naar: delen}]\nuitkomsten: [{id: delen, tekst: Delen mag., acties: geen}]\n',
      'naam: Delen\nversie: 2026-01-01\nvragen: [{id: doel, tekst: Is er een doel?, soort: ja-nee, naar: delen}]\nuitkomsten: [{id: delen, tekst: Delen mag., acties: [{wat: Leg vast waarom., wie: behandelaar}]}]\n',
    ],
  },
  check({ register, report }) {
    for (const procedure of soundProcedures(register)) {
      for (const uitkomst of procedure.uitkomsten.values()) {
        if (uitkomst.acties === undefined) report(at(uitkomst, 'id'), 'ontbreekt', { naam: nameOf(procedure), tekst: short(uitkomst.tekst), sleutel: `${procedure.id}/${uitkomst.id}` })
      }
    }
  },
})
