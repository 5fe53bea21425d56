import type { Vraag } from '../../register/generated/types.js'
import { at } from '../../register/target.js'
import { short } from '../phrase.js'
import { nameOf, soundProcedures, waysThrough } from '../procedures.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'procedure-tak-ontbreekt',
  title: 'Een antwoord in een procedure leidt nergens heen, of in een kring',
  stake: 'wie de vragen volgt, moet altijd bij een uitkomst komen',
  subject: 'procedures en besluiten',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(2)'],
  scope: 'register',
  messages: {
    nergens: {
      wat: 'In {naam} komt wie ‘{vraag}’ zo beantwoordt bij geen uitkomst: {antwoord}.',
      waarom: 'Wie de procedure volgt, weet dan niet wat te doen, juist als het erop aankomt. Een besluit is dan ook niet vast te leggen.',
      doe: 'zet bij dit antwoord `naar`, of voeg een uitkomst toe met de voorwaarde waaronder zij geldt.',
    },
    kring: {
      wat: 'In {naam} komt wie ‘{vraag}’ zo beantwoordt weer bij een vraag die al gesteld is: {antwoord}.',
      waarom: 'Dan komt niemand ooit bij een uitkomst.',
      doe: 'laat `naar` verwijzen naar een vraag die nog niet gesteld is, of naar een uitkomst.',
    },
  },
  limits: ['Een vragenlijst zonder uitkomsten mag gewoon ophouden.', 'Heeft een procedure meer dan 20.000 wegen, dan kijkt deze controle naar de eerste 20.000.'],
  examples: {
    fout: [
      'naam: Delen\nversie: 2026-01-01\nvragen:\n  - {id: doel, tekst: Is er een doel?, soort: ja-nee, antwoorden: [{id: ja, naar: delen}]}\nuitkomsten: [{id: delen, tekst: Delen mag., acties: geen}]\n',
      'naam: Delen\nversie: 2026-01-01\nvragen:\n  - {id: aantal, tekst: Hoeveel?, soort: getal, naar: [{als: {vraag: aantal, ten_minste: 1}, naar: delen}]}\nuitkomsten: [{id: delen, tekst: Delen mag., acties: geen}]\n',
      'naam: Delen\nversie: 2026-01-01\nvragen:\n  - {id: doel, tekst: Is er een doel?, soort: ja-nee, antwoorden: [{id: ja, naar: delen}, {id: nee, naar: doel}]}\nuitkomsten: [{id: delen, tekst: Delen mag., acties: geen}]\n',
    ],
    goed: [
      'naam: Delen\nversie: 2026-01-01\nvragen:\n  - {id: doel, tekst: Is er een doel?, soort: ja-nee, antwoorden: [{id: ja, naar: delen}, {id: nee, naar: niet}]}\nuitkomsten: [{id: delen, tekst: Delen mag., acties: geen}, {id: niet, tekst: Niet delen., acties: geen}]\n',
      'naam: Test\nversie: 2026-01-01\nvragen: [{id: doel, tekst: Is er een doel?, soort: ja-nee}]\n',
    ],
  },
  check({ register, peildatum, report }) {
    for (const procedure of soundProcedures(register)) {
      const seen = new Set<Vraag>()
      for (const { antwoorden, stap } of waysThrough(procedure, peildatum).paden) {
        if (stap.soort !== 'nergens' && stap.soort !== 'kring') continue
        const [id, given] = [...antwoorden].at(-1) ?? []
        const vraag = id === undefined ? procedure.yaml.vragen[0]! : procedure.vragen.get(id)!
        if (seen.has(vraag)) continue
        seen.add(vraag)
        report(at(vraag, 'id'), stap.soort, { naam: nameOf(procedure), vraag: short(vraag.tekst, 40), antwoord: given === undefined ? 'niets' : `\`${Array.isArray(given) ? given.join(', ') || 'niets gekozen' : String(given)}\``, sleutel: `${procedure.id}/${vraag.id}` })
      }
    }
  },
})
