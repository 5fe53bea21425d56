import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { detailsOf, restingOn } from '../bases.js'
import { list } from '../phrase.js'
import { isPublicTask } from '../public-task.js'
import { decided } from '../records.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'gerechtvaardigd-belang-zonder-afweging',
  title: 'Gerechtvaardigd belang zonder het belang, de noodzaak en de afweging',
  stake: 'een gerechtvaardigd belang telt pas na een afweging die u kunt laten zien',
  subject: 'grondslag',
  severity: 'warning',
  judgement: false,
  law: ['AVG 6(1)(f)', 'AVG 13(1)(d)', 'AVG 5(2)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'De grondslag is gerechtvaardigd belang, maar er staat geen belang en geen afweging bij.',
      waarom: 'Deze grondslag geldt alleen als uw belang zwaarder weegt dan dat van de mensen over wie het gaat. Dat moet u kunnen laten zien, en het belang moet in uw privacyverklaring.',
      doe: 'vul `belangenafweging` in: het `belang`, de `noodzaak` (waarom het niet met minder kan) en de `afweging` tegen het belang van de mensen zelf. Of kies een grondslag die beter past.',
    },
    geen: {
      wat: 'Het register zegt dat er geen belangenafweging is.',
      waarom: 'Gerechtvaardigd belang geldt alleen als uw belang zwaarder weegt dan dat van de mensen over wie het gaat. Zonder afweging is dat niet te zien.',
      doe: 'maak de afweging en vul bij `belangenafweging` `belang`, `noodzaak` en `afweging` in. Of kies een grondslag die beter past.',
    },
    onbekend: {
      wat: 'Het is onbekend of er een belangenafweging is.',
      waarom: 'Gerechtvaardigd belang geldt alleen als uw belang zwaarder weegt dan dat van de mensen over wie het gaat. U moet dat kunnen laten zien.',
      doe: 'zoek de afweging op, of maak haar, en vul bij `belangenafweging` `belang`, `noodzaak` en `afweging` in.',
    },
    deel: {
      wat: 'In de belangenafweging ontbreekt: {delen}.',
      waarom: 'Gerechtvaardigd belang heeft drie delen: welk belang u heeft, waarom dit ervoor nodig is, en waarom dat zwaarder weegt dan het belang van de mensen zelf.',
      doe: 'vul bij `belangenafweging` ook {sleutels} in. Staat de afweging in een eigen stuk? Noem dat dan bij `document`.',
    },
  },
  limits: [
    'Of de afweging goed is, kan deze controle niet zien: alleen of zij er staat.',
    'Verwijst de belangenafweging naar een `document`, dan vraagt deze controle alleen nog het belang zelf, want dat staat in de privacyverklaring.',
    'Een vastgesteld besluit van de procedure `belangenafweging` dat de verwerking noemt, telt als afweging, als de uitkomst is dat deze grondslag kan.',
    'Doet een overheid dit als haar taak, dan zegt `gerechtvaardigd-belang-overheid` er eerst iets van.',
  ],
  examples: {
    fout: [
      'naam: Urenregistratie\ndoelen:\n  - {omschrijving: Laten zien hoeveel uren begeleiding er zijn gegeven, soort: verantwoording, grondslag: gerechtvaardigd-belang}\n',
      'naam: Urenregistratie\ngrondslag: gerechtvaardigd-belang\n',
      'naam: Urenregistratie\ngrondslag: gerechtvaardigd-belang\nbelangenafweging: geen\n',
      'naam: Urenregistratie\ngrondslag: gerechtvaardigd-belang\n---\nnaam: Afweging uren\nprocedure: belangenafweging\nversie: 2026-11-22\ndatum: 2026-11-20\nrol: privacy officer\nverwerkingen: [01-voorbeeld]\nuitkomst: mensen-gaan-voor\nakkoord: {rol: directeur, datum: 2026-11-21}\nantwoorden: [{vraag: overheidstaak, antwoord: nee}]\n',
      'naam: Urenregistratie\ngrondslag: gerechtvaardigd-belang\nbelangenafweging: onbekend\n',
      'naam: Urenregistratie\ngrondslag: gerechtvaardigd-belang\nbelangenafweging: {belang: uren kunnen verantwoorden, noodzaak: zonder naam is niet te zien voor wie de uren zijn}\n',
      'naam: Urenregistratie\ngrondslag: gerechtvaardigd-belang\nbelangenafweging: {document: afweging uren}\n',
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\nverwerkingen:\n  parkeren:\n    naam: Parkeren\n    betrokkenen: [{naam: medewerkers, rol: medewerker}]\n    grondslag: gerechtvaardigd-belang\n',
    ],
    goed: [
      'naam: Urenregistratie\ngrondslag: gerechtvaardigd-belang\ndoelen:\n  - {omschrijving: Uren bijhouden, belangenafweging: {belang: uren kunnen verantwoorden, document: afweging uren}}\n',
      'naam: Urenregistratie\ngrondslag: gerechtvaardigd-belang\nbelangenafweging:\n  belang: uren kunnen verantwoorden\n  noodzaak: zonder naam is niet te zien voor wie de uren zijn\n  afweging: alleen de naam en de uren, en alleen de planning ziet ze\n',
      'naam: Urenregistratie\ngrondslag: gerechtvaardigd-belang\nbelangenafweging: {belang: uren kunnen verantwoorden, document: afweging uren}\n',
      'naam: Urenregistratie\ngrondslag: overeenkomst\n',
      'naam: Urenregistratie\ngrondslag: gerechtvaardigd-belang\n---\nnaam: Afweging uren\nprocedure: belangenafweging\nversie: 2026-11-22\ndatum: 2026-11-20\nrol: privacy officer\nverwerkingen: [01-voorbeeld]\nuitkomst: gerechtvaardigd-belang\nakkoord: {rol: directeur, datum: 2026-11-21}\nantwoorden: [{vraag: overheidstaak, antwoord: nee}]\n',
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\nverwerkingen:\n  toegang:\n    naam: Toegang tot jeugdhulp\n    grondslag: gerechtvaardigd-belang\n',
    ],
  },
  check({ register, verwerking, law, report }) {
    if (decided(register, verwerking.id, 'gerechtvaardigd-belang-zonder-afweging')) return
    const seen = new Set<unknown>()
    const asked = restingOn(verwerking, law, 'f').filter((statement) => !isPublicTask(verwerking, statement))
    for (const { value, target, owner } of asked.flatMap((statement) => detailsOf(statement, 'belangenafweging', verwerking))) {
      const balance = record(value)
      const said = balance ?? owner
      if (value !== undefined && seen.has(said)) continue
      seen.add(said)
      if (value === undefined) report(target, 'ontbreekt')
      else if (value === 'geen' || value === 'onbekend') report(at(owner, 'belangenafweging'), value)
      if (!balance) continue
      const missing = (balance.document ? (['belang'] as const) : (['belang', 'noodzaak', 'afweging'] as const)).filter((part) => !balance[part])
      if (missing.length > 0) report({ of: balance }, 'deel', { delen: list(missing.map((part) => (part === 'belang' ? 'het belang' : `de ${part}`))), sleutels: list(missing.map((part) => `\`${part}\``)) })
    }
  },
})
