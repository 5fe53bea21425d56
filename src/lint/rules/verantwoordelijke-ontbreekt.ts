import type { Partij } from '../../register/generated/types.js'
import { items } from '../../register/states.js'
import { at, type Target } from '../../register/target.js'
import { reachable } from '../contact.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'verantwoordelijke-ontbreekt',
  title: 'Er staat niet wie verantwoordelijk is en hoe mensen die bereiken',
  stake: 'het register begint met wie verantwoordelijk is, met naam en contactgegevens',
  subject: 'organisatie',
  severity: 'error',
  judgement: false,
  law: ['AVG 30(1)(a)', 'AVG 13(1)(a)'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: 'Het register zegt niet wie verantwoordelijk is voor de verwerkingen.',
      waarom: 'Het register noemt de verwerkingsverantwoordelijke met contactgegevens. Zonder die weten mensen en de toezichthouder niet bij wie zij moeten zijn.',
      doe: 'zet uw organisatie met `contact` bij `partijen` in register.yaml, en haar kenmerk bij `verantwoordelijken`.',
    },
    onbekend: {
      wat: 'Het is onbekend wie hier verantwoordelijk is.',
      waarom: 'Wie beslist waarvoor en hoe gegevens gebruikt worden, is verantwoordelijk. Mensen hebben er recht op te weten wie dat is.',
      doe: 'zoek uit wie over deze gegevens beslist en zet het kenmerk van die partij bij `verantwoordelijken`.',
    },
    contact: {
      wat: 'Van {naam} staan geen contactgegevens in het register.',
      waarom: 'Het register noemt van de verantwoordelijke ook hoe die te bereiken is. Met een vraag of verzoek kunnen mensen anders nergens heen.',
      doe: 'zet bij deze partij `contact` met een `adres`, `email` of `telefoon`.',
    },
    contacten: {
      wat: 'Van {aantal} verantwoordelijken staan geen contactgegevens in het register: {namen}.',
      waarom: 'Het register noemt van iedere verantwoordelijke ook hoe die te bereiken is. Met een vraag of verzoek kunnen mensen anders nergens heen.',
      doe: 'zet bij elk van deze partijen `contact` met een `adres`, `email` of `telefoon`. Is er één plek voor alle vragen? Zet die dan bij `contactpunt`.',
    },
  },
  limits: [
    'Een voorblad of briefhoofd buiten het register ziet deze controle niet.',
    'Zij kijkt of er contactgegevens staan, niet of ze kloppen.',
    'Een `contactpunt` van het register telt voor alle verantwoordelijken van het hele register.',
    'Wat u als verwerker doet, telt niet mee: daar noemt u de opdrachtgever.',
  ],
  examples: {
    fout: [
      'naam: Voorbeeld\npartijen:\n  - {id: stichting, naam: Stichting Voorbeeld}\n',
      'naam: Voorbeeld\nverantwoordelijken: onbekend\n',
      'naam: Voorbeeld\npartijen:\n  - {id: stichting, naam: Stichting Voorbeeld}\nverantwoordelijken: [stichting]\n',
      'naam: Voorbeeld\npartijen:\n  - {id: stichting, naam: Stichting Voorbeeld, contact: {plaats: Enschede}}\nverantwoordelijken: [stichting]\n',
      'naam: Voorbeeld\npartijen:\n  - {id: een, naam: Stichting Een}\n  - {id: twee, naam: Stichting Twee}\nverantwoordelijken: [een, twee]\n',
    ],
    goed: [
      'naam: Voorbeeld\npartijen:\n  - {id: stichting, naam: Stichting Voorbeeld, contact: {email: privacy@voorbeeld.nl}}\nverantwoordelijken: [stichting]\n',
      'naam: Voorbeeld\npartijen:\n  - {id: stichting, naam: Stichting Voorbeeld}\nverantwoordelijken: [stichting]\ncontactpunt: {telefoon: 0800 1234}\n',
      'naam: Voorbeeld\npartijen:\n  - {id: stichting, naam: Stichting Voorbeeld, contact: {adres: Dorpsstraat 1}}\nverwerkingen:\n  dossier: {naam: Dossier, verantwoordelijken: [stichting]}\n',
      'naam: Voorbeeld\npartijen:\n  - {id: gemeente, naam: Gemeente}\nverwerkingen:\n  loon: {naam: Loonadministratie, rol: verwerker, opdrachtgevers: [gemeente]}\n',
    ],
  },
  check({ register, report }) {
    const { yaml } = register
    const own = [...register.verwerkingen.values()].filter((verwerking) => verwerking.yaml.rol !== 'verwerker')
    const leaning = own.filter((verwerking) => verwerking.yaml.verantwoordelijken === undefined)
    if (yaml.verantwoordelijken === 'onbekend') report(at(yaml, 'verantwoordelijken'), 'onbekend')
    if (yaml.verantwoordelijken === undefined && (leaning.length > 0 || register.verwerkingen.size === 0)) report('naam', 'ontbreekt')
    for (const verwerking of own) {
      if (verwerking.yaml.verantwoordelijken === 'onbekend') report(at(verwerking.yaml, 'verantwoordelijken'), 'onbekend', { sleutel: verwerking.id })
    }

    const general = new Set(items<string>(yaml.verantwoordelijken))
    const named = new Set([...general, ...own.flatMap((verwerking) => items<string>(verwerking.yaml.verantwoordelijken))])
    const silent = [...named].flatMap((id) => register.partijen.get(id) ?? []).filter((partij) => !reachable(partij.contact) && !(general.has(partij.id) && reachable(yaml.contactpunt)))
    const [first, ...others] = silent
    if (!first) return
    if (others.length === 0) return report(place(first), 'contact', { naam: first.naam })
    report(place(first), 'contacten', { aantal: silent.length, namen: `${first.naam} en ${others.length === 1 ? others[0]!.naam : 'andere'}` }, { related: others.map((partij) => ({ target: place(partij), text: 'ook zonder contactgegevens' })) })
  },
})

function place(partij: Partij): Target {
  return at(partij, partij.contact === undefined ? 'naam' : 'contact')
}
