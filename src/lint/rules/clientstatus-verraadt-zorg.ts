import { at } from '../../register/target.js'
import { aboutClients, mayBeCare } from '../care.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'clientstatus-verraadt-zorg',
  title: 'Dat iemand cliënt is, kan al iets over gezondheid zeggen',
  stake: 'ook een naam op een lijst van cliënten kan iets over gezondheid zeggen',
  subject: 'bijzondere gegevens',
  severity: 'info',
  judgement: true,
  law: ['AVG 9(1)', 'AVG 4(15)'],
  scope: 'register',
  messages: {
    client: {
      wat: 'Bij {aantal} van cliënten staat dat er geen bijzondere gegevens zijn.',
      waarom: 'Wie weet dat iemand bij u cliënt is, weet vaak ook dat diegene zorg of hulp krijgt. Dat kan al een gegeven over gezondheid zijn, vooral als anderen het krijgen.',
      doe: 'bekijk bij deze verwerkingen wat een ontvanger over iemand te weten komt. Zegt het iets over gezondheid? Zet dan bij de groep `bijzonder` en `uitzondering`. Zo niet: leg dat vast in een `afwijking`.',
    },
  },
  limits: ['Dit staat er één keer voor het hele register, met de verwerkingen erbij.', 'Is het regime bekend en valt er geen zorg of hulp onder, dan zwijgt deze controle.', 'Een verwerking die niets over bijzondere gegevens zegt, telt hier niet mee.'],
  examples: {
    fout: [
      `naam: Zorg
verwerkingen:
  01-verhuurder:
    naam: Gegevens aan de verhuurder
    bijzonder: geen
    betrokkenen: [{naam: cliënten, rol: client}]
  02-uren:
    naam: Urenregistratie
    bijzonder: geen
    betrokkenen: [cliënten]
`,
      `naam: Zorg
partijen: [{id: zorg, naam: Zorg, regimes: [wmo]}]
verantwoordelijken: [zorg]
verwerkingen:
  01-verhuurder:
    naam: Gegevens aan de verhuurder
    bijzonder: geen
    betrokkenen: [bewoners]
`,
    ],
    goed: [
      `naam: Zorg
verwerkingen:
  01-nieuwsbrief:
    naam: Nieuwsbrief
    bijzonder: geen
    betrokkenen: [{naam: abonnees, rol: abonnee}]
  02-dossier:
    naam: Dossier
    bijzonder: {categorieen: gezondheid}
    betrokkenen: [{naam: cliënten, rol: client}]
`,
      `naam: Administratiekantoor
partijen: [{id: kantoor, naam: Kantoor, regimes: [werkgever]}]
verantwoordelijken: [kantoor]
verwerkingen:
  01-facturen:
    naam: Facturen
    bijzonder: geen
    betrokkenen: [{naam: cliënten, rol: client}]
`,
    ],
  },
  check({ register, law, report }) {
    const found = [...register.verwerkingen.values()].filter(
      (verwerking) => verwerking.yaml.bijzonder === 'geen' && verwerking.yaml.rol !== 'verwerker' && mayBeCare(verwerking, law) && aboutClients(verwerking),
    )
    if (found.length === 0) return
    report('naam', 'client', { aantal: found.length === 1 ? 'een verwerking' : `${found.length} verwerkingen` }, { related: found.map(({ yaml }) => ({ target: at(yaml, 'bijzonder'), text: yaml.naam })) })
  },
})
