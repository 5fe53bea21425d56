import { type Adequaatheid, dayAfter } from '../../law/index.js'
import { items } from '../../register/states.js'
import { at } from '../../register/target.js'
import { dutchDate } from '../dates.js'
import { PAST } from '../lexicon/history.js'
import { defineRule } from '../rule.js'
import { decisionsIn, namedDecision, namesDecisions } from '../transfers.js'
import { wordingOf } from '../wording.js'

export default defineRule({
  id: 'adequaatheidsbesluit-verlopen',
  title: 'Het besluit waarop de doorgifte rust, geldt niet',
  stake: 'op een vervallen besluit mogen gegevens niet meer naar dat land',
  subject: 'verwerkers en doorgifte',
  severity: 'error',
  judgement: false,
  law: ['AVG 45'],
  scope: 'verwerking',
  messages: {
    vervallen: {
      wat: 'De doorgifte naar {land} rust op {besluit}. Dat geldt niet meer sinds {datum}.',
      waarom: '{reden}Zonder geldig besluit is een ander instrument nodig, zoals standaardbepalingen.',
      doe: 'kies een instrument dat nu geldt{nu}, en zet het bij `instrument` en `besluit`.',
    },
    nog_niet: {
      wat: 'De doorgifte naar {land} rust op {besluit}. Dat geldt pas vanaf {datum}.',
      waarom: 'Tot die dag is een ander instrument nodig, zoals standaardbepalingen.',
      doe: 'noem bij `instrument` wat tot {datum} de gegevens beschermt.',
    },
    in_tekst: {
      wat: 'De tekst noemt {besluit}. Dat geldt niet meer sinds {datum}.',
      waarom: '{reden}Een lezer denkt nu dat het besluit de gegevens nog beschermt.',
      doe: 'kijk waarop de doorgifte nu rust en zet dat bij `doorgifte`. Gaat de zin over vroeger? Schrijf dat dan op.',
      severity: 'warning',
    },
  },
  limits: ['Het Data Privacy Framework geldt alleen voor organisaties op de lijst. Kijk die bij elke controle na.', 'Een zin die zelf zegt dat het over vroeger gaat, laat deze controle rusten.'],
  examples: {
    fout: [
      'naam: Nieuwsbrief\ndoorgifte:\n  - {land: Verenigde Staten, instrument: adequaatheidsbesluit, besluit: Privacy Shield}\n',
      { yaml: 'naam: Nieuwsbrief\ndoorgifte:\n  - {land: VS, instrument: EU-US Privacy Shield}\n', peildatum: '2020-07-16' },
      { yaml: 'naam: Nieuwsbrief\ndoorgifte:\n  - {land: VS, instrument: adequaatheidsbesluit, besluit: Data Privacy Framework}\n', peildatum: '2023-07-09' },
      'naam: Nieuwsbrief\nomschrijving: Mailchimp valt onder het Privacy Shield.\n',
    ],
    goed: [
      { yaml: 'naam: Nieuwsbrief\ndoorgifte:\n  - {land: VS, instrument: adequaatheidsbesluit, besluit: Privacy Shield}\n', peildatum: '2020-07-15' },
      'naam: Nieuwsbrief\ndoorgifte:\n  - {land: VS, instrument: adequaatheidsbesluit, besluit: Data Privacy Framework}\n',
      'naam: Nieuwsbrief\nomschrijving: Tot 2020 gold het Privacy Shield. Dat is vervallen.\ndoorgifte:\n  - {land: VS, instrument: standaardbepalingen}\n',
      'naam: Nieuwsbrief\ndoorgifte: onbekend\n',
    ],
  },
  check({ register, verwerking, law, peildatum, report }) {
    const named = new Set<Adequaatheid>()
    for (const regel of items(verwerking.yaml.doorgifte)) {
      const decision = namedDecision(regel, law)
      if (!decision || law.holds(decision)) continue
      named.add(decision)
      const target = at(regel, regel.besluit === undefined ? 'instrument' : 'besluit')
      const besluit = decision.besluit ?? decision.land
      if (isOver(decision, peildatum)) {
        const next = law.adequacy(decision.land)[0]
        const nu = next?.besluit === undefined ? '' : ` (voor ${decision.land} is er nu het ${next.besluit}${next.voorwaarde === undefined ? '' : `, ${next.voorwaarde}`})`
        report(target, 'vervallen', { land: regel.land, besluit, datum: endOf(decision), reden: reasonOf(decision), nu })
      } else report(target, 'nog_niet', { land: regel.land, besluit, datum: dutchDate(decision.geldig_vanaf!) })
    }
    if (!namesDecisions(register, law)) return
    for (const { text, target, field } of wordingOf(verwerking)) {
      if (field.startsWith('doorgifte')) continue
      for (const decision of decisionsIn(text, law)) {
        if (named.has(decision) || law.holds(decision) || !isOver(decision, peildatum) || PAST.occurs(text)) continue
        named.add(decision)
        report(target, 'in_tekst', { besluit: decision.besluit!, datum: endOf(decision), reden: reasonOf(decision) })
      }
    }
  },
})

function isOver({ geldig_tot: end }: Adequaatheid, peildatum: string): boolean {
  return end !== undefined && end < peildatum
}

function endOf({ geldig_tot: end }: Adequaatheid): string {
  return dutchDate(dayAfter(end!))
}

function reasonOf({ vervallen_door: by }: Adequaatheid): string {
  return by === undefined ? '' : `Het verviel door: ${by}. `
}
