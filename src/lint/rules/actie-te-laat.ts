import { at } from '../../register/target.js'
import { aboutWhat, counted } from '../answered.js'
import { dutchDate } from '../dates.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'actie-te-laat',
  title: 'Een actie had al klaar moeten zijn',
  stake: 'een plan dat niet doorgaat, is geen plan',
  subject: 'antwoorden',
  severity: 'warning',
  judgement: false,
  law: ['AVG 5(2)', 'AVG 24(1)'],
  scope: 'antwoord',
  messages: {
    voorbij: {
      wat: 'Deze actie voor `{controle}` was gepland op {gepland}, maar er staat nog {bevindingen} open.',
      waarom: 'U moet kunnen laten zien dat u doet wat u zich voorneemt. De geplande datum is voorbij.',
      doe: 'voer de actie uit en werk het register bij. Lukt dat nog niet? Kies bij `gepland` een nieuwe datum, en zeg bij `wat` waarom het later wordt.',
    },
  },
  limits: ['Op de geplande dag zelf is de actie nog op tijd.'],
  examples: {
    fout: ['naam: Nieuwsbrief\nontvangers: onbekend\nacties:\n  - {controle: ontvangers-ontbreken, eigenaar: communicatie, gepland: 2026-03-01}\n'],
    goed: ['naam: Nieuwsbrief\nontvangers: onbekend\nacties:\n  - {controle: ontvangers-ontbreken, eigenaar: communicatie, gepland: 2026-11-21}\n', 'naam: Nieuwsbrief\nontvangers: geen\nacties:\n  - {controle: ontvangers-ontbreken, eigenaar: communicatie, gepland: 2026-03-01}\n'],
  },
  check({ antwoord, register, law, known, peildatum, report }) {
    const { yaml } = antwoord
    if (!('gepland' in yaml) || yaml.gepland === undefined || yaml.gepland >= peildatum) return
    if (aboutWhat(antwoord, { known, law, register }) !== 'bevindingen') return
    report(at(yaml, 'gepland'), 'voorbij', { controle: yaml.controle, gepland: dutchDate(yaml.gepland), bevindingen: counted(antwoord) })
  },
})
