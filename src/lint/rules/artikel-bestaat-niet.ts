import { canonical, type Citation, dayAfter, inWords, type Law } from '../../law/index.js'
import { dutchDate } from '../dates.js'
import { list } from '../phrase.js'
import { defineRule } from '../rule.js'
import { elsewhere, lawIn, occurrencesByOwner, type Owner, ownerKey, type Wording } from '../wording.js'

export default defineRule({
  id: 'artikel-bestaat-niet',
  title: 'Het genoemde artikel bestaat niet',
  stake: 'een artikel dat er niet is, kan niemand opzoeken en draagt niets',
  subject: 'wet en woord',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(1)(a)', 'AVG 6(3)', 'Wbp 6'],
  scope: 'register',
  messages: {
    bestaat_niet: {
      wat: 'Het register noemt {artikel}, en dat bestaat niet.',
      waarom: '{bedoeld}Een artikel dat er niet is, kan niemand opzoeken en draagt niets.',
      doe: 'zoek op welk artikel u bedoelt en zet dat ervoor in de plaats.',
    },
    in_tekst: {
      wat: 'De tekst noemt {artikel}. Dat lijkt niet te bestaan.',
      waarom: '{bedoeld}Een artikel dat er niet is, kan niemand opzoeken.',
      doe: 'zoek op welk artikel u bedoelt en verbeter de tekst.',
      severity: 'warning',
    },
    vervallen: {
      wat: 'Het register noemt {artikel}. Dat geldt niet meer sinds {datum}.',
      waarom: 'De wet is toen veranderd. Wat op een vervallen artikel rust, heeft nu geen basis in de wet.',
      doe: 'zoek op wat er nu over in de wet staat en zet dat ervoor in de plaats.',
    },
  },
  limits: [
    'Van veel wetten weet avg niet welke artikelen zij hebben; dan zwijgt deze controle.',
    'Of het artikel over dit onderwerp gaat, ziet deze controle niet.',
    'Staat het artikel bij `grondslag`, dan zegt `grondslag-onbekend` er iets van.',
  ],
  examples: {
    fout: [
      'naam: Dossier\nwet: artikel 6 onder a Wbp\n',
      'naam: Dossier\nwet: artikel 120 AVG\n',
      'naam: Dossier\nomschrijving: Zie artikel 30 lid 9 AVG.\n',
      'naam: Nummers\npersoonsgegevens:\n  - {gegevens: [BSN], soort: bsn, wet: artikel 46 lid 2 UAVG}\n',
      { yaml: 'naam: Dossier\ngrondslag: Artikel 6, lid a Wbp\n', peildatum: '2017-06-19' },
    ],
    goed: [
      'naam: Dossier\ngrondslag: Artikel 6, lid a Wbp\n',
      { yaml: 'naam: Dossier\nwet: artikel 8 onder f Wbp\n', peildatum: '2017-06-19' },
      { yaml: 'naam: Nummers\nwet: artikel 46 lid 2 UAVG\n', peildatum: '2026-08-31' },
      'naam: Dossier\nwet: artikel 7.4.0 lid 9 Jeugdwet\n',
      'naam: Dossier\nwet: artikel 3 Verordening jeugdhulp\n',
      'naam: Dossier\nwet: AVG 9(2)(h)\n',
    ],
  },
  check({ register, law, peildatum, report }) {
    const wrongIn = (said: { text: string }): { key: string; thing: Wrong; words: string }[] =>
      lawIn(said).citations.flatMap((citation) => {
        const defect = defectOf(citation, law, peildatum)
        return defect ? [{ key: canonical(citation), thing: { citation, ...defect }, words: citation.text }] : []
      })
    for (const { owner, found } of occurrencesByOwner(register, wrongIn, (wording, by) => !saidElsewhere(by, wording, law))) {
      const { first, thing } = found
      const { citation, ended } = thing
      const bedoeld = list(law.meant(citation).map((other) => inWords(other)), 'of')
      const data = { artikel: inWords(citation), bedoeld: bedoeld === '' ? '' : `Bedoeld is misschien ${bedoeld}. `, sleutel: ownerKey(owner, canonical(citation)) }
      const sure = first.isCitation && law.verified(citation)
      if (ended !== undefined && sure) report(first.target, 'vervallen', { ...data, datum: dutchDate(ended) }, elsewhere(found))
      else report(first.target, sure ? 'bestaat_niet' : 'in_tekst', data, elsewhere(found))
    }
  },
})

interface Wrong {
  citation: Citation
  ended?: string
}

/** An article that the law lacks, or one that it lost while the law itself went on. */
function defectOf(citation: Citation, law: Law, peildatum: string): Omit<Wrong, 'citation'> | undefined {
  const row = law.provision(citation)
  const end = row?.id === canonical(citation) ? row.geldig_tot : undefined
  if (end !== undefined && end < peildatum && law.statuteInForce(citation.wet)) return { ended: dayAfter(end) }
  return law.exists(citation) === false && !(row?.geldig_vanaf !== undefined && row.geldig_vanaf > peildatum) ? {} : undefined
}

/** A basis that is no basis has a finding of its own. */
function saidElsewhere(owner: Owner, { field, text }: Wording, law: Law): boolean {
  const isBasis = field === 'grondslag' || field === 'doelen/grondslag'
  return isBasis && 'doelen' in owner && owner.yaml.rol !== 'verwerker' && law.inForce('AVG 6(1)') && law.grondslag(text) === undefined
}
