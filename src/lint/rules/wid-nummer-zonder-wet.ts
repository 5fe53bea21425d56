import { at } from '../../register/target.js'
import { dataOf, lawsNear, onlyStaff, ownLaws } from '../groups.js'
import { short } from '../phrase.js'
import { asWritten, numbersIn, provisionsFor, rulesHere } from '../numbers.js'
import { inSentence, meets } from '../provisions.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'wid-nummer-zonder-wet',
  title: 'Het nummer van een identiteitsbewijs zonder wet die erom vraagt',
  stake: 'vaak is het genoeg om een identiteitsbewijs te laten zien',
  subject: 'nummers',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(c)', 'Wabvpz 6(2)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Bij ‘{groep}’ staat niet welke wet vraagt om het nummer van het identiteitsbewijs vast te leggen.',
      waarom: 'U bewaart niet meer gegevens dan nodig zijn. Vaak is het genoeg om het document te laten zien. Alleen sommige wetten vragen om het nummer{kandidaten}.',
      doe: 'zet bij deze gegevens `wet` met het artikel dat om het nummer vraagt. Is er geen? Leg het nummer dan niet meer vast, of zeg in een `afwijking` waarom het toch nodig is.',
    },
    inzien: {
      wat: '‘{groep}’: voor uw werk vraagt de wet alleen om het identiteitsbewijs te laten zien ({inzien}).',
      waarom: 'U bewaart niet meer gegevens dan nodig zijn. Wie het document heeft gezien, heeft het nummer daarna meestal niet nodig.',
      doe: 'leg het nummer niet meer vast. Is er toch een wet die erom vraagt? Zet die dan bij `wet`, of zeg in een `afwijking` waarom het nummer nodig is.',
    },
    'past-niet': {
      wat: 'Bij ‘{groep}’ staat {wet}. Voor zover avg weet, vraagt dat niet om het nummer vast te leggen.',
      waarom: 'U bewaart niet meer gegevens dan nodig zijn. Vaak is het genoeg om het document te laten zien.',
      doe: 'kijk na of dit artikel echt om het nummer vraagt, en zet anders het goede artikel bij `wet`. Is er geen? Leg het nummer dan niet meer vast.',
    },
  },
  limits: [
    'Bij zorg uit de Zvw, de Wlz of een behandelovereenkomst moet het nummer worden vastgelegd: als het regime dat zegt, zwijgt deze controle.',
    'Bij gegevens van alleen medewerkers zwijgt deze controle: de werkgever moet hun identiteit vaststellen.',
  ],
  examples: {
    fout: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: wid, gegevens: [WID nummer], soort: identiteitsnummer}\n',
      'naam: Dossier\nregimes: [wmo]\npersoonsgegevens:\n  - {id: paspoort, gegevens: [naam, paspoortnummer]}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: wid, gegevens: [WID nummer], soort: identiteitsnummer, wet: artikel 7.2.1 Jeugdwet}\n',
    ],
    goed: [
      'naam: Dossier\nregimes: [zvw]\npersoonsgegevens:\n  - {id: wid, gegevens: [soort en nummer van het identiteitsbewijs], soort: identiteitsnummer}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: wid, gegevens: [WID nummer], soort: identiteitsnummer, wet: artikel 6 lid 2 Wabvpz}\n',
      'naam: Loonadministratie\nbetrokkenen:\n  - {naam: medewerkers, rol: medewerker}\npersoonsgegevens:\n  - {id: wid, gegevens: [nummer paspoort], soort: identiteitsnummer}\n',
    ],
  },
  check({ verwerking, law, report }) {
    if (verwerking.yaml.rol === 'verwerker') return
    const soort = 'identiteitsnummer'
    const asking = provisionsFor(soort, law)
    const here = rulesHere(soort, { verwerking, law })
    const asked = verwerking.regimes.length > 0 && here.some(({ kracht, regimes }) => kracht !== 'alleen-inzien' && regimes !== undefined && !regimes.includes('werkgever'))
    const shown = verwerking.regimes.length > 0 ? here.filter(({ kracht }) => kracht === 'alleen-inzien').flatMap(({ bepalingen }) => bepalingen) : []
    for (const groep of verwerking.groepen) {
      if (groep.verwezen || numbersIn(groep, [soort]).length === 0 || onlyStaff(groep, verwerking)) continue
      const own = ownLaws(groep)
      if (meets(lawsNear(groep, verwerking), asking) === 'artikel') continue
      const options = inSentence(law.numberRules(soort).filter(({ kracht, regimes }) => kracht === 'moet' && !regimes?.includes('werkgever')).flatMap(({ bepalingen }) => bepalingen))
      const data = { groep: dataOf(groep), wet: short(asWritten(own)), inzien: inSentence(shown), kandidaten: options === '' ? '' : `, zoals ${options}` }
      if (own.length > 0) report(at(groep.yaml, 'wet'), 'past-niet', data)
      else if (asked) continue
      else report(groep.target, shown.length > 0 ? 'inzien' : 'ontbreekt', data)
    }
  },
})
