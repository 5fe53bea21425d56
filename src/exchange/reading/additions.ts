import type { Contact, Partij, Systeem } from '../../register/generated/types.js'
import { Ids, isId } from './ids.js'

/** What an import adds to `register.yaml`: the parties and systems that its activities name. */
export class Additions {
  readonly #partyIds = new Ids()
  readonly #systemIds = new Ids()
  readonly #parties = new Map<string, Partij>()
  readonly #systems = new Map<string, Systeem>()

  /** The party of this name, made when it is new. */
  party(naam: string, wanted?: string): Partij {
    return once(this.#parties, naam, () => ({ id: this.#partyIds.give(wanted !== undefined && isId(wanted) ? wanted : naam, 'partij'), naam }))
  }

  /** The id of the system of this name. */
  system(naam: string, wanted?: string): string {
    return once(this.#systems, naam, () => ({ id: this.#systemIds.give(wanted !== undefined && isId(wanted) ? wanted : naam, 'systeem'), naam })).id
  }

  /** Gives a party a fact that it does not have yet; false when it has another. */
  tell<K extends 'land' | 'omschrijving'>(party: Partij, key: K, text: string): boolean {
    party[key] ??= text
    return party[key] === text
  }

  /** Likewise for its address. */
  contact(party: Partij, key: keyof Contact, text: string): boolean {
    party.contact ??= {}
    const contact = party.contact as Contact
    contact[key] ??= text
    return contact[key] === text
  }

  /** As `register.yaml` has them; undefined when there is nothing. */
  value(): { partijen?: Partij[]; systemen?: Systeem[] } | undefined {
    const [partijen, systemen] = [[...this.#parties.values()], [...this.#systems.values()]]
    if (partijen.length + systemen.length === 0) return undefined
    return { ...(partijen.length > 0 ? { partijen } : {}), ...(systemen.length > 0 ? { systemen } : {}) }
  }
}

function once<T>(all: Map<string, T>, naam: string, make: () => T): T {
  let found = all.get(naam)
  if (!found) all.set(naam, (found = make()))
  return found
}
