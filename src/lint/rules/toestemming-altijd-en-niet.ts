import type { Regel, Register } from '../../register/model.js'
import { list, short } from '../phrase.js'
import { type Act, declaredWithout, type Place } from '../promises.js'
import { inDocument, rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

const ACTS: Record<Act, string> = {
  verwerken: 'het gebruiken van gegevens',
  'bijzondere-gegevens': 'bijzondere gegevens',
  opvragen: 'het opvragen van gegevens',
  verstrekken: 'het verstrekken van gegevens',
  delen: 'het delen van gegevens',
  raadplegen: 'het raadplegen van gegevens',
  geheimhouding: 'het doorbreken van de geheimhouding',
  reclame: 'reclame',
  zorgoverleg: 'overleg over iemand',
}

const deel = (id: string, consent: string): string => `  - id: ${id}\n    soort: ${id === 'code' ? 'gedragscode' : 'beleid'}\n    regels:\n      - {id: ${id}-regel, onderwerp: toestemming, tekst: Over toestemming., toestemming: [${consent}]}\n`

export default defineRule({
  id: 'toestemming-altijd-en-niet',
  title: 'Altijd toestemming volgens de ene tekst, en niet volgens de andere',
  stake: 'mensen rekenen op een toestemming die hun in de praktijk niet wordt gevraagd',
  subject: 'tegenspraak',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(1)(a)', 'AVG 6(1)'],
  scope: 'register',
  messages: {
    verstrekken: {
      wat: 'Volgens {regel} is voor {handeling} altijd toestemming nodig. Op andere plaatsen ({aantal}) kan het zonder, of staat die voorwaarde er niet.',
      waarom: 'Kijk bij {plaatsen}. Wie het eerste leest, rekent erop dat hem iets wordt gevraagd. Medewerkers weten niet welke tekst zij moeten volgen.',
      doe: 'kies wat geldt. Mag het soms zonder toestemming? Zeg dan in deze regel wanneer, en zet dat bij `behalve` in plaats van `zonder_uitzondering`.',
    },
    grondslag: {
      wat: 'Volgens {regel} wordt eerst toestemming gevraagd. Elders staat dat toestemming niet de grondslag is.',
      waarom: 'Dat staat in {plaatsen}. Wie toestemming vraagt en bij een nee toch doorgaat, zet mensen op het verkeerde been.',
      doe: 'kies wat geldt. Rust het werk op een wet? Vraag dan geen toestemming voor het gebruik van gegevens, maar vertel wat u doet. Vraag alleen toestemming waar iemand echt nee kan zeggen.',
      severity: 'warning',
    },
  },
  limits: [
    'Deze controle leest `toestemming` en `grondslagen` bij regels, en de kolom over toestemming in verstrekkingen.yaml.',
    'Zij vergelijkt de handeling, niet aan wie. Een regel die alleen voor een bepaalde ontvanger geldt, kan een goede uitzondering zijn: zet die dan bij `behalve`.',
    'Toestemming om het beroepsgeheim te doorbreken is iets anders dan toestemming als grondslag. Die vergelijkt zij niet met elkaar.',
  ],
  examples: {
    fout: [
      `delen:\n${deel('beleid', '{voor: verstrekken, nodig: ja, zonder_uitzondering: ja}')}${deel('code', '{voor: verstrekken, nodig: nee, aan: [gemeente]}')}`,
      `delen:\n${deel('beleid', '{voor: verstrekken, nodig: ja, zonder_uitzondering: ja}')}---\ntabellen:\n  - {id: t, soort: verstrekking, door: [wij], regels: [{id: t-1, doel: hulp, gegevens: [naam], aan: [school], toestemming: nee}]}\n`,
      `delen:\n${deel('beleid', '{voor: verwerken, nodig: ja}')}  - id: code\n    soort: gedragscode\n    regels:\n      - {id: basis, onderwerp: grondslag, tekst: Toestemming is geen grondslag., grondslagen: [{grondslag: toestemming, geldt: nee}]}\n`,
    ],
    goed: [
      `delen:\n${deel('beleid', '{voor: verstrekken, nodig: ja, behalve: [een wet schrijft het voor]}')}${deel('code', '{voor: verstrekken, nodig: nee, aan: [gemeente]}')}`,
      `delen:\n${deel('beleid', '{voor: verstrekken, nodig: ja, zonder_uitzondering: ja}')}---\ntabellen:\n  - {id: t, soort: verstrekking, door: [wij], regels: [{id: t-1, doel: hulp, gegevens: [naam], aan: [school], toestemming: ja}]}\n`,
      `delen:\n${deel('beleid', '{voor: geheimhouding, nodig: ja, zonder_uitzondering: ja}')}${deel('code', '{voor: verstrekken, nodig: nee}')}`,
    ],
  },
  check({ register, report }) {
    const rules = rulesOf(register)
    const asked = rules.flatMap((rule) => (rule.yaml.toestemming ?? []).filter(({ nodig }) => nodig === 'ja').map((consent) => ({ rule, consent })))
    const places = (found: typeof asked): Place[] => found.map(({ rule, consent }) => ({ target: { of: consent }, name: inDocument(rule), text: `ook altijd toestemming volgens ${inDocument(rule)}` }))

    for (const act of Object.keys(ACTS) as Act[]) {
      const [first, ...same] = asked.filter(({ consent }) => consent.voor === act && consent.zonder_uitzondering === 'ja')
      if (!first) continue
      const declared = declaredWithout(act, register)
      if (declared.length === 0) continue
      const without = [...declared, ...recipientsWithout(act, register)]
      report({ of: first.consent }, 'verstrekken', { regel: inDocument(first.rule), handeling: ACTS[act], aantal: without.length, plaatsen: named(without) }, { related: [...places(same), ...without].map(({ target, text }) => ({ target, text })) })
    }

    const [first, ...same] = asked.filter(({ consent }) => consent.voor === 'verwerken' && consent.behalve === undefined)
    const denials = first ? noBasis(rules, first.rule) : []
    if (first && denials.length > 0) report({ of: first.consent }, 'grondslag', { regel: inDocument(first.rule), plaatsen: named(denials) }, { related: [...places(same), ...denials].map(({ target, text }) => ({ target, text })) })
  },
})

/** The first of many places in a sentence. */
function named(places: readonly Place[]): string {
  const names = [...new Set(places.map(({ name }) => name))]
  return list(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} andere plaatsen`] : names)
}

/** Recipients in an activity that asks consent for others, or says that these need none. */
function recipientsWithout(act: Act, { verwerkingen }: Register): Place[] {
  if (act !== 'verstrekken') return []
  return [...verwerkingen.values()].flatMap(({ ontvangers, yaml }): Place[] => {
    const condition = (yamlOf: (typeof ontvangers)[number]['yaml']): string => yamlOf?.voorwaarde ?? ''
    const some = ontvangers.some((one) => /\btoestemming\b/i.test(condition(one.yaml)) && !NONE.test(condition(one.yaml)))
    return ontvangers
      .filter((one) => !['intern', 'verwerker', 'betrokkene'].includes(one.yaml?.rol ?? ''))
      .filter((one) => NONE.test(condition(one.yaml)) || (some && !/\btoestemming\b/i.test(condition(one.yaml))))
      .map(({ target, naam }) => ({ target, name: `‘${short(yaml.naam, 40)}’`, text: `${naam}: geen toestemming genoemd bij ‘${short(yaml.naam, 40)}’` }))
  })
}

const NONE = /\b(geen|zonder) toestemming\b/i

/** Rules that say that consent is not, or not by itself, a basis. */
function noBasis(rules: readonly Regel[], own: Regel): Place[] {
  return rules.flatMap((rule) =>
    rule === own ? [] : (rule.yaml.grondslagen ?? []).flatMap((basis): Place[] => (basis.grondslag === 'toestemming' && basis.geldt === 'nee' ? [{ target: { of: basis }, name: inDocument(rule), text: `toestemming is geen grondslag volgens ${inDocument(rule)}` }] : [])),
  )
}
