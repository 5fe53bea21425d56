import { restingOn } from '../bases.js'
import { isPublicTask } from '../public-task.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'gerechtvaardigd-belang-overheid',
  title: 'Een overheid beroept zich op gerechtvaardigd belang',
  stake: 'een overheid kan haar taken niet op gerechtvaardigd belang doen (art. 6 lid 1)',
  subject: 'grondslag',
  severity: 'error',
  judgement: false,
  law: ['AVG 6(1)(f)'],
  scope: 'verwerking',
  messages: {
    overheid: {
      wat: 'De grondslag is gerechtvaardigd belang, maar de verantwoordelijke is een overheid.',
      waarom: 'De laatste zin van artikel 6 lid 1 AVG zegt dat een overheid deze grondslag niet gebruikt bij haar taken. Een wet moet die taken regelen.',
      doe: 'kies `algemeen-belang` of `wettelijke-verplichting`, met het artikel bij `wet`. Is dit geen overheidstaak maar gewone bedrijfsvoering? Leg dat dan uit bij `rechtvaardiging` van het doel.',
    },
  },
  limits: [
    'Gaat het om eigen bedrijfsvoering, zoals het parkeren van personeel? Dan kan een overheid deze grondslag wel gebruiken. Deze controle zwijgt bij een `rechtvaardiging`, bij doelen over personeel, veiligheid, website of nieuwsbrief, en als alle betrokkenen medewerkers zijn.',
    'Staat niet vast of de verantwoordelijke een overheid is (`soort`), dan zegt deze controle niets.',
  ],
  examples: {
    fout: [
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\nverwerkingen:\n  toegang:\n    naam: Toegang tot jeugdhulp\n    doelen: [Bepalen welke hulp nodig is]\n    grondslag: gerechtvaardigd-belang\n',
    ],
    goed: [
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\nverwerkingen:\n  toegang:\n    naam: Toegang tot jeugdhulp\n    grondslag: algemeen-belang\n    wet: Jeugdwet 7.4.0\n',
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\nverwerkingen:\n  parkeren:\n    naam: Parkeren\n    doelen: [Plaats verdelen]\n    betrokkenen: [{naam: medewerkers, rol: medewerker}]\n    grondslag: gerechtvaardigd-belang\n',
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente Voorbeeld, soort: publiek}\nverantwoordelijken: [gemeente]\nverwerkingen:\n  kantine:\n    naam: Kantine\n    doelen:\n      - {omschrijving: Bestellingen klaarzetten, grondslag: gerechtvaardigd-belang, rechtvaardiging: dit is geen overheidstaak}\n',
      'naam: Urenregistratie\ngrondslag: gerechtvaardigd-belang\n',
    ],
  },
  check({ verwerking, law, report }) {
    for (const statement of restingOn(verwerking, law, 'f')) if (isPublicTask(verwerking, statement)) report(statement.target, 'overheid')
  },
})
