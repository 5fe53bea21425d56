import { TOLD } from '../lexicon/convenience.js'
import { phraseOf } from '../versions.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'grondslag-gewisseld',
  title: 'De grondslag is gewisseld',
  stake: 'wie de grondslag wisselt, moet dat kunnen uitleggen en het aan mensen vertellen',
  subject: 'grondslag',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(a)', 'AVG 13(1)(c)', 'AVG 14(1)(c)'],
  scope: 'versie',
  messages: {
    gewisseld: {
      wat: 'De grondslag was {van} en is nu {naar}.',
      waarom: 'Mensen is verteld op welke grondslag u hun gegevens gebruikt, en hun rechten hangen daarvan af. Een andere grondslag kiezen mag alleen als de oude niet klopte of de situatie anders is.',
      doe: 'vertel de mensen over wie het gaat wat er is veranderd, en zeg in het versielog dat en wanneer u dat deed. Hoefde dat niet? Leg dan met een `afwijking` uit waarom.',
    },
    zonder_reden: {
      wat: 'De grondslag was {van} en is nu {naar}, en het versielog zegt niet waarom.',
      waarom: 'Mensen is verteld op welke grondslag u hun gegevens gebruikt, en hun rechten hangen daarvan af. U moet kunnen laten zien waarom een andere grondslag nu klopt.',
      doe: 'zet bij de volgende versie in het versielog waarom de grondslag is gewisseld, en vertel de mensen over wie het gaat wat er is veranderd.',
    },
  },
  limits: [
    'Deze controle draait alleen met `avg lint --sinds`.',
    'Een fout verbeteren mag; of het daarom ging, ziet deze controle niet.',
    'Dat mensen het weten, ziet deze controle alleen aan de reden in het versielog.',
  ],
  examples: {
    fout: [
      { voor: 'naam: Contactformulier\ngrondslag: gerechtvaardigd-belang\n', na: 'naam: Contactformulier\ngrondslag: toestemming\n', reden: 'Met het invullen van het formulier geef je toestemming.' },
      { voor: 'naam: Contactformulier\ngrondslag: gerechtvaardigd-belang\n', na: 'naam: Contactformulier\ngrondslag: toestemming\n' },
      { voor: 'naam: Audit\ngrondslag: onbekend\n', na: 'naam: Audit\ngrondslag: gerechtvaardigd-belang\n' },
    ],
    goed: [
      { voor: 'naam: Contactformulier\ngrondslag: gerechtvaardigd-belang\n', na: 'naam: Contactformulier\ngrondslag: toestemming\n', reden: 'Het formulier vraagt nu toestemming; de privacyverklaring is aangepast en bezoekers zijn geïnformeerd.' },
      { voor: 'naam: Contactformulier\ngrondslag: GB\n', na: 'naam: Contactformulier\ngrondslag: gerechtvaardigd-belang\n' },
      { voor: 'naam: Contactformulier\n', na: 'naam: Contactformulier\ngrondslag: toestemming\n' },
    ],
  },
  check({ change, reden, target, report }) {
    if (change.kind !== 'grondslag-gewijzigd' || (reden !== undefined && TOLD.occurs(reden))) return
    report(target, reden === undefined ? 'zonder_reden' : 'gewisseld', { van: phraseOf(change.from), naar: phraseOf(change.to) })
  },
})
