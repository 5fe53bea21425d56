import fc from 'fast-check'
import type { Field } from '../../src/exchange/tables/fields.js'
import { fields } from '../../src/exchange/generated/fields.js'

const NASTY = ['=1+1', '+31 6 1234', '- streepje', '["a"]', '"aangehaald"', 'ja\nnee', ' spatie ', "'=x", '1e5', '0123', '2024-01-01', 'TRUE', 'geen', '# nee', 'a > b', 'nr 2', '[x', '<b>&amp;</b>', 'é😀', '- a\n- b', 'regel één\r\nregel twee']
const text = fc.oneof(fc.constantFrom(...NASTY), fc.string({ minLength: 1, maxLength: 12 }).filter((each) => /\S/.test(each)))
const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/)

/** Anything that the schema of spreadsheets allows for a property, not always what the law of registers does. */
function field(key: string, known: Field, depth: number): fc.Arbitrary<unknown> {
  const choices: fc.Arbitrary<unknown>[] = []
  if (known.text) choices.push(key === 'id' ? id : text)
  if (known.number) choices.push(fc.nat({ max: 99_999 }))
  if (known.options) choices.push(fc.constantFrom(...known.options))
  if (known.list) choices.push(fc.array(known.list.text ? text : fc.constantFrom(...known.list.options!), { minLength: 1, maxLength: 3 }))
  if (known.object !== undefined) choices.push(object(known.object, depth + 1))
  if (known.items !== undefined) choices.push(fc.array(known.bare === undefined ? object(known.items, depth + 1) : fc.oneof(text, object(known.items, depth + 1)), { minLength: 1, maxLength: 3 }))
  return fc.oneof(...choices)
}

/** An object with some of its properties, at least one. */
export function object(shape: string, depth = 0): fc.Arbitrary<Record<string, unknown>> {
  const known = fields[shape]!
  if (known.rest) return fc.dictionary(id, text, { minKeys: 1, maxKeys: 2 })
  const keys = Object.keys(known.keys)
  return fc
    .subarray(keys, { minLength: 1, maxLength: Math.min(keys.length, depth === 0 ? 14 : 4) })
    .chain((some) => fc.record(Object.fromEntries(some.map((key) => [key, field(key, known.keys[key]!, depth)]))))
}
