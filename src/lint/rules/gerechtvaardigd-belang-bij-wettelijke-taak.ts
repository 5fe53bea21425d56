import type { Law, Uitwisseling } from '../../law/index.js'
import type { Grondslag, Ontvanger, Verwerking } from '../../register/model.js'
import { isJustified, restingOn } from '../bases.js'
import { bodyOf } from '../controllers.js'
import { list, short } from '../phrase.js'
import { inSentence } from '../provisions.js'
import { kindOf } from '../recipients.js'
import { GUESSES } from '../regimes.js'
import { defineRule } from '../rule.js'

/** Bodies with tasks in law. An exchange with others can be in law too, but seldom only there. */
const PUBLIC_TASKS = new Set(['gemeente', 'uitvoeringsorganisatie', 'toezichthouder'])

export default defineRule({
  id: 'gerechtvaardigd-belang-bij-wettelijke-taak',
  title: 'Gerechtvaardigd belang, terwijl een wet deze uitwisseling regelt',
  stake: 'waar een wet de uitwisseling regelt, is die wet de grondslag en geeft zij de grens',
  subject: 'grondslag',
  severity: 'warning',
  judgement: true,
  law: ['AVG 6(1)(c)', 'AVG 6(1)(e)'],
  scope: 'verwerking',
  messages: {
    geregeld: {
      wat: 'U wisselt gegevens uit met {ontvangers} op grond van gerechtvaardigd belang, terwijl {bepalingen} deze uitwisseling regelt.',
      waarom: 'Regelt een wet wie welke gegevens krijgt, dan bepaalt die wet ook de grens. Een eigen afweging van belangen is dan meestal niet de goede grondslag.',
      doe: 'kijk of {bepalingen} hier geldt. Zo ja: kies `wettelijke-verplichting` en zet het artikel bij `wet`. Zo nee: zeg bij `rechtvaardiging` van het doel waarom uw belang hier de grondslag is.',
    },
    regime_onbekend: {
      wat: 'U wisselt gegevens uit met {ontvangers} op grond van gerechtvaardigd belang. Waarschijnlijk regelt een wet dit al.',
      waarom: 'Welke wet dat is, hangt af van uw werk, en dat staat niet in het register. Denk aan {bepalingen}. Zo’n wet bepaalt ook welke gegevens het mogen zijn.',
      doe: 'zet bij `regimes` onder welke wet dit werk valt. Regelt die wet de uitwisseling? Kies `wettelijke-verplichting`, met het artikel bij `wet`. Zo nee: zeg bij `rechtvaardiging` waarom niet.',
    },
  },
  limits: [
    'Deze controle kijkt naar ontvangers die gemeente, uitvoeringsorganisatie of toezichthouder zijn, en alleen naar ontvangers die in `ontvangers` staan.',
    'Niet elk contact met een gemeente is een uitwisseling die de wet regelt: een uitnodiging of een klacht bijvoorbeeld niet. Zeg dat bij `rechtvaardiging`.',
  ],
  examples: {
    fout: [
      'naam: Berichten aan de gemeente\ngrondslag: gerechtvaardigd-belang\nontvangers:\n  - {naam: backoffice van gemeentes, soort: gemeente}\n',
      'naam: Declareren\ndoelen:\n  - omschrijving: De gemeente de rekening sturen\n    soort: declaratie\n    grondslag: gerechtvaardigd-belang\n    belangenafweging: {belang: betaald worden, noodzaak: zonder naam weet de gemeente niet voor wie, afweging: alleen naam en uren}\nontvangers:\n  - {naam: backoffice van gemeentes, soort: gemeente, rol: verwerkingsverantwoordelijke}\n',
      'naam: Register\npartijen:\n  - {id: stichting, naam: Stichting Voorbeeld}\nverantwoordelijken: [stichting]\nverwerkingen:\n  berichten:\n    naam: Berichten aan de gemeente\n    grondslag: gerechtvaardigd-belang\n    ontvangers: [gemeente]\n',
    ],
    goed: [
      'naam: Berichten aan de gemeente\ngrondslag: wettelijke-verplichting\nwet: Jeugdwet 7.4.0(2)\nontvangers:\n  - {naam: gemeente, soort: gemeente}\n',
      'naam: Uitnodigingen\ndoelen:\n  - {omschrijving: Uitnodigen voor een opening, grondslag: gerechtvaardigd-belang, rechtvaardiging: een uitnodiging is geen taak van de wet}\nontvangers:\n  - {naam: gemeente, soort: gemeente}\n',
      'naam: Verhuur\ngrondslag: gerechtvaardigd-belang\nontvangers:\n  - {naam: woningcorporatie, soort: verhuurder}\n',
      'naam: Uren en berichten\ndoelen:\n  - {id: uren, omschrijving: Uren bijhouden, grondslag: gerechtvaardigd-belang}\n  - {id: berichten, omschrijving: Declareren, grondslag: wettelijke-verplichting, wet: Jeugdwet 7.4.0(2)}\nontvangers:\n  - {naam: gemeente, soort: gemeente, voor: [berichten]}\n',
      'naam: Personeel\nregimes: geen\ngrondslag: gerechtvaardigd-belang\nontvangers:\n  - {naam: gemeente, soort: gemeente}\n',
    ],
  },
  check({ verwerking, law, report }) {
    for (const statement of restingOn(verwerking, law, 'f')) {
      if (isJustified(statement)) continue
      const found = verwerking.ontvangers.filter((each) => concerns(each, statement)).map((each) => ({ each, rows: exchangesWith(each, verwerking, law) }))
      const told = found.filter(({ rows }) => rows.length > 0)
      if (told.length === 0) continue
      const provisions = new Set(told.flatMap(({ rows }) => rows.flatMap(({ bepalingen }) => bepalingen)))
      report(
        statement.target,
        verwerking.regimes.length > 0 ? 'geregeld' : 'regime_onbekend',
        { ontvangers: list(told.map(({ each }) => short(each.naam))), bepalingen: inSentence([...provisions]) },
        { related: told.map(({ each }) => ({ target: each.target, text: 'met wie u de gegevens deelt' })) },
      )
    }
  },
})

function concerns({ yaml }: Ontvanger, { doelen }: Grondslag): boolean {
  return yaml?.rol !== 'verwerker' && yaml?.rol !== 'intern' && (yaml?.voor === undefined || doelen.some(({ id }) => yaml.voor!.includes(id)))
}

/** With unknown regimes only the duties: to name what is possible, not everything that exists. */
function exchangesWith(ontvanger: Ontvanger, verwerking: Verwerking, law: Law): Uitwisseling[] {
  const kind = kindOf(ontvanger)
  if (kind === undefined || !PUBLIC_TASKS.has(kind) || verwerking.yaml.regimes === 'geen') return []
  const body = bodyOf(verwerking)
  if (verwerking.regimes.length > 0) return law.exchanges(kind, verwerking.regimes, body)
  return law.exchanges(kind, GUESSES, body ?? 'privaat').filter(({ kracht }) => kracht === 'moet')
}
