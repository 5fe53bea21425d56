import { canonical, findCitations, inWords } from '../../law/index.js'
import type { Voorwaarde } from '../../register/generated/types.js'
import type { Procedure } from '../../register/model.js'
import { asked as questionsOf } from '../../register/procedure-steps.js'
import { at, type Target } from '../../register/target.js'
import { dutchDate } from '../dates.js'
import { actionsOf, nameOf, soundProcedures, waysThrough } from '../procedures.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'procedure-bepaling-geldt-niet',
  title: 'Een procedure rust op een bepaling die niet geldt',
  stake: 'wie de procedure volgt, volgt dan een regel die er niet is',
  subject: 'procedures en besluiten',
  severity: 'warning',
  judgement: false,
  law: ['AVG 5(2)', 'Wbp 6'],
  scope: 'register',
  messages: {
    geldt_niet: {
      wat: 'In {naam} staat {bepaling}. Die geldt niet op {peildatum}.',
      waarom: 'De bepaling is vervallen, of nog niet in werking. De stap die erop rust, kan nu anders zijn.',
      doe: 'zoek de bepaling die nu geldt, en kijk of de vragen en termijnen nog kloppen. Hoort de procedure bij een andere tijd? Zet dan `geldig_vanaf` of `geldig_tot`.',
    },
    verlopen: {
      wat: '{naam} past bij de wet tot en met {tot}, en het is {peildatum}.',
      waarom: 'Daarna is de wet veranderd. Wie de procedure nu volgt, volgt oude regels.',
      doe: 'maak een nieuwe versie bij de wet van nu, en zet de oude dag bij `eerdere_versies`.',
    },
  },
  limits: ['Deze controle leest alleen `wet`. Wat in de tekst van een vraag staat, ziet zij niet.', 'Een procedure die zelf zegt voor welke tijd zij geldt, laat zij buiten die tijd verder rusten.'],
  examples: {
    fout: [
      'naam: Lek\nversie: 2017-01-01\nvragen: [{id: lek, tekst: Is er een lek?, soort: ja-nee, wet: artikel 34a Wbp}]\n',
      'naam: Kind\nversie: 2020-01-01\ngeldig_tot: 2026-08-31\nvragen: [{id: leeftijd, tekst: Hoe oud?, soort: getal}]\n',
    ],
    goed: [
      { yaml: 'naam: Lek\nversie: 2017-01-01\nvragen: [{id: lek, tekst: Is er een lek?, soort: ja-nee, wet: artikel 34a Wbp}]\n', peildatum: '2018-05-24' },
      'naam: Lek\nversie: 2026-01-01\nvragen: [{id: lek, tekst: Is er een lek?, soort: ja-nee, wet: artikel 33 lid 1 AVG}]\n',
      { yaml: 'naam: Kind\nversie: 2026-01-01\ngeldig_vanaf: 2026-09-01\nvragen: [{id: leeftijd, tekst: Hoe oud?, soort: getal, wet: artikel 5 lid 7 UAVG}]\n', peildatum: '2026-08-31' },
    ],
  },
  check({ register, law, peildatum, report }) {
    for (const procedure of soundProcedures(register)) {
      const { geldig_vanaf: from, geldig_tot: to } = procedure.yaml
      const naam = nameOf(procedure)
      if (to !== undefined && to < peildatum) report(at(procedure.yaml, 'geldig_tot'), 'verlopen', { naam, tot: dutchDate(to), peildatum: dutchDate(peildatum), sleutel: procedure.id })
      if ((to !== undefined && to < peildatum) || (from !== undefined && from > peildatum)) continue
      const seen = new Set<string>()
      for (const { text, target } of lawsOn(procedure, peildatum)) {
        for (const citation of findCitations(text)) {
          const key = canonical(citation)
          if (law.inForce(citation) || seen.has(key)) continue
          seen.add(key)
          report(target, 'geldt_niet', { naam, bepaling: inWords(citation), peildatum: dutchDate(peildatum), sleutel: `${procedure.id}/${key}` })
        }
      }
    }
  },
})

/** Every `wet` of what can come up on this day: a question or an action may exist only from a date on. */
function lawsOn(procedure: Procedure, peildatum: string): { text: string; target: Target }[] {
  const { paden } = waysThrough(procedure, peildatum)
  const asked = new Set(paden.flatMap(({ antwoorden }) => [...antwoorden.keys()]))
  const reached = new Set(paden.flatMap(({ stap }) => (stap.soort === 'uitkomst' ? [stap.uitkomst] : [])))
  const possible = (als: Voorwaarde | undefined): boolean => als === undefined || questionsOf(als).every(({ vraag }) => asked.has(vraag!))
  const vragen = procedure.yaml.vragen.filter(({ id }) => asked.has(id))
  const actions = [...reached].flatMap(actionsOf).filter(({ als }) => possible(als))
  return [procedure.yaml, ...vragen, ...vragen.flatMap(({ antwoorden = [] }) => antwoorden), ...reached, ...actions].flatMap(cited)
}

function cited(part: { wet?: string | string[] }): { text: string; target: Target }[] {
  const { wet } = part
  if (Array.isArray(wet)) return wet.map((text, index) => ({ text, target: at(wet, index) }))
  return wet === undefined ? [] : [{ text: wet, target: at(part, 'wet') }]
}
