import { readFileSync } from 'node:fs'

interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  type?: string
  enum?: string[]
  const?: string
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  required?: string[]
  pattern?: string
}

/** A value for a key of the schema, and the same object without that key or with another value. */
export interface Sample {
  /** Keys that lead there, without list items, as a loss names them: `doelen/toestemming/via`. */
  path: string
  without: unknown
  value: unknown
  /** The text in the value that is nowhere else. */
  marker?: string
}

const files = new Map<string, Schema>()
function file(name: string): Schema {
  const known = files.get(name) ?? (JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as Schema)
  files.set(name, known)
  return known
}

interface At {
  schema: Schema
  file: string
}

function resolve(at: At): At {
  const ref = at.schema.$ref
  if (ref === undefined) return at
  const [name, pointer] = ref.split('#') as [string, string?]
  const source = name === '' ? at.file : name
  const schema = (pointer ?? '').split('/').slice(1).reduce((found, step) => (found as Record<string, Schema>)[step]!, file(source))
  // What stands beside a reference (a title, a mark) says nothing of the value.
  return resolve({ schema, file: source })
}

/** Id that everything referred to has in the register of the test. */
export const ID = 'kenmerk'

/** The simplest values: each word of a closed list, and a text where any text may stand. */
function simple(at: At, marker: string): unknown[] {
  const { schema, file: name } = resolve(at)
  const choices = schema.anyOf ?? schema.oneOf
  // Beside properties a choice is about which of them are needed.
  if (choices && !schema.properties) return choices.flatMap((choice) => simple({ schema: choice, file: name }, marker))
  if (schema.const !== undefined) return [schema.const]
  if (schema.enum) return schema.enum
  if (schema.type === 'array') return simple({ schema: schema.items!, file: name }, marker).map((item) => [item])
  if (schema.type === 'object' || schema.properties) {
    const least = required({ schema, file: name }, marker)
    if (schema.properties) return [least]
    return simple({ schema: schema.additionalProperties as Schema, file: name }, marker).map((item) => ({ [ID]: item }))
  }
  if (schema.type === 'number' || schema.type === 'integer') return [7]
  if (schema.pattern?.includes('\\d{4}')) return ['2025-02-03']
  if (schema.pattern?.startsWith('^[a-z0-9]+(-')) return [ID]
  if (schema.pattern !== undefined && new RegExp(schema.pattern, 'u').test('5 jaar') && !new RegExp(schema.pattern, 'u').test(marker)) return ['5 jaar']
  return [marker]
}

function required({ schema, file: name }: At, marker: string): Record<string, unknown> {
  return Object.fromEntries((schema.required ?? []).map((key) => [key, simple({ schema: schema.properties![key]!, file: name }, `${marker} ${key}`)[0]]))
}

/** Every key at every depth of an object, each with every simple value it may have; `wrap` puts the object back in its place. */
function* walk(at: At, path: string, wrap: (value: unknown) => unknown): Generator<Sample> {
  const { schema, file: name } = resolve(at)
  for (const choice of schema.anyOf ?? schema.oneOf ?? []) yield* walk({ schema: choice, file: name }, path, wrap)
  if (schema.type === 'array') yield* walk({ schema: schema.items!, file: name }, path, (value) => wrap([value]))
  if (!schema.properties) return
  const least = required({ schema, file: name }, `nodig ${path}`)
  for (const [key, child] of Object.entries(schema.properties)) {
    const { [key]: needed, ...rest } = least
    const inner = path === '' ? key : `${path}/${key}`
    const marker = `tekst bij ${inner}`
    const values = simple({ schema: child, file: name }, marker)
    for (const value of values) {
      // An object without a key says nothing; its keys come one by one below.
      if (JSON.stringify(value) === '{}') continue
      // What must be there is set against another value.
      const other = values.find((each) => each !== value) ?? 'ander'
      yield { path: inner, without: wrap(needed === undefined ? rest : { ...rest, [key]: other }), value: wrap({ ...least, [key]: value }), ...(JSON.stringify(value).includes(marker) ? { marker } : {}) }
    }
    yield* walk({ schema: child, file: name }, inner, (value) => wrap({ ...least, [key]: value }))
  }
}

/** Every key of a file's schema, with values. */
export function samples(name: string, leaveOut: readonly string[] = []): Sample[] {
  return [...walk({ schema: file(name), file: name }, '', (value) => value)].filter(({ path }) => !leaveOut.some((key) => path === key || path.startsWith(`${key}/`)))
}
