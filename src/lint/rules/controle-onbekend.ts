import { closest, distance } from 'fastest-levenshtein'
import { DEFECTS } from '../../register/defects.js'
import { at } from '../../register/target.js'
import { aboutWhat } from '../answered.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'controle-onbekend',
  title: 'Een antwoord noemt een controle die niet bestaat',
  stake: 'een antwoord op een controle die niet bestaat, telt niet',
  subject: 'antwoorden',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(2)', 'AVG 24(1)'],
  scope: 'antwoord',
  messages: {
    lijkt: {
      wat: 'De controle `{controle}` bestaat niet. Bedoelde u `{suggestie}`?',
      waarom: 'Dit antwoord hoort nu bij geen enkele bevinding en telt dus niet.',
      doe: 'neem de naam van de controle over uit de bevinding.',
    },
    onbekend: {
      wat: 'De controle `{controle}` bestaat niet.',
      waarom: 'Dit antwoord hoort nu bij geen enkele bevinding en telt dus niet.',
      doe: 'neem de naam van de controle over uit de bevinding. `avg explain` toont alle controles.',
    },
    invoer: {
      wat: '`{controle}` is een fout in de invoer. Daar kunt u geen antwoord op geven.',
      waarom: 'Zolang de invoer niet klopt, is niet te lezen wat er bedoeld is. Een uitleg of een plan helpt dan niet.',
      doe: 'verbeter de invoer en haal dit antwoord weg.',
    },
  },
  limits: ['De controle raadt op spelling. Een controle met een heel andere naam raadt zij niet.'],
  examples: {
    fout: [
      'naam: Nieuwsbrief\nafwijkingen:\n  - {controle: doel-vag, reden: het doel is duidelijk genoeg, door: FG, datum: 2026-03-01, tot: 2027-03-01}\n',
      'naam: Nieuwsbrief\nacties:\n  - {controle: register-mooier-maken, eigenaar: kwaliteit, gepland: 2027-03-01}\n',
      'naam: Nieuwsbrief\nacties:\n  - {controle: onbekende-sleutel, eigenaar: kwaliteit, gepland: 2027-03-01}\n',
    ],
    goed: ['naam: Nieuwsbrief\nacties:\n  - {controle: doel-ontbreekt, eigenaar: kwaliteit, gepland: 2027-03-01}\n'],
  },
  check({ antwoord, register, law, known, report }) {
    if (aboutWhat(antwoord, { known, law, register }) !== 'onbekende controle') return
    const { controle } = antwoord.yaml
    const place = at(antwoord.yaml, 'controle')
    if (Object.hasOwn(DEFECTS, controle)) return report(place, 'invoer', { controle })
    const best = closest(controle, [...known.keys()])
    const near = best !== undefined && distance(controle, best) <= Math.max(2, Math.floor(best.length / 3))
    if (near) report(place, 'lijkt', { controle, suggestie: best })
    else report(place, 'onbekend', { controle })
  },
})
