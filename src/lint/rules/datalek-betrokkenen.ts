import { at } from '../../register/target.js'
import { BREACH } from '../example-files.js'
import { list } from '../phrase.js'
import { actionsOf, breachProcedures, duty, nameOf, outcomesOf } from '../procedures.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'datalek-betrokkenen',
  title: 'De procedure informeert mensen vanaf een andere drempel dan de wet',
  stake: 'bij een hoog risico horen mensen het zelf, zonder vertraging (art. 34)',
  subject: 'procedures en besluiten',
  severity: 'warning',
  judgement: false,
  law: ['AVG 34(1)', 'AVG 34(3)'],
  scope: 'register',
  messages: {
    criterium: {
      wat: '{naam} kijkt niet naar een hoog risico om te zien of mensen het zelf moeten horen. Er wordt getoetst op: {toetsen}.',
      waarom: 'Mensen horen het zelf als er waarschijnlijk een hoog risico voor hen is. Of zij zich ermee kunnen beschermen, is geen voorwaarde.',
      doe: 'vraag of er waarschijnlijk een hoog risico is, en zet bij die vraag `toetst: [hoog-risico]`.',
    },
    nergens: {
      wat: '{naam} zegt nergens dat mensen het zelf te horen krijgen.',
      waarom: 'Is er waarschijnlijk een hoog risico, dan informeert u de mensen zelf, zonder vertraging.',
      doe: 'vraag of er waarschijnlijk een hoog risico is, met een uitkomst met `handeling: melden-betrokkenen`.',
    },
    uitzonderingen: {
      wat: '{naam} vraagt niet, of niet altijd, naar deze uitzonderingen van artikel 34: {mist}.',
      waarom: 'De wet noemt drie gevallen waarin u mensen niet zelf hoeft te informeren. Wie ze niet kent, informeert soms onnodig, of vergeet de openbare mededeling.',
      doe: 'vraag ook hiernaar, en zet bij de vraag wat zij `toetst`.',
      severity: 'info',
    },
  },
  limits: ['Deze controle leest `toetst` bij de vragen. Wat alleen in de tekst staat, ziet zij niet.'],
  examples: {
    fout: [
      BREACH.replace('hoog-risico', 'last'),
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: last, tekst: Krijgen mensen last?, soort: ja-nee, toetst: [last, onleesbaar, maatregel-achteraf, onevenredig], antwoorden: [{id: ja, naar: vertellen}, {id: nee, naar: niet}]}]\nuitkomsten: [{id: vertellen, tekst: Vertel het., acties: [{handeling: melden-betrokkenen, wat: Vertel het.}]}, {id: niet, tekst: Niets., acties: geen}]\n',
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het.}]}]\n',
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: hoog, tekst: Is het risico hoog?, soort: ja-nee, toetst: [hoog-risico], antwoorden: [{id: ja, naar: vertellen}, {id: nee, naar: niet}]}]\nuitkomsten: [{id: vertellen, tekst: Vertel het., acties: [{handeling: melden-betrokkenen, wat: Vertel het.}]}, {id: niet, tekst: Niets., acties: geen}]\n',
    ],
    goed: [
      BREACH,
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: hoog, tekst: Is het risico hoog?, soort: ja-nee, toetst: [hoog-risico]}, {id: toch, tekst: Geldt een uitzondering?, soort: ja-nee, toetst: [onleesbaar, maatregel-achteraf, onevenredig], naar: vertellen}]\nuitkomsten: [{id: vertellen, tekst: Vertel het., acties: [{handeling: melden-betrokkenen, wat: Vertel het.}]}]\n',
      { yaml: 'naam: Lek\nversie: 2017-01-01\nonderwerp: datalek\nvragen: [{id: ernstig, tekst: Is het ernstig?, soort: ja-nee, naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: geen}]\n', peildatum: '2018-05-24' },
    ],
  },
  check({ register, law, peildatum, report }) {
    const plicht = duty(law, 'melden-betrokkenen')
    if (!plicht) return
    for (const { procedure, ways } of breachProcedures(register, law, peildatum)) {
      const naam = nameOf(procedure)
      const informing = outcomesOf(ways, ({ uitkomst }) => actionsOf(uitkomst).some(({ handeling }) => handeling === 'melden-betrokkenen'))
      if (informing.length === 0) {
        if (ways.length > 0) report(at(procedure.yaml, 'naam'), 'nergens', { naam, sleutel: procedure.id })
        continue
      }
      const other = ways.filter(({ uitkomst, getoetst }) => informing.includes(uitkomst) && !getoetst.has(plicht.drempel!))
      const [first] = other
      if (first) {
        const last = first.gevraagd.filter(({ toetst }) => toetst !== undefined && !toetst.includes('inbreuk')).slice(-2)
        report(at(first.uitkomst, 'id'), 'criterium', { naam, toetsen: list([...new Set(last.flatMap(({ toetst = [] }) => toetst))].slice(0, 3)), sleutel: procedure.id })
      }
      // Asked on one way and not on another is a gap as well: destroyed data may have been encrypted too.
      const mist = (plicht.uitzonderingen ?? []).filter(({ toetst }) => ways.some(({ uitkomst, getoetst }) => informing.includes(uitkomst) && !getoetst.has(toetst)))
      if (mist.length > 0) report(at(informing[0]!, 'tekst'), 'uitzonderingen', { naam, mist: list(mist.map(({ toetst }) => `\`${toetst}\``)), sleutel: procedure.id }, { law: ['AVG 34(3)'] })
    }
  },
})
