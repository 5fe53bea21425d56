import type { Verwerking } from '../../register/model.js'
import { EVERYONE_AROUND, type Kring, PEOPLE_AROUND } from '../lexicon/people.js'
import { list } from '../phrase.js'
import { defineRule } from '../rule.js'
import { mentions } from '../texts.js'

/** Which people a declared role also stands for. */
const ROLES: Partial<Record<string, readonly Kring[]>> = {
  ouder: ['ouders', 'familie', 'vertegenwoordiger'],
  vertegenwoordiger: ['vertegenwoordiger', 'ouders'],
  netwerk: ['netwerk', 'familie', 'ouders'],
}

export default defineRule({
  id: 'betrokkenen-onvolledig',
  title: 'De gegevens gaan ook over mensen die niet als betrokkene genoemd zijn',
  stake: 'wie niet genoemd is, weet niet dat u zijn gegevens hebt',
  subject: 'betrokkenen',
  severity: 'warning',
  judgement: true,
  law: ['AVG 30(1)(c)', 'AVG 14'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Deze gegevens gaan ook over {mensen}, maar die staan niet bij de betrokkenen.',
      waarom: 'Ook zij hebben rechten. U krijgt hun gegevens van een ander, dus u moet hen meestal zelf laten weten dat u ze hebt.',
      doe: 'zet deze mensen bij `betrokkenen`, en bij de gegevens met `van` over wie ze gaan. Bepaal ook hoe u hen informeert.',
    },
  },
  limits: [
    'De controle kijkt naar woorden in de gegevens, zoals ‘familie’, ‘ouders’ of ‘mantelzorger’. Een ander woord ziet zij niet.',
    'Medewerkers die het werk doen, telt zij niet mee.',
    'Bij een verwijzing kijkt zij alleen waar de gegevens zelf beschreven staan.',
  ],
  examples: {
    fout: [
      'naam: Dossier\nbetrokkenen: [cliënten]\npersoonsgegevens:\n  - gegevens: [contactgegevens familie en netwerk]\n',
      'naam: Dossier\nbetrokkenen: [cliënten]\npersoonsgegevens:\n  - {gegevens: [intakeverslag], bestaat_uit: [naam van de bewindvoerder]}\n',
    ],
    goed: [
      'naam: Dossier\nbetrokkenen: [cliënten, familie en naasten]\npersoonsgegevens:\n  - gegevens: [contactgegevens familie en netwerk]\n',
      'naam: Dossier\nbetrokkenen: [{naam: wettelijk vertegenwoordigers, rol: vertegenwoordiger}]\npersoonsgegevens:\n  - gegevens: [naam van de voogd]\n',
      'naam: Urenregistratie\nbetrokkenen: [cliënten]\npersoonsgegevens:\n  - gegevens: [uren van de begeleider, contactpersoon bij de gemeente]\n',
      'naam: Dossier\npersoonsgegevens:\n  - gegevens: [contactgegevens familie]\n',
    ],
  },
  check({ verwerking, report }) {
    if (verwerking.betrokkenen.length === 0 || !mentions(PEOPLE_AROUND, verwerking)) return
    const known = declared(verwerking)
    for (const groep of verwerking.groepen) {
      if (groep.verwezen) continue
      const texts = [...(groep.yaml.gegevens ?? []), ...(groep.yaml.bestaat_uit ?? [])]
      const missing = texts.flatMap((text) => PEOPLE_AROUND.find(text)).filter(({ concept }) => !known.has(concept))
      if (missing.length > 0) report(groep.target, 'ontbreekt', { mensen: list([...new Set(missing.map(({ text }) => text))]) })
    }
  },
})

function declared({ betrokkenen }: Verwerking): Set<Kring> {
  return new Set(
    betrokkenen.flatMap(({ naam, yaml }): readonly Kring[] => {
      const text = [naam, yaml?.omschrijving ?? ''].join('. ')
      const around: Kring[] = EVERYONE_AROUND.occurs(text) ? ['familie', 'ouders', 'netwerk'] : []
      return [...around, ...PEOPLE_AROUND.find(text).map(({ concept }) => concept), ...(ROLES[yaml?.rol ?? ''] ?? [])]
    }),
  )
}
