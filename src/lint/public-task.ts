import type { Grondslag, Verwerking } from '../register/model.js'
import { isJustified } from './bases.js'
import { bodyOf } from './controllers.js'
import { aimsOf } from './lexicon/aims.js'
import { rolesOf } from './lexicon/roles.js'

/** What a public body does as any other organisation, and not as its task. */
const OWN_AFFAIRS = new Set(['personeel', 'veiligheid', 'website', 'nieuwsbrief'])

/** Whether a public body does this as its task, as far as the register tells: it may say itself why it does not. */
export function isPublicTask(verwerking: Verwerking, statement: Grondslag): boolean {
  if (bodyOf(verwerking) !== 'publiek' || isJustified(statement)) return false
  const { betrokkenen } = verwerking
  if (betrokkenen.length > 0 && betrokkenen.every((people) => rolesOf(people).has('medewerker'))) return false
  return statement.doelen.length === 0 || statement.doelen.some((doel) => ![...aimsOf(doel)].some((aim) => OWN_AFFAIRS.has(aim)))
}
