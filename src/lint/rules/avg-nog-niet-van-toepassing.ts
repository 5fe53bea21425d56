import { dutchDate } from '../dates.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'avg-nog-niet-van-toepassing',
  title: 'Op de peildatum gold de AVG nog niet',
  stake: 'over het oude recht spreekt avg niet: geen bevinding betekent hier weinig',
  subject: 'wet en woord',
  severity: 'info',
  judgement: false,
  law: ['Wbp 27'],
  scope: 'register',
  messages: {
    eerder: {
      wat: 'Op {peildatum} gold de AVG nog niet: die geldt sinds {begin}.',
      waarom: 'Controles die op de AVG steunen, zwijgen daarom. Of het register klopte met de oude Wet bescherming persoonsgegevens (Wbp), beoordeelt avg niet.',
      doe: 'kies een peildatum vanaf {begin} om te zien wat de AVG van dit register vraagt.',
    },
  },
  limits: ['De controle zegt niets over de inhoud van het register.'],
  examples: {
    fout: [{ yaml: 'naam: Nieuwsbrief\n', peildatum: '2017-06-19' }, { yaml: 'naam: Nieuwsbrief\n', peildatum: '2018-05-24' }],
    goed: [{ yaml: 'naam: Nieuwsbrief\n', peildatum: '2018-05-25' }, 'naam: Nieuwsbrief\n'],
  },
  check({ law, peildatum, report }) {
    const begin = law.statute('avg')?.geldig_vanaf
    if (begin !== undefined) report('naam', 'eerder', { peildatum: dutchDate(peildatum), begin: dutchDate(begin) })
  },
})
