import { at } from '../../register/target.js'
import { dutchDate, monthsLater } from '../dates.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'register-verouderd',
  title: 'Het register is lang niet nagekeken',
  stake: 'een oud register zegt niet wat u nu doet',
  subject: 'actualiteit',
  severity: 'info',
  judgement: true,
  law: ['AVG 5(2)', 'AVG 30'],
  scope: 'register',
  messages: {
    zonder: {
      wat: 'Het register zegt niet van welke datum het is.',
      waarom: 'Zonder datum kan niemand zien of het register nog klopt.',
      doe: 'vul bij `datum` in wanneer het register voor het laatst is gewijzigd, en bij `herziening` wanneer u het hebt nagekeken.',
    },
    jaar: {
      wat: 'Het register is meer dan een jaar oud: de laatste datum is {datum}.',
      waarom: 'U moet kunnen laten zien wat u nu met gegevens doet. Na een jaar is er vaak iets veranderd.',
      doe: 'kijk het register na. Klopt het nog? Zet dan bij `herziening` de datum bij `laatst`, en bij `volgende` wanneer u het weer nakijkt.',
    },
    oud: {
      wat: 'Het register is meer dan twee jaar oud: de laatste datum is {datum}.',
      waarom: 'U moet kunnen laten zien wat u nu met gegevens doet. Systemen, wetten en afspraken veranderen, ook als het werk gelijk blijft.',
      doe: 'kijk het register na. Klopt het nog? Zet dan bij `herziening` de datum bij `laatst`, en bij `volgende` wanneer u het weer nakijkt.',
      severity: 'warning',
    },
    gemist: {
      wat: 'Het register zou op {datum} worden nagekeken, maar dat staat er niet.',
      waarom: 'U hebt zelf bepaald wanneer het register weer nagekeken moest worden. Die dag is voorbij.',
      doe: 'kijk het register na en vul bij `herziening` in: `laatst` met de datum van nu, en een nieuwe `volgende`.',
      severity: 'warning',
    },
  },
  limits: [
    'De AVG noemt geen termijn. Een jaar en twee jaar zijn een vuistregel.',
    'Staat er een volgende herziening gepland, dan zwijgt de controle over een register van een tot twee jaar oud.',
    'Een bewaarde oude versie is op haar eigen peildatum niet verouderd.',
  ],
  examples: {
    fout: [
      'naam: Voorbeeld\npartijen:\n  - {id: a, naam: A}\n',
      'naam: Voorbeeld\ndatum: 2025-09-22\npartijen:\n  - {id: a, naam: A}\n',
      'naam: Voorbeeld\ndatum: 2019-04-04\npartijen:\n  - {id: a, naam: A}\n',
      'naam: Voorbeeld\ndatum: 2026-03-01\nherziening: {volgende: 2026-09-01}\npartijen:\n  - {id: a, naam: A}\n',
    ],
    goed: [
      'naam: Voorbeeld\ndatum: 2026-03-01\npartijen:\n  - {id: a, naam: A}\n',
      'naam: Voorbeeld\ndatum: 2019-04-04\nherziening: {laatst: 2026-03-01}\npartijen:\n  - {id: a, naam: A}\n',
      'naam: Voorbeeld\ndatum: 2025-06-01\nherziening: {volgende: 2027-01-01}\npartijen:\n  - {id: a, naam: A}\n',
      { yaml: 'naam: Voorbeeld\ndatum: 2019-04-04\npartijen:\n  - {id: a, naam: A}\n', peildatum: '2019-04-04' },
    ],
  },
  check({ register: { yaml }, peildatum, report }) {
    const { datum, herziening } = yaml
    const last = [datum, herziening?.laatst].filter((date) => date !== undefined && date !== 'onbekend').sort().at(-1)
    if (last === undefined) return report(datum === undefined ? 'naam' : at(yaml, 'datum'), 'zonder')
    const place = last === datum ? at(yaml, 'datum') : at(herziening!, 'laatst')
    const next = herziening?.volgende
    if (next !== undefined && next < peildatum && last < next) return report(at(herziening!, 'volgende'), 'gemist', { datum: dutchDate(next) })
    if (peildatum > monthsLater(last, 24)) return report(place, 'oud', { datum: dutchDate(last) })
    if (peildatum > monthsLater(last, 12) && next === undefined) report(place, 'jaar', { datum: dutchDate(last) })
  },
})
