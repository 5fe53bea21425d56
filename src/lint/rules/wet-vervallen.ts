import { dayAfter, type Wet } from '../../law/index.js'
import { dutchDate } from '../dates.js'
import { PAST } from '../lexicon/history.js'
import { list } from '../phrase.js'
import { defineRule } from '../rule.js'
import { elsewhere, lawIn, occurrencesByOwner, ownerKey, speaksOf } from '../wording.js'

export default defineRule({
  id: 'wet-vervallen',
  title: 'De genoemde wet geldt niet meer',
  stake: 'wat op een vervallen wet rust, heeft nu geen basis in de wet',
  subject: 'wet en woord',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(1)(a)', 'AVG 6(3)', 'Wbp 6'],
  scope: 'register',
  messages: {
    als_basis: {
      wat: 'De {wet} geldt niet meer sinds {datum}.',
      waarom: '{opvolgers}Wat op een vervallen wet rust, heeft nu geen basis in de wet.',
      doe: 'zoek op welk artikel er nu over gaat en zet dat ervoor in de plaats.',
    },
    in_tekst: {
      wat: 'De tekst noemt de {wet}. Die geldt niet meer sinds {datum}.',
      waarom: '{opvolgers}Een lezer denkt nu dat de oude wet nog geldt.',
      doe: 'noem de wet die nu geldt. Gaat de zin over vroeger? Schrijf dat dan op, bijvoorbeeld met ‘tot {datum}’.',
      severity: 'warning',
    },
  },
  limits: [
    'Een zin die zelf zegt dat het over vroeger gaat (‘verving de Wbp’), laat deze controle rusten.',
    'Namen van documenten telt deze controle niet mee.',
    'Zij kent alleen wetten die in de gegevens van avg staan.',
  ],
  examples: {
    fout: [
      'naam: Dossier\nwet: artikel 35 Wbp\n',
      'naam: Dossier\ngrondslag: artikel 8 onder f Wbp\nomschrijving: Volgens de Wet bescherming persoonsgegevens.\n',
      'naam: Opname\nomschrijving: Gedwongen opname volgens de Wet Bopz.\n',
      { yaml: 'naam: Dossier\nwet: artikel 8 Wbp\n', peildatum: '2018-05-25' },
    ],
    goed: [
      { yaml: 'naam: Dossier\nwet: artikel 8 Wbp\n', peildatum: '2018-05-24' },
      { yaml: 'naam: Opname\nomschrijving: Gedwongen opname volgens de Wet Bopz.\n', peildatum: '2019-12-31' },
      'naam: Dossier\nomschrijving: De AVG verving de Wbp in 2018.\n',
      'naam: Dossier\nomschrijving: Voor 25 mei 2018 gold de Wbp. Nu geldt de AVG.\n',
      'naam: Dossier\ndocumenten:\n  - {titel: Reglement Wbp}\n',
      'naam: Dossier\nwet: Jeugdwet 7.3.8\n',
    ],
  },
  check({ register, law, peildatum, report }) {
    const repealed = occurrencesByOwner<Wet>(register, (said) =>
      lawIn(said).statutes.flatMap(({ wet: id, start, end, text: words }) => {
        const wet = law.statute(id)
        const ended = wet?.geldig_tot !== undefined && wet.geldig_tot < peildatum
        return ended && (said.isCitation || !speaksOf(PAST, said.text, start, end)) ? [{ key: id, thing: wet, words }] : []
      }),
    )
    for (const { owner, found } of repealed) {
      const { thing: wet, first } = found
      const sure = first.isCitation && wet.geverifieerd && !wet.niet_nagelezen?.includes('geldig_tot')
      const next = list(law.successors(wet.id).map(({ naam }) => naam))
      report(
        first.target,
        sure ? 'als_basis' : 'in_tekst',
        { wet: wet.naam, datum: dutchDate(dayAfter(wet.geldig_tot!)), opvolgers: next === '' ? '' : `Ervoor in de plaats kwam: ${next}. `, sleutel: ownerKey(owner, wet.id) },
        elsewhere(found),
      )
    }
  },
})
