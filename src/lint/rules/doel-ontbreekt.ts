import { remembered } from '../../law/index.js'
import { normalise } from '../../register/identity.js'
import { at } from '../../register/target.js'
import { SMALL_WORDS } from '../lexicon/small-words.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'doel-ontbreekt',
  title: 'Er staat niet waarvoor u de gegevens gebruikt',
  stake: 'aan het doel hangt al het andere: wat nodig is, hoe lang, en op welke grondslag',
  subject: 'doelen',
  severity: 'error',
  judgement: false,
  law: ['AVG 30(1)(b)', 'AVG 5(1)(b)', 'AVG 13(1)(c)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Er staat niet waarvoor u deze gegevens gebruikt.',
      waarom: 'Het register noemt de doelen. Zonder doel is niet te zeggen welke gegevens nodig zijn en hoe lang u ze mag bewaren.',
      doe: 'voeg `doelen` toe: een korte zin per doel, die zegt wat u met de gegevens wilt bereiken.',
    },
    onbekend: {
      wat: 'Het is onbekend waarvoor u deze gegevens gebruikt.',
      waarom: 'Gegevens verzamelt u voor een doel dat vooraf vaststaat. Zonder doel is niet te zeggen welke gegevens nodig zijn.',
      doe: 'zoek uit waarvoor u de gegevens gebruikt en zet dat bij `doelen`. Is er geen doel meer? Stop dan met de verwerking en werk het register bij.',
    },
    herhaalt: {
      wat: 'Het doel zegt alleen opnieuw hoe de verwerking heet.',
      waarom: 'Zo is te lezen wat u doet, maar niet waarvoor. Of de gegevens nodig zijn, is dan niet na te gaan.',
      doe: 'vul het doel aan met wat u ermee wilt bereiken, bijvoorbeeld met ‘zodat …’.',
      severity: 'warning',
    },
  },
  limits: [
    'Een doel herhaalt de naam als het uit dezelfde woorden bestaat; kleine woorden zoals ‘van’ en ‘de’ tellen niet. Een woord meer is genoeg om te zwijgen.',
    'Staat er nog een ander doel bij, dan zwijgt de controle over een doel dat de naam herhaalt.',
    'Een register als verwerker (artikel 30 lid 2) hoeft geen doelen te noemen; bij `rol: verwerker` zwijgt deze controle.',
  ],
  examples: {
    fout: [
      'naam: Cliëntadministratie\n',
      'naam: Cliëntadministratie\ndoelen: onbekend\ngrondslag: overeenkomst\n',
      'naam: Versturen nieuwsbrieven\ndoelen:\n  - Versturen van nieuwsbrieven.\n',
    ],
    goed: [
      'naam: Cliëntadministratie\ndoelen:\n  - Bijhouden welke begeleiding een cliënt krijgt\n',
      'naam: Versturen nieuwsbrieven\ndoelen:\n  - Versturen van nieuwsbrieven, zodat cliënten weten wat er verandert\n',
      'naam: Cliëntadministratie\ndoelen:\n  - Cliëntadministratie\n  - Voortgang van de begeleiding volgen\n',
      'naam: Loonadministratie voor anderen\nrol: verwerker\n',
    ],
  },
  check({ verwerking: { yaml, doelen }, report }) {
    if (yaml.rol === 'verwerker') return
    if (yaml.doelen === undefined) return report('naam', 'ontbreekt')
    if (yaml.doelen === 'onbekend') return report(at(yaml, 'doelen'), 'onbekend')
    const name = told(yaml.naam)
    if (doelen.every(({ omschrijving }) => told(omschrijving) === name)) report(doelen[0]!.target, 'herhaalt')
  },
})

/** The telling words of a text, in an order of their own. */
const told = remembered((text) => {
  const words = normalise(text).split('-')
  return [...new Set(words.filter((word) => !SMALL_WORDS.has(word)))].sort().join(' ')
})
