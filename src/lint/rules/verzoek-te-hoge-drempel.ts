import type { Verzoek } from '../../register/generated/types.js'
import type { Regel } from '../../register/model.js'
import { at } from '../../register/target.js'
import { list } from '../phrase.js'
import { byDocument, documentOf, inDocument, rulesOf } from '../regulation.js'
import { defineRule, type Report } from '../rule.js'

type Eis = NonNullable<Verzoek['eisen']>[number]

/** What is asked of everyone, and makes a request harder than the law does. */
const HURDLES: Partial<Record<Eis, string>> = {
  schriftelijk: 'het schriftelijk vragen',
  handtekening: 'een handtekening zetten',
  legitimatie: 'zich altijd legitimeren',
  'medewerker-erbij': 'een medewerker laten meekijken',
  reden: 'een reden geven',
}

export default defineRule({
  id: 'verzoek-te-hoge-drempel',
  title: 'Een verzoek doen is moeilijker dan nodig',
  stake: 'iemand moet zijn rechten makkelijk kunnen gebruiken (art. 12 lid 2)',
  subject: 'reglement en verklaring',
  severity: 'warning',
  judgement: true,
  law: ['AVG 12(2)', 'AVG 12(4)', 'AVG 12(6)'],
  scope: 'register',
  messages: {
    drempel: {
      wat: 'Wie zijn rechten wil gebruiken, moet volgens {document}: {eisen}.',
      waarom: 'U moet het mensen makkelijk maken. Vragen mag op elke manier, ook mondeling of per mail. Bewijs van wie iemand is vraagt u alleen bij echte twijfel.',
      doe: 'laat verzoeken op elke manier toe en haal de eisen weg die niet nodig zijn. Vraagt een wet erom, of is er een goede reden? Leg dat dan uit in een `afwijking`.',
    },
    weigering: {
      wat: 'Bij een weigering zegt {document} niet dat iemand naar {wegen} kan.',
      waarom: 'Wie nee zegt, vertelt binnen een maand waarom, en ook dat iemand een klacht kan indienen bij de Autoriteit Persoonsgegevens (AP) of naar de rechter kan.',
      doe: 'zet in de regel over weigeren dat het bericht ook deze wegen noemt, en vul bij `weigering` `noemt` aan.',
    },
  },
  limits: [
    'Deze controle leest `verzoek` en `weigering`. Een drempel die alleen in een zin staat, ziet zij niet.',
    'Om vernietigen mag u schriftelijk vragen: dat zegt de Wmo 2015, en voor een medisch dossier schriftelijk of digitaal.',
    'Of er in een geval echte twijfel is, moet een mens beoordelen. Bij `legitimatie-soms` zwijgt zij.',
  ],
  examples: {
    fout: [
      "delen:\n  - id: beleid\n    soort: beleid\n    regels:\n      - {id: inzage, nummer: '4', onderwerp: verzoek, tekst: Schrijf ons en zet uw handtekening., verzoek: {rechten: [inzage], eisen: [schriftelijk, handtekening]}}\n      - {id: verbeteren, nummer: '5', onderwerp: verzoek, tekst: Ook verbeteren vraagt u per brief., verzoek: {rechten: [rectificatie], eisen: [schriftelijk]}}\n",
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: nee, onderwerp: verzoek, tekst: Bij nee krijgt u een brief met de reden., weigering: {bericht: schriftelijk, noemt: [reden]}}\n',
    ],
    goed: [
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: inzage, onderwerp: verzoek, tekst: Vragen kan op elke manier., verzoek: {vorm: [schriftelijk, mondeling, digitaal], eisen: [legitimatie-soms]}}\n',
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: weg, onderwerp: vernietigen, tekst: Vernietigen vraagt u per brief., verzoek: {rechten: [wissing], eisen: [schriftelijk]}}\n',
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: nee, onderwerp: verzoek, tekst: Bij nee krijgt u een brief., weigering: {bericht: schriftelijk, noemt: [reden, toezichthouder, rechter]}}\n',
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: nee, onderwerp: verzoek, tekst: Soms zeggen wij nee., weigering: {gronden: [de rechten van een ander]}}\n',
    ],
  },
  check({ register, report }) {
    const rules = rulesOf(register)
    for (const document of byDocument(rules)) hurdles(document, report)
    refusals(rules, report)
  },
})

type Reporter = Report<'drempel' | 'weigering'>

function hurdles(document: readonly Regel[], report: Reporter): void {
  const hard = document.flatMap((rule) => {
    const { eisen = [], rechten } = rule.yaml.verzoek ?? {}
    const own = eisen.filter((eis) => HURDLES[eis] !== undefined && !(eis === 'schriftelijk' && rechten?.join() === 'wissing'))
    return own.length === 0 ? [] : [{ rule, own }]
  })
  const [first, ...others] = hard
  if (!first) return
  const asked = Object.keys(HURDLES).filter((eis) => hard.some(({ own }) => own.includes(eis as Eis)))
  report(at(first.rule.yaml.verzoek!, 'eisen'), 'drempel', { document: documentOf(first.rule), eisen: list(asked.map((eis) => HURDLES[eis as Eis]!)) }, {
    related: others.map(({ rule }) => ({ target: at(rule.yaml.verzoek!, 'eisen'), text: `ook in ${inDocument(rule)}` })),
  })
}

function refusals(rules: readonly Regel[], report: Reporter): void {
  const said = rules.filter(({ yaml: { weigering } }) => weigering?.bericht !== undefined || weigering?.noemt !== undefined)
  const [first, ...others] = said.sort((a, b) => Number(b.yaml.nummer !== undefined) - Number(a.yaml.nummer !== undefined))
  if (!first) return
  const told = new Set(rules.flatMap(({ yaml }) => yaml.weigering?.noemt ?? []))
  const supervisor = told.has('toezichthouder') || rules.some(({ yaml }) => yaml.klacht?.toezichthouder === 'ja')
  const wegen = [...(supervisor ? [] : ['de AP']), ...(told.has('rechter') ? [] : ['de rechter'])]
  if (wegen.length === 0) return
  report(at(first.yaml, 'weigering'), 'weigering', { document: documentOf(first), wegen: list(wegen, 'of') }, {
    related: others.map((rule) => ({ target: at(rule.yaml, 'weigering'), text: `ook in ${inDocument(rule)}` })),
    law: ['AVG 12(4)'],
  })
}
