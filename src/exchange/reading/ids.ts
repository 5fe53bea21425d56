import { normalise } from '../../register/identity.js'

const LONGEST = 80
const SHORT = 60
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a text can be an id as it stands. */
export function isId(text: string): boolean {
  return ID.test(text) && text.length <= LONGEST
}

/** Ids of one kind, each given once. Whatever the source calls a thing, an id is never a path. */
export class Ids {
  readonly #given = new Set<string>()
  readonly #numbers = new Map<string, number>()

  /** An id made from a text: itself, shortened, or with a number after it when it is taken. */
  give(text: string, otherwise: string): string {
    const wanted = normalise(text)
    const base = (wanted.length > SHORT && !isId(text) ? wanted.slice(0, SHORT) : wanted.slice(0, LONGEST)).replace(/-$/, '') || otherwise
    let id = base
    let number = this.#numbers.get(base) ?? 1
    while (this.#given.has(id)) id = `${base.slice(0, LONGEST - 7).replace(/-$/, '')}-${++number}`
    this.#numbers.set(base, number)
    this.#given.add(id)
    return id
  }

  has(id: string): boolean {
    return this.#given.has(id)
  }
}
