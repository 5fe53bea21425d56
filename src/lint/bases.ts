import type { Grondslag as Basis, Law } from '../law/index.js'
import type { Grondslag, Verwerking } from '../register/model.js'
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
