import { findCitations, findStatutes } from '../../law/index.js'
import type { Bewaartermijn } from '../../register/generated/types.js'
import { texts } from '../../register/states.js'
import { at, type Target } from '../../register/target.js'
import { BY_LAW } from '../lexicon/retention.js'
import { isStatutory, isVague, sources, termsOf } from '../retention.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'wettelijke-termijn-zonder-wet',
  title: 'Er staat ‘wettelijke termijn’, maar niet in welke wet',
  stake: 'zonder artikel kan niemand nagaan of de termijn klopt',
  subject: 'bewaartermijn',
  severity: 'warning',
  judgement: false,
  law: ['AVG 5(1)(e)', 'AVG 13(2)(a)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Er staat dat deze termijn in de wet staat (‘{woorden}’), maar niet in welke wet.',
      waarom: 'Zonder artikel kan niemand nagaan of de termijn klopt. Ook merkt u het niet als de wet verandert.',
      doe: 'zet bij `wet` het artikel{voorbeeld}, en bij `termijn` het aantal jaren.',
    },
    zonder_artikel: {
      wat: 'Er staat dat deze termijn in de wet staat (‘{woorden}’), met de wet maar zonder artikel.',
      waarom: 'Met het artikel erbij kan iedereen de termijn opzoeken, en rekent avg hem na.',
      doe: 'zet bij `wet` ook het artikel{voorbeeld}.',
      severity: 'info',
    },
  },
  limits: ['Deze controle leest alleen de woorden bij de termijn zelf.', 'Is de termijn ook nog vaag, dan zegt alleen `bewaartermijn-vaag` er iets van.'],
  examples: {
    fout: [
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, toelichting: 20 jaar is de wettelijke termijn}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, toelichting: wettelijke termijn}\n  - {wat: rekeningen, termijn: 7 jaar, toelichting: wettelijke termijn}\n',
      'naam: Traject\nbewaartermijnen:\n  - wat: gegevens die ter voldoening van een wettelijke bewaarplicht langer bewaard moeten blijven\n    criterium: na het verstrijken van deze langere termijn\n',
      'naam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 20 jaar, wet: Jeugdwet, toelichting: wettelijke bewaartermijn}\n',
    ],
    goed: [
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, wet: Jeugdwet 7.3.8(3), toelichting: wettelijke bewaartermijn}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, toelichting: wettelijke bewaartermijn van artikel 7.3.8 lid 3 Jeugdwet}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 2 jaar, reden: de wet noemt geen termijn}\n',
      'naam: Hulp\nbewaartermijnen:\n  - criterium: niet langer dan nodig is, of zolang als wettelijk verplicht is\n',
      'naam: Dossier\nbewaartermijnen: onbekend\n',
    ],
  },
  check({ verwerking, law, report }) {
    const found = new Map<string, { message: 'ontbreekt' | 'zonder_artikel'; data: Record<string, string>; places: Target[] }>()
    for (const { regel, rows, known } of termsOf(verwerking, law)) {
      const [key, woorden] = claimIn(regel) ?? []
      if (key === undefined || woorden === undefined) continue
      const said = [...wordsOf(regel), ...texts(regel.wet)]
      if (said.some((text) => findCitations(text).length > 0)) continue
      const usual = known ? rows.filter(isStatutory) : []
      const voorbeeld = usual.length === 0 ? '' : `, hier waarschijnlijk ${sources(usual, 'of')}`
      const message = said.some((text) => findStatutes(text).length > 0) ? 'zonder_artikel' : 'ontbreekt'
      const same = found.get(`${message} ${woorden}`)
      if (same) same.places.push(at(regel, key))
      else found.set(`${message} ${woorden}`, { message, data: { woorden, voorbeeld }, places: [at(regel, key)] })
    }
    for (const { message, data, places: [first, ...others] } of found.values()) report(first!, message, data, { related: others.map((target) => ({ target, text: 'ook hier' })) })
  },
})

const KEYS = ['wat', 'criterium', 'toelichting', 'reden'] as const

function wordsOf(regel: Bewaartermijn): string[] {
  return KEYS.flatMap((key) => regel[key] ?? [])
}

/** The words that call a term statutory, and where they stand. */
function claimIn(regel: Bewaartermijn): [key: (typeof KEYS)[number], woorden: string] | undefined {
  for (const key of KEYS) {
    const text = regel[key]
    const found = text === undefined || (key === 'criterium' && isVague(text)) ? undefined : BY_LAW.find(text)[0]
    if (found) return [key, found.text]
  }
  return undefined
}
