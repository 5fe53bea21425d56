import type { Instantie, Law } from '../../law/index.js'
import { dutchDate } from '../dates.js'
import { OldWords } from '../lexicon/old-words.js'
import { defineRule } from '../rule.js'
import { elsewhere, howOften, outdatedIn, ownerKey } from '../wording.js'

export default defineRule({
  id: 'verouderde-instantie-of-norm',
  title: 'De instantie of norm heeft nu een andere naam',
  stake: 'onder de oude naam vindt niemand de instantie of norm nog',
  subject: 'wet en woord',
  severity: 'info',
  judgement: false,
  law: ['AVG 12(1)', 'AVG 5(1)(a)', 'Wbp 6'],
  scope: 'register',
  messages: {
    instantie: {
      wat: '{oud} heet sinds {datum} {nieuw}.',
      waarom: '{vaker}Onder de oude naam vinden mensen de instantie niet meer.',
      doe: 'vervang ‘{oud}’ door ‘{nieuw}’.',
    },
    norm: {
      wat: '{oud} is sinds {datum} vervangen door {nieuw}{daarna}.',
      waarom: '{vaker}Een oude norm past niet meer bij de eisen van nu.',
      doe: 'kijk of uw beveiliging aan de norm van nu voldoet en noem die.',
    },
  },
  limits: ['BIG betekent ook Wet BIG, over beroepen in de zorg. Bij ‘Wet BIG’ en ‘BIG-register’ zwijgt deze controle.', 'Een zin die zelf zegt dat het over vroeger gaat, laat zij rusten.'],
  examples: {
    fout: [
      'naam: Meldingen\nontvangers: [het AMHK]\n',
      'naam: Dossier\nbeveiliging: {normen: [BIG]}\n',
      { yaml: 'naam: Toezicht\nontvangers: [de IGZ]\n', peildatum: '2017-10-01' },
    ],
    goed: [
      { yaml: 'naam: Meldingen\nontvangers: [het AMHK]\n', peildatum: '2020-06-30' },
      { yaml: 'naam: Dossier\nbeveiliging: {normen: [BIG]}\n', peildatum: '2019-12-31' },
      'naam: Dossier\nbeveiliging: {organisatorisch: [alle behandelaars staan in het BIG-register, ‘beroepen volgens de Wet BIG’]}\n',
      'naam: Afval\nomschrijving: Een bio-afvalbak en een big bag.\n',
      'naam: Klacht\nomschrijving: De Autoriteit Persoonsgegevens heette vroeger CBP.\n',
    ],
  },
  check({ register, law, report }) {
    const oldNames = new OldWords(law.bodies())
    for (const { owner, found } of outdatedIn(register, oldNames)) {
      const { thing, words, first } = found
      const next = law.bodies().find(({ oud }) => oud === thing.nieuw)
      report(
        first.target,
        thing.soort,
        { oud: words, nieuw: thing.nieuw, datum: dutchDate(thing.sinds), daarna: next ? `, en sinds ${dutchDate(newest(next, law).sinds)} door ${newest(next, law).nieuw}` : '', vaker: howOften(found), sleutel: ownerKey(owner, thing.id) },
        elsewhere(found),
      )
    }
  },
})

/** The last of a chain of names. */
function newest(row: Instantie, law: Law): Instantie {
  const next = law.bodies().find(({ oud }) => oud === row.nieuw)
  return next ? newest(next, law) : row
}
