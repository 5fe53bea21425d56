import { NOTIFYING } from '../lexicon/notification.js'
import { PAST } from '../lexicon/history.js'
import { short } from '../phrase.js'
import { dutchDate } from '../dates.js'
import { defineRule } from '../rule.js'
import { elsewhere, occurrencesByOwner, ownerKey } from '../wording.js'

export default defineRule({
  id: 'meldplicht-afgeschaft',
  title: 'Verwerkingen melden hoeft niet meer',
  stake: 'in plaats van melden vraagt de wet nu een eigen register',
  subject: 'wet en woord',
  severity: 'warning',
  judgement: false,
  law: ['AVG 30(1)'],
  scope: 'register',
  messages: {
    melden: {
      wat: 'De tekst zegt dat u verwerkingen meldt: ‘{zin}’. Dat hoeft niet meer.',
      waarom: 'De plicht om verwerkingen te melden stond in de Wbp (artikel 27) en verviel op {datum}. Nu houdt u zelf een register bij.',
      doe: 'haal het melden uit de tekst en verwijs naar dit register. Een datalek melden moet wel.',
    },
  },
  limits: ['Deze controle zoekt een zin waarin melden, een verwerking en de toezichthouder of FG samen staan.', 'Zinnen over datalekken, klachten, calamiteiten of de verwijsindex laat zij rusten.'],
  examples: {
    fout: [
      'naam: Beleid\nborging:\n  - Elke nieuwe verwerking wordt gemeld bij de Autoriteit Persoonsgegevens.\n',
      { yaml: 'naam: Beleid\nomschrijving: De manager doet een melding van de verwerking bij de functionaris voor de gegevensbescherming.\n', peildatum: '2018-05-25' },
    ],
    goed: [
      { yaml: 'naam: Beleid\nborging:\n  - Elke nieuwe verwerking wordt gemeld bij het CBP.\n', peildatum: '2018-05-24' },
      'naam: Datalekken\nomschrijving: Een datalek bij een verwerking melden we binnen 72 uur bij de Autoriteit Persoonsgegevens.\n',
      'naam: FG\nomschrijving: De contactgegevens van de FG zijn voor onze verwerkingen gemeld bij de AP.\n',
      'naam: Verwijsindex\nomschrijving: De verwerking van een melding in de verwijsindex gaat buiten de AP om.\n',
      'naam: Aanmelding\ndoelen: [Aanmelding voor hulp verwerken]\n',
      'naam: Beleid\nomschrijving: Vroeger moesten we verwerkingen melden bij het CBP.\n',
    ],
  },
  check({ register, law, report }) {
    const begin = law.statute('avg')!.geldig_vanaf!
    for (const { owner, found } of occurrencesByOwner(register, ({ text }) => notificationsIn(text).map((zin) => ({ key: 'melden', thing: zin, words: zin })))) {
      report(found.first.target, 'melden', { zin: short(found.thing), datum: dutchDate(begin), sleutel: ownerKey(owner, 'melden') }, elsewhere(found))
    }
  },
})

function notificationsIn(text: string): string[] {
  return /meld/i.test(text) ? text.split(/(?<=[.;!?])\s+/).filter(isNotification) : []
}

function isNotification(zin: string): boolean {
  if (!/meld/i.test(zin)) return false
  const concepts = new Set<string>(NOTIFYING.find(zin).map(({ concept }) => concept))
  return ['melden', 'verwerking', 'instantie'].every((concept) => concepts.has(concept)) && !concepts.has('iets-anders') && !PAST.occurs(zin)
}
