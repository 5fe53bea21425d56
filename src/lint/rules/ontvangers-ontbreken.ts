import { at } from '../../register/target.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'ontvangers-ontbreken',
  title: 'Er staat niet wie de gegevens krijgt',
  stake: 'zonder ontvangers weten mensen niet waar hun gegevens heen gaan',
  subject: 'ontvangers',
  severity: 'error',
  judgement: false,
  law: ['AVG 30(1)(d)', 'AVG 13(1)(e)', 'AVG 14(1)(e)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Er staat niet wie deze gegevens krijgt.',
      waarom: 'Het register noemt de categorieën ontvangers, en mensen hebben er recht op die te weten. Niets invullen kan ook ‘vergeten’ betekenen.',
      doe: 'voeg `ontvangers` toe: andere organisaties en wie in uw opdracht werkt. Krijgt niemand de gegevens? Schrijf dan `ontvangers: geen`.',
    },
    onbekend: {
      wat: 'Het is onbekend wie deze gegevens krijgt.',
      waarom: 'Zolang u niet weet wie de gegevens krijgt, kunt u mensen daar niet over informeren en een wijziging of wissing niet doorgeven.',
      doe: 'zoek uit wie de gegevens krijgt en noem die bij `ontvangers`. Is dat niemand? Schrijf dan `ontvangers: geen`.',
    },
  },
  limits: [
    'Noemt de verwerking wel `verwerkers`, dan zwijgt deze controle: een verwerker is ook een ontvanger.',
    'Een ontvanger die alleen in een omschrijving staat, telt niet; ontvanger-in-tekst kijkt daarnaar.',
    'Wat u als verwerker doet (artikel 30 lid 2) heeft geen ontvangers; bij `rol: verwerker` zwijgt deze controle.',
  ],
  examples: {
    fout: ['naam: Nieuwsbrief\n', 'naam: Nieuwsbrief\nontvangers: onbekend\n', 'naam: Nieuwsbrief\nverwerkers: geen\n'],
    goed: [
      'naam: Nieuwsbrief\nontvangers: geen\n',
      'naam: Declaraties\nontvangers: [gemeente]\n',
      'naam: Nieuwsbrief\nverwerkers:\n  - {partij: leverancier, waarvoor: versturen}\n',
      'naam: Loonadministratie voor anderen\nrol: verwerker\n',
    ],
  },
  check({ verwerking: { yaml }, report }) {
    if (yaml.rol === 'verwerker') return
    if (yaml.ontvangers === 'onbekend') return report(at(yaml, 'ontvangers'), 'onbekend')
    if (yaml.ontvangers === undefined && !Array.isArray(yaml.verwerkers)) report('naam', 'ontbreekt')
  },
})
