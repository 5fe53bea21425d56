import type { Beveiliging, Maatregel, Systeem } from '../../register/generated/types.js'
import type { Register, Verwerking } from '../../register/model.js'
import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { anonymous } from '../groups.js'
import { short } from '../phrase.js'
import { defineRule } from '../rule.js'
import { categoriesOf } from '../special.js'

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
    optioneel: {
      wat: '‘{maatregel}’ is niet verplicht (voor {wie}). In {naam} staan wel bijzondere gegevens of een BSN.',
      waarom: 'Wie de maatregel niet kiest, heeft die bescherming niet. Bij zulke gegevens is het risico groot, en de organisatie moet zorgen voor beveiliging die daarbij past.',
      doe: 'maak de maatregel verplicht en zet `status: verplicht`. Kan dat niet voor iedereen? Zet dan bij `beveiliging` welke maatregel er voor de anderen is, en maak deze `status: waar-mogelijk`.',
      severity: 'info',
    },
  },
  limits: [
    'Beveiliging bij een systeem of voor het hele register telt voor elke verwerking die ermee werkt.',
    'Een systeem voor beveiligde e-mail is zelf een maatregel.',
    'Een maatregel met `status: optioneel` noemt zij alleen bij bijzondere gegevens of een nummer als het BSN. Of de maatregelen verder genoeg zijn, beoordeelt zij niet.',
  ],
  examples: {
    fout: [
      'naam: Nieuwsbrief\nsystemen: [ecd]\n',
      'naam: Nieuwsbrief\nbeveiliging: onbekend\n',
      'naam: Voorbeeld\nsystemen:\n  - {id: portaal, naam: Cliëntenportaal, beveiliging: {technisch: [{maatregel: inloggen met twee stappen, geldt_voor: cliënten, status: optioneel}]}}\nverwerkingen:\n  dossier: {naam: Dossier, systemen: [portaal], persoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]}\n  meer: {naam: Meer, systemen: [portaal], persoonsgegevens: [{gegevens: [BSN], soort: bsn}]}\n',
    ],
    goed: [
      'naam: Nieuwsbrief\nbeveiliging: {technisch: [inloggen met twee stappen]}\n',
      'naam: Nieuwsbrief\nbeveiliging: {document: Informatiebeveiligingsbeleid 2026}\n',
      'naam: Voorbeeld\nbeveiliging: {normen: [NEN 7510]}\nverwerkingen:\n  dossier: {naam: Dossier}\n',
      'naam: Voorbeeld\nsystemen:\n  - {id: ecd, naam: ECD, beveiliging: {technisch: [alle inlogmomenten worden gelogd]}}\nverwerkingen:\n  dossier: {naam: Dossier, systemen: [ecd]}\n',
      'naam: Voorbeeld\nsystemen:\n  - {id: site, naam: Website, beveiliging: {technisch: [{maatregel: inloggen met twee stappen, status: optioneel}]}}\nverwerkingen:\n  nieuws: {naam: Nieuwsbrief, systemen: [site], persoonsgegevens: [{gegevens: [e-mailadres], bijzonder: geen}]}\n',
      'naam: Voorbeeld\nsystemen:\n  - {id: mail, naam: Beveiligd mailen, soort: beveiligde-e-mail}\nverwerkingen:\n  aanvraag: {naam: Aanvraag, systemen: [mail]}\n',
    ],
  },
  check({ register, verwerking, report }) {
    const { yaml, systemen } = verwerking
    for (const systeem of systemen) {
      const loose = optionalIn(systeem.beveiliging)
      if (loose.length === 0 || firstAtRisk(systeem, register) !== verwerking) continue
      for (const measure of loose) report({ of: measure }, 'optioneel', { maatregel: short(measure.maatregel), wie: measure.geldt_voor ?? 'iedereen', naam: short(systeem.naam, 40) }, { law: ['AVG 32'] })
    }
    if (told(yaml.beveiliging) || told(register.yaml.beveiliging)) return
    if (systemen.some((systeem) => told(systeem.beveiliging) || systeem.soort === 'beveiligde-e-mail')) return
    if (yaml.beveiliging === 'onbekend') return report(at(yaml, 'beveiliging'), 'onbekend')
    report('naam', 'ontbreekt')
  },
})

/** Measures that people may leave out. */
function optionalIn(beveiliging: Beveiliging | undefined): Exclude<Maatregel, string>[] {
  const { technisch = [], organisatorisch = [] } = record(beveiliging) ?? {}
  return [...technisch, ...organisatorisch].filter((each): each is Exclude<Maatregel, string> => typeof each !== 'string' && each.status === 'optioneel')
}

/** Of the activities that keep special data or a number of the law in a system, the one that tells of it. */
function firstAtRisk(systeem: Systeem, { verwerkingen }: Register): Verwerking | undefined {
  for (const verwerking of verwerkingen.values()) {
    const { systemen, groepen } = verwerking
    if (systemen.includes(systeem) && groepen.some((groep) => !anonymous(groep) && (categoriesOf(groep).length > 0 || groep.yaml.soort === 'bsn'))) return verwerking
  }
  return undefined
}

function told(beveiliging: Beveiliging | undefined): boolean {
  return record(beveiliging) !== undefined
}
