import type { Groep } from '../../register/model.js'
import { items, record } from '../../register/states.js'
import { at, type Target } from '../../register/target.js'
import { statementsIn } from '../bases.js'
import { anonymous, byUse, dataOf } from '../groups.js'
import { list, short } from '../phrase.js'
import { defineRule } from '../rule.js'
import { categoriesIn, categoriesOf, exceptedByPurpose, exceptionOf, explicitConsent, named, names, usualException } from '../special.js'

const WAAROM = 'Gegevens over bijvoorbeeld gezondheid of geloof mag niemand gebruiken, tenzij een uitzondering van artikel 9 lid 2 AVG geldt. Die noemt het register hier niet.'

export default defineRule({
  id: 'bijzonder-zonder-uitzondering',
  title: 'Bijzondere gegevens zonder uitzondering van artikel 9',
  stake: 'gezondheid en andere bijzondere gegevens zonder uitzondering van artikel 9',
  subject: 'bijzondere gegevens',
  severity: 'error',
  judgement: false,
  law: ['AVG 9(2)', 'UAVG 22', 'UAVG 30'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Bij de bijzondere gegevens ‘{groep}’ ({soort}) staat geen uitzondering.',
      waarom: WAAROM,
      doe: 'zet bij deze gegevens `uitzondering`, met een `grond` en het artikel bij `wet`.{suggestie} Is er geen uitzondering? Gebruik deze gegevens dan niet.',
    },
    verwijzing: {
      wat: 'Via deze verwijzing gebruikt u bijzondere gegevens ({soort}), en er staat geen uitzondering bij.',
      waarom: 'Voor elk gebruik van bijzondere gegevens moet een uitzondering van artikel 9 lid 2 AVG gelden, ook als de gegevens er voor een ander doel al zijn.',
      doe: 'zet bij deze verwijzing `uitzondering`, met een `grond` en het artikel bij `wet`.{suggestie} Of noem bij `groepen` alleen de gegevens die u hier nodig hebt.',
    },
    onbekend: {
      wat: 'Van de bijzondere gegevens ‘{groep}’ ({soort}) is de uitzondering onbekend.',
      waarom: WAAROM,
      doe: 'zoek uit welke uitzondering geldt. Vul bij `uitzondering` de `grond` in en het artikel bij `wet`.{suggestie} Is er geen uitzondering? Gebruik deze gegevens dan niet.',
    },
    geen: {
      wat: 'Voor de bijzondere gegevens ‘{groep}’ ({soort}) is er volgens het register geen uitzondering.',
      waarom: 'Zonder een uitzondering van artikel 9 lid 2 AVG mag niemand bijzondere gegevens gebruiken.',
      doe: 'stop met deze gegevens, of vul bij `uitzondering` een `grond` in.{suggestie} Zet het artikel bij `wet`.',
    },
    bewering: {
      wat: 'Bij ‘{groep}’ ({soort}) staat een reden, maar niet welke uitzondering van artikel 9 u bedoelt.',
      waarom: 'Alleen de uitzonderingen van artikel 9 lid 2 AVG tellen. Zonder `grond` is niet te zien of de reden daarbij past.',
      doe: 'vul bij `uitzondering` de `grond` in, en het artikel bij `wet`.{suggestie} Past er geen? Gebruik deze gegevens dan niet.',
    },
    verklaring: {
      wat: 'Deze verwerking noemt bijzondere gegevens ({soort}), maar geen groep draagt ze en er is geen uitzondering.',
      waarom: WAAROM,
      doe: 'zet bij de groep met deze gegevens `bijzonder`, en `uitzondering` met een `grond` en het artikel bij `wet`.{suggestie} Geef anders aan dat het geen bijzondere gegevens zijn.',
    },
  },
  limits: [
    'Of de uitzondering klopt, kijkt `uitzondering-niet-in-wet` na.',
    'Een verwijzing neemt de uitzondering over die bij de gegevens zelf staat. Of die ook bij het nieuwe doel past, ziet deze controle niet.',
    'Noemt het doel zelf een wet die bijzondere gegevens toelaat, of is uitdrukkelijke toestemming vastgelegd, dan zwijgt deze controle.',
    'Groepen in een verwerking die hetzelfde missen, staan samen in een bevinding.',
    'Bij werk in opdracht (`rol: verwerker`) zoekt de opdrachtgever de uitzondering.',
  ],
  examples: {
    fout: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: onbekend}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: geloof, gegevens: [geloof], bijzonder: religie-of-levensbeschouwing, uitzondering: geen}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {bewering: omdat het nodig is voor goede hulp}}\n',
      'naam: Aanvraag\npersoonsgegevens:\n  - {id: plan, gegevens: [plan], bijzonder: gezondheid}\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: dossier, gegevens: [dossier]}\nbijzonder: {genoemd: [medische gegevens]}\n',
      `naam: Zorg
verwerkingen:
  01-onderzoek:
    naam: Onderzoek
    grondslag: toestemming
    toestemming: {uitdrukkelijk: ja}
    persoonsgegevens:
      - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}
  02-audit:
    naam: Audit
    grondslag: gerechtvaardigd-belang
    persoonsgegevens:
      - {id: dossier, zie: 01-onderzoek, bewerking: waar-mogelijk-geanonimiseerd}
`,
    ],
    goed: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {grond: zorg, wet: artikel 30 lid 3 onder a UAVG}}\n',
      'naam: Nieuwsbrief\npersoonsgegevens:\n  - {id: adres, gegevens: [e-mailadres], bijzonder: geen}\n',
      'naam: Foto’s\ngrondslag: toestemming\ntoestemming: {uitdrukkelijk: ja}\npersoonsgegevens:\n  - {id: foto, gegevens: [foto met vermelding van geloof], bijzonder: religie-of-levensbeschouwing}\n',
      'naam: Onderzoek\npersoonsgegevens:\n  - {id: uitkomst, gegevens: [uitkomsten], bijzonder: gezondheid, bewerking: geanonimiseerd}\n',
      `naam: Gemeente
partijen:
  - {id: college, naam: College, soort: publiek, regimes: [jeugdhulp]}
verantwoordelijken: [college]
verwerkingen:
  01-toegang:
    naam: Toegang
    doelen:
      - {id: toegang, omschrijving: Beslissen over jeugdhulp, wet: artikel 7.4.0 lid 1 onder a Jeugdwet}
    persoonsgegevens:
      - {id: gezondheid, gegevens: [gezondheid], bijzonder: gezondheid}
`,
    ],
  },
  check({ verwerking, law, report }) {
    const { yaml, groepen } = verwerking
    if (yaml.rol === 'verwerker') return
    const statements = statementsIn(verwerking)
    const special = groepen.filter((groep) => categoriesOf(groep).length > 0)

    const own = new Map<string, { message: 'ontbreekt' | 'geen' | 'onbekend' | 'bewering'; open: Groep[]; places: Target[] }>()
    for (const [use, groups] of byUse(special)) {
      const open = groups.filter((groep) => !anonymous(groep) && !names(exceptionOf(groep)?.uitzondering) && !explicitConsent(groep, statements, verwerking, law) && !exceptedByPurpose(groep, verwerking, law))
      const [first] = open
      if (!first) continue
      const data = about(open)
      if (first.verwezen) {
        report({ of: use }, 'verwijzing', data, { related: open.map((groep) => ({ target: groep.target, text: `hier staan de gegevens: ${dataOf(groep)}` })) })
        continue
      }
      const { uitzondering } = use
      const message = uitzondering === 'geen' || uitzondering === 'onbekend' ? uitzondering : record(uitzondering)?.bewering ? 'bewering' : 'ontbreekt'
      const key = `${message} ${data.suggestie}`
      const same = own.get(key) ?? { message, open: [], places: [] }
      own.set(key, same)
      same.open.push(...open)
      same.places.push(message === 'ontbreekt' ? { of: use } : at(use, 'uitzondering'))
    }
    for (const { message, open, places: [place, ...others] } of own.values()) report(place!, message, about(open), { related: others.map((target) => ({ target, text: 'ook hier' })) })

    function about(open: readonly Groep[]): { groep: string; soort: string; suggestie: string } {
      const categories = open.flatMap(categoriesOf)
      return { groep: dataOf(...open), soort: list(named(categories)), suggestie: usualException(categories, verwerking, law) }
    }

    const verklaring = record(yaml.bijzonder)
    if (!verklaring) return
    const carried = new Set(special.flatMap(categoriesOf))
    const missing = categoriesIn(verklaring.categorieen).filter((category) => !carried.has(category))
    const loose = special.length === 0 ? items(verklaring.genoemd) : []
    if (missing.length === 0 && loose.length === 0) return
    report(at(yaml, 'bijzonder'), 'verklaring', { soort: missing.length > 0 ? list(named(missing)) : short(list(loose)), suggestie: missing.length > 0 ? usualException(missing, verwerking, law) : '' })
  },
})
