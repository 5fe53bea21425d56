import { aboutWhat } from '../answered.js'
import { list } from '../phrase.js'
import { defineRule } from '../rule.js'

/** What makes a plan whole: who does it, and when it is done. */
const PARTS = ['eigenaar', 'gepland'] as const

export default defineRule({
  id: 'actie-onvolledig',
  title: 'Een actie heeft geen eigenaar of geen datum',
  stake: 'een plan zonder eigenaar of datum blijft liggen',
  subject: 'antwoorden',
  severity: 'warning',
  judgement: false,
  law: ['AVG 5(2)', 'AVG 24(1)'],
  scope: 'antwoord',
  messages: {
    onvolledig: {
      wat: 'Bij deze actie voor `{controle}` ontbreekt: {sleutels}.',
      waarom: 'Pas met een eigenaar en een datum is het een plan. Tot die tijd telt de bevinding als niet gepland.',
      doe: 'vul in: {sleutels}. Schrijf bij `eigenaar` een functie, geen naam van een medewerker.',
    },
  },
  limits: ['Of de actie de bevinding echt oplost, kan de controle niet zien.'],
  examples: {
    fout: ['naam: Nieuwsbrief\nontvangers: onbekend\nacties:\n  - {controle: ontvangers-ontbreken}\n', 'naam: Nieuwsbrief\nontvangers: onbekend\nacties:\n  - {controle: ontvangers-ontbreken, eigenaar: communicatie}\n'],
    goed: ['naam: Nieuwsbrief\nontvangers: onbekend\nacties:\n  - {controle: ontvangers-ontbreken, eigenaar: communicatie, gepland: 2027-03-01}\n', 'naam: Nieuwsbrief\nontvangers: geen\nacties:\n  - {controle: ontvangers-ontbreken}\n'],
  },
  check({ antwoord, register, law, known, report }) {
    if (antwoord.kind !== 'actie' || aboutWhat(antwoord, { known, law, register }) !== 'bevindingen') return
    const missing = PARTS.filter((part) => !(part in antwoord.yaml))
    if (missing.length > 0) report({ of: antwoord.yaml }, 'onvolledig', { controle: antwoord.yaml.controle, sleutels: list(missing.map((part) => `\`${part}\``)) })
  },
})
