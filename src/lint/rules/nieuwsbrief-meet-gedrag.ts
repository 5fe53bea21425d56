import { items } from '../../register/states.js'
import { anonymous, dataOf } from '../groups.js'
import { aimsOf } from '../lexicon/aims.js'
import { MEASURING } from '../lexicon/mailing.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'nieuwsbrief-meet-gedrag',
  title: 'De nieuwsbrief meet wat lezers doen',
  stake: 'meten wie een mail opent, vraagt aparte toestemming',
  subject: 'toestemming',
  severity: 'warning',
  judgement: true,
  law: ['Tw 11.7a(1)', 'AVG 13(1)(c)'],
  scope: 'verwerking',
  messages: {
    meten: {
      wat: 'De nieuwsbrief meet wat lezers doen ({gegevens}). Er staat geen aparte toestemming voor.',
      waarom: 'Wie een pixel of volglink gebruikt, leest gegevens van iemands apparaat. Daar is toestemming voor nodig, los van die voor de nieuwsbrief, en uitleg vooraf.',
      doe: 'zet het meten uit, of vraag er apart toestemming voor en zet die bij `toestemming_voor`. Meet u alleen totalen? Zet dan `bewerking: geanonimiseerd`.',
    },
  },
  limits: ['Een meting van kwaliteit met weinig gevolgen voor mensen vraagt geen toestemming; meten per persoon is dat niet.', 'Een IP-adres alleen kan ook bewijs van de aanmelding zijn; dan zwijgt deze controle.'],
  examples: {
    fout: [
      'naam: Nieuwsbrief\ndoelen: [Versturen van de nieuwsbrief]\ngrondslag: toestemming\npersoonsgegevens:\n  - {gegevens: [e-mailadres]}\n  - {gegevens: [openrate, clickgedrag], soort: gedrag}\n',
    ],
    goed: [
      'naam: Nieuwsbrief\ndoelen: [Versturen van de nieuwsbrief]\npersoonsgegevens:\n  - {gegevens: [e-mailadres, IP-adres]}\n',
      'naam: Nieuwsbrief\ndoelen: [Versturen van de nieuwsbrief]\ntoestemming_voor:\n  - {handeling: meten wie de mail opent en waarop iemand klikt (openrate), betreft: andere-handeling}\npersoonsgegevens:\n  - {gegevens: [openrate]}\n',
      'naam: Nieuwsbrief\ndoelen: [Versturen van de nieuwsbrief]\npersoonsgegevens:\n  - {gegevens: [openrate van alle lezers samen], bewerking: geanonimiseerd}\n',
      'naam: Nieuwsbrief\ndoelen: [Versturen van de nieuwsbrief]\nbeveiliging: {technisch: [Openen en klikken meten staat uit.]}\npersoonsgegevens:\n  - {gegevens: [e-mailadres]}\n',
      'naam: Website\ndoelen: [Vragen beantwoorden]\npersoonsgegevens:\n  - {gegevens: [clickgedrag]}\n',
      'naam: Nieuwsbrief\npersoonsgegevens: onbekend\n',
    ],
  },
  check({ verwerking, report }) {
    const { doelen, systemen, groepen, yaml } = verwerking
    if (!doelen.some((doel) => aimsOf(doel).has('nieuwsbrief')) && !systemen.some(({ soort }) => soort === 'nieuwsbrief')) return
    const measured = groepen.filter((groep) => !anonymous(groep) && items(groep.yaml.gegevens).some(isMeasuring))
    const asked = items(yaml.toestemming_voor).some(({ handeling }) => isMeasuring(handeling) || /\bmeten\b|\bvolgen\b/i.test(handeling))
    if (measured[0] && !asked) report(measured[0].target, 'meten', { gegevens: dataOf(...measured) })
  },
})

function isMeasuring(text: string): boolean {
  const concepts = new Set(MEASURING.find(text).map(({ concept }) => concept))
  return concepts.has('meten') && !concepts.has('uit')
}
