import { at } from '../../register/target.js'
import { byDocument, documentOf, inDocument, rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'inzage-vergoeding',
  title: 'De organisatie vraagt geld voor inzage',
  stake: 'de eerste kopie van uw gegevens is gratis (art. 12 lid 5 en 15 lid 3)',
  subject: 'reglement en verklaring',
  severity: 'error',
  judgement: false,
  law: ['AVG 12(5)', 'AVG 15(3)'],
  scope: 'register',
  messages: {
    geld: {
      wat: 'Volgens {regel} mag een verzoek geld kosten.',
      waarom: 'Wie zijn rechten gebruikt, betaalt niets. Pas voor een tweede kopie, of voor een verzoek dat kennelijk buitensporig is, mag u een redelijke vergoeding vragen. Dat geldt ook voor een medisch dossier.',
      doe: 'haal de vergoeding weg uit {document}. Vraagt u alleen geld voor een volgende kopie? Schrijf dat op, en zet bij `vergoeding` ook `alleen_als: volgende-kopie`.',
    },
  },
  limits: [
    'Deze controle leest `vergoeding` bij een regel. Een zin over kosten zonder die sleutel ziet zij niet.',
    'Tot en met 24-05-2018 mocht het: toen gold artikel 39 Wbp.',
  ],
  examples: {
    fout: [
      "delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: kosten, nummer: '8.5', onderwerp: vergoeding, tekst: Een afschrift kan geld kosten., vergoeding: {gevraagd: mogelijk, voor: [inzage]}}\n",
      "delen:\n  - id: code\n    soort: gedragscode\n    regels:\n      - {id: kosten, onderwerp: vergoeding, tekst: Een afschrift kost geld., vergoeding: {gevraagd: ja, bedrag: '€ 0,23 per bladzijde'}}\n      - {id: porto, onderwerp: vergoeding, tekst: Ook versturen kost geld., vergoeding: {gevraagd: ja, voor: [inzage]}}\n",
    ],
    goed: [
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: kosten, onderwerp: vergoeding, tekst: Een afschrift is gratis., vergoeding: {gevraagd: nee, voor: [inzage]}}\n',
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: kosten, onderwerp: vergoeding, tekst: Een tweede kopie kost geld., vergoeding: {gevraagd: ja, voor: [inzage], alleen_als: volgende-kopie}}\n',
      { yaml: 'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: kosten, onderwerp: vergoeding, tekst: Een afschrift kan geld kosten., vergoeding: {gevraagd: mogelijk}}\n', peildatum: '2018-05-24' },
    ],
  },
  check({ register, report }) {
    const asking = rulesOf(register).filter(({ yaml: { vergoeding } }) => vergoeding && vergoeding.gevraagd !== 'nee' && vergoeding.alleen_als === undefined)
    // A numbered rule binds more than the text around it, and is the one to change first.
    const documents = byDocument(asking).sort(([a], [b]) => Number(b!.yaml.nummer !== undefined) - Number(a!.yaml.nummer !== undefined))
    const [first, ...others] = documents.flat()
    if (!first) return
    const related = others.map((other) => ({ target: at(other.yaml, 'vergoeding'), text: `ook in ${other.naam}` }))
    report(at(first.yaml, 'vergoeding'), 'geld', { regel: inDocument(first), document: documentOf(first) }, { related })
  },
})
