import { inWords } from '../../law/index.js'
import { record, texts } from '../../register/states.js'
import { at } from '../../register/target.js'
import { likeness } from '../claims.js'
import { bodyOf } from '../controllers.js'
import { byUse, purposeLaws } from '../groups.js'
import { asWritten } from '../numbers.js'
import { list, short } from '../phrase.js'
import { inSentence, meets } from '../provisions.js'
import { defineRule } from '../rule.js'

const WAAROM = 'Alleen de uitzonderingen van artikel 9 lid 2 AVG tellen, met de grenzen van de UAVG of een andere wet. Ruimere woorden geven geen ruimere uitzondering.'

export default defineRule({
  id: 'uitzondering-niet-in-wet',
  title: 'De genoemde uitzondering staat zo niet in de wet',
  stake: 'een uitzondering die de wet niet kent, helpt u niet (art. 9 lid 2)',
  subject: 'bijzondere gegevens',
  severity: 'warning',
  judgement: true,
  law: ['AVG 9(2)', 'UAVG 22', 'UAVG 30'],
  scope: 'verwerking',
  messages: {
    grond: {
      wat: '‘{grond}’ is niet een van de uitzonderingen van artikel 9 lid 2 AVG.',
      waarom: WAAROM,
      doe: 'kies bij `grond` een van de uitzonderingen van artikel 9 lid 2 AVG, en zet het artikel bij `wet`.',
    },
    'zonder-wet': {
      wat: 'De uitzondering ‘{grond}’ bestaat alleen als een wet haar uitwerkt, en die wet staat er niet bij.',
      waarom: 'Deze uitzondering van artikel 9 lid 2 AVG geldt alleen binnen de grenzen van een andere wet. Zonder artikel is niet te zien of u daarbinnen blijft.',
      doe: 'zet bij `uitzondering` de `wet` met het artikel{kandidaten}.',
    },
    'zonder-artikel': {
      wat: 'Bij de uitzondering ‘{grond}’ staat wel een wet ({wet}), maar niet welk artikel.',
      waarom: 'Een wet kent vaak meer uitzonderingen, elk met eigen grenzen. Zonder artikel is niet te zien welke u bedoelt.',
      doe: 'zet bij `wet` ook het artikel{kandidaten}.',
    },
    wet: {
      wat: 'Bij de uitzondering staat {wet}. Voor zover avg weet, werkt dat ‘{grond}’ niet uit.',
      waarom: WAAROM,
      doe: 'kijk na welk artikel u bedoelt en zet dat bij `wet`{kandidaten}. Of kies een andere `grond`.',
    },
    organisatie: {
      wat: 'Bij de uitzondering staat {wet}. Voor zover avg weet, geldt dat niet voor uw soort werk of organisatie.',
      waarom: 'Elke uitzondering zegt wie haar mag gebruiken, bijvoorbeeld alleen overheden, scholen of werkgevers.',
      doe: 'kijk na of u bij dit artikel hoort. Zo niet: kies een uitzondering die voor u geldt{kandidaten}. Of vul `regimes` en `soort` van uw organisatie aan.',
    },
    bewering: {
      wat: 'De wet kent geen uitzondering met de woorden ‘{bewering}’.',
      waarom: WAAROM,
      doe: 'kies bij `uitzondering` een `grond` die in artikel 9 lid 2 AVG staat en het artikel bij `wet`, en pas de tekst aan. Past er geen? Gebruik deze gegevens dan niet.',
    },
    ruimer: {
      wat: 'De reden voor het gebruik lijkt op {artikel}, maar is ruimer: {woorden} staat daar niet.',
      waarom: WAAROM,
      doe: 'neem de woorden van {artikel} over en kijk of al uw gebruik daarbinnen valt. Zoek voor de rest een andere uitzondering, of stop met dat deel.',
    },
  },
  limits: [
    'Deze controle vergelijkt woorden en artikelen met de wetgegevens van avg. Andere woorden voor hetzelfde kan zij ten onrechte ruimer vinden: dan is een `afwijking` met uitleg genoeg.',
    'Of de uitzondering bij uw gebruik past, moet een mens beoordelen.',
    'Voor volksgezondheid kent avg de wetten niet: daar vergelijkt deze controle het artikel niet.',
  ],
  examples: {
    fout: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {grond: bedrijfsvoering}}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {grond: zorg}}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {grond: zorg, wet: UAVG}}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {grond: zorg, wet: artikel 27 UAVG}}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {grond: zwaarwegend-algemeen-belang, wet: artikel 30 lid 2 onder a UAVG}}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {grond: uitdrukkelijke-toestemming, bewering: voor het aanvragen van regelingen}}\n',
      'naam: Traject\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {bewering: voor re-integratie of ondersteuning van cliënten en werknemers in verband met ziekte of arbeidsongeschiktheid}}\n',
    ],
    goed: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {grond: zorg, wet: artikel 30 lid 3 onder a UAVG}}\n',
      'naam: Onderzoek\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {grond: uitdrukkelijke-toestemming}}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {wet: artikel 30 UAVG, bewering: noodzakelijk voor de goede behandeling of verzorging van de cliënt}}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: onbekend}\n',
    ],
  },
  check({ verwerking, law, report }) {
    if (verwerking.yaml.rol === 'verwerker') return
    const body = bodyOf(verwerking)
    const regimes = verwerking.regimes.length > 0 ? verwerking.regimes : undefined
    const provisions = (id: string, here: boolean): string[] => law.implementations(id, here ? regimes : undefined, here ? body : undefined).map(({ bepaling }) => bepaling)
    const claims = new Set<string>()

    for (const [use, groups] of byUse(verwerking.groepen)) {
      const claim = record(use.uitzondering)
      if (!claim) continue
      const laws = texts(claim.wet)
      const said = claim.grond === undefined || claim.grond === 'onbekend' || claim.grond === 'geen' ? undefined : claim.grond
      const exception = said === undefined ? undefined : law.uitzondering(said)
      const ids = exception ? [exception.id] : law.uitzonderingen().map(({ id }) => id)
      const all = ids.flatMap((id) => provisions(id, false))
      const here = ids.flatMap((id) => provisions(id, true))
      const data = (): Record<string, string> => {
        const usual = exception ? inSentence(law.implementations(exception.id, regimes, body).filter((row) => row.regimes !== undefined).map(({ bepaling }) => bepaling), 2) : ''
        return { grond: exception?.naam ?? said ?? 'een uitzondering van artikel 9', wet: short(asWritten(laws)), kandidaten: usual === '' ? '' : `, bijvoorbeeld ${usual}` }
      }
      const accepted = [...all, ...(exception ? [exception.bepaling] : law.uitzonderingen().map(({ bepaling }) => bepaling))]

      if (said !== undefined && !exception) report(at(claim, 'grond'), 'grond', { grond: short(said) })
      else if (exception?.wet_nodig && laws.length === 0 && meets(purposeLaws(groups[0]!, verwerking), all) !== 'artikel') report({ of: claim }, 'zonder-wet', data())
      else if (laws.length > 0 && all.length > 0) {
        const found = meets(laws, all)
        if (found === 'artikel' && meets(laws, here) !== 'artikel') report(at(claim, 'wet'), 'organisatie', data())
        else if (found === 'wet') report(at(claim, 'wet'), 'zonder-artikel', data())
        else if (found === 'niets' && meets(laws, accepted) === 'niets') report(at(claim, 'wet'), 'wet', data())
      }

      const { bewering } = claim
      // The same sentence at another group is the same statement.
      if (bewering === undefined || claims.has(bewering) || law.uitzondering(bewering)) continue
      claims.add(bewering)
      const near = likeness(bewering, law)
      if (!near) report(at(claim, 'bewering'), 'bewering', { bewering: short(bewering) })
      else if (near.beyond.length > 0) report(at(claim, 'bewering'), 'ruimer', { artikel: inWords(near.row.bepaling), woorden: short(list(near.beyond.map((word) => `‘${word}’`)), 70) })
    }
  },
})
