import { items, record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { dataOf, wordsOf } from '../groups.js'
import { courtBan, criminal } from '../lexicon/criminal.js'
import { NUMBER_NAMES, numbers } from '../lexicon/numbers.js'
import { money, origin } from '../lexicon/origin.js'
import { special } from '../lexicon/special.js'
import { ASSIGNED } from '../numbers.js'
import { defineRule } from '../rule.js'
import { categoriesIn } from '../special.js'

export default defineRule({
  id: 'bijzonder-verkeerd-regime',
  title: 'Bij de bijzondere gegevens staat iets dat eigen regels heeft',
  stake: 'BSN, strafrecht en geld vallen niet onder artikel 9, maar onder andere regels',
  subject: 'bijzondere gegevens',
  severity: 'info',
  judgement: false,
  law: ['AVG 9(1)', 'AVG 10', 'AVG 87'],
  scope: 'verwerking',
  messages: {
    nummer: {
      wat: '‘{tekst}’ staat bij de bijzondere gegevens, maar een nummer als het BSN heeft eigen regels.',
      waarom: 'Artikel 9 AVG gaat niet over zulke nummers. Voor het BSN telt artikel 87 AVG en artikel 46 UAVG: er moet een wet zijn die het gebruik regelt.',
      doe: 'haal dit weg bij `bijzonder`, en zet bij de groep `soort` en de `wet` die het gebruik regelt.',
    },
    strafrecht: {
      wat: '‘{tekst}’ staat bij de bijzondere gegevens, maar strafrechtelijke gegevens hebben eigen regels.',
      waarom: 'Onder de Wbp waren dit bijzondere gegevens. Sinds 25 mei 2018 gelden artikel 10 AVG en artikel 31 tot en met 33 UAVG.',
      doe: 'haal dit weg bij `bijzonder`, en zet bij de groep `soort: strafrechtelijk` en de `wet` die het gebruik regelt.',
    },
    verbod: {
      wat: '‘{tekst}’ staat bij de bijzondere gegevens. Dat komt uit de oude Wbp.',
      waarom: 'Een verbod na hinderlijk gedrag telde tot 1 september 2026 als strafrechtelijk gegeven. Een bijzonder gegeven is het sinds 25 mei 2018 niet meer.',
      doe: 'haal dit weg bij `bijzonder`. Gebruikt u zulke gegevens echt? Beschrijf ze dan als eigen groep.',
    },
    geld: {
      wat: '‘{tekst}’ staat bij de bijzondere gegevens, maar gegevens over geld vallen niet onder artikel 9.',
      waarom: 'Gegevens over geld zijn gevoelig, maar artikel 9 AVG noemt ze niet. Een uitzondering hoeft er niet bij.',
      doe: 'haal dit weg bij `bijzonder`, en zet bij de groep `soort: financieel`.',
    },
    nationaliteit: {
      wat: '‘{tekst}’ staat bij de bijzondere gegevens, maar valt op zichzelf niet onder artikel 9.',
      waarom: 'Nationaliteit of geboorteland is nog geen ras of etnische afkomst. Dat wordt het pas als u er die afkomst mee wilt weten.',
      doe: 'haal dit weg bij `bijzonder`. Gaat het u om etnische afkomst? Zet dan `bijzonder: ras-of-etnische-afkomst` bij de groep.',
    },
  },
  limits: ['Deze controle kijkt naar wat bij `genoemd` staat en naar groepen met een nummer. Het woord ‘gevoelig’ in andere tekst telt niet.', 'Voor 25 mei 2018 zegt deze controle niets: onder de Wbp waren strafrechtelijke gegevens bijzonder.'],
  examples: {
    fout: [
      'naam: Dossier\nbijzonder: {genoemd: [gezondheid, BSN]}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn, bijzonder: gezondheid}\n',
      'naam: Dossier\nbijzonder: {genoemd: [strafrechtelijke gegevens]}\n',
      'naam: Dossier\nbijzonder: {genoemd: [onrechtmatig of hinderlijk gedrag in verband met een opgelegd verbod]}\n',
      'naam: Dossier\nbijzonder: {genoemd: [financiële gegevens]}\n',
      'naam: Dossier\nbijzonder: {genoemd: [nationaliteit]}\n',
    ],
    goed: [
      'naam: Dossier\nbijzonder: {genoemd: [gezondheid, etniciteit]}\n',
      'naam: Dossier\nomschrijving: Het BSN is een gevoelig gegeven.\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn}\n',
      { yaml: 'naam: Dossier\nbijzonder: {genoemd: [strafrechtelijke gegevens]}\n', peildatum: '2017-06-19' },
      'naam: Dossier\npersoonsgegevens:\n  - {id: declaratie, gegevens: [declaraties van zorg], soort: financieel, bijzonder: gezondheid}\n',
    ],
  },
  check({ verwerking, report }) {
    const said = new Set<string>()
    const say = (target: Parameters<typeof report>[0], message: Parameters<typeof report>[1], tekst: string): void => {
      if (!said.has(message)) report(target, message, { tekst })
      said.add(message)
    }
    const listed = items(record(verwerking.yaml.bijzonder)?.genoemd)
    for (const [index, text] of listed.entries()) {
      const target = at(listed, index)
      const number = numbers.find(text).find(({ concept }) => ASSIGNED.includes(concept))
      if (number) say(target, 'nummer', NUMBER_NAMES[number.concept])
      else if (courtBan.occurs(text)) say(target, 'verbod', text)
      else if (criminal.occurs(text)) say(target, 'strafrecht', text)
      else if (special.occurs(text)) continue
      else if (money.occurs(text)) say(target, 'geld', text)
      else if (origin.occurs(text)) say(target, 'nationaliteit', text)
    }
    for (const groep of verwerking.groepen) {
      const plain = !groep.verwezen && ASSIGNED.some((soort) => soort === groep.yaml.soort) && !wordsOf(groep).some((text) => special.occurs(text))
      if (plain && categoriesIn(groep.yaml.bijzonder).length > 0) say(at(groep.yaml, 'bijzonder'), 'nummer', dataOf(groep))
    }
  },
})
