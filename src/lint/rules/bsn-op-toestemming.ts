import { anonymous, basesOf, byUse, dataOf, lawsNear } from '../groups.js'
import { restingOn, statementsIn } from '../bases.js'
import { ASSIGNED, numbersIn, provisionsFor } from '../numbers.js'
import { meets } from '../provisions.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'bsn-op-toestemming',
  title: 'Toestemming als grondslag voor het BSN of een ander wettelijk nummer',
  stake: 'met toestemming alleen mag u geen BSN gebruiken (art. 46 UAVG)',
  subject: 'nummers',
  severity: 'error',
  judgement: false,
  law: ['UAVG 46', 'AVG 87'],
  scope: 'verwerking',
  messages: {
    toestemming: {
      wat: 'Het gebruik van het {nummer} (‘{groep}’) rust op toestemming.',
      waarom: 'Alleen een wet kan het gebruik van dit nummer regelen. Toestemming kan dat niet, ook niet als mensen die vrij geven.',
      doe: 'maak voor het {nummer} een eigen doel met een andere `grondslag` en de `wet` die het gebruik regelt, en koppel de groep eraan met `voor`. Is er geen wet? Gebruik het nummer dan niet meer.',
    },
    gemengd: {
      wat: 'Het {nummer} (‘{groep}’) hoort ook bij een doel dat op toestemming rust.',
      waarom: 'Voor dat doel kan toestemming het gebruik van het nummer niet dragen. Voor een doel dat in een wet staat, kan het wel.',
      doe: 'zet bij deze groep `voor` met alleen de doelen waarvoor de wet het {nummer} regelt. Geef zo’n doel een eigen `grondslag` en `wet`.',
      severity: 'warning',
    },
    tekst: {
      wat: '‘{groep}’ lijkt een {nummer} te bevatten, en het gebruik rust op toestemming.',
      waarom: 'Alleen een wet kan het gebruik van dit nummer regelen. Toestemming kan dat niet.',
      doe: 'maak voor het {nummer} een eigen groep met `soort: {soort}` en een eigen doel met een andere `grondslag` en de `wet` die het gebruik regelt. Is er geen wet? Gebruik het nummer dan niet meer.',
      severity: 'warning',
    },
  },
  limits: [
    'Een nummer zonder `voor` telt bij alle doelen van de verwerking.',
    'Staat er een wet bij die het nummer regelt, of rust ook een ander doel van de groep niet op toestemming, dan is het een waarschuwing: splits eerst.',
  ],
  examples: {
    fout: [
      'naam: Dossier\ngrondslag: toestemming\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn}\n',
      'naam: Dossier\ngrondslag: toestemming\ntoestemming: {via: formulier, uitdrukkelijk: ja, intrekken: met een mail}\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn, wet: artikel 7.2.1 Jeugdwet}\n',
      'naam: Dossier\ndoelen:\n  - {id: foto, omschrijving: Foto’s plaatsen, grondslag: toestemming}\n  - {id: hulp, omschrijving: Hulp geven, grondslag: wettelijke-verplichting, wet: artikel 7.3.8 Jeugdwet}\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn}\n',
      'naam: Dossier\ngrondslag: toestemming\npersoonsgegevens:\n  - {id: naw, gegevens: [naam, BSN]}\n',
    ],
    goed: [
      'naam: Dossier\ngrondslag: wettelijke-verplichting\nwet: artikel 7.2.1 Jeugdwet\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn}\n',
      'naam: Dossier\ndoelen:\n  - {id: foto, omschrijving: Foto’s plaatsen, grondslag: toestemming}\n  - {id: hulp, omschrijving: Hulp geven, grondslag: wettelijke-verplichting, wet: artikel 7.2.1 Jeugdwet}\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn, voor: [hulp]}\n',
      'naam: Hulp\ngrondslag: wettelijke-verplichting\nwet: artikel 7.2.1 Jeugdwet\ntoestemming_voor:\n  - {handeling: delen met de huisarts, betreft: geheimhouding}\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn}\n',
      'naam: Onderzoek\ngrondslag: toestemming\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn, bewerking: geanonimiseerd}\n',
    ],
  },
  check({ verwerking, law, report }) {
    const statements = statementsIn(verwerking)
    const consents = restingOn(verwerking, law, 'a')
    if (consents.length === 0) return
    const found = verwerking.groepen
      .filter((groep) => !anonymous(groep))
      .flatMap((groep) => {
        const bases = basesOf(groep, statements)
        const consent = basesOf(groep, consents)
        return consent.length === 0 ? [] : numbersIn(groep, ASSIGNED).map((number) => ({ groep, consent, mixed: bases.length > consent.length, ...number }))
      })
    for (const [use, groepen] of byUse(found.map(({ groep }) => groep))) {
      for (const soort of ASSIGNED) {
        const one = found.find((each) => each.soort === soort && groepen.includes(each.groep))
        if (!one) continue
        const { groep, consent, naam, declared, mixed } = one
        const lawful = meets(lawsNear(groep, verwerking), provisionsFor(soort, law)) === 'artikel'
        report({ of: use }, mixed || lawful ? 'gemengd' : declared ? 'toestemming' : 'tekst', { groep: dataOf(groep), nummer: naam, soort, sleutel: soort }, {
          related: [
            { target: consent[0]!.target, text: 'hier staat de grondslag' },
            ...(groep.verwezen ? [{ target: groep.target, text: 'hier staan de gegevens' }] : []),
          ],
        })
      }
    }
  },
})
