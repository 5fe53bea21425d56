import type { Contact, Fg } from '../../register/generated/types.js'
import { MAX_TEXT } from '../reading/text.js'
import { CONTACT, CONTACT_POINT, DPO } from './words.js'
import type { Reader } from './reader.js'
import type { Path } from '../reading/ledger.js'

/** What avg itself writes there: the key in the register says the same. */
const OURS = new Set([CONTACT_POINT, DPO])

interface Person {
  naam?: string
  functie?: string
  contact: Contact
  where: string[]
}

/**
 * The people to ask, which the format keeps with every activity and a register once. They come in when all activities name
 * the same; otherwise they are listed, since nobody but a person can choose.
 */
export class Contacts {
  readonly #all = new Map<string, Person>()

  /** Reads one; address parts that a register does not have stay unread. */
  add(reader: Reader, at: Path, where: string): void {
    const person: Person = { contact: {}, where: [where] }
    const naam = reader.text(...at, 'Naam')
    const functie = reader.text(...at, 'Functie')
    reader.id(...at, 'Id')
    if (/^(fg|contactpunt)$/.test(reader.peek(...at, 'Id') ?? '')) reader.text(...at, 'Id')
    if (naam !== undefined) person.naam = naam
    if (functie !== undefined) person.functie = functie
    for (const [key, ours] of Object.entries(CONTACT)) {
      const text = reader.text(...at, key)
      if (text !== undefined) person.contact[ours] = text
    }
    const key = JSON.stringify([person.naam, person.functie, person.contact])
    const known = this.#all.get(key)
    if (known) known.where.push(where)
    else this.#all.set(key, person)
  }

  /** For `register.yaml`. */
  value(): { contactpunt?: Contact; fg?: Fg } {
    const [fg, point] = [this.#only(true), this.#only(false)]
    const contactpunt = point && { ...tav(point), ...point.contact }
    return {
      ...(contactpunt && Object.keys(contactpunt).length > 0 ? { contactpunt } : {}),
      ...(fg?.naam !== undefined ? { fg: { naam: fg.naam, ...(Object.keys(fg.contact).length > 0 ? { contact: fg.contact } : {}) } } : {}),
    }
  }

  /** Everything of those who did not come in, and what of the others has no place. */
  *losses(): Iterable<[what: string, place: string]> {
    for (const person of this.#all.values()) {
      const dpo = isDpo(person)
      const texts = Object.values(person.contact)
      const [first] = person.where
      const where = person.where.length > 1 ? `${first} en ${person.where.length - 1} andere` : first!
      if (this.#only(dpo) !== person || (dpo && person.naam === undefined)) {
        for (const text of [person.naam, person.functie, ...texts]) if (text !== undefined) yield ['Verwerkingen noemen verschillende contactpersonen. Het register heeft er één voor alle: kies zelf.', `${where}: ${text}`]
      } else if (person.functie !== undefined && !OURS.has(person.functie) && (dpo || !tav(person).tav?.includes(person.functie))) yield ['De functie van deze contactpersoon staat niet in het register.', `${where}: ${person.functie}`]
    }
  }

  #only(dpo: boolean): Person | undefined {
    const all = [...this.#all.values()].filter((person) => isDpo(person) === dpo)
    return all.length === 1 ? all[0] : undefined
  }
}

function isDpo({ functie }: Person): boolean {
  return functie !== undefined && (/functionaris.*gegevensbescherming|data protection officer/i.test(functie) || /^fg$/i.test(functie))
}

function tav({ naam, functie }: Person): Contact {
  const words = [naam, functie !== undefined && OURS.has(functie) ? undefined : functie].flatMap((word) => word ?? [])
  const whole = words.join(', ')
  const text = whole.length <= MAX_TEXT ? whole : words[0]
  return text === undefined || text === '' ? {} : { tav: text }
}
