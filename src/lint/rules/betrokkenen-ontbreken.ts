import { at } from '../../register/target.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'betrokkenen-ontbreken',
  title: 'Er staat niet van welke mensen u gegevens gebruikt',
  stake: 'zonder betrokkenen is niet te zeggen over wie het register gaat',
  subject: 'betrokkenen',
  severity: 'error',
  judgement: false,
  law: ['AVG 30(1)(c)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Er staat niet van welke groepen mensen u gegevens gebruikt.',
      waarom: 'Het register noemt de categorieën betrokkenen. Zonder die weet u ook niet wie u moet informeren.',
      doe: 'voeg `betrokkenen` toe met de groepen mensen, zoals cliënten, ouders of medewerkers.',
    },
    onbekend: {
      wat: 'Het is onbekend van welke groepen mensen u gegevens gebruikt.',
      waarom: 'Het register noemt de categorieën betrokkenen. Zonder die weet u ook niet wie u moet informeren.',
      doe: 'zoek uit over wie de gegevens gaan en noem die groepen bij `betrokkenen`.',
    },
  },
  limits: [
    'Een groep mensen die alleen in de naam of de omschrijving staat, telt niet.',
    'Een vage groep zoals ‘iedereen’ telt wel.',
    'Een register als verwerker (artikel 30 lid 2) hoeft geen betrokkenen te noemen; bij `rol: verwerker` zwijgt deze controle.',
  ],
  examples: {
    fout: ['naam: Nieuwsbrief\n', 'naam: Nieuwsbrief\nbetrokkenen: onbekend\n'],
    goed: ['naam: Nieuwsbrief\nbetrokkenen: [abonnees]\n', 'naam: Meldpunt\nbetrokkenen: [iedereen]\n', 'naam: Loonadministratie voor anderen\nrol: verwerker\n'],
  },
  check({ verwerking: { yaml }, report }) {
    if (yaml.rol === 'verwerker') return
    if (yaml.betrokkenen === undefined) report('naam', 'ontbreekt')
    if (yaml.betrokkenen === 'onbekend') report(at(yaml, 'betrokkenen'), 'onbekend')
  },
})
