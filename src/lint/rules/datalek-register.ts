import { at } from '../../register/target.js'
import { BREACH } from '../example-files.js'
import { list, short } from '../phrase.js'
import { actionsOf, breachProcedures, duty, nameOf, outcomesOf } from '../procedures.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'datalek-register',
  title: 'De procedure legt niet elk datalek vast',
  stake: 'elk datalek staat in uw eigen register, ook als u het niet meldt (art. 33 lid 5)',
  subject: 'procedures en besluiten',
  severity: 'error',
  judgement: false,
  law: ['AVG 33(5)'],
  scope: 'register',
  messages: {
    niet: {
      wat: 'Volgens {naam} wordt het datalek niet vastgelegd bij: {uitkomsten}.',
      waarom: 'Elk datalek legt u vast, ook als u het al gemeld heeft. De AP kan het register vragen.',
      doe: 'voeg bij deze uitkomsten een actie toe met `handeling: vastleggen`.',
    },
    te_weinig: {
      wat: 'Volgens {naam} legt u bij een datalek alleen vast: {inhoud}. Er ontbreekt: {mist}.',
      waarom: 'De wet vraagt de feiten, de gevolgen en de maatregelen. Anders kan de AP niet zien of u goed handelde.',
      doe: 'noem bij `inhoud` ook {mist}.',
    },
  },
  limits: ['Staat bij het vastleggen geen `inhoud`, dan vraagt deze controle er niet naar.'],
  examples: {
    fout: [
      BREACH.replace('      - {handeling: vastleggen, wat: Leg het vast.}\n', ''),
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het., binnen: 72 uur}]}]\n',
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: klein}]\nuitkomsten: [{id: klein, tekst: Niet melden., acties: [{handeling: vastleggen, wat: Schrijf op waarom., inhoud: [de afwegingen]}]}]\n',
    ],
    goed: [
      BREACH,
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: lek, tekst: Is het een lek?, soort: ja-nee, toetst: [inbreuk], antwoorden: [{id: ja, naar: vast}, {id: nee, naar: niets}]}]\nuitkomsten: [{id: vast, tekst: Vastleggen., acties: [{handeling: vastleggen, wat: Leg het vast., inhoud: [de feiten, de gevolgen en de maatregelen]}]}, {id: niets, tekst: Geen lek., acties: geen}]\n',
      { yaml: 'naam: Lek\nversie: 2017-01-01\nonderwerp: datalek\nvragen: [{id: ernstig, tekst: Is het ernstig?, soort: ja-nee, naar: klein}]\nuitkomsten: [{id: klein, tekst: Niet melden., acties: geen}]\n', peildatum: '2018-05-24' },
    ],
  },
  check({ register, law, peildatum, report }) {
    const asked = duty(law, 'vastleggen')?.inhoud
    if (!asked) return
    for (const { procedure, ways } of breachProcedures(register, law, peildatum)) {
      const naam = nameOf(procedure)
      const [first, ...others] = outcomesOf(ways, ({ uitkomst }) => !actionsOf(uitkomst).some(({ handeling }) => handeling === 'vastleggen'))
      if (first) report(at(first, 'id'), 'niet', { naam, uitkomsten: list([first, ...others].slice(0, 3).map(({ id }) => `\`${id}\``)), sleutel: procedure.id }, { related: others.map((each) => ({ target: at(each, 'id'), text: 'ook hier' })) })
      const poor = outcomesOf(ways, () => true).flatMap(actionsOf).flatMap((actie) => {
        const inhoud = actie.handeling === 'vastleggen' ? actie.inhoud : undefined
        const mist = inhoud ? asked.filter(({ woord }) => !inhoud.some((text) => text.includes(woord))) : []
        return mist.length > 0 ? [{ actie, inhoud: inhoud!, mist }] : []
      })
      const [worst, ...more] = poor
      if (worst) report(at(worst.actie, 'inhoud'), 'te_weinig', { naam, inhoud: short(list(worst.inhoud), 50), mist: list(worst.mist.map(({ wat }) => wat)), sleutel: `${procedure.id}/inhoud` }, { related: more.map(({ actie }) => ({ target: at(actie, 'inhoud'), text: 'ook hier' })) })
    }
  },
})
