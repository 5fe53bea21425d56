import type { Betrokkene, Verwerking } from '../../register/model.js'
import { at } from '../../register/target.js'
import { minors } from '../lexicon/minors.js'
import { rolesOf } from '../lexicon/roles.js'
import { list, short } from '../phrase.js'
import { defineRule } from '../rule.js'

const IN_CARE = ['client', 'bewoner', 'patient', 'jeugdige']

export default defineRule({
  id: 'minderjarigen-zonder-regeling',
  title: 'Er zijn kinderen bij, maar niet staat wie voor hen beslist',
  stake: 'bij kinderen hangt van hun leeftijd af wie beslist en wie de rechten gebruikt',
  subject: 'minderjarigen',
  severity: 'warning',
  judgement: true,
  law: ['UAVG 5', 'AVG 8', 'AVG 12(1)', 'Jeugdwet 7.3.4', 'Jeugdwet 7.3.5'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: 'U gebruikt gegevens van kinderen ({verwerkingen}), maar er staat niet wie beslist bij welke leeftijd.',
      waarom: 'Wie toestemming geeft en wie de rechten gebruikt, hangt af van de leeftijd. De grenzen verschillen: voor toestemming volgens de AVG, voor de zorg zelf, en voor inzage in een dossier.',
      doe: 'zet in register.yaml bij `minderjarigen` per `leeftijd` `wie` beslist en het artikel bij `wet`. Is het per groep anders? Gebruik dan `leeftijdsregels` bij de betrokkenen. Geen kinderen? Zet daar `minderjarig: nee`.',
    },
    onbekend: {
      wat: 'U gebruikt gegevens van kinderen ({verwerkingen}), en wie bij welke leeftijd beslist is onbekend.',
      waarom: 'Wie toestemming geeft en wie de rechten gebruikt, hangt af van de leeftijd. De grenzen verschillen: voor toestemming volgens de AVG, voor de zorg zelf, en voor inzage in een dossier.',
      doe: 'zoek uit welke leeftijden gelden en vul ze in bij `minderjarigen`, met `wie` en `wet`.',
    },
    geen: {
      wat: 'U gebruikt gegevens van kinderen ({verwerkingen}), maar volgens het register is er geen regeling per leeftijd.',
      waarom: 'Wie toestemming geeft en wie de rechten gebruikt, hangt af van de leeftijd. Zonder regeling weten kinderen en ouders niet waar zij aan toe zijn.',
      doe: 'spreek af wie bij welke leeftijd beslist, en vul dat in bij `minderjarigen`. Zijn er toch geen kinderen bij? Zet dan `minderjarig: nee` bij de betrokkenen.',
    },
  },
  limits: [
    'Dit staat er één keer voor het hele register.',
    'Of er kinderen bij zijn, leidt deze controle af uit `minderjarig`, de rol, het regime jeugdhulp of woorden als kind en jeugdige in de naam van de groep.',
    'Welke leeftijden goed zijn, ziet deze controle niet: voor zorg, voor toestemming volgens de AVG en voor dossiers gelden andere grenzen.',
  ],
  examples: {
    fout: [
      `naam: Jeugdhulp
partijen: [{id: hulp, naam: Jeugdhulp, regimes: [jeugdhulp]}]
verantwoordelijken: [hulp]
verwerkingen:
  01-dossier:
    naam: Dossier
    betrokkenen: [{naam: cliënten, rol: client}]
`,
      `naam: Sportclub
verwerkingen:
  01-leden:
    naam: Leden
    betrokkenen: [ouders en kinderen]
minderjarigen: onbekend
`,
      `naam: Buurthuis
verwerkingen:
  01-kamp:
    naam: Zomerkamp
    betrokkenen: [{naam: deelnemers, minderjarig: ja}]
minderjarigen: geen
`,
    ],
    goed: [
      `naam: Jeugdhulp
partijen: [{id: hulp, naam: Jeugdhulp, regimes: [jeugdhulp]}]
verantwoordelijken: [hulp]
minderjarigen:
  - {leeftijd: jonger dan 12, wie: de ouder met gezag}
  - {leeftijd: 12 tot 16, wie: het kind en de ouder met gezag}
verwerkingen:
  01-dossier:
    naam: Dossier
    betrokkenen: [{naam: cliënten, rol: client}]
`,
      `naam: Jeugdhulp
partijen: [{id: hulp, naam: Jeugdhulp, regimes: [jeugdhulp]}]
verantwoordelijken: [hulp]
verwerkingen:
  01-personeel:
    naam: Personeel
    betrokkenen: [{naam: jeugdhulpverleners, rol: medewerker}]
  02-dossier:
    naam: Dossier
    betrokkenen:
      - {naam: jeugdigen, rol: jeugdige, leeftijdsregels: [{leeftijd: 16 en ouder, wie: de jeugdige zelf}]}
`,
      `naam: Dagbesteding
partijen: [{id: hulp, naam: Hulp, regimes: [jeugdhulp, wmo]}]
verantwoordelijken: [hulp]
verwerkingen:
  01-dossier:
    naam: Dossier
    betrokkenen: [{naam: volwassen cliënten, rol: client, minderjarig: nee}]
`,
    ],
  },
  check({ register, report }) {
    const { minderjarigen } = register.yaml
    if (Array.isArray(minderjarigen)) return
    const found = [...register.verwerkingen.values()].flatMap((verwerking) => verwerking.betrokkenen.filter((person) => mayBeMinor(person, verwerking)).map((person) => ({ person, verwerking })))
    if (found.length === 0) return
    const activities = [...new Set(found.map(({ verwerking }) => verwerking.yaml.naam))]
    const verwerkingen = activities.length > 2 ? `bij ${activities.length} verwerkingen` : list(activities.map((name) => `‘${short(name, 40)}’`))
    report(minderjarigen === undefined ? 'naam' : at(register.yaml, 'minderjarigen'), minderjarigen ?? 'ontbreekt', { verwerkingen }, { related: found.map(({ person, verwerking }) => ({ target: person.target, text: `${person.naam}, bij ‘${short(verwerking.yaml.naam, 40)}’` })) })
  },
})

/** Whether these people may be under age and nothing says who decides for them. */
function mayBeMinor(person: Betrokkene, { yaml, regimes }: Verwerking): boolean {
  const { naam, yaml: said } = person
  if (yaml.rol === 'verwerker' || said?.minderjarig === 'nee' || said?.leeftijdsregels) return false
  const roles = rolesOf(person)
  if (roles.has('medewerker')) return false
  const young = said?.minderjarig === 'ja' || roles.has('jeugdige') || minors.occurs(naam) || minors.occurs(said?.omschrijving ?? '')
  return young || (regimes.includes('jeugdhulp') && IN_CARE.some((role) => roles.has(role)))
}
