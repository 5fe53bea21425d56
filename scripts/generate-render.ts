/** What the documents need from `schemas/` and `templates/`: who may see which property, and the templates compiled. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { parse } from 'yaml'
import { TEMPLATE_OPTIONS } from '../src/render/template-options.js'

type Schema = Record<string, unknown>
type Schemas = ReadonlyMap<string, Schema>
interface Shape {
  keys: Record<string, [reader: string, title: string, shape?: string]>
  /** Shape of the values under keys that people choose themselves. */
  rest?: string
}

const ROOM = 'src/render/generated'
const READERS = ['openbaar', 'toezichthouder', 'intern']

/** Files to write, by path. `types` makes TypeScript of schemas that were cut to what a reader may see. */
export async function renderGenerated(schemas: Schemas, types: (schemas: Map<string, Schema>) => Promise<string>): Promise<Map<string, string>> {
  return new Map([
    [`${ROOM}/shapes.ts`, shapes(schemas)],
    [`${ROOM}/openbaar.ts`, await types(new Map([...schemas].map(([name, schema]) => [name, pruned(schema, 'openbaar') as Schema])))],
    [`${ROOM}/templates.js`, templates()],
    [`${ROOM}/templates.d.ts`, "export const html: Record<string, unknown>\nexport const markdown: Record<string, unknown>\nexport const css: string\nexport const typst: string\n"],
    [`${ROOM}/texts.ts`, texts()],
  ])
}

/** The properties at every place of a file, each with its reader. */
function shapes(schemas: Schemas): string {
  const found: Record<string, Shape> = {}
  const resolve = (ref: string): [name: string, schema: Schema] => {
    const local = ref.replace(/^(gedeeld|reglement|procedure)\.schema\.json#\/\$defs\//, '').replace('#/$defs/', '')
    if (local.endsWith('.schema.json')) return [local.replace('.schema.json', ''), schemas.get(local)!]
    const file = ['gedeeld', 'verstrekkingen', 'reglement', 'verklaring', 'procedure', 'besluit'].find((name) => Object.hasOwn(schemas.get(`${name}.schema.json`)!.$defs as Schema, local))!
    return [local, (schemas.get(`${file}.schema.json`)!.$defs as Record<string, Schema>)[local]!]
  }
  const fill = (shape: Shape, schema: Schema, name: string): void => {
    if (typeof schema.$ref === 'string') {
      const [, target] = resolve(schema.$ref)
      fill(shape, target, name)
    }
    for (const branch of ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (schema[key] as Schema[] | undefined) ?? [])) fill(shape, branch, name)
    if (typeof schema.items === 'object') fill(shape, schema.items as Schema, name)
    if (typeof schema.additionalProperties === 'object') {
      shape.rest = shapeOf(schema.additionalProperties as Schema, `${name}/*`)
    }
    for (const [key, property] of Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {})) {
      const below = shapeOf(property, `${name}/${key}`)
      const mark = [property['x-zichtbaar'] as string, property.title as string] as const
      shape.keys[key] = [...mark, below]
    }
  }
  const named = (schema: Schema): [string, Schema] | undefined => {
    if (typeof schema.$ref === 'string') return resolve(schema.$ref)
    return typeof schema.items === 'object' && Object.keys(schema.items as object).includes('$ref') ? named(schema.items as Schema) : undefined
  }
  const shapeOf = (schema: Schema, path: string): string => {
    const [name, target] = named(schema) ?? [path, schema]
    if (found[name]) return name
    const shape: Shape = { keys: {} }
    found[name] = shape
    fill(shape, target, name)
    return name
  }
  for (const name of ['register', 'verwerking', 'verstrekkingen', 'reglement', 'verklaring', 'procedure', 'besluit']) shapeOf({ $ref: `${name}.schema.json` }, name)
  // What holds only text needs no shape.
  const empty = (name: string | undefined): boolean => name !== undefined && found[name]!.rest === undefined && Object.keys(found[name]!.keys).length === 0
  for (const shape of Object.values(found)) {
    if (empty(shape.rest)) shape.rest = ''
    for (const mark of Object.values(shape.keys)) if (empty(mark[2])) mark.length = 2
  }
  for (const name of Object.keys(found)) if (empty(name)) delete found[name]
  return `// Made by \`npm run generate\` from schemas/: change the schema, not this file.\nimport type { Shape } from '../projection.js'\n\nexport const shapes: Readonly<Record<string, Shape>> = ${JSON.stringify(found)}\n`
}

/** A schema without the properties that this reader may not see. */
function pruned(schema: unknown, reader: string): unknown {
  if (Array.isArray(schema)) return schema.map((item) => pruned(item, reader))
  if (typeof schema !== 'object' || schema === null) return schema
  const kept: Schema = {}
  for (const [key, value] of Object.entries(schema as Schema)) {
    if (key !== 'properties') kept[key] = pruned(value, reader)
    else {
      const visible = Object.entries(value as Record<string, Schema>).filter(([, property]) => READERS.indexOf(property['x-zichtbaar'] as string) <= READERS.indexOf(reader))
      kept.properties = Object.fromEntries(visible.map(([name, property]) => [name, pruned(property, reader)]))
    }
  }
  if (Array.isArray(kept.required)) kept.required = kept.required.filter((name: string) => name in ((kept.properties as Schema | undefined) ?? {}))
  return kept
}

/** Every partial as a function; a broken one stops the build with its place. */
function templates(): string {
  const formats = ['html', 'markdown'].map((format) => {
    const folder = join('templates', format)
    const parts = readdirSync(folder).filter((name) => name.endsWith('.hbs')).sort()
    const entries = parts.map((name) => `${JSON.stringify(name.slice(0, -'.hbs'.length))}: ${String(Handlebars.precompile(read(join(folder, name)), TEMPLATE_OPTIONS))}`)
    return `export const ${format} = {\n${entries.join(',\n')}\n}`
  })
  return [
    '// Made by `npm run generate` from templates/: change the templates, not this file.',
    ...formats,
    `export const css = ${JSON.stringify(read('templates/document.css'))}`,
    `export const typst = ${JSON.stringify(read('templates/document.typ'))}`,
    '',
  ].join('\n')
}

/** The sentences of the documents, by document and name. */
function texts(): string {
  const folder = join('templates', 'teksten')
  const all = Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort().map((name) => [name.replace('.yaml', ''), parse(read(join(folder, name))) as Record<string, string>]))
  return `// Made by \`npm run generate\` from templates/teksten/: change the YAML, not this file.\nexport const texts = ${JSON.stringify(all, null, 1)} as const\n`
}

/** One newline everywhere, so that a checkout on Windows makes the same documents. */
function read(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
}
