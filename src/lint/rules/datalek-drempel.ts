import { at } from '../../register/target.js'
import { BREACH } from '../example-files.js'
import { short } from '../phrase.js'
import { actionsOf, breachProcedures, duty, nameOf, outcomesOf } from '../procedures.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'datalek-drempel',
  title: 'De procedure meldt een datalek vanaf een andere drempel dan de wet',
  stake: 'een klein datalek kan ook een risico zijn en dan meldt u het (art. 33)',
  subject: 'procedures en besluiten',
  severity: 'error',
  judgement: false,
  law: ['AVG 33(1)'],
  scope: 'register',
  messages: {
    te_hoog: {
      wat: 'In {naam} is de uitkomst ‘{uitkomst}’ er zonder melding, en naar het risico is niet gekeken.',
      waarom: 'Een datalek meldt u bij de AP, tenzij een risico voor mensen onwaarschijnlijk is. Of het er veel zijn of gevoelige gegevens, beslist dat niet alleen.',
      doe: 'vraag of een risico voor mensen onwaarschijnlijk is, en zet bij die vraag `toetst: [risico]`. De procedure `datalek` van avg doet dat ook.',
    },
    strenger: {
      wat: '{naam} meldt soms bij de AP zonder dat naar het risico is gekeken.',
      waarom: 'Dat is strenger dan de wet. Bij goed versleutelde gegevens kan een risico onwaarschijnlijk zijn, ook als zij gevoelig zijn. Dan is vastleggen genoeg.',
      doe: 'bedoelt u dit zo, dan hoeft u niets te doen. Anders: vraag eerst naar het risico.',
      severity: 'info',
    },
  },
  limits: ['Deze controle leest `toetst` bij de vragen. Staat dat er niet, dan ziet zij niet dat naar het risico gevraagd wordt.', 'Zij leest alleen procedures met `onderwerp: datalek`.'],
  examples: {
    fout: [
      BREACH.replace('verantwoordelijke, naar: risico', 'verantwoordelijke, naar: veel').replace('  - {id: risico', '  - {id: veel, tekst: Zijn het er veel?, soort: ja-nee, toetst: [omvang], antwoorden: [{id: ja, naar: risico}, {id: nee, naar: vastleggen}]}\n  - {id: risico'),
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen:\n  - {id: veel, tekst: Zijn het er veel?, soort: ja-nee, toetst: [omvang], antwoorden: [{id: ja, naar: weeg}, {id: nee, naar: niet}]}\n  - {id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], antwoorden: [{id: ja, naar: melden}, {id: nee, naar: niet}]}\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het.}]}, {id: niet, tekst: Niet melden., acties: geen}]\n',
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: gevoelig, tekst: Zijn ze gevoelig?, soort: ja-nee, toetst: [gevoelig], antwoorden: [{id: ja, naar: melden}, {id: nee, naar: weeg}]}, {id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], antwoorden: [{id: ja, naar: melden}, {id: nee, naar: niet}]}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het.}]}, {id: niet, tekst: Niet melden., acties: geen}]\n',
    ],
    goed: [
      BREACH,
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], antwoorden: [{id: ja, naar: melden}, {id: nee, naar: niet}]}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het.}]}, {id: niet, tekst: Niet melden., acties: geen}]\n',
      { yaml: 'naam: Lek\nversie: 2017-01-01\nonderwerp: datalek\nvragen: [{id: ernstig, tekst: Is het ernstig?, soort: ja-nee, antwoorden: [{id: ja, naar: melden}, {id: nee, naar: niet}]}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het.}]}, {id: niet, tekst: Niet melden., acties: geen}]\n', peildatum: '2018-05-24' },
    ],
  },
  check({ register, law, peildatum, report }) {
    const drempel = duty(law, 'melden-ap')?.drempel
    if (drempel === undefined) return
    for (const { procedure, ways } of breachProcedures(register, law, peildatum)) {
      const naam = nameOf(procedure)
      const untested = ways.filter(({ getoetst }) => !getoetst.has(drempel))
      const reports = (way: (typeof ways)[number]): boolean => actionsOf(way.uitkomst).some(({ handeling }) => handeling === 'melden-ap')
      for (const uitkomst of outcomesOf(untested, (way) => !reports(way))) report(at(uitkomst, 'id'), 'te_hoog', { naam, uitkomst: short(uitkomst.tekst, 50), sleutel: `${procedure.id}/${uitkomst.id}` })
      const [first, ...others] = outcomesOf(untested, reports)
      if (!first) continue
      report(at(first, 'id'), 'strenger', { naam, sleutel: procedure.id }, { related: others.map((each) => ({ target: at(each, 'id'), text: 'ook hier' })) })
    }
  },
})
