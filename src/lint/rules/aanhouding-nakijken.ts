import { at } from '../../register/target.js'
import { dutchDate } from '../dates.js'
import { holdsOf, reviewOn } from '../holds.js'
import { defineRule } from '../rule.js'

const hold = (keys: string): string => `naam: Zorg\naanhoudingen:\n  - {id: klacht-1, waarom: klacht, wat: het dossier waar klacht 3 over gaat, ${keys}}\nverwerkingen:\n  dossier: {naam: Dossier}\n`

export default defineRule({
  id: 'aanhouding-nakijken',
  title: 'Een aanhouding zonder einde is al een jaar niet nagekeken',
  stake: 'wat niemand nakijkt, blijft voor altijd bewaard',
  subject: 'bewaartermijn',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(e)', 'AVG 5(2)'],
  scope: 'register',
  messages: {
    lang: {
      wat: 'Aanhouding `{id}` heeft geen einde. Sinds {datum} is niet vastgelegd dat iemand haar nakeek.',
      waarom: 'Is de zaak klaar, dan is er geen reden meer om de gegevens langer te bewaren dan de termijn.',
      doe: 'vraag na of de zaak nog loopt. Zo ja, zet de datum van vandaag bij `nagekeken`. Zo nee, zet bij `tot` de dag waarop de zaak klaar was.',
    },
  },
  limits: ['Een jaar is een keuze van avg; de wet noemt geen termijn om een aanhouding na te kijken.', 'Zonder `sinds` of `nagekeken` weet deze controle niet hoe lang de aanhouding al loopt.'],
  examples: {
    fout: [hold('sinds: 2025-11-20, tot: onbekend'), hold('sinds: 2020-01-01, nagekeken: 2025-06-01')],
    goed: [hold('sinds: 2025-11-21, tot: onbekend'), hold('sinds: 2020-01-01, tot: onbekend, nagekeken: 2026-01-15'), hold('sinds: 2020-01-01, tot: 2027-01-01'), hold('sinds: onbekend, tot: onbekend')],
  },
  check({ register, peildatum, report }) {
    for (const one of holdsOf(register)) {
      const due = reviewOn(one)
      if (due === undefined || due > peildatum) continue
      const key = one.nagekeken === undefined ? 'sinds' : 'nagekeken'
      report(at(one, key), 'lang', { id: one.id, datum: dutchDate(one[key]!) })
    }
  },
})
