import type { Ontvanger } from '../register/model.js'
import { ORGANISATIONS, RECIPIENT_KINDS } from './lexicon/organisations.js'

/** The kind of a recipient: what it says itself, else what its name says. */
export function kindOf({ naam, yaml }: Ontvanger): string | undefined {
  if (yaml?.soort !== undefined && yaml.soort !== 'onbekend') return yaml.soort
  const named = ORGANISATIONS.find(naam)[0]?.concept
  return Object.keys(RECIPIENT_KINDS).find((kind) => named !== undefined && RECIPIENT_KINDS[kind]!.includes(named))
}
