import { at } from '../../register/target.js'
import { BREACH } from '../example-files.js'
import { actionsOf, breachProcedures, duty, nameOf, outcomesOf } from '../procedures.js'
import { defineRule } from '../rule.js'

const meldt = (handeling: string | undefined): boolean => handeling === 'melden-ap'

export default defineRule({
  id: 'datalek-72-uur',
  title: 'De procedure noemt geen termijn voor het melden van een datalek',
  stake: 'een datalek is binnen 72 uur gemeld, ook in het weekend (art. 33)',
  subject: 'procedures en besluiten',
  severity: 'error',
  judgement: false,
  law: ['AVG 33(1)'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: '{naam} zegt dat u een datalek meldt bij de AP, maar niet binnen hoeveel tijd.',
      waarom: 'Melden moet zonder vertraging, en binnen {termijn} nadat u het weet. Weekend en feestdagen tellen mee. Bent u later, dan zegt u erbij waarom.',
      doe: 'zet bij de actie `binnen: {termijn}` en `vanaf`. Zeg ook dat u in delen mag melden als u nog niet alles weet.',
    },
    nergens: {
      wat: '{naam} zegt nergens dat een datalek bij de AP wordt gemeld.',
      waarom: 'Een datalek meldt u binnen {termijn} bij de AP, tenzij een risico voor mensen onwaarschijnlijk is.',
      doe: 'voeg een uitkomst toe met een actie met `handeling: melden-ap` en `binnen: {termijn}`.',
    },
  },
  limits: ['Staat de termijn in de tekst van de actie en niet bij `binnen`, dan ziet deze controle haar niet.', 'Een termijn die te lang is, vindt `procedure-termijn-te-lang`.'],
  examples: {
    fout: [
      BREACH.replaceAll(', binnen: 72 uur', ''),
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het.}]}]\n',
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: melden}]\nuitkomsten: [{id: melden, tekst: Vertel het de directie., acties: [{wat: Vertel het de directie.}]}]\n',
    ],
    goed: [
      BREACH,
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het., binnen: 72 uur}]}]\n',
      { yaml: 'naam: Lek\nversie: 2017-01-01\nonderwerp: datalek\nvragen: [{id: ernstig, tekst: Is het ernstig?, soort: ja-nee, naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het.}]}]\n', peildatum: '2018-05-24' },
    ],
  },
  check({ register, law, peildatum, report }) {
    const termijn = duty(law, 'melden-ap')?.binnen
    if (termijn === undefined) return
    for (const { procedure, ways } of breachProcedures(register, law, peildatum)) {
      const data = { naam: nameOf(procedure), termijn, sleutel: procedure.id }
      const reporting = outcomesOf(ways, ({ uitkomst }) => actionsOf(uitkomst).some(({ handeling }) => meldt(handeling)))
      if (reporting.length === 0 && ways.length > 0) report(at(procedure.yaml, 'naam'), 'nergens', data)
      const [first, ...others] = reporting.flatMap(actionsOf).filter(({ handeling, binnen }) => meldt(handeling) && binnen === undefined)
      if (first) report(at(first, 'wat'), 'ontbreekt', data, { related: others.map((each) => ({ target: at(each, 'wat'), text: 'ook hier' })) })
    }
  },
})
