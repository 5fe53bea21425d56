import type { Ontvanger, Verwerking } from '../../register/model.js'
import { items } from '../../register/states.js'
import { restingOn } from '../bases.js'
import { aboutClients, mayBeCare } from '../care.js'
import { anonymous } from '../groups.js'
import { list, several, short } from '../phrase.js'
import { inSentence } from '../provisions.js'
import { defineRule } from '../rule.js'

/** Which provision on secrecy goes with which work. */
const SECRECY: Record<string, string> = { jeugdhulp: 'Jeugdwet 7.3.11', wmo: 'Wmo 2015 5.3.3', wgbo: 'BW 7:457', zvw: 'BW 7:457', wlz: 'BW 7:457' }

export default defineRule({
  id: 'geheimhouding-niet-vermeld',
  title: 'Anderen krijgen gegevens van cliënten, en over geheimhouding staat er niets',
  stake: 'wie zorg of hulp geeft, mag niet zomaar iets over cliënten doorgeven',
  subject: 'ontvangers',
  severity: 'warning',
  judgement: true,
  law: ['BW 7:457', 'Jeugdwet 7.3.11', 'Wmo 2015 5.3.3'],
  scope: 'register',
  messages: {
    geldt: {
      wat: 'Bij {verwerkingen} krijgen anderen gegevens van cliënten: {ontvangers}. Er staat niet waarom de geheimhouding opzij mag.',
      waarom: 'Wie zorg of hulp geeft, moet zwijgen over cliënten ({bepalingen}). Anderen krijgen alleen iets met toestemming van de cliënt of als een wet dat zegt. Een grondslag van de AVG is daarvoor niet genoeg.',
      doe: 'zet bij deze ontvangers `geheimhouding_doorbroken`, met `omdat` (zoals `toestemming` of `wet`) en het artikel bij `wet`. Geldt er geen geheimhouding? Leg dat uit in een `afwijking`.',
    },
    regime_onbekend: {
      wat: 'Bij {verwerkingen} krijgen anderen gegevens van cliënten: {ontvangers}. Over geheimhouding staat er niets.',
      waarom: 'Wie zorg of hulp geeft, moet meestal zwijgen over cliënten. Anderen krijgen dan alleen iets met toestemming of als een wet dat zegt. Welke wet hier geldt, staat er niet; denk aan {bepalingen}.',
      doe: 'zet bij `regimes` onder welke wet het werk valt. Geldt er geheimhouding? Zet dan bij deze ontvangers `geheimhouding_doorbroken`, met `omdat` (zoals `toestemming` of `wet`) en het artikel bij `wet`.',
      severity: 'info',
    },
  },
  limits: [
    'Dit staat er één keer voor het hele register, met de ontvangers erbij.',
    'Zegt een ontvanger zelf iets over toestemming of een wet, dan zwijgt deze controle. Of die toestemming ook over de geheimhouding gaat, ziet zij niet.',
    'Rust de verwerking op toestemming, of vraagt u toestemming voor deze verwerking of voor het doorbreken van de geheimhouding, dan zwijgt zij ook.',
    'Wie meewerkt aan dezelfde behandeling mag soms gegevens zien zonder toestemming. Zet dan `omdat: zelfde-behandeling`.',
  ],
  examples: {
    fout: [
      `naam: Register
partijen: [{id: zorg, naam: Zorg, regimes: [jeugdhulp]}]
verantwoordelijken: [zorg]
verwerkingen:
  dossier:
    naam: Dossier
    grondslag: overeenkomst
    betrokkenen: [{naam: cliënten, rol: client}]
    ontvangers: [{naam: school, soort: onderwijs, rol: verwerkingsverantwoordelijke}]
`,
      `naam: Register
verwerkingen:
  verhuurder:
    naam: Gegevens aan de verhuurder
    grondslag: gerechtvaardigd-belang
    betrokkenen: [{naam: cliënten, rol: client}]
    ontvangers: [{naam: woningcorporatie, soort: verhuurder, rol: verwerkingsverantwoordelijke}]
  uren:
    naam: Uren
    betrokkenen: [{naam: cliënten, rol: client}]
    ontvangers: [{naam: gemeente, soort: gemeente, rol: verwerkingsverantwoordelijke}]
`,
    ],
    goed: [
      `naam: Register
partijen: [{id: zorg, naam: Zorg, regimes: [jeugdhulp]}]
verantwoordelijken: [zorg]
verwerkingen:
  dossier:
    naam: Dossier
    betrokkenen: [{naam: cliënten, rol: client}]
    ontvangers:
      - {naam: school, geheimhouding_doorbroken: {omdat: toestemming}}
      - {naam: huisarts, voorwaarde: alleen met toestemming van de cliënt}
      - {naam: gemeente, soort: gemeente, wet: artikel 7.4.0 lid 2 Jeugdwet}
      - {naam: cliënt, rol: betrokkene}
`,
      'naam: CV delen\ngrondslag: toestemming\nbetrokkenen: [{naam: cliënten, rol: client}]\nontvangers: [{naam: werkgevers, soort: werkgever}]\n',
      'naam: Onderzoek\ngrondslag: gerechtvaardigd-belang\ntoestemming_voor: [{handeling: adres geven aan het bureau, betreft: deze-verwerking}]\nbetrokkenen: [{naam: cliënten, rol: client}]\nontvangers: [{naam: bureau}]\n',
      'naam: Nieuwsbrief\nbetrokkenen: [{naam: abonnees, rol: abonnee}]\nontvangers: [{naam: drukker}]\n',
      'naam: Cijfers\nbetrokkenen: [{naam: cliënten, rol: client}]\npersoonsgegevens: [{gegevens: [aantallen], bewerking: geanonimiseerd}]\nontvangers: [{naam: gemeente}]\n',
      'naam: Facturen\nregimes: [werkgever]\nbetrokkenen: [{naam: cliënten, rol: client}]\nontvangers: [{naam: accountant}]\n',
    ],
  },
  check({ register, law, report }) {
    const concerned = [...register.verwerkingen.values()].filter((verwerking) => verwerking.yaml.rol !== 'verwerker' && aboutClients(verwerking) && mayBeCare(verwerking, law) && restingOn(verwerking, law, 'a').length === 0 && !answered(verwerking))
    const tell = (verwerkingen: readonly Verwerking[], message: 'geldt' | 'regime_onbekend'): void => {
      const open = verwerkingen.map((verwerking) => ({ verwerking, ontvangers: verwerking.ontvangers.filter(lacksReason) })).filter(({ ontvangers }) => ontvangers.length > 0)
      if (open.length === 0) return
      const provisions = [...new Set(message === 'geldt' ? open.flatMap(({ verwerking }) => verwerking.regimes.flatMap((regime) => SECRECY[regime] ?? [])) : Object.values(SECRECY))].filter((provision) => law.inForce(provision))
      if (provisions.length === 0) return
      const others = open.flatMap(({ ontvangers }) => ontvangers)
      report(
        'naam',
        message,
        { verwerkingen: list(open.length === 1 ? [`‘${short(open[0]!.verwerking.yaml.naam, 40)}’`] : [`${open.length} verwerkingen`]), ontvangers: several([...new Set(others.map(({ naam }) => short(naam, 40)))]), bepalingen: inSentence(provisions) },
        { related: others.map(({ target, naam }) => ({ target, text: `hier staat niet waarom: ${short(naam, 40)}` })), law: provisions },
      )
    }
    tell(concerned.filter(({ regimes }) => regimes.length > 0), 'geldt')
    tell(concerned.filter(({ regimes }) => regimes.length === 0), 'regime_onbekend')
  },
})

/** Whether the activity as a whole says why others may know, or has nothing to tell. */
function answered({ yaml, doelen, groepen }: Verwerking): boolean {
  if (yaml.geheimhouding_doorbroken !== undefined || yaml.wet !== undefined || (doelen.length > 0 && doelen.every((doel) => doel.yaml?.wet !== undefined))) return true
  if (groepen.length > 0 && groepen.every(anonymous)) return true
  return items(yaml.toestemming_voor).some(({ betreft }) => betreft === 'geheimhouding' || betreft === 'deze-verwerking')
}

function lacksReason({ yaml }: Ontvanger): boolean {
  if (['intern', 'verwerker', 'betrokkene'].includes(yaml?.rol ?? '') || yaml?.wet !== undefined || yaml?.geheimhouding_doorbroken !== undefined) return false
  const said = `${yaml?.voorwaarde ?? ''} ${yaml?.waarom ?? ''}`
  return !/\b(?:toestemming|wet|wettelijke?)\b/i.test(said)
}
