import { defineRule } from '../rule.js'
import { nowOf } from '../versions.js'

export default defineRule({
  id: 'bewaartermijn-verlengd-zonder-reden',
  title: 'De bewaartermijn is langer geworden zonder reden',
  stake: 'langer bewaren mag alleen als het langer nodig is',
  subject: 'bewaartermijn',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(e)', 'AVG 30(1)(f)'],
  scope: 'versie',
  messages: {
    verlengd: {
      wat: '{zin} Er staat niet waarom.',
      waarom: 'Gegevens bewaart u niet langer dan nodig is. Als de termijn langer wordt, is er iets waardoor u ze langer nodig heeft, zoals een wet.',
      doe: 'zet bij deze termijn in `wet` het artikel of in `reden` waarom de termijn langer is, of geef de reden bij de volgende versie in het versielog.',
    },
  },
  limits: ['Deze controle draait alleen met `avg lint --sinds`.', 'Of de reden goed genoeg is, ziet deze controle niet.', 'Een termijn die een `criterium` was, is niet langer of korter te noemen.'],
  examples: {
    fout: [
      { voor: 'naam: Dossier\nbewaartermijnen:\n  - {id: dossier, wat: het dossier, termijn: 15 jaar}\n', na: 'naam: Dossier\nbewaartermijnen:\n  - {id: dossier, wat: het dossier, termijn: 20 jaar}\n' },
      { voor: 'naam: Dossier\nbewaartermijnen:\n  - {termijn: 15 jaar}\n', na: 'naam: Dossier\nbewaartermijnen:\n  - {termijn: P20Y}\n' },
    ],
    goed: [
      { voor: 'naam: Dossier\nbewaartermijnen:\n  - {id: dossier, termijn: 15 jaar}\n', na: 'naam: Dossier\nbewaartermijnen:\n  - {id: dossier, termijn: 20 jaar, wet: artikel 7.3.8 lid 3 Jeugdwet}\n' },
      { voor: 'naam: Dossier\nbewaartermijnen:\n  - {id: dossier, termijn: 15 jaar}\n', na: 'naam: Dossier\nbewaartermijnen:\n  - {id: dossier, termijn: 20 jaar}\n', reden: 'De wet vraagt sinds 2020 twintig jaar.' },
      { voor: 'naam: Dossier\nbewaartermijnen:\n  - {id: dossier, termijn: 20 jaar}\n', na: 'naam: Dossier\nbewaartermijnen:\n  - {id: dossier, termijn: 15 jaar}\n' },
      { voor: 'naam: Dossier\nbewaartermijnen:\n  - {id: dossier, termijn: 12 maanden}\n', na: 'naam: Dossier\nbewaartermijnen:\n  - {id: dossier, termijn: 1 jaar}\n' },
    ],
  },
  check({ change, reden, target, report }) {
    if (change.kind !== 'bewaartermijn-verlengd' || reden !== undefined) return
    const now = nowOf(change)
    if (now.wet === undefined && now.reden === undefined) report(target, 'verlengd', { zin: change.sentence })
  },
})
