import type { Register, Verwerking } from '../../register/model.js'
import { record, state } from '../../register/states.js'
import { at, type Target } from '../../register/target.js'
import { EXEMPT } from '../lexicon/exempt.js'
import { defineRule } from '../rule.js'
import { textsWith } from '../texts.js'

export default defineRule({
  id: 'beroep-op-30-5',
  title: 'Het register beroept zich op de uitzondering voor kleine organisaties',
  stake: 'wie zorg verleent of geregeld gegevens gebruikt, heeft een register nodig, hoe klein ook',
  subject: 'organisatie',
  severity: 'warning',
  judgement: true,
  law: ['AVG 30(5)'],
  scope: 'register',
  messages: {
    gevoelig: {
      wat: 'U beroept zich op de uitzondering voor kleine organisaties, maar gebruikt bijzondere of strafrechtelijke gegevens.',
      waarom: 'De uitzondering geldt niet voor wie zulke gegevens gebruikt, zoals gegevens over gezondheid. Dan hoort er gewoon een register te zijn.',
      doe: 'zet `beroep_op_30_5: nee` en houd het register bij. Geldt de uitzondering volgens u toch? Leg dat uit in een `afwijking`.',
    },
    geregeld: {
      wat: 'U beroept zich op de uitzondering voor kleine organisaties.',
      waarom: 'De uitzondering geldt alleen voor gebruik dat af en toe voorkomt en weinig risico heeft. Een cliënten- of personeelsadministratie is vast werk.',
      doe: 'houd het register bij voor alles wat u geregeld doet. Geldt de uitzondering volgens u toch? Leg dat uit in een `afwijking`.',
    },
  },
  limits: [
    'In een tekst ziet de controle alleen bekende woorden voor de uitzondering, en alleen in register.yaml.',
    'Hoe groot de organisatie is, weegt niet mee: de uitzondering vervalt ook voor kleine organisaties.',
  ],
  examples: {
    fout: [
      'naam: Voorbeeld\nberoep_op_30_5: ja\nverwerkingen:\n  dossier:\n    naam: Dossier\n    persoonsgegevens:\n      - {gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Voorbeeld\nberoep_op_30_5: ja\nverwerkingen:\n  nieuws: {naam: Nieuwsbrief}\n',
      'naam: Voorbeeld\ninleiding: Wij hebben minder dan 250 medewerkers en hoeven geen register te hebben.\npartijen:\n  - {id: a, naam: A}\n',
    ],
    goed: [
      'naam: Voorbeeld\nberoep_op_30_5: nee\ninleiding: Wij hebben minder dan 250 medewerkers en houden toch een register bij.\npartijen:\n  - {id: a, naam: A}\n',
      'naam: Voorbeeld\ninleiding: Bij ons werken 40 mensen.\npartijen:\n  - {id: a, naam: A}\n',
    ],
  },
  check({ register, report }) {
    const place = claim(register)
    if (!place) return
    const sensitive = [...register.verwerkingen.values()].flatMap((verwerking) => gevoelig(verwerking) ?? [])[0]
    if (!sensitive) return report(place, 'geregeld')
    report(place, 'gevoelig', {}, { related: [{ target: sensitive, text: 'bijvoorbeeld deze gegevens' }] })
  },
})

function claim(register: Register): Target | undefined {
  const { beroep_op_30_5: field } = register.yaml
  if (field !== undefined) return field === 'ja' ? at(register.yaml, 'beroep_op_30_5') : undefined
  return textsWith(EXEMPT, register)[0]?.target
}

/** The first place where an activity uses special or criminal data. */
function gevoelig({ yaml, groepen }: Verwerking): Target | undefined {
  if (yaml.strafrechtelijk === 'ja') return at(yaml, 'strafrechtelijk')
  const groep = groepen.find((one) => state(one.yaml.bijzonder) === 'waarde' || one.yaml.soort === 'strafrechtelijk')
  return groep?.target ?? (record(yaml.bijzonder)?.genoemd ? at(yaml, 'bijzonder') : undefined)
}
