import { at } from '../../register/target.js'
import { dutchDate } from '../dates.js'
import { RECORD } from '../example-files.js'
import { list } from '../phrase.js'
import { soundRecords, versionKnown } from '../records.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'besluit-versie-onbekend',
  title: 'Een besluit noemt een versie van een procedure die er niet is',
  stake: 'later moet te zien zijn welke vragen er toen waren',
  subject: 'procedures en besluiten',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(2)'],
  scope: 'register',
  messages: {
    onbekend: {
      wat: 'Het besluit ‘{naam}’ noemt versie {versie} van `{procedure}`. Die versie is er niet.',
      waarom: 'Zonder de versie is niet te zien welke vragen er zijn beantwoord.',
      doe: 'kies een versie die er is: {versies}. Klopt de oude versie? Zet haar dan bij `eerdere_versies` van uw eigen procedure.',
    },
  },
  limits: ['Een eerdere versie die de procedure zelf noemt, is goed. Of de vragen sindsdien anders zijn, ziet deze controle niet.'],
  examples: {
    fout: [
      RECORD.replace('versie: 2026-11-22', 'versie: 2020-01-01'),
      'naam: Tas\nprocedure: datalek\nversie: 2020-01-01\nantwoorden: [{vraag: beveiliging, antwoord: nee}]\n'],
    goed: [
      RECORD,
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\nantwoorden: [{vraag: beveiliging, antwoord: nee}]\n',
      'naam: Tas\nprocedure: voorbeeld\nversie: 2025-01-01\nantwoorden: [{vraag: oud, antwoord: nee}]\n---\nnaam: Delen\nversie: 2026-01-01\neerdere_versies: [2025-01-01]\nvragen: [{id: doel, tekst: Is er een doel?, soort: ja-nee}]\n',
    ],
  },
  check({ register, report }) {
    for (const besluit of soundRecords(register)) {
      const { id, yaml, procedure } = besluit
      if (versionKnown(besluit) !== false) continue
      const versies = [procedure!.yaml.versie, ...(procedure!.yaml.eerdere_versies ?? [])].map(dutchDate)
      report(at(yaml, 'versie'), 'onbekend', { naam: yaml.naam, versie: dutchDate(yaml.versie), procedure: yaml.procedure, versies: list(versies, 'of'), sleutel: id })
    }
  },
})
