import { compareDurations, duration, durationInWords } from '../../law/index.js'
import type { Reactie } from '../../register/generated/types.js'
import type { Regel } from '../../register/model.js'
import { at } from '../../register/target.js'
import { list } from '../phrase.js'
import { inDocument, rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

const deel = (id: string, soort: string, reactie: string): string => `  - id: ${id}\n    soort: ${soort}\n    regels:\n      - {id: ${id}-antwoord, onderwerp: verzoek, tekst: Zo snel antwoorden wij., reacties: [${reactie}]}\n`

export default defineRule({
  id: 'reactietermijnen-verschillen',
  title: 'Twee teksten noemen een andere tijd voor hetzelfde verzoek',
  stake: 'wie een verzoek doet, moet weten wanneer het antwoord komt',
  subject: 'tegenspraak',
  severity: 'error',
  judgement: false,
  law: ['AVG 12(3)', 'AVG 5(1)(a)'],
  scope: 'register',
  messages: {
    verschillen: {
      wat: 'Volgens {regel} duurt {wat} {termijn}, volgens {andere_regel} {andere}.',
      waarom: 'Allebei kan niet. Wie een verzoek doet, weet nu niet wanneer hij mag klagen, en een medewerker weet niet wanneer het af moet zijn.',
      doe: 'kies een termijn van hoogstens een maand en zet die in alle teksten.',
    },
  },
  limits: ['Deze controle vergelijkt alleen termijnen met een getal, voor hetzelfde recht en hetzelfde soort stap (antwoorden, uitvoeren of vernietigen).', 'Een tekst die bij geen recht hoort, geldt voor elk recht.'],
  examples: {
    fout: [
      `delen:\n${deel('beleid', 'beleid', '{rechten: [inzage], termijn: 4 weken}')}${deel('code', 'gedragscode', '{rechten: [inzage, rectificatie], termijn: 2 weken}')}`,
      `delen:\n${deel('reglement', 'reglement', '{rechten: [inzage], termijn: 3 weken}')}---\nelementen: [{element: verantwoordelijke, vermeld: ja}, {element: doelen, vermeld: ja}]\nregels:\n  - {id: antwoord, onderwerp: verzoek, tekst: U hoort het binnen een maand., reacties: [{termijn: 1 maand}]}\n`,
    ],
    goed: [
      `delen:\n${deel('beleid', 'beleid', '{rechten: [inzage], termijn: 4 weken}')}${deel('code', 'gedragscode', '{termijn: 28 dagen}')}`,
      `delen:\n${deel('beleid', 'beleid', '{rechten: [inzage], termijn: 4 weken}')}${deel('code', 'gedragscode', '{rechten: [wissing], wat: vernietigen, termijn: 3 maanden}')}`,
      `delen:\n${deel('beleid', 'beleid', '{rechten: [inzage], termijn: 4 weken}')}${deel('code', 'gedragscode', '{rechten: [bezwaar], termijn: 1 week}')}`,
    ],
  },
  check({ register, report }) {
    const all = rulesOf(register).flatMap((rule) => (rule.yaml.reacties ?? []).map((reactie) => ({ rule, reactie })))
    const told = new Set<Regel>()
    for (const [index, one] of all.entries()) {
      if (told.has(one.rule)) continue
      const others = all.slice(index + 1).filter((other) => other.rule !== one.rule && differs(one.reactie, other.reactie))
      const [first] = others
      if (!first) continue
      for (const { rule } of [one, ...others]) told.add(rule)
      report(
        at(one.reactie, 'termijn'),
        'verschillen',
        { regel: inDocument(one.rule), andere_regel: inDocument(first.rule), wat: subjectOf(one.reactie, first.reactie), termijn: spoken(one.reactie), andere: spoken(first.reactie) },
        { related: others.map(({ rule, reactie }) => ({ target: at(reactie, 'termijn'), text: `${spoken(reactie)} volgens ${inDocument(rule)}` })) },
      )
    }
  },
})

function differs(a: Reactie, b: Reactie): boolean {
  const [first, second] = [duration(a.termijn), duration(b.termijn)]
  if (!first || !second || stepOf(a) !== stepOf(b) || shared(a, b).length === 0) return false
  const order = compareDurations(first, second)
  return order !== undefined && order !== 0
}

/** Answering and carrying out are one to the person who asks; destroying has a term of its own. */
function stepOf({ wat }: Reactie): string {
  return wat === 'vernietigen' ? wat : 'antwoorden'
}

function shared(a: Reactie, b: Reactie): string[] {
  if (a.rechten === undefined || b.rechten === undefined) return a.rechten ?? b.rechten ?? ['een verzoek']
  return a.rechten.filter((recht) => b.rechten!.includes(recht))
}

function subjectOf(a: Reactie, b: Reactie): string {
  return `${stepOf(a) === 'vernietigen' ? 'vernietigen na een verzoek' : 'een antwoord'} (${list(shared(a, b))})`
}

function spoken({ termijn }: Reactie): string {
  return durationInWords(duration(termijn)!)
}
