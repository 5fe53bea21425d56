import { at } from '../../register/target.js'
import { BREACH } from '../example-files.js'
import { list } from '../phrase.js'
import { breachProcedures, duty, nameOf } from '../procedures.js'
import { defineRule } from '../rule.js'

const VORMEN: Record<string, string> = { vernietiging: 'vernietiging', verlies: 'verlies', wijziging: 'wijziging', verstrekking: 'gegevens geven aan wie ze niet mag krijgen', toegang: 'toegang voor wie er niet bij mag' }

export default defineRule({
  id: 'datalek-begrip',
  title: 'De procedure ziet een datalek anders dan de wet',
  stake: 'een datalek is meer dan verlies, en niet elk verkeerd gebruik (art. 4 onder 12)',
  subject: 'procedures en besluiten',
  severity: 'warning',
  judgement: false,
  law: ['AVG 4(12)', 'AVG 33(1)'],
  scope: 'register',
  messages: {
    mist: {
      wat: 'Volgens {naam} is dit geen datalek: {vormen}.',
      waarom: 'Een datalek is elke inbreuk op de beveiliging waardoor dit met gegevens gebeurt, ook per ongeluk en ook als het maar kort duurt.',
      doe: 'vraag ook hiernaar, en zet het bij `omvat` van de vraag.',
    },
    te_ruim: {
      wat: '{naam} noemt elk onrechtmatig gebruik van gegevens een datalek.',
      waarom: 'Een datalek is alleen een inbreuk op de beveiliging. Gegevens gebruiken terwijl dat niet mag, is een andere fout: die hoort niet in een melding van een datalek.',
      doe: 'vraag of er iets misging met de beveiliging, en behandel ander onrechtmatig gebruik apart.',
    },
  },
  limits: ['Deze controle leest `omvat` bij vragen met `toetst: [inbreuk]`. Staat `omvat` nergens, dan zegt zij niets.'],
  examples: {
    fout: [
      BREACH.replace('omvat: [vernietiging, verlies, wijziging, verstrekking, toegang]', 'omvat: [verlies]'),
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: lek, tekst: Zijn gegevens verloren?, soort: ja-nee, toetst: [inbreuk], omvat: [verlies], antwoorden: [{id: ja, naar: melden}, {id: nee, naar: niets}]}]\nuitkomsten: [{id: melden, tekst: Melden., acties: geen}, {id: niets, tekst: Geen lek., acties: geen}]\n',
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: lek, tekst: Is er een lek?, soort: ja-nee, toetst: [inbreuk], omvat: [vernietiging, verlies, wijziging, verstrekking, toegang, onrechtmatig], antwoorden: [{id: ja, naar: melden}, {id: nee, naar: niets}]}]\nuitkomsten: [{id: melden, tekst: Melden., acties: geen}, {id: niets, tekst: Geen lek., acties: geen}]\n',
    ],
    goed: [
      BREACH,
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: lek, tekst: Is er een lek?, soort: ja-nee, toetst: [inbreuk], omvat: [vernietiging, verlies, wijziging, verstrekking, toegang], antwoorden: [{id: ja, naar: melden}, {id: nee, naar: niets}]}]\nuitkomsten: [{id: melden, tekst: Melden., acties: geen}, {id: niets, tekst: Geen lek., acties: geen}]\n',
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: lek, tekst: Is er een lek?, soort: ja-nee, toetst: [inbreuk], antwoorden: [{id: ja, naar: melden}, {id: nee, naar: niets}]}]\nuitkomsten: [{id: melden, tekst: Melden., acties: geen}, {id: niets, tekst: Geen lek., acties: geen}]\n',
    ],
  },
  check({ register, law, peildatum, report }) {
    const vormen = duty(law, 'vaststellen')?.vormen
    if (!vormen) return
    for (const { procedure } of breachProcedures(register, law, peildatum)) {
      const tests = procedure.yaml.vragen.filter(({ toetst, omvat }) => toetst?.includes('inbreuk') && omvat)
      const [first] = tests
      if (!first) continue
      const naam = nameOf(procedure)
      // Whoever counts all wrong use counts giving and seeing along.
      const wide = tests.find(({ omvat }) => omvat!.includes('onrechtmatig'))
      const said = new Set([...tests.flatMap(({ omvat }) => omvat as string[]), ...(wide ? ['verstrekking', 'toegang'] : [])])
      const mist = vormen.filter((vorm) => !said.has(vorm))
      if (mist.length > 0) report(at(first, 'omvat'), 'mist', { naam, vormen: list(mist.map((vorm) => VORMEN[vorm]!)), sleutel: procedure.id })
      if (wide) report(at(wide, 'omvat'), 'te_ruim', { naam, sleutel: procedure.id })
    }
  },
})
