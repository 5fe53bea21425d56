import { isJustified, restingOn } from '../bases.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'vitaal-belang-structureel',
  title: 'Vitaal belang als grondslag van een vast werkproces',
  stake: 'vitaal belang is voor noodgevallen, niet voor gewoon werk',
  subject: 'grondslag',
  severity: 'warning',
  judgement: true,
  law: ['AVG 6(1)(d)'],
  scope: 'verwerking',
  messages: {
    structureel: {
      wat: 'De grondslag van deze vaste verwerking is vitaal belang.',
      waarom: 'Vitaal belang is er voor nood: iemands leven of gezondheid is in gevaar en niets anders past. Voor wat u vaker en volgens plan doet, is er bijna altijd een andere grondslag.',
      doe: 'kijk of `wettelijke-verplichting` of `algemeen-belang` past, met het artikel bij `wet`. Gaat het echt om nood? Zeg dan bij `rechtvaardiging` van het doel waarom niets anders past.',
    },
  },
  limits: ['Een register noemt vaste verwerkingen. Of een ervan alleen voor noodgevallen is, staat pas vast met een `rechtvaardiging`; dan zegt deze controle niets.'],
  examples: {
    fout: [
      'naam: Melden van kindermishandeling\ngrondslag: vitaal-belang\n',
      'naam: Melden van kindermishandeling\ndoelen:\n  - {omschrijving: Kinderen beschermen, grondslag: artikel 6 lid 1 onder d AVG}\n',
    ],
    goed: [
      'naam: Noodkaart\ndoelen:\n  - {omschrijving: De ambulance helpen als iemand buiten kennis is, grondslag: vitaal-belang, rechtvaardiging: iemand buiten kennis kan niets zelf zeggen}\n',
      'naam: Melden van kindermishandeling\ngrondslag: algemeen-belang\nwet: Wmo 2015 5.2.6\n',
    ],
  },
  check({ verwerking, law, report }) {
    for (const statement of restingOn(verwerking, law, 'd')) if (!isJustified(statement)) report(statement.target, 'structureel')
  },
})
