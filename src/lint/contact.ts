import type { Contact } from '../register/generated/types.js'
import { record } from '../register/states.js'

/** Whether someone can be reached: a town or a name of a desk alone is no address. */
export function reachable(contact: Contact | string | undefined): boolean {
  const known = record(contact)
  return known !== undefined && [known.adres, known.email, known.telefoon, known.website].some((way) => way !== undefined)
}
