import { at } from '../../register/target.js'
import { RECORD } from '../example-files.js'
import { soundRecords } from '../records.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'besluit-zonder-akkoord',
  title: 'Niemand heeft een besluit vastgesteld',
  stake: 'een besluit telt pas als iemand er verantwoordelijk voor is',
  subject: 'procedures en besluiten',
  severity: 'warning',
  judgement: false,
  law: ['AVG 5(2)', 'AVG 24'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: 'Er staat niet wie het besluit ‘{naam}’ heeft vastgesteld.',
      waarom: 'De organisatie moet kunnen laten zien dat zij dit zo heeft besloten. Tot dan telt het besluit nergens mee.',
      doe: 'vul `akkoord` in met de `rol` en de `datum`. De rol is een functie, nooit een naam.',
    },
    te_vroeg: {
      wat: 'Het besluit ‘{naam}’ is vastgesteld voordat de vragen waren beantwoord.',
      waarom: 'Wie iets vaststelt, moet de antwoorden kennen. Nu is niet te zien waarmee is ingestemd.',
      doe: 'kijk welke dag niet klopt: die bij `datum` of die bij `akkoord`.',
    },
  },
  limits: ['Of deze functie hierover gaat, ziet de controle niet.'],
  examples: {
    fout: [
      RECORD.replace(/akkoord: .*\n/, ''),
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\ndatum: 2026-11-22\nantwoorden: [{vraag: beveiliging, antwoord: nee}]\n',
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\ndatum: 2026-11-22\nakkoord: {rol: directeur, datum: 2026-11-21}\nantwoorden: [{vraag: beveiliging, antwoord: nee}]\n',
    ],
    goed: [
      RECORD,
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\ndatum: 2026-11-22\nakkoord: {rol: directeur, datum: 2026-11-23}\nantwoorden: [{vraag: beveiliging, antwoord: nee}]\n'],
  },
  check({ register, report }) {
    for (const { id, yaml } of soundRecords(register)) {
      if (!yaml.akkoord) report(at(yaml, 'naam'), 'ontbreekt', { naam: yaml.naam, sleutel: id })
      else if (yaml.datum !== undefined && yaml.akkoord.datum < yaml.datum) report(at(yaml.akkoord, 'datum'), 'te_vroeg', { naam: yaml.naam, sleutel: id })
    }
  },
})
