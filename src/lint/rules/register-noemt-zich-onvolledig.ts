import { INCOMPLETE, REGISTER_WORDS } from '../lexicon/incomplete.js'
import { defineRule } from '../rule.js'
import { textsWith } from '../texts.js'

export default defineRule({
  id: 'register-noemt-zich-onvolledig',
  title: 'Het register zegt zelf dat het niet volledig is',
  stake: 'wat ontbreekt, kan niemand nakijken',
  subject: 'actualiteit',
  severity: 'info',
  judgement: true,
  law: ['AVG 30(1)', 'AVG 5(2)'],
  scope: 'register',
  messages: {
    onvolledig: {
      wat: 'Het register zegt zelf dat het niet volledig is: ‘{woorden}’.',
      waarom: 'Een register beschrijft alle verwerkingen. Eerlijk zeggen wat nog ontbreekt is goed, maar er hoort een plan bij.',
      doe: 'vul aan wat ontbreekt, of plan een `actie` met een eigenaar en een datum. Is het intussen volledig? Haal de zin dan weg.',
    },
  },
  limits: ['De controle leest alleen de teksten van register.yaml zelf, en kent een lijst met woorden.', 'Een zin over latere aanvullingen zegt niet dat er nu iets ontbreekt.'],
  examples: {
    fout: ['naam: Voorbeeld\ninleiding: Dit register is nog niet volledig.\npartijen:\n  - {id: a, naam: A}\n'],
    goed: [
      'naam: Voorbeeld\ninleiding: Nieuwe verwerkingen voegen we toe aan dit register.\npartijen:\n  - {id: a, naam: A}\n',
      'naam: Voorbeeld\ninleiding: De verwerking is niet volledig geautomatiseerd.\npartijen:\n  - {id: a, naam: A}\n',
    ],
  },
  check({ register, report }) {
    for (const { text, target, field } of textsWith(INCOMPLETE, register)) {
      if (field !== 'inleiding' && field !== 'naam' && field !== 'documenten/titel') continue
      const said = text.split(/[.;!?](?:\s|$)/).filter((sentence) => REGISTER_WORDS.occurs(sentence)).flatMap((sentence) => INCOMPLETE.find(sentence))[0]
      if (said) return report(target, 'onvolledig', { woorden: said.text })
    }
  },
})
