import { at } from '../../register/target.js'
import type { Verwerking } from '../../register/model.js'
import { holdsOf, isNamed } from '../holds.js'
import { list } from '../phrase.js'
import { regulationTerms } from '../regulation.js'
import { kindOf, sameData, termsOf } from '../retention.js'
import { defineRule } from '../rule.js'

const activity = (term: string): string => `naam: Zorg\nverwerkingen:\n  dossier:\n    naam: Dossier\n    bewaartermijnen:\n      - {${term}}\n`

export default defineRule({
  id: 'aanhouding-zonder-voorwerp',
  title: 'Een aanhouding houdt niets tegen',
  stake: 'dan wordt toch vernietigd wat voor de zaak nodig is',
  subject: 'bewaartermijn',
  severity: 'warning',
  judgement: false,
  law: ['AVG 17(3)(e)', 'AVG 18(1)(c)', 'AVG 5(2)'],
  scope: 'register',
  messages: {
    leeg: {
      wat: 'Bij aanhouding `{id}` staat niet welke gegevens bewaard moeten blijven.',
      waarom: 'Wie straks opschoont, ziet dan niet wat er nog niet weg mag.',
      doe: 'zet bij de aanhouding `soorten` of `verwerkingen`. Gaat het om een deel, zeg dat dan bij `wat`, zonder naam.',
    },
    soort_onbekend: {
      wat: 'Aanhouding `{id}` gaat over {soort}, maar {waar} heeft geen termijn voor zulke gegevens.',
      waarom: 'De aanhouding hoort dan bij geen enkele termijn en stopt geen datum.',
      doe: 'zet bij de aanhouding een `soort` die ook bij een bewaartermijn staat, of zet bij die bewaartermijn de juiste `soort`.',
    },
  },
  limits: ['Of de aanhouding de juiste gegevens noemt, kan deze controle niet zien.', 'Een aanhouding die voorbij is, bekijkt deze controle ook: zij blijft in het register staan.'],
  examples: {
    fout: [
      `aanhoudingen:\n  - {id: klacht-1, waarom: klacht, sinds: 2026-10-01, tot: onbekend}\n${activity('soort: jeugdhulpdossier, termijn: 20 jaar')}`,
      `aanhoudingen:\n  - {id: klacht-1, waarom: klacht, soorten: [sollicitatie]}\n${activity('soort: jeugdhulpdossier, termijn: 20 jaar')}`,
      `aanhoudingen:\n  - {id: zaak-1, waarom: rechtszaak, soorten: [jeugdhulpdossier], verwerkingen: [dossier]}\n${activity('soort: administratie, termijn: 7 jaar')}`,
    ],
    goed: [
      `aanhoudingen:\n  - {id: klacht-1, waarom: klacht, soorten: [jeugdhulpdossier]}\n${activity('soort: jeugdhulpdossier, termijn: 20 jaar')}`,
      `aanhoudingen:\n  - {id: klacht-1, waarom: klacht, soorten: [jeugdhulpdossier]}\n${activity('wat: dossier, termijn: 20 jaar')}`,
      `aanhoudingen:\n  - {id: klacht-1, waarom: klacht, wat: het dossier waar klacht 3 over gaat}\n${activity('soort: jeugdhulpdossier, termijn: 20 jaar')}`,
      `aanhoudingen:\n  - {id: klacht-1, waarom: klacht, verwerkingen: [dossier]}\n${activity('soort: jeugdhulpdossier, termijn: 20 jaar')}`,
    ],
  },
  check({ register, law, report }) {
    const kindsOf = (one: Verwerking): string[] => termsOf(one, law).flatMap(({ regel }) => kindOf(regel, one) ?? [])
    for (const hold of holdsOf(register)) {
      if (!isNamed(hold) && hold.wat === undefined) report(at(hold, 'id'), 'leeg', { id: hold.id })
      if (hold.soorten === undefined) continue
      const named = [...register.verwerkingen.values()].filter(({ id }) => hold.verwerkingen?.includes(id) ?? true)
      const known = [...named.flatMap(kindsOf), ...regulationTerms(register, law).flatMap(({ kind }) => kind ?? [])]
      const missing = hold.soorten.filter((soort) => !known.some((one) => sameData(one, soort)))
      if (missing.length > 0) report(at(hold, 'soorten'), 'soort_onbekend', { id: hold.id, soort: list(missing.map((one) => `\`${one}\``)), waar: hold.verwerkingen === undefined ? 'het register' : list(hold.verwerkingen.map((id) => `\`${id}\``)) })
    }
  },
})
