/** What spreadsheets need from `schemas/`: for every property its title, its help, and what may stand there. */
type Schema = Record<string, unknown>
type Schemas = ReadonlyMap<string, Schema>

interface Field {
  title: string
  help: string
  reader: string
  law: string[]
  text?: true
  number?: true
  options?: string[]
  list?: { text?: true; options?: string[] }
  object?: string
  items?: string
  bare?: string
}
interface Fields {
  keys: Record<string, Field>
  rest?: true
}

/** The files that spreadsheets can hold. A procedure can be nested without end, which no table can. */
const KINDS = ['register', 'verwerking', 'verstrekkingen', 'reglement', 'verklaring']

/** Files to write, by path. */
export function exchangeGenerated(schemas: Schemas): Map<string, string> {
  const found: Record<string, Fields> = {}
  const definition = (ref: string, file: string): [schema: Schema, file: string, name: string] => {
    const [target, pointer] = ref.split('#') as [string, string?]
    const home = target === '' ? file : target
    if (pointer === undefined) return [schemas.get(home)!, home, home.replace('.schema.json', '')]
    const name = pointer.split('/').at(-1)!
    return [(schemas.get(home)!.$defs as Record<string, Schema>)[name]!, home, name]
  }

  /** Adds to a field what one branch of its schema allows. `named` is what an object there is called. */
  const allow = (field: Field, schema: Schema, file: string, named: string): void => {
    if (typeof schema.$ref === 'string') {
      const [target, home, name] = definition(schema.$ref, file)
      allow(field, target, home, target.properties ? name : named)
    }
    for (const branch of ['anyOf', 'oneOf'].flatMap((key) => (schema[key] as Schema[] | undefined) ?? [])) allow(field, branch, file, named)
    if (Array.isArray(schema.enum)) field.options = [...(field.options ?? []), ...(schema.enum as string[])]
    else if (schema.const !== undefined) field.options = [...(field.options ?? []), schema.const as string]
    else if (schema.type === 'string') field.text = true
    if (schema.type === 'integer' || schema.type === 'number') field.number = true
    if (schema.properties || typeof schema.additionalProperties === 'object') {
      field.object = named
      fill(named, schema, file)
    }
    if (typeof schema.items === 'object') list(field, schema.items as Schema, file, named)
  }

  /** What the items of a list are: texts and words of a closed list stand in one cell, objects get rows of their own. */
  const list = (field: Field, items: Schema, file: string, named: string): void => {
    const item: Field = { title: '', help: '', reader: '', law: [] }
    allow(item, items, file, `${named}/item`)
    if (item.object === undefined) {
      field.list = { ...(item.text ? { text: true } : {}), ...(item.options ? { options: item.options } : {}) }
      return
    }
    field.items = item.object
    // A bare text says what the first text of the object would say.
    if (item.text) field.bare = ['naam', 'omschrijving', 'maatregel'].find((key) => key in found[item.object!]!.keys) as string
  }

  const fill = (name: string, schema: Schema, file: string): void => {
    if (found[name]) return
    const fields: Fields = { keys: {} }
    found[name] = fields
    if (typeof schema.additionalProperties === 'object') fields.rest = true
    for (const [key, property] of Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {})) {
      if (property.additionalProperties && JSON.stringify(property).includes('verwerking.schema.json')) continue
      const field: Field = { title: property.title as string, help: property.description as string, reader: property['x-zichtbaar'] as string, law: (property['x-recht'] as string[] | undefined) ?? [] }
      allow(field, property, file, `${name}/${key}`)
      if (field.options) field.options = [...new Set(field.options)]
      fields.keys[key] = field
    }
  }

  for (const kind of KINDS) fill(kind, schemas.get(`${kind}.schema.json`)!, `${kind}.schema.json`)
  const content = `// Made by \`npm run generate\` from schemas/: change the schema, not this file.\nimport type { Fields } from '../tables/fields.js'\n\nexport const fields: Readonly<Record<string, Fields>> = ${JSON.stringify(found)}\n`
  return new Map([['src/exchange/generated/fields.ts', content]])
}
