import { at } from '../../register/target.js'
import { anonymous, dataOf, wordsOf } from '../groups.js'
import { criminal } from '../lexicon/criminal.js'
import { list, short } from '../phrase.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'strafrecht-verborgen',
  title: 'Volgens het register geen strafrechtelijke gegevens, maar de tekst wijst daar wel op',
  stake: 'wat niet als strafrechtelijk is herkend, krijgt ook geen extra bescherming',
  subject: 'bijzondere gegevens',
  severity: 'warning',
  judgement: true,
  law: ['AVG 10', 'UAVG 31', 'UAVG 32', 'UAVG 33'],
  scope: 'verwerking',
  messages: {
    tekst: {
      wat: 'Volgens het register zijn er geen strafrechtelijke gegevens, maar {woorden} wijst daar wel op.',
      waarom: 'Gegevens over straffen en strafbare feiten mag u alleen gebruiken als een wet dat regelt. Wie ze niet herkent, let daar ook niet op.',
      doe: 'zet bij die gegevens `soort: strafrechtelijk` en de `wet` die het gebruik regelt, en haal `strafrechtelijk: geen` weg. Klopt `geen` toch? Leg dat uit in een `afwijking`.',
    },
    tegenspraak: {
      wat: 'Volgens het register zijn er geen strafrechtelijke gegevens, maar ‘{groep}’ heeft die soort.',
      waarom: 'Beide kan niet waar zijn. Strafrechtelijke gegevens mag u alleen gebruiken als een wet dat regelt.',
      doe: 'haal `strafrechtelijk: geen` weg, of pas `soort` aan bij de groep.',
    },
  },
  limits: ['Deze controle zoekt woorden in de gegevens en de doelen. Politie of justitie als ontvanger telt niet, en een VOG ook niet.'],
  examples: {
    fout: [
      'naam: Dossier\nstrafrechtelijk: geen\npersoonsgegevens:\n  - {id: achtergrond, gegevens: [veroordelingen]}\n',
      'naam: Begeleiding\nstrafrechtelijk: geen\ndoelen: [Jongeren begeleiden na jeugddetentie en tijdens reclasseringstoezicht]\n',
      'naam: Dossier\nstrafrechtelijk: geen\npersoonsgegevens:\n  - {id: straf, gegevens: [achtergrond], soort: strafrechtelijk}\n',
    ],
    goed: [
      'naam: Dossier\nstrafrechtelijk: geen\nontvangers:\n  - {naam: politie, soort: politie-of-justitie}\npersoonsgegevens:\n  - {id: naw, gegevens: [naam]}\n',
      'naam: Werving\nstrafrechtelijk: geen\npersoonsgegevens:\n  - {id: vog, gegevens: [VOG ingezien op]}\n',
      'naam: Dossier\nstrafrechtelijk: ja\npersoonsgegevens:\n  - {id: achtergrond, gegevens: [veroordelingen]}\n',
    ],
  },
  check({ verwerking: { yaml, groepen, doelen }, report }) {
    if (yaml.strafrechtelijk !== 'geen') return
    const target = at(yaml, 'strafrechtelijk')
    const known = groepen.filter((groep) => !anonymous(groep))
    const declared = known.filter((groep) => groep.yaml.soort === 'strafrechtelijk')
    if (declared.length > 0) return report(target, 'tegenspraak', { groep: dataOf(...declared) }, { related: declared.map((groep) => ({ target: groep.target, text: 'hier staan strafrechtelijke gegevens' })) })
    const found = [
      ...known.flatMap((groep) => wordsOf(groep).flatMap((text) => criminal.find(text).map((match) => ({ text: match.text, place: groep.target })))),
      ...doelen.flatMap((doel) => criminal.find(doel.omschrijving).map((match) => ({ text: match.text, place: doel.target }))),
    ]
    if (found.length === 0) return
    report(target, 'tekst', { woorden: short(list([...new Set(found.map(({ text }) => `‘${text}’`))]), 80) }, { related: [...new Set(found.map(({ place }) => place))].map((place) => ({ target: place, text: 'dit wijst erop' })) })
  },
})
