import { at } from '../../register/target.js'
import { aboutWhat } from '../answered.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'afwijking-ongebruikt',
  title: 'Een afwijking legt niets meer uit',
  stake: 'uitleg bij iets dat er niet meer is, maakt het register onduidelijk',
  subject: 'antwoorden',
  severity: 'warning',
  judgement: false,
  law: ['AVG 5(2)', 'AVG 24(1)'],
  scope: 'antwoord',
  messages: {
    ongebruikt: {
      wat: 'Deze afwijking van `{controle}` hoort bij geen enkele bevinding.',
      waarom: 'Misschien is het opgelost, of staat er een onderdeel dat niet bestaat. Blijft zij staan, dan verbergt zij later ongemerkt een nieuwe bevinding.',
      doe: 'haal de afwijking weg. Is er wel een bevinding? Kijk dan of `onderdeel` en `verwerking` kloppen.',
    },
  },
  limits: ['Zolang er fouten in de invoer zijn, of de controle op de peildatum niet geldt, zwijgt deze controle: de bevinding kan dan terugkomen.'],
  examples: {
    fout: [
      'naam: Nieuwsbrief\ndoelen: [cliënten laten weten wat er verandert]\nafwijkingen:\n  - {controle: doel-vaag, reden: het beleid werkt dit doel uit, door: FG, datum: 2026-03-01, tot: 2027-03-01}\n',
      'naam: Nieuwsbrief\ntoegang:\n  - {wie: andere medewerkers, voorwaarde: als dat nodig is voor een normale bedrijfsvoering}\nafwijkingen:\n  - {controle: doel-vaag, onderdeel: beheerders, reden: het beleid werkt dit doel uit, door: FG, datum: 2026-03-01, tot: 2027-03-01}\n',
    ],
    goed: [
      'naam: Nieuwsbrief\ntoegang:\n  - {wie: andere medewerkers, voorwaarde: als dat nodig is voor een normale bedrijfsvoering}\nafwijkingen:\n  - {controle: doel-vaag, onderdeel: andere medewerkers, reden: het beleid werkt dit doel uit, door: FG, datum: 2026-03-01, tot: 2027-03-01}\n',
      'naam: Nieuwsbrief\nafwijkingen:\n  - {controle: doel-vaagg, reden: het beleid werkt dit doel uit, door: FG, datum: 2026-03-01, tot: 2027-03-01}\n',
    ],
  },
  check({ antwoord, register, law, known, report }) {
    if (antwoord.kind === 'afwijking' && aboutWhat(antwoord, { known, law, register }) === 'niets') report(at(antwoord.yaml, 'controle'), 'ongebruikt', { controle: antwoord.yaml.controle })
  },
})
