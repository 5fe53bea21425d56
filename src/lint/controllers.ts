import type { Organisatie } from '../law/index.js'
import type { Verwerking } from '../register/model.js'

/** Whether the controllers are public or private; undefined when that is unknown or they differ. */
export function bodyOf({ verantwoordelijken }: Verwerking): Organisatie {
  const kinds = new Set(verantwoordelijken.map(({ soort }) => soort))
  const [only] = kinds
  return kinds.size === 1 && (only === 'publiek' || only === 'privaat') ? only : undefined
}
