import { AvgError } from '../core/error.js'
import { breachesOf, type BreachRegister } from '../decide/breaches.js'
import { inDutchTime, readMoment } from '../decide/moment.js'
import { now } from '../host/clock.js'
import type { Besluit } from '../register/model.js'
import { draftsIn } from './procedures/drafts.js'
import { brokenIn, type Desk, deskAt } from './procedures/place.js'

export interface Datalekken {
  desk: Desk
  register: BreachRegister
  /** Entries of which the questions are not all answered yet. */
  drafts: Besluit[]
  naam: string
  /** The moment from which hours are counted, on the clock in the Netherlands. */
  nu: string
  /** Records that cannot be read: what is in them, the list does not have. */
  broken: string[]
}

/**
 * The register of breaches, with what is still being entered.
 *
 * @param moment the moment from which hours are counted; now when left out.
 * @throws AvgError when there is no register, or when that is no moment.
 */
export function datalekkenOf(path: string, moment: string | undefined): Datalekken {
  const desk = deskAt(path)
  const at = moment === undefined ? now() : instant(moment)
  const nu = inDutchTime(at)
  const drafts = draftsIn(desk).map((draft) => ({ ...draft, id: `lopend-${draft.id}` }))
  const listed = new Set([...desk.register.besluiten.values()].map(({ path: each }) => each))
  return { desk, drafts, register: breachesOf([...desk.register.besluiten.values(), ...drafts], nu.slice(0, 10), at), naam: desk.register.yaml.naam, nu, broken: brokenIn(desk, (each) => each.startsWith('besluiten/') && !listed.has(each)) }
}

function instant(text: string): number {
  const found = readMoment(text)
  if ('moment' in found) return Date.parse(found.moment)
  if (found.fout === 'geen-moment') throw new AvgError(`--nu: \`${text}\` is geen moment. Schrijf datum en tijd, zoals '2026-11-22 09:00'.`)
  throw new AvgError(`--nu: ${text} was er ${found.fout === 'dubbel' ? 'twee keer' : 'niet'}: toen werd de klok verzet. Zet de tijdzone erachter, zoals 2026-10-25T02:30+01:00.`)
}
