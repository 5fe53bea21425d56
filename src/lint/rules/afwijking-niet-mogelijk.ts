import { at } from '../../register/target.js'
import { aboutWhat } from '../answered.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'afwijking-niet-mogelijk',
  title: 'Een afwijking bij een controle die geen oordeel vraagt',
  stake: 'wat de wet vraagt, is niet weg te leggen met uitleg',
  subject: 'antwoorden',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(2)', 'AVG 24(1)'],
  scope: 'antwoord',
  messages: {
    feit: {
      wat: 'Bij `{controle}` kan geen `afwijking`. Deze telt dus niet.',
      waarom: 'Deze controle kijkt naar een feit dat er staat of niet staat. Daar is niets te wegen, en uitleg verandert het niet.',
      doe: 'vul aan wat ontbreekt. Kan dat nu nog niet? Maak er een `actie` van, met een `eigenaar` en een datum bij `gepland`.',
    },
  },
  limits: ['Of een controle een oordeel vraagt, staat op haar pagina; `avg explain` toont die.'],
  examples: {
    fout: ['naam: Nieuwsbrief\nontvangers: onbekend\nafwijkingen:\n  - {controle: ontvangers-ontbreken, reden: die noemen we niet, door: directie, datum: 2026-03-01, tot: 2027-03-01}\n'],
    goed: [
      'naam: Nieuwsbrief\nacties:\n  - {controle: ontvangers-ontbreken, wat: ontvangers uitzoeken, eigenaar: kwaliteit, gepland: 2027-03-01}\n',
      'naam: Nieuwsbrief\ntoegang:\n  - {wie: andere medewerkers, voorwaarde: als dat nodig is voor een normale bedrijfsvoering}\nafwijkingen:\n  - {controle: doel-vaag, reden: het beleid werkt dit doel uit, door: FG, datum: 2026-03-01, tot: 2027-03-01}\n',
    ],
  },
  check({ antwoord, register, law, known, report }) {
    if (antwoord.kind !== 'afwijking' || known.get(antwoord.yaml.controle)?.judgement !== false) return
    if (aboutWhat(antwoord, { known, law, register }) === 'bevindingen') report(at(antwoord.yaml, 'controle'), 'feit', { controle: antwoord.yaml.controle })
  },
})
