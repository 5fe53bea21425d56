import { type Target, at } from '../../register/target.js'
import { RECORD } from '../example-files.js'
import { list } from '../phrase.js'
import { PRIVATE_WORDS, privateDataIn } from '../private-data.js'
import { soundRecords } from '../records.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'besluit-met-persoonsgegevens',
  title: 'In een besluit staan gegevens van een persoon',
  stake: 'een datalek vastleggen mag geen nieuw datalek maken',
  subject: 'procedures en besluiten',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(1)(c)', 'AVG 33(5)', 'UAVG 46'],
  scope: 'register',
  messages: {
    gevonden: {
      wat: 'In het besluit ‘{naam}’ staat {wat}.',
      waarom: 'Een besluit gaat over wat er gebeurde, niet over wie het was. Het blijft lang bewaard, en meer mensen kunnen het lezen.',
      doe: 'haal dit weg en schrijf bijvoorbeeld ‘een cliënt’. Staat het al in een uitgebrachte versie of in git, vraag dan hulp om het ook daar weg te halen.',
    },
  },
  limits: [
    'Een BSN herkent deze controle aan negen cijfers die kloppen met de elfproef. Een ander nummer dat toevallig klopt, ziet zij ook aan voor een BSN.',
    'Een rekeningnummer telt alleen als de controlecijfers kloppen. Namen en adressen herkent zij niet.',
    'Ook het adres of nummer van een organisatie vindt zij. Noem dan de organisatie zonder het nummer.',
  ],
  examples: {
    fout: [
      RECORD.replace('Het is papier.', 'Cliënt 111222333 staat erin.'),
      'naam: Mail naar de verkeerde\nprocedure: datalek\nversie: 2026-11-22\nantwoorden: [{vraag: beveiliging, antwoord: ja, overweging: Het ging om cliënt 111222333.}]\n',
      'naam: Mail naar de verkeerde\nprocedure: datalek\nversie: 2026-11-22\nantwoorden: [{vraag: beveiliging, antwoord: ja, overweging: De mail ging naar jan@voorbeeld.nl.}]\n',
      'naam: Brief kwijt\nprocedure: datalek\nversie: 2026-11-22\nantwoorden: [{vraag: beveiliging, antwoord: ja}]\noverwegingen: [Moeder belde met 06-12345678.]\n',
      'naam: Brief kwijt\nprocedure: datalek\nversie: 2026-11-22\nantwoorden: [{vraag: beveiliging, antwoord: ja}]\ninbreuk: {feiten: In de brief stond NL91 ABNA 0417 1643 00.}\n',
    ],
    goed: [
      RECORD,
      'naam: Mail naar de verkeerde\nprocedure: datalek\nversie: 2026-11-22\nantwoorden: [{vraag: beveiliging, antwoord: ja, overweging: Het ging om het BSN van een cliënt.}]\ninbreuk: {kennisneming: 2026-11-22T09:00+01:00, aantal: 21}\n',
      'naam: Brief kwijt\nprocedure: datalek\nversie: 2026-11-22\nantwoorden: [{vraag: beveiliging, antwoord: ja, overweging: Meldnummer 111222334 van de AP.}]\n',
    ],
  },
  check({ register, report }) {
    for (const { id, yaml } of soundRecords(register)) {
      for (const { text, target } of textsIn(yaml)) {
        const kinds = [...privateDataIn(text)]
        if (kinds.length > 0) report(target, 'gevonden', { naam: privateDataIn(yaml.naam).size > 0 ? id : yaml.naam, wat: list(kinds.map((kind) => PRIVATE_WORDS[kind])), sleutel: id })
      }
    }
  },
})

/** Every text and number of a record: an answer may be a number as well. */
function textsIn(value: object): { text: string; target: Target }[] {
  const list = Array.isArray(value)
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    if (typeof item === 'object' && item !== null) return textsIn(item)
    return typeof item === 'string' || typeof item === 'number' ? [{ text: String(item), target: at(value, list ? Number(key) : key) }] : []
  })
}
