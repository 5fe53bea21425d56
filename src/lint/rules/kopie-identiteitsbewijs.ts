import { dataOf, lawsNear, onlyStaff, ownLaws } from '../groups.js'
import { short } from '../phrase.js'
import { asWritten, numbersIn, provisionsFor } from '../numbers.js'
import { meets } from '../provisions.js'
import { at } from '../../register/target.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'kopie-identiteitsbewijs',
  title: 'Een kopie van een identiteitsbewijs, terwijl laten zien genoeg is',
  stake: 'een kopie van een paspoort bevat veel meer dan nodig en helpt fraude',
  subject: 'nummers',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(1)(c)', 'UAVG 46'],
  scope: 'verwerking',
  messages: {
    kopie: {
      wat: 'Hier staat ‘{groep}’: een kopie van een identiteitsbewijs van mensen die geen werknemer zijn.',
      waarom: 'Op een kopie staan ook het BSN, een foto en andere gegevens die u niet nodig hebt. Geen wet vraagt die kopie van uw cliënten: laten zien is genoeg.',
      doe: 'laat het document alleen zien en schrijf op wat een wet vraagt. Vernietig de kopieën en haal deze groep uit het register. Gaat het om werknemers? Zet dat dan bij `van`.',
    },
    wet: {
      wat: 'Bij ‘{groep}’ staat {wet}. Voor zover avg weet, vraagt dat geen kopie van een identiteitsbewijs.',
      waarom: 'Op een kopie staan ook het BSN, een foto en andere gegevens die u niet nodig hebt. Bijna altijd is het genoeg om het document te laten zien.',
      doe: 'kijk na of dit artikel echt om een kopie vraagt. Zo niet: laat het document alleen zien, vernietig de kopieën en haal deze groep uit het register.',
      severity: 'warning',
    },
    tekst: {
      wat: '‘{groep}’ lijkt een kopie van een identiteitsbewijs te bevatten.',
      waarom: 'Op een kopie staan ook het BSN, een foto en andere gegevens die u niet nodig hebt. Bijna altijd is het genoeg om het document te laten zien.',
      doe: 'bewaart u een kopie? Stop daarmee en vernietig de kopieën. Alleen een werkgever bewaart een kopie, van werknemers: zet dat bij `van`.',
      severity: 'warning',
    },
  },
  limits: [
    'Een werkgever bewaart een kopie voor de loonbelasting: bij gegevens van alleen medewerkers zwijgt deze controle.',
    'Een kopie die u alleen vraagt om te zien wie een verzoek doet, en die u niet bewaart, hoort niet als groep in het register.',
    'Wie onder de Wwft valt moet soms wel een kopie bewaren; avg heeft daarvan geen gegevens.',
  ],
  examples: {
    fout: [
      'naam: Indicatie\nbetrokkenen:\n  - {naam: cliënten, rol: client}\npersoonsgegevens:\n  - {id: kopie, gegevens: [kopie paspoort], soort: kopie-identiteitsbewijs}\n',
      'naam: Indicatie\npersoonsgegevens:\n  - {id: kopie, gegevens: [kopie paspoort], soort: kopie-identiteitsbewijs, wet: artikel 5.2.8 Wmo 2015}\n',
      'naam: Indicatie\npersoonsgegevens:\n  - {id: aanmelding, gegevens: [aanmeldformulier, scan van het identiteitsbewijs]}\n',
    ],
    goed: [
      'naam: Loonadministratie\nbetrokkenen:\n  - {naam: medewerkers, rol: medewerker}\npersoonsgegevens:\n  - {id: kopie, gegevens: [kopie identiteitsbewijs], soort: kopie-identiteitsbewijs}\n',
      'naam: Personeel en vrijwilligers\nbetrokkenen:\n  - {id: medewerkers, naam: medewerkers, rol: medewerker}\n  - {id: vrijwilligers, naam: vrijwilligers, rol: vrijwilliger}\npersoonsgegevens:\n  - {id: kopie, gegevens: [kopie ID-bewijs], soort: kopie-identiteitsbewijs, van: [medewerkers]}\n',
      'naam: Loonadministratie\npersoonsgegevens:\n  - {id: kopie, gegevens: [kopie paspoort], soort: kopie-identiteitsbewijs, wet: artikel 7.5 lid 1 Uitvoeringsregeling LB 2011}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: nummer, gegevens: [soort en nummer van het identiteitsbewijs], soort: identiteitsnummer}\n',
    ],
  },
  check({ verwerking, law, report }) {
    if (verwerking.yaml.rol === 'verwerker') return
    for (const groep of verwerking.groepen) {
      const [copy] = numbersIn(groep, ['kopie-identiteitsbewijs'])
      if (!copy || groep.verwezen || onlyStaff(groep, verwerking)) continue
      const laws = ownLaws(groep)
      const copying = provisionsFor('identiteitsnummer', law).filter((provision) => law.provision(provision)?.over.includes('kopie'))
      if (meets(lawsNear(groep, verwerking), copying) === 'artikel') continue
      const data = { groep: dataOf(groep), wet: short(asWritten(laws)) }
      if (laws.length > 0) report(at(groep.yaml, 'wet'), 'wet', data)
      else report(groep.target, copy.declared ? 'kopie' : 'tekst', data)
    }
  },
})
