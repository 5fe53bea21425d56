import type { Law } from '../law/index.js'
import type { Verwerking } from '../register/model.js'
import { rolesOf } from './lexicon/roles.js'

const IN_CARE = ['client', 'bewoner', 'patient', 'jeugdige']

/** Whether an activity is about people who get care or help. */
export function aboutClients({ betrokkenen }: Verwerking): boolean {
  return betrokkenen.some((person) => IN_CARE.some((role) => rolesOf(person).has(role)))
}

/** Whether the work may be care: it is not known, or the exception for care is open to it. */
export function mayBeCare({ regimes }: Verwerking, law: Law): boolean {
  return regimes.length === 0 || law.implementations('zorg', regimes).some((row) => row.regimes !== undefined)
}
