import { at } from '../../register/target.js'
import { BREACH } from '../example-files.js'
import { list } from '../phrase.js'
import { actionsOf, breachProcedures, duty, nameOf, outcomesOf } from '../procedures.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'datalek-inhoud',
  title: 'De procedure zegt niet wat er in de melding van een datalek staat',
  stake: 'een melding heeft een vaste inhoud, met de FG als contact (art. 33 lid 3)',
  subject: 'procedures en besluiten',
  severity: 'warning',
  judgement: false,
  law: ['AVG 33(3)'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: '{naam} zegt niet wat er in de melding bij de AP moet staan.',
      waarom: 'De wet noemt wat erin staat: {asked}. Wie dat vooraf weet, verliest geen tijd van de 72 uur.',
      doe: 'zet bij de actie `inhoud`, met deze onderdelen.',
    },
    deel: {
      wat: 'In {naam} ontbreekt bij de inhoud van de melding: {mist}.',
      waarom: 'De wet vraagt dit in elke melding. Weet u het nog niet, dan vult u het later aan.',
      doe: 'zet dit bij `inhoud` van de actie.',
    },
  },
  limits: ['Deze controle herkent een onderdeel aan één woord, zoals ‘aard’ of ‘gevolgen’.'],
  examples: {
    fout: [
      BREACH.replaceAll(/, inhoud: \[[^\]]*\]/g, ''),
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het., binnen: 72 uur}]}]\n',
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het., inhoud: [de aard en de gevolgen, de maatregelen]}]}]\n',
    ],
    goed: [
      BREACH,
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: weeg, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het., inhoud: [de aard, het contact bij de FG, de gevolgen, de maatregelen]}]}]\n'],
  },
  check({ register, law, peildatum, report }) {
    const asked = duty(law, 'melden-ap')?.inhoud
    if (!asked) return
    for (const { procedure, ways } of breachProcedures(register, law, peildatum)) {
      const poor = outcomesOf(ways, () => true)
        .flatMap(actionsOf)
        .filter(({ handeling }) => handeling === 'melden-ap')
        .map((actie) => ({ actie, mist: asked.filter(({ woord }) => !actie.inhoud?.some((text) => text.includes(woord))) }))
        .filter(({ mist }) => mist.length > 0)
      const [first, ...others] = poor
      if (!first) continue
      const { actie, mist } = first
      const said = { naam: nameOf(procedure), asked: list(asked.map(({ woord }) => woord)), mist: list(mist.map(({ wat }) => wat)), sleutel: procedure.id }
      report(at(actie, actie.inhoud ? 'inhoud' : 'wat'), actie.inhoud ? 'deel' : 'ontbreekt', said, { related: others.map((each) => ({ target: at(each.actie, 'wat'), text: 'ook hier' })) })
    }
  },
})
