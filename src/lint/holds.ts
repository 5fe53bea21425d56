import { firstDayAfter } from '../law/index.js'
import type { Aanhouding } from '../register/generated/types.js'
import type { Register } from '../register/model.js'
import { sameData } from './retention.js'

/** What stops destruction, as the register says. */
export function holdsOf({ yaml }: Register): Aanhouding[] {
  return yaml.aanhoudingen ?? []
}

/** The last day of a hold; undefined while nobody knows it. */
export function endOf({ tot }: Aanhouding): string | undefined {
  return tot === 'onbekend' ? undefined : tot
}

/** Whether a hold is over on a day. One without an end never is. */
export function isOver(hold: Aanhouding, date: string): boolean {
  const end = endOf(hold)
  return end !== undefined && end < date
}

const A_YEAR = { months: 12, days: 0 }

/** The first day on which a hold without an end was not looked at for more than a year; undefined when that cannot be told. */
export function reviewOn(hold: Aanhouding): string | undefined {
  const since = hold.nagekeken ?? hold.sinds
  if (endOf(hold) !== undefined || since === undefined || since === 'onbekend') return undefined
  return firstDayAfter(since, A_YEAR)
}

/** Whether a hold names kinds or activities; one that gives only words can be about anything. */
export function isNamed({ soorten, verwerkingen }: Aanhouding): boolean {
  return soorten !== undefined || verwerkingen !== undefined
}

/** Whether a hold is about data of a kind that is kept by these activities; `overal` for a term that holds for all of them. */
export function concerns(hold: Aanhouding, { soort, verwerkingen, overal }: { soort: string; verwerkingen: readonly string[]; overal: boolean }): boolean {
  if (!isNamed(hold)) return false
  const kind = hold.soorten === undefined || hold.soorten.some((one) => sameData(one, soort))
  const place = hold.verwerkingen === undefined || hold.verwerkingen.some((id) => verwerkingen.includes(id)) || (overal && hold.soorten !== undefined)
  return kind && place
}
