// Made by `npm run generate`: one line for each file in this folder.
import type { Rule } from '../rule.js'
import bewaartermijnOntbreekt from './bewaartermijn-ontbreekt.js'

/** Every rule that avg has. */
export const rules: readonly Rule[] = [
  bewaartermijnOntbreekt,
]
