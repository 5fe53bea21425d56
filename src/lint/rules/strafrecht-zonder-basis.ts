import { state, texts } from '../../register/states.js'
import { at } from '../../register/target.js'
import { bodyOf } from '../controllers.js'
import { activityLaws, anonymous, byUse, dataOf, lawsNear, ownLaws, purposeLaws, wordsOf } from '../groups.js'
import { criminal } from '../lexicon/criminal.js'
import { asWritten } from '../numbers.js'
import { short } from '../phrase.js'
import { inSentence, meets } from '../provisions.js'
import { defineRule } from '../rule.js'

const WAAROM = 'Gegevens over straffen en strafbare feiten mag u alleen gebruiken als de UAVG (artikel 32 of 33) of een andere wet dat regelt.'
const GENERAL = ['AVG 10', 'UAVG 31']

export default defineRule({
  id: 'strafrecht-zonder-basis',
  title: 'Strafrechtelijke gegevens zonder wet die het gebruik regelt',
  stake: 'strafrechtelijke gegevens mogen alleen als een wet dat regelt (art. 10)',
  subject: 'bijzondere gegevens',
  severity: 'error',
  judgement: false,
  law: ['AVG 10', 'UAVG 31', 'UAVG 32', 'UAVG 33'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: '‘{groep}’: bij deze strafrechtelijke gegevens staat geen wet die het gebruik regelt.',
      waarom: WAAROM,
      doe: 'zet bij deze gegevens `wet` met het artikel dat het gebruik regelt{kandidaten}. Is er geen? Gebruik deze gegevens dan niet meer.',
    },
    onbekend: {
      wat: '‘{groep}’: van deze strafrechtelijke gegevens is onbekend welke wet het gebruik regelt.',
      waarom: WAAROM,
      doe: 'zoek het artikel op en vul het in bij `wet`{kandidaten}. Is er geen? Gebruik deze gegevens dan niet meer.',
    },
    'past-niet': {
      wat: 'Bij ‘{groep}’ staat {wet}. Voor zover avg weet, regelt dat voor u niet het gebruik van strafrechtelijke gegevens.',
      waarom: WAAROM,
      doe: 'kijk na of dit artikel voor u over strafrechtelijke gegevens gaat, en zet anders het goede artikel bij `wet`{kandidaten}.',
      severity: 'warning',
    },
    algemeen: {
      wat: 'Bij ‘{groep}’ staat alleen {wet}. Dat artikel is de hoofdregel en geeft zelf geen reden.',
      waarom: WAAROM,
      doe: 'zet bij `wet` ook het artikel dat het gebruik regelt{kandidaten}.',
    },
    verklaring: {
      wat: 'Volgens het register zijn er strafrechtelijke gegevens, maar er staat niet welke, en geen wet die het gebruik regelt.',
      waarom: WAAROM,
      doe: 'beschrijf deze gegevens als een eigen groep met `soort: strafrechtelijk`, en zet bij `wet` het artikel{kandidaten}.',
    },
    tekst: {
      wat: '‘{groep}’ lijkt strafrechtelijke gegevens te bevatten, en er staat geen wet die het gebruik regelt.',
      waarom: WAAROM,
      doe: 'zet bij deze gegevens `soort: strafrechtelijk` en bij `wet` het artikel{kandidaten}. Zijn het geen strafrechtelijke gegevens? Zet dan bij de verwerking `strafrechtelijk: geen`.',
      severity: 'warning',
    },
  },
  limits: [
    'Politie of justitie als ontvanger maakt gegevens nog niet strafrechtelijk.',
    'Een verklaring omtrent het gedrag (VOG) zegt juist dat er niets is: dat woord telt niet mee.',
    'Politiegegevens van de politie zelf (Wet politiegegevens) vallen buiten deze controles.',
    'Wijzen alleen woorden op strafrecht en staat er een wet bij de gegevens of hun doel, dan zwijgt deze controle: wat die wet toelaat, moet een mens bekijken.',
    'Staat het artikel bij een doel van de verwerking, dan is dat genoeg. Of het ook bij deze gegevens past, ziet deze controle niet.',
  ],
  examples: {
    fout: [
      'naam: Jeugdreclassering\npersoonsgegevens:\n  - {id: straf, gegevens: [strafrechtelijke gegevens], soort: strafrechtelijk}\n',
      'naam: Jeugdreclassering\npersoonsgegevens:\n  - {id: straf, gegevens: [strafrechtelijke gegevens], soort: strafrechtelijk, wet: onbekend}\n',
      'naam: Jeugdreclassering\npersoonsgegevens:\n  - {id: straf, gegevens: [strafrechtelijke gegevens], soort: strafrechtelijk, wet: artikel 7.3.8 Jeugdwet}\n',
      'naam: Jeugdreclassering\npersoonsgegevens:\n  - {id: straf, gegevens: [strafrechtelijke gegevens], soort: strafrechtelijk, wet: artikel 31 UAVG}\n',
      'naam: Jeugdreclassering\nstrafrechtelijk: ja\npersoonsgegevens:\n  - {id: naw, gegevens: [naam]}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: achtergrond, gegevens: [veroordelingen en contact met de politie]}\n',
    ],
    goed: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: straf, gegevens: [strafrechtelijke gegevens], soort: strafrechtelijk, wet: artikel 33 lid 1 onder c UAVG}\n',
      'naam: Dossier\nontvangers:\n  - {naam: politie, soort: politie-of-justitie}\n  - {naam: HALT}\npersoonsgegevens:\n  - {id: naw, gegevens: [naam]}\n',
      'naam: Werving\npersoonsgegevens:\n  - {id: vog, gegevens: [VOG]}\n',
      'naam: Beleid\nwet: artikel 7.4.1 Jeugdwet\npersoonsgegevens:\n  - {id: beleid, gegevens: [gegevens over jeugdreclassering]}\n',
      `naam: Gemeente
partijen:
  - {id: college, naam: College, soort: publiek, regimes: [jeugdhulp]}
verantwoordelijken: [college]
verwerkingen:
  07-jeugdreclassering:
    naam: Jeugdreclassering
    doelen:
      - {id: overleg, omschrijving: Overleg, wet: artikel 7.4.0 lid 1 sub b Jeugdwet}
    persoonsgegevens:
      - {id: straf, gegevens: [strafrechtelijke gegevens], soort: strafrechtelijk}
`,
      `naam: Gemeente
partijen:
  - {id: college, naam: College, soort: publiek, regimes: [schuldhulp]}
verantwoordelijken: [college]
verwerkingen:
  01-schuldhulp:
    naam: Schuldhulp
    persoonsgegevens:
      - {id: boetes, gegevens: [strafrechtelijke gegevens], soort: strafrechtelijk, wet: artikel 8a Wgs}
`,
    ],
  },
  check({ verwerking, law, report }) {
    const { yaml, groepen, regimes } = verwerking
    if (yaml.rol === 'verwerker') return
    const declared = groepen.filter((groep) => groep.yaml.soort === 'strafrechtelijk')
    const looksIt = yaml.strafrechtelijk === 'geen' ? [] : groepen.filter((groep) => !groep.verwezen && groep.yaml.soort !== 'strafrechtelijk' && wordsOf(groep).some((text) => criminal.occurs(text)))
    if (declared.length + looksIt.length === 0 && yaml.strafrechtelijk !== 'ja') return
    const body = bodyOf(verwerking)
    const here = law.criminal(regimes.length > 0 ? regimes : undefined, body)
    const provisions = here.map(({ bepaling }) => bepaling)
    const options = inSentence(here.filter((row) => row.regimes !== undefined && !row.regimes.includes('werkgever') && (row.alleen === undefined || row.alleen === body)).map(({ bepaling }) => bepaling), 3)
    const kandidaten = options === '' ? '' : `, bijvoorbeeld ${options}`
    const lawless = looksIt.filter((groep) => ownLaws(groep).length === 0 && purposeLaws(groep, verwerking).length === 0)

    for (const [use, groups] of byUse([...declared, ...lawless].filter((groep) => !anonymous(groep)))) {
      const groep = groups[0]!
      const own = ownLaws(groep)
      if (meets(lawsNear(groep, verwerking), provisions) === 'artikel') continue
      const data = { groep: dataOf(...groups), wet: short(asWritten(own)), kandidaten }
      const related = groep.verwezen ? { related: [{ target: groep.target, text: 'hier staan de gegevens' }] } : {}
      const place = texts(use.wet).length > 0 ? at(use, 'wet') : { of: use }
      if (!declared.includes(groep)) report({ of: use }, 'tekst', data)
      else if (state(use.wet) === 'onbekend') report(at(use, 'wet'), 'onbekend', data, related)
      else if (own.length === 0) report(place, 'ontbreekt', data, related)
      else report(place, meets(own, GENERAL) === 'niets' ? 'past-niet' : 'algemeen', data, related)
    }
    if (yaml.strafrechtelijk === 'ja' && declared.length === 0 && looksIt.length === 0 && meets(activityLaws(verwerking), provisions) !== 'artikel') report(at(yaml, 'strafrechtelijk'), 'verklaring', { kandidaten })
  },
})
