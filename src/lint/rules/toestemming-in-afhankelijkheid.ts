import type { Doel, Verwerking } from '../../register/model.js'
import { restingOn } from '../bases.js'
import { bodyOf } from '../controllers.js'
import { aimsOf } from '../lexicon/aims.js'
import { rolesOf } from '../lexicon/roles.js'
import { list, short } from '../phrase.js'
import { defineRule } from '../rule.js'

/** Who needs what the organisation gives, and so can hardly say no. */
const DEPENDENT = new Set(['client', 'bewoner', 'patient', 'jeugdige', 'uitkeringsgerechtigde'])

/** What cannot go on without the data: the care itself, the way into it, and what pays and accounts for it. */
const CORE = new Set(['zorg', 'toegang', 'clientadministratie', 'financien', 'declaratie', 're-integratie', 'verantwoording'])

/** The same for who works there. */
const CORE_OF_WORK = new Set(['personeel', 'financien'])

export default defineRule({
  id: 'toestemming-in-afhankelijkheid',
  title: 'Toestemming van mensen die van u afhankelijk zijn',
  stake: 'toestemming is niet vrij als iemand de zorg of het werk anders niet krijgt',
  subject: 'toestemming',
  severity: 'warning',
  judgement: true,
  law: ['AVG 4(11)', 'AVG 7(4)'],
  scope: 'verwerking',
  messages: {
    afhankelijk: {
      wat: 'De grondslag is toestemming van {mensen}, voor: {doelen}.',
      waarom: 'Toestemming moet vrij zijn. Wie deze hulp of dit werk nodig heeft, kan moeilijk nee zeggen. En trekt iemand de toestemming in, dan hebt u de gegevens vaak toch nog nodig.',
      doe: 'kijk of een andere `grondslag` beter past: `overeenkomst`, of `wettelijke-verplichting` of `algemeen-belang` met het artikel bij `wet`. Kunnen mensen echt nee zeggen zonder nadeel? Leg dat uit bij `rechtvaardiging` van het doel.',
    },
  },
  limits: [
    'Deze controle kijkt naar doelen die de kern van de hulp of het werk zijn: zorg, toegang, administratie, declaratie, verantwoording, re-integratie en personeel.',
    'Bij een nieuwsbrief, foto’s, onderzoek of het delen van een cv kan toestemming juist de goede grondslag zijn: daar zegt deze controle niets.',
    'Toestemming om het beroepsgeheim te doorbreken en toestemming voor zorg zijn iets anders dan een grondslag, en tellen hier niet mee.',
    'Noemt een doel geen `soort`, dan leest deze controle de omschrijving.',
  ],
  examples: {
    fout: [
      'naam: Dossier\ndoelen:\n  - omschrijving: Weten hoe het met de cliënt gaat en wat er is afgesproken\n    soort: zorg\n    grondslag: toestemming\n    toestemming: {via: handtekening, uitdrukkelijk: ja, intrekken: met een mail aan de begeleider}\nbetrokkenen:\n  - {naam: Cliënten, rol: client}\n',
      'naam: Dossier\ndoelen:\n  - {omschrijving: Zorgvuldige begeleiding, soort: zorg}\n  - {omschrijving: Administratie, soort: clientadministratie}\ngrondslag: toestemming\nbetrokkenen:\n  - {naam: Cliënten, rol: client}\n',
      'naam: Indicatie\ndoelen: [Indicatie aanvragen voor de start van de zorg]\ngrondslag: toestemming\nbetrokkenen: [cliënten]\n',
      'naam: Verzuim\ndoelen:\n  - {omschrijving: Begeleiden bij ziekte, soort: personeel}\ngrondslag: toestemming\nbetrokkenen:\n  - {naam: Medewerkers, rol: medewerker}\n',
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\nverwerkingen:\n  toegang:\n    naam: Toegang\n    doelen: [{omschrijving: Bepalen of iemand hulp krijgt, soort: toegang}]\n    betrokkenen: [{naam: inwoners, rol: burger}]\n    grondslag: toestemming\n',
    ],
    goed: [
      'naam: Nieuwsbrief\ndoelen:\n  - {omschrijving: Nieuws sturen, soort: nieuwsbrief}\ngrondslag: toestemming\nbetrokkenen:\n  - {naam: Cliënten, rol: client}\n',
      'naam: Onderzoek\ndoelen:\n  - {omschrijving: Zien of de begeleiding helpt, soort: onderzoek}\ngrondslag: toestemming\nbetrokkenen:\n  - {naam: Cliënten, rol: client}\n',
      'naam: Foto’s\ndoelen: [Foto’s van de begeleiding op de website]\ngrondslag: toestemming\nbetrokkenen: [bewoners]\n',
      'naam: CV delen\ndoelen: [Acquisitie naar betaald werk voor de cliënt]\ngrondslag: toestemming\nbetrokkenen:\n  - {naam: Cliënten, rol: client}\n',
      'naam: Dossier\ndoelen:\n  - {omschrijving: Zorgvuldige begeleiding, soort: zorg}\ngrondslag: overeenkomst\ngeheimhouding_doorbroken: {omdat: toestemming}\nbetrokkenen:\n  - {naam: Cliënten, rol: client}\n',
      'naam: Extra beeldbellen\ndoelen:\n  - {omschrijving: Beeldbellen naast de gewone zorg, soort: zorg, grondslag: toestemming, rechtvaardiging: wie dit niet wil krijgt gewoon bezoek}\nbetrokkenen:\n  - {naam: Cliënten, rol: client}\n',
      'naam: Contactformulier\ndoelen:\n  - {omschrijving: Vragen beantwoorden, soort: contact}\ngrondslag: toestemming\nbetrokkenen:\n  - {naam: Bezoekers, rol: bezoeker}\n',
    ],
  },
  check({ verwerking, law, report }) {
    const people = verwerking.betrokkenen.filter((each) => coreFor(rolesOf(each), verwerking).size > 0)
    const core = new Set(people.flatMap((each) => [...coreFor(rolesOf(each), verwerking)]))
    if (people.length === 0) return
    for (const { target, doelen } of restingOn(verwerking, law, 'a')) {
      const hit = doelen.filter((doel) => !doel.yaml?.rechtvaardiging && isCore(doel, core))
      if (hit.length === 0) continue
      report(target, 'afhankelijk', {
        mensen: list(people.map(({ naam }) => short(naam))),
        doelen: list(hit.map(({ omschrijving }) => `‘${short(omschrijving)}’`)),
      })
    }
  },
})

function coreFor(roles: ReadonlySet<string>, verwerking: Verwerking): ReadonlySet<string> {
  if ([...roles].some((role) => DEPENDENT.has(role))) return CORE
  if (roles.has('medewerker')) return CORE_OF_WORK
  return roles.has('burger') && bodyOf(verwerking) === 'publiek' ? CORE : new Set()
}

/** A purpose whose words also name something optional, such as photos of the care, is not the care. */
function isCore(doel: Doel, core: ReadonlySet<string>): boolean {
  const aims = [...aimsOf(doel)]
  return aims.length > 0 && aims.every((aim) => core.has(aim))
}
