import { at } from '../../register/target.js'
import { short } from '../phrase.js'
import { nameOf, soundProcedures, waysThrough } from '../procedures.js'
import { defineRule } from '../rule.js'
import { daysOf } from '../../register/procedure-paths.js'

export default defineRule({
  id: 'procedure-onbereikbaar',
  title: 'Een vraag of uitkomst van een procedure komt nooit aan de beurt',
  stake: 'wat nooit gevraagd wordt, is ook nooit gewogen',
  subject: 'procedures en besluiten',
  severity: 'warning',
  judgement: false,
  law: ['AVG 5(2)'],
  scope: 'register',
  messages: {
    vraag: {
      wat: 'In {naam} wordt ‘{tekst}’ nooit gevraagd.',
      waarom: 'Geen enkel antwoord leidt hierheen. De maker dacht waarschijnlijk dat deze vraag wel meeweegt.',
      doe: 'kijk welk antwoord hierheen hoort te leiden, of haal de vraag weg.',
    },
    uitkomst: {
      wat: 'In {naam} komt niemand uit bij ‘{tekst}’.',
      waarom: 'Geen enkel antwoord leidt hierheen. De maker dacht waarschijnlijk dat dit een mogelijke uitkomst is.',
      doe: 'kijk welk antwoord hierheen hoort te leiden, of haal de uitkomst weg.',
    },
  },
  limits: ['Een vraag die alleen op een andere peildatum aan de beurt komt, telt mee als gesteld.', 'Heeft een procedure meer dan 20.000 wegen, dan zegt deze controle niets.'],
  examples: {
    fout: [
      'naam: Delen\nversie: 2026-01-01\nvragen:\n  - {id: doel, tekst: Is er een doel?, soort: ja-nee, naar: delen}\n  - {id: nodig, tekst: Is het nodig?, soort: ja-nee}\nuitkomsten: [{id: delen, tekst: Delen mag., acties: geen}]\n',
      'naam: Delen\nversie: 2026-01-01\nvragen: [{id: doel, tekst: Is er een doel?, soort: ja-nee, naar: delen}]\nuitkomsten: [{id: delen, tekst: Delen mag., acties: geen}, {id: niet, tekst: Niet delen., acties: geen}]\n',
    ],
    goed: [
      'naam: Delen\nversie: 2026-01-01\nvragen:\n  - {id: doel, tekst: Is er een doel?, soort: ja-nee}\n  - {id: nodig, tekst: Is het nodig?, soort: ja-nee, als: {vraag: doel, is: ja}}\n',
      'naam: Delen\nversie: 2026-01-01\nvragen:\n  - {id: doel, tekst: Is er een doel?, soort: ja-nee}\n  - {id: nieuw, tekst: Geldt de nieuwe wet?, soort: ja-nee, als: {vanaf: 2030-01-01}}\n',
    ],
  },
  check({ register, peildatum, report }) {
    for (const procedure of soundProcedures(register)) {
      const ways = [peildatum, ...daysOf(procedure)].map((day) => waysThrough(procedure, day))
      if (ways.some(({ volledig }) => !volledig)) continue
      const paths = ways.flatMap(({ paden }) => paden)
      const asked = new Set(paths.flatMap(({ antwoorden, stap }) => [...antwoorden.keys(), ...(stap.soort === 'vraag' ? [stap.vraag.id] : [])]))
      const reached = new Set(paths.flatMap(({ stap }) => (stap.soort === 'uitkomst' ? [stap.uitkomst.id] : [])))
      const naam = nameOf(procedure)
      for (const { id, tekst } of procedure.yaml.vragen) if (!asked.has(id)) report(at(procedure.vragen.get(id)!, 'id'), 'vraag', { naam, tekst: short(tekst), sleutel: `${procedure.id}/${id}` })
      for (const { id, tekst } of procedure.uitkomsten.values()) if (!reached.has(id)) report(at(procedure.uitkomsten.get(id)!, 'id'), 'uitkomst', { naam, tekst: short(tekst), sleutel: `${procedure.id}/${id}` })
    }
  },
})
