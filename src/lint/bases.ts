import type { Grondslag as Basis, Law } from '../law/index.js'
import type { Grondslag, Verwerking } from '../register/model.js'
import type { Target } from '../register/target.js'
import { Lexicon } from './lexicon/lexicon.js'

/** What can stand at `grondslag`, for a message that asks to choose. */
export const CHOICES = '`toestemming`, `overeenkomst`, `wettelijke-verplichting`, `vitaal-belang`, `algemeen-belang` of `gerechtvaardigd-belang`'

export type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f'

/**
 * The statements of a basis in an activity. None where the organisation works for others: the basis is then that of
 * its principals.
 */
export function statementsIn({ yaml, grondslagen }: Verwerking): Grondslag[] {
  return yaml.rol === 'verwerker' ? [] : grondslagen
}

/** The statements that rest on one of these parts of art. 6(1). Text that avg does not recognise rests on none. */
export function restingOn(verwerking: Verwerking, law: Law, ...letters: Letter[]): Grondslag[] {
  return statementsIn(verwerking).filter(({ waarde }) => letters.some((letter) => law.grondslag(waarde)?.letter === letter))
}

/** Whether the register says for every purpose of a statement why its basis, which does not speak for itself, can be used. */
export function isJustified({ doelen }: Grondslag): boolean {
  return doelen.length > 0 && doelen.every(({ yaml }) => yaml?.rechtvaardiging !== undefined)
}

export interface Detail<T> {
  value: T | undefined
  /** Where the basis is stated that it belongs to. */
  target: Target
  /** The purpose or activity that says it, or could. */
  owner: object
}

/** What a register says beside a basis: once for all its purposes, and again where a purpose says it for itself. */
export function detailsOf<K extends 'toestemming' | 'belangenafweging'>(statement: Grondslag, key: K, { yaml }: Verwerking): Detail<NonNullable<Grondslag[K]>>[] {
  const own = statement.doelen.filter((doel) => doel.yaml?.[key] !== undefined)
  const shared = { value: statement[key] as NonNullable<Grondslag[K]> | undefined, target: statement.target, owner: key in statement.owner ? statement.owner : yaml }
  const rest = own.length === 0 || own.length < statement.doelen.length ? [shared] : []
  return [...rest, ...own.map((doel) => ({ value: doel.yaml![key] as NonNullable<Grondslag[K]>, target: doel.target, owner: doel.yaml! }))]
}

let named: Lexicon | undefined

/** Every basis that a text names somewhere. */
export function basesNamed(text: string, law: Law): Basis[] {
  named ??= new Lexicon(law.grondslagen().map(({ id, naam, ook }) => ({ concept: id, words: [id, naam, ...ook] })))
  const ids = new Set(named.find(text).map(({ concept }) => concept))
  return law.grondslagen().filter(({ id }) => ids.has(id))
}

/** How a sentence names the basis of a statement: `gerechtvaardigd belang`. */
export function basisName({ waarde }: Grondslag, law: Law): string {
  return law.grondslag(waarde)?.naam.toLowerCase() ?? waarde
}
