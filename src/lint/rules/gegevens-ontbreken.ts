import { at } from '../../register/target.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'gegevens-ontbreken',
  title: 'Er staat niet welke gegevens u gebruikt',
  stake: 'zonder gegevens is niet te zien of ze nodig zijn en of er gevoelige bij zitten',
  subject: 'gegevens',
  severity: 'error',
  judgement: false,
  law: ['AVG 30(1)(c)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Er staat niet welke persoonsgegevens u gebruikt.',
      waarom: 'Het register noemt de categorieën persoonsgegevens. Zonder die is niet te zien of u alleen gebruikt wat nodig is, en of er bijzondere gegevens bij zitten.',
      doe: 'voeg `persoonsgegevens` toe, in groepen die bij elkaar horen. Gebruikt u gegevens van een andere verwerking? Verwijs dan met `zie` en noem bij `groepen` welke.',
    },
    onbekend: {
      wat: 'Het is onbekend welke persoonsgegevens u gebruikt.',
      waarom: 'Het register noemt de categorieën persoonsgegevens. Zonder die is niet te zien of u alleen gebruikt wat nodig is, en of er bijzondere gegevens bij zitten.',
      doe: 'zoek uit welke gegevens u gebruikt en zet ze in groepen bij `persoonsgegevens`.',
    },
  },
  limits: [
    'Een verwijzing naar de gegevens van een andere verwerking telt; of zij precies genoeg is, kijkt verwijzing-zonder-selectie na.',
    'Verwijst u naar een verwerking die zelf geen gegevens noemt, dan staat de bevinding alleen daar.',
    'Een register als verwerker (artikel 30 lid 2) hoeft geen gegevens te noemen; bij `rol: verwerker` zwijgt deze controle.',
  ],
  examples: {
    fout: ['naam: Nieuwsbrief\n', 'naam: Nieuwsbrief\npersoonsgegevens: onbekend\n'],
    goed: [
      'naam: Nieuwsbrief\npersoonsgegevens:\n  - gegevens: [e-mailadres]\n',
      'naam: Voorbeeld\nverwerkingen:\n  dossier:\n    naam: Dossier\n    persoonsgegevens:\n      - {id: naam, gegevens: [naam]}\n  audit:\n    naam: Audit\n    persoonsgegevens:\n      - zie: dossier\n',
      'naam: Loonadministratie voor anderen\nrol: verwerker\n',
    ],
  },
  check({ verwerking: { yaml }, report }) {
    if (yaml.rol === 'verwerker') return
    if (yaml.persoonsgegevens === undefined) report('naam', 'ontbreekt')
    if (yaml.persoonsgegevens === 'onbekend') report(at(yaml, 'persoonsgegevens'), 'onbekend')
  },
})
