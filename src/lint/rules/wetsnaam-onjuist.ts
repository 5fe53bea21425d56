import { findMisnamed } from '../../law/index.js'
import { normalise } from '../../register/identity.js'
import { defineRule } from '../rule.js'
import { elsewhere, howOften, occurrencesByOwner, ownerKey } from '../wording.js'

export default defineRule({
  id: 'wetsnaam-onjuist',
  title: 'De wet heet anders',
  stake: 'met de juiste naam kan iedereen de wet opzoeken',
  subject: 'wet en woord',
  severity: 'info',
  judgement: false,
  law: ['AVG 12(1)', 'AVG 5(1)(a)', 'Wbp 6'],
  scope: 'register',
  messages: {
    anders: {
      wat: 'Bedoelt u met ‘{naam}’ de {juist}?',
      waarom: '{vaker}Met de juiste naam kan iedereen de wet opzoeken, en controleert avg wat die wet zegt.',
      doe: 'vervang ‘{naam}’ door ‘{juist}’.',
    },
  },
  limits: ['Deze controle vergelijkt met de wetten die avg kent. Zij ziet hoogstens twee verkeerde letters in een lange naam, en een lijst van bekende vergissingen.', 'Namen van documenten telt zij niet mee.'],
  examples: {
    fout: [
      'naam: Dossier\nomschrijving: Volgens de Algemene Verordinering Persoonsgegevens (AVG).\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, wet: Wet Geneeskundige Behandeloovereenkomst (WGBO), toelichting: Wet Geneeskundige Behandeloovereenkomst}\n',
      'naam: Toegang\nwet: Wet op de Jeugdhulp\n',
      'naam: Toegang\nomschrijving: Volgens de Wet maatschapelijke ondersteuning 2015.\n',
    ],
    goed: [
      'naam: Dossier\nomschrijving: Volgens de Algemene verordening gegevensbescherming.\nwet: [Jeugdwet, WGBO, Wmo 2015]\n',
      'naam: Toegang\nomschrijving: Jeugdwerk en jeugdzorg in de wijk.\n',
      'naam: Toegang\nwet: Verordening maatschappelijke ondersteuning 2019\n',
      'naam: Toegang\ndocumenten:\n  - {titel: Protocol Wet op de Jeugdhulp}\n',
    ],
  },
  check({ register, report }) {
    const wrong = occurrencesByOwner(register, ({ text }) => findMisnamed(text).map((name) => ({ key: normalise(name.text), thing: name.juist, words: name.text })))
    for (const { owner, found } of wrong) {
      report(found.first.target, 'anders', { naam: found.words, juist: found.thing, vaker: howOften(found), sleutel: ownerKey(owner, normalise(found.words)) }, elsewhere(found))
    }
  },
})
