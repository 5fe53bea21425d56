import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parseCitation } from '../src/law/index.js'

type Schema = Record<string, unknown>
const read = (name: string): Schema => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema
const NAMES = ['gedeeld', 'register', 'verwerking', 'verstrekkingen', 'reglement', 'verklaring', 'procedure', 'besluit']

/** Every property of the schemas of a register, with where it stands. */
function properties(schema: unknown, at: string): [string, Schema][] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'examples') return []
    const own = key === 'properties' ? Object.entries(value as Record<string, Schema>).map(([name, property]): [string, Schema] => [`${at}/${name}`, property]) : []
    return [...own, ...properties(value, `${at}/${key}`)]
  })
}

const all = NAMES.flatMap((name) => properties(read(name), name))

describe('the schemas', () => {
  it('explain every key in Dutch, with an example, an article where there is one, and who may see it', () => {
    expect(all.length).toBeGreaterThan(250)
    for (const [at, property] of all) {
      expect(property.title, at).toMatch(/^\p{Lu}/u)
      expect(property.description, at).toMatch(/[.!?]$/)
      expect(property.examples, at).toBeInstanceOf(Array)
      expect(['openbaar', 'toezichthouder', 'intern'], at).toContain(property['x-zichtbaar'])
      for (const provision of (property['x-recht'] as string[] | undefined) ?? []) expect(parseCitation(provision), `${at} ${provision}`).toBeDefined()
    }
  })

  it('keep what is internal internal: notes, answers and actions', () => {
    const internal = all.filter(([, property]) => property['x-zichtbaar'] === 'intern').map(([at]) => at.split('/').at(-1))
    for (const key of ['opmerkingen', 'afwijkingen', 'acties']) expect(internal).toContain(key)
  })

  it('give examples that are themselves valid', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv, ['date'])
    for (const name of NAMES) ajv.addSchema(read(name), `${name}.schema.json`)
    for (const name of ['register', 'verwerking']) {
      for (const [key, property] of Object.entries(read(name).properties as Record<string, Schema>)) {
        const valid = ajv.getSchema(`${name}.schema.json`)!
        for (const example of property.examples as unknown[]) {
          const ok = valid({ naam: 'X', [key]: example })
          expect(ok, `${name}/${key} ${JSON.stringify(example)} ${ajv.errorsText(valid.errors)}`).toBe(true)
        }
      }
    }
  })

  it('are valid JSON Schema 2020-12 themselves', () => {
    for (const file of readdirSync('schemas')) {
      const ajv = new Ajv2020({ strict: false })
      addFormats.default(ajv, ['date'])
      expect(ajv.validateSchema(JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as Schema), file).toBe(true)
    }
  })

  it('have every word in the list of terms, and the list has no word that is gone', () => {
    const listed = [...readFileSync('docs/begrippen.md', 'utf8').matchAll(/^\| `(\w+)` \|/gm)].map(([, word]) => word!)
    const keys = [...new Set(['register', 'verwerking'].flatMap((name) => Object.keys(read(name).properties as Schema)))]
    expect(listed.toSorted()).toEqual(keys.toSorted())
  })
})
