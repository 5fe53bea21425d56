import { state } from '../../register/states.js'
import { at } from '../../register/target.js'
import { dataOf, lawsNear, ownLaws } from '../groups.js'
import { short } from '../phrase.js'
import { ASSIGNED, asWritten, candidates, numbersIn, provisionsFor, rulesHere } from '../numbers.js'
import { meets } from '../provisions.js'
import { defineRule } from '../rule.js'

const WAAROM = 'Een nummer dat een wet aan mensen geeft, zoals het BSN, mag u alleen gebruiken als een wet dat zegt.'

export default defineRule({
  id: 'bsn-zonder-wet',
  title: 'BSN of een ander wettelijk nummer zonder wet die het gebruik regelt',
  stake: 'het BSN mag alleen als een wet dat zegt (art. 46 UAVG, art. 87 AVG)',
  subject: 'nummers',
  severity: 'error',
  judgement: false,
  law: ['UAVG 46', 'AVG 87'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Bij ‘{groep}’ staat niet welke wet het gebruik van het {nummer} regelt.',
      waarom: WAAROM,
      doe: 'zet bij deze gegevens `wet` met het artikel dat het gebruik regelt{kandidaten}. Is er geen wet? Gebruik het {nummer} dan niet meer.',
    },
    onbekend: {
      wat: 'Bij ‘{groep}’ is onbekend welke wet het gebruik van het {nummer} regelt.',
      waarom: WAAROM,
      doe: 'zoek het artikel op en vul het in bij `wet`{kandidaten}. Is er geen wet? Gebruik het {nummer} dan niet meer.',
    },
    algemeen: {
      wat: 'Bij ‘{groep}’ staat als wet alleen {wet}. Dat artikel geeft zelf geen recht op het {nummer}.',
      waarom: 'Dat artikel verwijst naar andere wetten: alleen zo’n andere wet kan het gebruik van het nummer regelen.',
      doe: 'zet bij `wet` het artikel van de wet die uw organisatie het {nummer} laat gebruiken{kandidaten}.',
    },
    'zonder-artikel': {
      wat: 'Bij ‘{groep}’ staat wel een wet ({wet}), maar niet welk artikel het {nummer} regelt.',
      waarom: 'Zonder artikel kan een lezer niet nagaan of de wet dit gebruik van het nummer regelt.',
      doe: 'zet bij `wet` ook het artikel{kandidaten}.',
      severity: 'warning',
    },
    'past-niet': {
      wat: 'Bij ‘{groep}’ staat {wet}. Voor zover avg weet, regelt dat niet het gebruik van het {nummer}.',
      waarom: WAAROM,
      doe: 'kijk na of dit artikel over het {nummer} gaat, en zet anders het goede artikel bij `wet`{kandidaten}.',
      severity: 'warning',
    },
    'andere-organisatie': {
      wat: 'Bij ‘{groep}’ staat {wet}. Voor zover avg weet, geldt dat niet voor uw soort werk of organisatie.',
      waarom: 'Elke wet wijst zelf aan wie het nummer mag gebruiken: bijvoorbeeld alleen overheden, of alleen aanbieders van zorg.',
      doe: 'zet bij `wet` het artikel dat voor u geldt{kandidaten}. Of vul `regimes` en `soort` van uw organisatie aan.',
      severity: 'warning',
    },
    tekst: {
      wat: '‘{groep}’ lijkt een {nummer} te bevatten, en er staat geen wet bij die het gebruik regelt.',
      waarom: WAAROM,
      doe: 'maak voor het {nummer} een eigen groep met `soort: {soort}`, en zet bij `wet` het artikel{kandidaten}.',
      severity: 'warning',
    },
  },
  limits: [
    'Welke artikelen het gebruik van een nummer regelen, komt uit de wetgegevens van avg. Een artikel dat daarin ontbreekt geeft een waarschuwing, geen fout.',
    'Artikel 5.2.9 Wmo 2015 gaat over het geven van gegevens. Of uw gebruik daarbij past, ziet deze controle niet.',
    'Bij werk in opdracht (`rol: verwerker`) moet de opdrachtgever de wet noemen.',
  ],
  examples: {
    fout: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn, wet: onbekend}\n',
      'naam: School\npersoonsgegevens:\n  - {id: nummer, gegevens: [onderwijsnummer], soort: onderwijsnummer}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn, wet: artikel 46 UAVG}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn, wet: Jeugdwet}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn, wet: artikel 7.3.8 Jeugdwet}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn, wet: artikel 10 Wabb}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: naw, gegevens: [naam, adres, BSN-nummer]}\n',
    ],
    goed: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn, wet: artikel 7.2.1 Jeugdwet}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn}\ndoelen:\n  - {id: hulp, omschrijving: Jeugdhulp geven, wet: artikel 7.2.1 Jeugdwet}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: naw, gegevens: [naam en adres]}\n',
      `naam: Gemeente
partijen:
  - {id: college, naam: College, soort: publiek, regimes: [participatiewet]}
verantwoordelijken: [college]
verwerkingen:
  01-uitkering:
    naam: Uitkering
    persoonsgegevens:
      - {id: bsn, gegevens: [burgerservicenummer], soort: bsn, wet: artikel 10 Wabb}
  02-rapport:
    naam: Rapportage
    persoonsgegevens:
      - {zie: 01-uitkering}
`,
    ],
  },
  check({ verwerking, law, report }) {
    if (verwerking.yaml.rol === 'verwerker') return
    for (const groep of verwerking.groepen) {
      if (groep.verwezen) continue
      for (const { soort, naam, declared } of numbersIn(groep, ASSIGNED)) {
        const own = ownLaws(groep)
        const known = provisionsFor(soort, law)
        const here = rulesHere(soort, { verwerking, law }).flatMap(({ bepalingen }) => bepalingen)
        if (meets(lawsNear(groep, verwerking), here) === 'artikel') continue
        const options = candidates(soort, groep, { verwerking, law })
        const data = { groep: dataOf(groep), nummer: naam, soort, wet: short(asWritten(own)), sleutel: soort, kandidaten: options === '' ? '' : `, bijvoorbeeld ${options}` }
        const target = at(groep.yaml, 'wet')
        if (state(groep.yaml.wet) === 'onbekend') report(at(groep.yaml, 'wet'), 'onbekend', data)
        else if (own.length === 0) report(groep.target, declared ? 'ontbreekt' : 'tekst', data)
        else if (meets(own, known) === 'artikel') report(target, 'andere-organisatie', data)
        else if (meets(own, known) === 'wet') report(target, 'zonder-artikel', data)
        else if (meets(own, law.nummer(soort)?.algemeen ?? []) !== 'niets') report(target, 'algemeen', data)
        else report(target, 'past-niet', data)
      }
    }
  },
})
