import { letterPlaces, remembered } from '../../law/index.js'
import type { Verwerking } from '../../register/model.js'
import { items } from '../../register/states.js'
import { GIVING, NEGATIONS, type OrganisationKind, ORGANISATIONS, RECIPIENT_KINDS, TOWARDS, TURNS_AWAY } from '../lexicon/organisations.js'
import { list } from '../phrase.js'
import { defineRule } from '../rule.js'
import { textsWith } from '../texts.js'

/** Where an activity tells what happens with its data. */
const TELLS = new Set(['omschrijving', 'doelen', 'doelen/omschrijving', 'persoonsgegevens/toelichting', 'toestemming_voor/handeling', 'gedeelde_verwerking', 'vernietiging', 'toestemming/toelichting'])

export default defineRule({
  id: 'ontvanger-in-tekst',
  title: 'De tekst noemt een ontvanger die niet bij de ontvangers staat',
  stake: 'wie gegevens krijgt, hoort in het register en in de privacyverklaring',
  subject: 'ontvangers',
  severity: 'warning',
  judgement: true,
  law: ['AVG 30(1)(d)', 'AVG 13(1)(e)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Volgens de tekst gaan gegevens naar {wie}, maar dat staat niet bij de ontvangers.',
      waarom: 'Het register noemt wie de gegevens krijgt. Mensen hebben er recht op dat te weten.',
      doe: 'zet deze ontvanger bij `ontvangers`, met `soort` en `waarom`. Krijgt die de gegevens toch niet? Pas dan de tekst aan.',
    },
  },
  limits: [
    'De controle zoekt zinnen met een woord voor geven of delen, gevolgd door een bekend soort organisatie. Andere zinnen en andere organisaties ziet zij niet.',
    'Een zin met ‘niet’, ‘geen’ of ‘nooit’ slaat zij over.',
    'Een organisatie van wie u gegevens krijgt, is geen ontvanger.',
  ],
  examples: {
    fout: ['naam: Declaraties\nomschrijving: De administratie deelt de uren met de gemeente.\nontvangers: geen\n'],
    goed: [
      'naam: Declaraties\nomschrijving: De administratie deelt de uren met de gemeente.\nontvangers: [Gemeente Heerlen]\n',
      'naam: Aanmelding\nomschrijving: We krijgen de gegevens van de gemeente en geven begeleiding aan cliënten.\n',
      'naam: Dossier\nomschrijving: We delen gegevens niet met de zorgverzekeraar.\n',
      'naam: Werk\nomschrijving: We sturen het CV naar werkgevers.\nontvangers: [{naam: bedrijven in de regio, soort: werkgever}]\n',
      'naam: Belasting\nomschrijving: De Gemeentewet verplicht ons gegevens te verstrekken aan inwoners.\n',
    ],
  },
  check({ verwerking, report }) {
    const telling = textsWith(GIVING, verwerking).filter(({ field }) => TELLS.has(field))
    if (telling.length === 0) return
    const known = recipients(verwerking)
    for (const { text, target } of telling) {
      const missing = givenIn(text).filter(({ concept }) => !known.has(concept))
      if (missing.length > 0) report(target, 'ontbreekt', { wie: list([...new Set(missing.map(({ text: name }) => name))]) })
    }
  },
})

/** What the register names as recipient, as processor or as responsible for the work itself. */
function recipients({ yaml, ontvangers, verantwoordelijken, register }: Verwerking): Set<OrganisationKind> {
  const parties = items(yaml.verwerkers).flatMap(({ partij }) => register.partijen.get(partij) ?? [])
  const names = [...ontvangers.flatMap(({ naam, partij }) => [naam, partij?.naam ?? '', partij?.omschrijving ?? '']), ...[...parties, ...verantwoordelijken].map(({ naam }) => naam)]
  return new Set([...names.flatMap((name) => ORGANISATIONS.find(name).map(({ concept }) => concept)), ...ontvangers.flatMap((ontvanger) => RECIPIENT_KINDS[ontvanger.yaml?.soort ?? ''] ?? [])])
}

/** The organisations that a text says data are given to. */
const givenIn = remembered((text) => text.split(/[.;!?](?:\s|$)/).flatMap(given))

/** The organisations that a sentence says data are given to. */
function given(sentence: string): { concept: OrganisationKind; text: string }[] {
  const ways = new Set(GIVING.find(sentence).map(({ concept }) => concept))
  if (ways.size === 0) return []
  const towards = new Set([...ways].flatMap((way) => [...TOWARDS[way]]))
  const words = Array.from(letterPlaces(sentence), (match) => ({ word: match[0].toLowerCase(), start: match.index }))
  if (words.some(({ word }) => NEGATIONS.has(word))) return []
  let pointing = false
  const pointedAt = new Set<number>()
  for (const { word, start } of words) {
    if (towards.has(word)) pointing = true
    else if (TURNS_AWAY.has(word)) pointing = false
    else if (pointing) pointedAt.add(start)
  }
  return ORGANISATIONS.find(sentence).filter(({ start }) => pointedAt.has(start))
}
