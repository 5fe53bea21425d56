import type { Groep } from '../../register/model.js'
import { state } from '../../register/states.js'
import { at } from '../../register/target.js'
import { anonymousClaims, describesAnonymising, openGroups, recognisable } from '../anonymity.js'
import { byUse } from '../groups.js'
import { several } from '../phrase.js'
import { defineRule } from '../rule.js'

const WHICH = 'zeg wat het is: herkenbaar met een sleutel (`bewerking: gepseudonimiseerd`), of echt anoniem (leg bij `herleidbaarheidstoets` uit waarom). Wordt het pas aan het eind anoniem? Dan is het anonimiseren zelf de verwerking.'

export default defineRule({
  id: 'anoniem-tegenstrijdig',
  title: '‘Geanonimiseerd’ past niet bij wat er verder staat',
  stake: 'wie te herkennen is, houdt zijn rechten: anoniem of niet maakt alles uit',
  subject: 'anonimiteit',
  severity: 'error',
  judgement: false,
  law: ['AVG 4(1)', 'AVG 4(5)'],
  scope: 'verwerking',
  messages: {
    gegevens: {
      wat: 'De gegevens heten geanonimiseerd, maar mensen zijn eraan te herkennen: {gegevens}.',
      waarom: 'Anoniem is alleen wat niemand meer naar een mens kan terugvoeren. Namen, nummers en gegevens over iemands gezondheid zijn dat niet. Dan blijft de AVG gelden.',
      doe: WHICH,
    },
    grondslag: {
      wat: 'Alle gegevens heten geanonimiseerd, en toch staat er een grondslag.',
      waarom: 'Echt anonieme gegevens vallen buiten de AVG en hebben geen grondslag nodig. Staat er wel een, dan gebruikt u ergens gegevens van herkenbare mensen.',
      doe: WHICH,
    },
    woorden: {
      wat: 'De gegevens heten geanonimiseerd, maar er staat: {gegevens}.',
      waarom: 'Aan zulke gegevens zijn mensen vaak te herkennen. Dan is het niet anoniem en blijft de AVG gelden.',
      doe: WHICH,
      severity: 'warning',
    },
    tekst: {
      wat: 'De tekst zegt ‘{woord}’, maar de verwerking gebruikt {gegevens}.',
      waarom: 'Aan die gegevens zijn mensen te herkennen. Misschien is alleen de uitkomst anoniem, maar dat staat er niet.',
      doe: 'vul bij deze gegevens `bewerking` in: `geen` als alleen de uitkomst anoniem is, of `gepseudonimiseerd`. Zijn ze echt anoniem? Leg dat uit bij `herleidbaarheidstoets`.',
      severity: 'warning',
    },
  },
  limits: [
    'Of een herleidbaarheidstoets klopt, moet een mens beoordelen: staat hij er, dan zwijgt de controle.',
    'Anonieme uitkomsten van herkenbare gegevens zijn gewoon: met `bewerking: geen` bij de gegevens zwijgt de controle over de tekst.',
    'Een anonieme melding of klacht telt niet als een uitspraak over de gegevens; ‘anoniem’ op een website doet website-anoniem-genoemd.',
  ],
  examples: {
    fout: [
      'naam: Voorbeeld\nverwerkingen:\n  dossier:\n    naam: Dossier\n    persoonsgegevens:\n      - {id: naw, gegevens: [naam, adres], soort: identificatie}\n      - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}\n  onderzoek:\n    naam: Onderzoek\n    grondslag: toestemming\n    persoonsgegevens:\n      - {zie: dossier, bewerking: geanonimiseerd}\n',
      'naam: Onderzoek\ngrondslag: toestemming\npersoonsgegevens:\n  - {gegevens: [uitkomsten van de metingen], bewerking: geanonimiseerd}\n',
      'naam: Onderzoek\npersoonsgegevens:\n  - {gegevens: [naam, antwoorden], bewerking: geanonimiseerd}\n',
      'naam: Tevredenheid\nanonimisering: geanonimiseerd onderzoek\npersoonsgegevens:\n  - {gegevens: [e-mailadres, woonplaats], soort: contact}\n',
    ],
    goed: [
      'naam: Onderzoek\npersoonsgegevens:\n  - gegevens: [aantallen per gemeente]\n    bewerking: geanonimiseerd\n',
      'naam: Onderzoek\ngrondslag: toestemming\npersoonsgegevens:\n  - {gegevens: [naam], soort: identificatie, bewerking: geanonimiseerd, herleidbaarheidstoets: namen zijn vervangen en de sleutel is vernietigd}\n',
      'naam: Cliëntgegevens anonimiseren\ngrondslag: gerechtvaardigd-belang\npersoonsgegevens:\n  - {gegevens: [uitkomsten], bewerking: geanonimiseerd}\n',
      'naam: Tevredenheid\nomschrijving: De uitkomsten zijn anoniem.\npersoonsgegevens:\n  - {gegevens: [e-mailadres], soort: contact, bewerking: geen}\n',
      'naam: Audit\nomschrijving: We werken waar mogelijk geanonimiseerd.\npersoonsgegevens:\n  - {gegevens: [naam], soort: identificatie}\n',
      'naam: Meldpunt\nomschrijving: Iedereen kan een anonieme melding doen.\npersoonsgegevens:\n  - {gegevens: [naam van de jeugdige], soort: identificatie}\n',
    ],
  },
  check({ verwerking, report }) {
    const uses = byUse(verwerking.groepen)
    const anonymous = [...uses].filter(([gebruik]) => gebruik.bewerking === 'geanonimiseerd')
    const untested = anonymous.filter(([gebruik]) => gebruik.herleidbaarheidstoets === undefined)

    let told = false
    for (const [gebruik, groepen] of untested) {
      const declared = groepen.filter((groep) => recognisable(groep) === 'verklaard')
      const worded = groepen.filter((groep) => recognisable(groep) === 'woorden')
      if (declared.length + worded.length === 0) continue
      told = true
      const related = gebruik.zie === undefined ? [] : [...declared, ...worded].slice(0, 3).map(({ target }) => ({ target, text: 'hier staan de gegevens' }))
      report(at(gebruik, 'bewerking'), declared.length > 0 ? 'gegevens' : 'woorden', { gegevens: named(declared.length > 0 ? declared : worded) }, { related })
    }
    const anonymising = describesAnonymising(verwerking)
    const based = verwerking.grondslagen.some(({ waarde }) => state(waarde) === 'waarde')
    if (!told && !anonymising && based && untested.length > 0 && anonymous.length === uses.size) report(at(untested[0]![0], 'bewerking'), 'grondslag')

    // Where a group says itself what was done to it, the text adds nothing.
    if (anonymous.length > 0 || anonymising) return
    const open = openGroups(verwerking)
    const [claim, ...others] = anonymousClaims(verwerking)
    if (!claim || open.length === 0) return
    report(claim.target, 'tekst', { woord: claim.word, gegevens: named(open) }, { related: others.map(({ target, word }) => ({ target, text: `ook hier: ‘${word}’` })) })
  },
})

function named(groepen: readonly Groep[]): string {
  return several(groepen.flatMap(({ yaml }) => yaml.gegevens ?? []))
}
