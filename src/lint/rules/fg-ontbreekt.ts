import type { Register } from '../../register/model.js'
import { at } from '../../register/target.js'
import { dutchDate } from '../dates.js'
import { several } from '../phrase.js'
import { defineRule } from '../rule.js'
import { clientsOf, controllersOf, isPublic, thousands, usesHealth } from '../scale.js'

/** Work that the Wkkgz calls care. */
const CARE = new Set(['wgbo', 'zvw', 'wlz'])

export default defineRule({
  id: 'fg-ontbreekt',
  title: 'Er is geen functionaris gegevensbescherming',
  stake: 'zonder FG ziet niemand binnen de organisatie onafhankelijk toe',
  subject: 'dpia en fg',
  severity: 'error',
  judgement: false,
  law: ['AVG 37(1)(a)', 'AVG 37(1)(c)', 'Begz 2(2)'],
  scope: 'register',
  messages: {
    overheid: {
      wat: 'Het register noemt geen functionaris gegevensbescherming (FG). Een overheid moet er een hebben.',
      waarom: 'Voor {organisatie} geldt artikel 37 AVG sinds {sinds}, hoe klein de organisatie ook is. Gemeenten mogen samen een FG hebben.',
      doe: 'wijs een FG aan, meld die bij de Autoriteit Persoonsgegevens, en zet `fg` met `contact` in het register.',
    },
    overheid_onbekend: {
      wat: 'Of er een functionaris gegevensbescherming (FG) is, is onbekend. Een overheid moet er een hebben.',
      waarom: 'Voor {organisatie} geldt artikel 37 AVG sinds {sinds}, hoe klein de organisatie ook is.',
      doe: 'zoek uit wie de FG is en zet `fg` met `contact` in het register.',
      severity: 'warning',
    },
    grote_zorg: {
      wat: 'Het register noemt geen functionaris gegevensbescherming (FG), bij {aantal} cliënten.',
      waarom: 'Wie op grote schaal gezondheidsgegevens gebruikt, moet een FG hebben. In de zorg is dat boven {grens} cliënten in een systeem.',
      doe: 'wijs een FG aan, meld die bij de Autoriteit Persoonsgegevens, en zet `fg` met `contact` in het register.',
      severity: 'warning',
    },
    omvang_onbekend: {
      wat: 'Het register noemt geen functionaris gegevensbescherming (FG). Of die moet, hangt af van het aantal cliënten, en dat staat er niet.',
      waarom: 'Wie op grote schaal gezondheidsgegevens gebruikt, moet een FG hebben. In de zorg is dat boven {grens} cliënten in een systeem.',
      doe: 'zet bij `omvang` hoeveel cliënten er zijn. Is er een FG? Noem die bij `fg`. Is er geen? Schrijf `fg: geen`.',
      severity: 'info',
    },
  },
  limits: ['Een ziekenhuis, huisartsenpost, zorggroep of apotheek moet altijd een FG hebben; dat ziet deze controle niet.', 'Ook wie op grote schaal mensen volgt, moet een FG hebben; dat ziet zij niet.'],
  examples: {
    fout: [
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\nfg: geen\n',
      { yaml: 'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\n', peildatum: '2018-05-25' },
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\nfg: onbekend\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg, soort: privaat, regimes: [jeugdhulp]}\nverantwoordelijken: [zorg]\nomvang: {clienten: 12000}\nfg: geen\nverwerkingen:\n  dossier: {naam: Dossier, persoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg, soort: privaat, regimes: [jeugdhulp]}\nverantwoordelijken: [zorg]\nverwerkingen:\n  dossier: {naam: Dossier, persoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]}\n',
      { yaml: 'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg, soort: privaat, regimes: [wgbo]}\nverantwoordelijken: [zorg]\nomvang: {clienten: 12000}\nverwerkingen:\n  dossier: {naam: Dossier, persoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]}\n', peildatum: '2018-01-01' },
    ],
    goed: [
      { yaml: 'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\nfg: geen\n', peildatum: '2018-05-24' },
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\nfg: {contact: {email: fg@voorbeeld.nl}}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg, soort: privaat, regimes: [jeugdhulp]}\nverantwoordelijken: [zorg]\nomvang: {clienten: 180}\nverwerkingen:\n  dossier: {naam: Dossier, persoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg, soort: privaat, regimes: [jeugdhulp]}\nverantwoordelijken: [zorg]\nfg: geen\nverwerkingen:\n  dossier: {naam: Dossier, persoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]}\n',
      { yaml: 'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg, soort: privaat, regimes: [wgbo]}\nverantwoordelijken: [zorg]\nomvang: {clienten: 12000}\nverwerkingen:\n  dossier: {naam: Dossier, persoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]}\n', peildatum: '2017-12-31' },
    ],
  },
  check({ register, law, report }) {
    const { fg } = register.yaml
    if (typeof fg === 'object') return
    const place = fg === undefined ? 'naam' : at(register.yaml, 'fg')
    const controllers = controllersOf(register)
    const organisatie = several(controllers.filter(({ soort }) => soort === 'publiek').map(({ naam }) => naam))
    if (isPublic(controllers)) {
      if (law.inForce('AVG 37(1)(a)')) report(place, fg === 'onbekend' ? 'overheid_onbekend' : 'overheid', { organisatie, sinds: dutchDate(law.statute('avg')!.geldig_vanaf!) }, { law: ['AVG 37(1)(a)'] })
      return
    }
    const provision = law.inForce('AVG 37(1)(c)') ? 'AVG 37(1)(c)' : givesCare(register) ? 'Begz 2(2)' : undefined
    const limit = law.largeScale()
    if (provision === undefined || limit === undefined || ![...register.verwerkingen.values()].some(usesHealth)) return
    const clients = clientsOf(register)
    const grens = thousands(limit)
    if (clients === undefined && fg !== 'geen') report(place, 'omvang_onbekend', { grens }, { law: [provision] })
    else if (clients !== undefined && clients > limit) report(place, 'grote_zorg', { grens, aantal: thousands(clients) }, { law: [provision] })
  },
})

function givesCare(register: Register): boolean {
  return controllersOf(register).some(({ regimes }) => regimes.some((regime) => CARE.has(regime)))
}
