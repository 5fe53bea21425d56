import { at } from '../../register/target.js'
import { aboutWhat, counted } from '../answered.js'
import { dutchDate } from '../dates.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'afwijking-verlopen',
  title: 'Een afwijking is verlopen',
  stake: 'een verlopen afwijking telt niet meer: de bevinding staat weer open',
  subject: 'antwoorden',
  severity: 'warning',
  judgement: false,
  law: ['AVG 5(2)', 'AVG 24(1)'],
  scope: 'antwoord',
  messages: {
    verlopen: {
      wat: 'Deze afwijking van `{controle}` gold tot {tot}. Zij telt niet meer voor {bevindingen}.',
      waarom: 'U hebt zelf een einddatum gekozen, om dan opnieuw te kijken of de uitleg nog klopt.',
      doe: 'kijk of de reden nog geldt. Zo ja: vul bij `tot` en `datum` nieuwe datums in. Zo nee: los de bevinding op en haal de afwijking weg.',
    },
  },
  limits: ['Op de einddatum zelf geldt de afwijking nog.'],
  examples: {
    fout: ['naam: Nieuwsbrief\ntoegang:\n  - {wie: andere medewerkers, voorwaarde: als dat nodig is voor een normale bedrijfsvoering}\nafwijkingen:\n  - {controle: doel-vaag, reden: het beleid werkt dit doel uit, door: FG, datum: 2025-03-01, tot: 2026-03-01}\n'],
    goed: [
      'naam: Nieuwsbrief\ntoegang:\n  - {wie: andere medewerkers, voorwaarde: als dat nodig is voor een normale bedrijfsvoering}\nafwijkingen:\n  - {controle: doel-vaag, reden: het beleid werkt dit doel uit, door: FG, datum: 2026-03-01, tot: 2026-11-21}\n',
      'naam: Nieuwsbrief\ndoelen: [cliënten laten weten wat er verandert]\nafwijkingen:\n  - {controle: ontvangers-ontbreken, reden: volgt, door: FG, datum: 2025-03-01, tot: 2026-03-01}\n',
    ],
  },
  check({ antwoord, register, law, known, peildatum, report }) {
    const { yaml } = antwoord
    if (!('tot' in yaml) || yaml.tot === undefined || yaml.tot >= peildatum || !known.get(yaml.controle)?.judgement) return
    if (aboutWhat(antwoord, { known, law, register }) !== 'bevindingen') return
    report(at(yaml, 'tot'), 'verlopen', { controle: yaml.controle, tot: dutchDate(yaml.tot), bevindingen: counted(antwoord) })
  },
})
