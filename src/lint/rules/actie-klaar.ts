import { at } from '../../register/target.js'
import { aboutWhat } from '../answered.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'actie-klaar',
  title: 'Een actie is klaar: er staat niets meer open',
  stake: 'wat klaar is, kan van de lijst',
  subject: 'antwoorden',
  severity: 'info',
  judgement: false,
  law: ['AVG 5(2)', 'AVG 24(1)'],
  scope: 'antwoord',
  messages: {
    klaar: {
      wat: 'Voor deze actie bij `{controle}` staat geen bevinding meer open.',
      waarom: 'De actie lijkt klaar. Een lijst met acties helpt alleen als er staat wat nog moet.',
      doe: 'haal de actie weg. Is het werk nog niet klaar? Kijk dan of `onderdeel` en `verwerking` kloppen.',
    },
  },
  limits: ['Zolang er fouten in de invoer zijn, of de controle op de peildatum niet geldt, zwijgt deze controle: de bevinding kan dan terugkomen.'],
  examples: {
    fout: [
      'naam: Nieuwsbrief\nacties:\n  - {controle: doel-vaag, eigenaar: communicatie, gepland: 2027-03-01}\n',
      'naam: Nieuwsbrief\ndoelen: [cliënten laten weten wat er verandert]\nacties:\n  - {controle: doel-ontbreekt, eigenaar: communicatie, gepland: 2026-03-01}\n',
    ],
    goed: ['naam: Nieuwsbrief\nacties:\n  - {controle: doel-ontbreekt, eigenaar: communicatie, gepland: 2027-03-01}\n'],
  },
  check({ antwoord, register, law, known, report }) {
    if (antwoord.kind === 'actie' && aboutWhat(antwoord, { known, law, register }) === 'niets') report(at(antwoord.yaml, 'controle'), 'klaar', { controle: antwoord.yaml.controle })
  },
})
