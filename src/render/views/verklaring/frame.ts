import { items } from '../../../register/states.js'
import { dateInWords } from '../../dates.js'
import type { Block, Section } from '../../document.js'
import { listed, oneLine, sentence } from '../../runs.js'
import { type Context, linked } from './context.js'
import type { StatementRequest } from './index.js'
import { anyRecipients, recipientNames } from './recipients.js'
import { shortly, type Term } from './retention.js'
import { reach } from './who.js'

/** More names than this are no summary. */
const MOST_NAMES = 6

/** What one should know when one reads nothing else; every sentence leads to the part that says more. */
export function summary(context: Context, organisatie: string): Section {
  const { b, activities, register, folder } = context
  const { words } = b
  const names = recipientNames(context)
  const told = activities.every(({ activity }) => activity.yaml.ontvangers !== undefined && activity.yaml.ontvangers !== 'onbekend')
  const terms = activities.flatMap(({ activity }) => items<Term>(activity.yaml.bewaartermijnen).filter((term) => term.termijn !== undefined).map((term) => ({ said: shortly(term), origin: b.origin(activity, term) })))
  const contact = reach(context)
  const passages = [
    b.passage('kort-wie', words.say('kort_wie', { organisatie }), { origins: [b.origin(folder, register, 'verantwoordelijken')] }),
    ...(names.length > 0 ? [b.passage('kort-delen', words.say(names.length > MOST_NAMES ? 'kort_delen_meer' : 'kort_delen', names.length > MOST_NAMES ? { ontvangers: names.slice(0, MOST_NAMES).join('; '), meer: String(names.length - MOST_NAMES) } : { ontvangers: listed(names) }), { origins: activities.map(({ activity }) => b.origin(activity, activity.yaml, 'ontvangers')) })] : []),
    ...(told && activities.length > 0 && !anyRecipients(context) ? [b.passage('kort-delen', words.say('kort_delen_niet'), { origins: activities.map(({ activity }) => b.origin(activity, activity.yaml, 'ontvangers')) })] : []),
    ...(terms.length > 0 ? [b.passage('kort-bewaren', words.say('kort_bewaren', { termijnen: listed([...new Set(terms.map(({ said }) => said))]) }), { origins: terms.map(({ origin }) => origin) })] : []),
    b.passage('kort-rechten', words.say('kort_rechten', { link: [{ tekst: words.word('kort_rechten_link'), href: '#rechten' }] }), { origins: [b.lawOrigin('AVG 15')] }),
    ...(contact ? [b.passage('kort-contact', words.say('kort_contact', { contact: contact.runs }), { origins: [b.origin(folder, contact.from)] })] : []),
  ]
  // With few activities they fit in a sentence, with many a list is easier to go through.
  const origins = activities.map(({ activity }) => b.origin(activity, activity.yaml, 'naam'))
  const uses: Block[] =
    activities.length === 0
      ? []
      : activities.length < 4
        ? [b.paragraph('kort-waarvoor', words.say('kort_waarvoor', { onderdelen: linked(activities) }), { origins })]
        : [b.paragraph('kort-waarvoor', words.say('kort_waarvoor_lijst'), {}), ...b.list(activities.map((part, index) => b.passage(`kort-${part.anchor}`, [{ tekst: part.naam, href: `#${part.anchor}` }], { origins: [origins[index]] })))]
  const open: Block[] = b.gaps.length === 0 ? [] : [b.paragraph('kort-open', words.say('ontbreekt_zin'), { gap: true, kop: words.word('ontbreekt') })]
  return { soort: 'sectie', id: 'kort', titel: words.word('kort'), niveau: 2, origins: [], blokken: [...open, ...b.list(passages), ...uses] }
}

/** Which version this is, on which day's law, and what changed for these people since the one before. */
export function about(context: Context, { versie, peildatum, gewijzigd }: StatementRequest): Section {
  const { b, activities } = context
  const { words } = b
  const blokken: Block[] = []
  if (versie.concept) blokken.push(b.paragraph('over-concept', words.say(versie.naam === undefined ? 'over_concept_eerste' : 'over_concept')))
  if (versie.naam !== undefined) blokken.push(b.paragraph('over-versie', words.say('over_versie', { versie: dateInWords(versie.naam) })))
  blokken.push(b.paragraph('over-datum', words.say('over_datum', { datum: dateInWords(peildatum) })))
  if (gewijzigd) {
    const ids = new Set(activities.map(({ activity }) => activity.id))
    const mine = gewijzigd.changes.filter((change) => change.zichtbaar === 'openbaar' && (change.verwerking === undefined || ids.has(change.verwerking)))
    const sinds = dateInWords(gewijzigd.sinds)
    const changes = mine.map((change, index) => {
      const part = activities.find(({ activity }) => activity.id === change.verwerking)
      return b.passage(`over-wijziging-${index + 1}`, part ? [{ tekst: part.naam, href: `#${part.anchor}` }, `: ${sentence(change.zin)}`] : sentence(oneLine(change.zin)), { origins: [`versies/versielog.yaml#${change.item}`] })
    })
    blokken.push({
      soort: 'sectie',
      id: 'over-gewijzigd',
      titel: words.word('over_gewijzigd'),
      niveau: 3,
      origins: [],
      blokken: [b.paragraph('over-gewijzigd-sinds', words.say(changes.length > 0 ? 'over_gewijzigd_sinds' : 'over_gewijzigd_niet', { versie: sinds })), ...b.list(changes)],
    })
  }
  return { soort: 'sectie', id: 'over', titel: words.word('over'), niveau: 2, origins: [], blokken }
}
