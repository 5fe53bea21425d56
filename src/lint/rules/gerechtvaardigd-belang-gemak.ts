import { CONVENIENCE } from '../lexicon/convenience.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'gerechtvaardigd-belang-gemak',
  title: 'Gerechtvaardigd belang met gemak als reden',
  stake: 'gemak alleen maakt een gerechtvaardigd belang nog niet noodzakelijk',
  subject: 'grondslag',
  severity: 'info',
  judgement: true,
  law: ['AVG 6(1)(f)'],
  scope: 'versie',
  messages: {
    gemak: {
      wat: 'De grondslag is nu gerechtvaardigd belang, en als reden staat er dat het makkelijker is (“{woord}”).',
      waarom: 'Gerechtvaardigd belang vraagt dat u zonder deze gegevens uw doel niet bereikt. Dat iets makkelijker of sneller gaat, laat dat niet zien.',
      doe: 'schrijf op waarom het niet met minder kan, in `belangenafweging` bij `noodzaak`. Past een andere grondslag beter, kies dan die.',
    },
  },
  limits: ['Deze controle draait alleen met `avg lint --sinds`.', 'Een woord over een systeem, zoals een werkbaar systeem, zegt niets over de reden van de grondslag; dat verschil ziet deze controle niet.'],
  examples: {
    fout: [
      { voor: 'naam: Audit\ngrondslag: onbekend\n', na: 'naam: Audit\ngrondslag: gerechtvaardigd-belang\n', reden: 'Om proces van auditen werkbaar te houden' },
      { voor: 'naam: Audit\ngrondslag: onbekend\n', na: 'naam: Audit\ngrondslag: gerechtvaardigd-belang\n', reden: 'Om proces van auditen werkbaar te houden; cliënten zijn geïnformeerd' },
    ],
    goed: [
      { voor: 'naam: Audit\ngrondslag: onbekend\n', na: 'naam: Audit\ngrondslag: gerechtvaardigd-belang\n', reden: 'Zonder inzage is niet te controleren of dossiers volledig zijn' },
      { voor: 'naam: Audit\ngrondslag: onbekend\n', na: 'naam: Audit\ngrondslag: toestemming\n', reden: 'Om proces van auditen werkbaar te houden' },
    ],
  },
  check({ change, reden, law, target, report }) {
    const isNew = change.kind === 'grondslag-gewijzigd' || change.kind === 'grondslag-toegevoegd'
    if (!isNew || reden === undefined || law.grondslag(String(change.to?.value))?.letter !== 'f') return
    const [found] = CONVENIENCE.find(reden)
    if (found) report(target, 'gemak', { woord: found.text })
  },
})
