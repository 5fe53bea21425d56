import type { Beveiliging } from '../../register/generated/types.js'
import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'beveiliging-ontbreekt',
  title: 'Er staat niet hoe de gegevens beveiligd zijn',
  stake: 'zonder beschrijving is niet te zien of de beveiliging past bij de gegevens',
  subject: 'beveiliging',
  severity: 'warning',
  judgement: false,
  law: ['AVG 30(1)(g)', 'AVG 32', 'AVG 30(2)(d)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Er staat niet hoe deze gegevens beveiligd zijn.',
      waarom: 'Het register beschrijft als het kan in het algemeen hoe u gegevens beveiligt. De naam van een systeem zegt daar niets over.',
      doe: 'voeg `beveiliging` toe met een paar maatregelen, of noem bij `document` uw beveiligingsbeleid. Geldt die voor alle verwerkingen of voor een systeem? Zet het dan daar, in register.yaml.',
    },
    onbekend: {
      wat: 'Het is onbekend hoe deze gegevens beveiligd zijn.',
      waarom: 'U moet gegevens beveiligen op een manier die past bij het risico. Dat gaat alleen als u weet wat er al is.',
      doe: 'vraag het na bij wie het systeem beheert en vul bij `beveiliging` de maatregelen in.',
    },
  },
  limits: [
    'Beveiliging bij een systeem of voor het hele register telt voor elke verwerking die ermee werkt.',
    'Een systeem voor beveiligde e-mail is zelf een maatregel.',
    'Of de maatregelen genoeg zijn, beoordeelt deze controle niet.',
  ],
  examples: {
    fout: ['naam: Nieuwsbrief\nsystemen: [ecd]\n', 'naam: Nieuwsbrief\nbeveiliging: onbekend\n'],
    goed: [
      'naam: Nieuwsbrief\nbeveiliging: {technisch: [inloggen met twee stappen]}\n',
      'naam: Nieuwsbrief\nbeveiliging: {document: Informatiebeveiligingsbeleid 2026}\n',
      'naam: Voorbeeld\nbeveiliging: {normen: [NEN 7510]}\nverwerkingen:\n  dossier: {naam: Dossier}\n',
      'naam: Voorbeeld\nsystemen:\n  - {id: ecd, naam: ECD, beveiliging: {technisch: [alle inlogmomenten worden gelogd]}}\nverwerkingen:\n  dossier: {naam: Dossier, systemen: [ecd]}\n',
      'naam: Voorbeeld\nsystemen:\n  - {id: mail, naam: Beveiligd mailen, soort: beveiligde-e-mail}\nverwerkingen:\n  aanvraag: {naam: Aanvraag, systemen: [mail]}\n',
    ],
  },
  check({ register, verwerking: { yaml, systemen }, report }) {
    if (told(yaml.beveiliging) || told(register.yaml.beveiliging)) return
    if (systemen.some((systeem) => told(systeem.beveiliging) || systeem.soort === 'beveiligde-e-mail')) return
    if (yaml.beveiliging === 'onbekend') return report(at(yaml, 'beveiliging'), 'onbekend')
    report('naam', 'ontbreekt')
  },
})

function told(beveiliging: Beveiliging | undefined): boolean {
  return record(beveiliging) !== undefined
}
