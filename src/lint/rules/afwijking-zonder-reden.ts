import { aboutWhat } from '../answered.js'
import { list } from '../phrase.js'
import { defineRule } from '../rule.js'

/** What makes an explanation whole: why, who decided, when, and until when. */
const PARTS = ['reden', 'door', 'datum', 'tot'] as const

export default defineRule({
  id: 'afwijking-zonder-reden',
  title: 'Een afwijking is niet volledig ingevuld',
  stake: 'een afwijking zonder reden is geen uitleg',
  subject: 'antwoorden',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(2)', 'AVG 24(1)'],
  scope: 'antwoord',
  messages: {
    reden: {
      wat: 'Bij deze afwijking van `{controle}` staat geen reden.',
      waarom: 'U moet kunnen laten zien waarom u iets anders doet. Zonder reden blijft de bevinding gewoon staan.',
      doe: 'vul in: {sleutels}. Bij `reden` schrijft u waarom het hier anders ligt.',
    },
    onvolledig: {
      wat: 'Bij deze afwijking van `{controle}` ontbreekt: {sleutels}.',
      waarom: 'Een afwijking is een besluit: iemand neemt het, op een dag, en het geldt tot een dag. Anders weet later niemand of het nog klopt.',
      doe: 'vul in: {sleutels}. Schrijf bij `door` een functie, geen naam van een medewerker.',
    },
  },
  limits: ['Of de reden overtuigt, moet een mens beoordelen.'],
  examples: {
    fout: [
      'naam: Nieuwsbrief\ntoegang:\n  - {wie: andere medewerkers, voorwaarde: als dat nodig is voor een normale bedrijfsvoering}\nafwijkingen:\n  - {controle: doel-vaag}\n',
      'naam: Nieuwsbrief\ntoegang:\n  - {wie: andere medewerkers, voorwaarde: als dat nodig is voor een normale bedrijfsvoering}\nafwijkingen:\n  - {controle: doel-vaag, reden: het beleid werkt dit doel uit, tot: 2027-03-01}\n',
    ],
    goed: ['naam: Nieuwsbrief\ntoegang:\n  - {wie: andere medewerkers, voorwaarde: als dat nodig is voor een normale bedrijfsvoering}\nafwijkingen:\n  - {controle: doel-vaag, reden: het beleid werkt dit doel uit, door: FG, datum: 2026-03-01, tot: 2027-03-01}\n'],
  },
  check({ antwoord, register, law, known, report }) {
    if (antwoord.kind !== 'afwijking' || !known.get(antwoord.yaml.controle)?.judgement) return
    if (aboutWhat(antwoord, { known, law, register }) !== 'bevindingen') return
    const missing = PARTS.filter((part) => !(part in antwoord.yaml))
    if (missing.length === 0) return
    const data = { controle: antwoord.yaml.controle, sleutels: list(missing.map((part) => `\`${part}\``)) }
    report({ of: antwoord.yaml }, missing[0] === 'reden' ? 'reden' : 'onvolledig', data)
  },
})
