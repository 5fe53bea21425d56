/**
 * Makes what is derived from `schemas/` and `law/`: types, validators and the law as one module.
 * Types are committed, because people read them; the rest is made anew by every build.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'
import { compile } from 'json-schema-to-typescript'
import { parse } from 'yaml'
import { exchangeGenerated } from './generate-exchange.js'
import { proceduresGenerated } from './generate-procedures.js'
import { verdictOnly } from './verdict.js'
import { renderGenerated } from './generate-render.js'

type Schema = Record<string, unknown>
const SCHEMAS = 'schemas'
const VISIBLE = new Set(['openbaar', 'toezichthouder', 'intern'])
/** The files of a register; what they share is in `gedeeld`. */
const FILES = ['register', 'verwerking', 'verstrekkingen', 'reglement', 'verklaring', 'procedure', 'besluit']
const SETTINGS = ['config', 'baseline', 'huisstijl']

const schemas = new Map(
  readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as Schema]),
)

const unmarked = ['gedeeld', ...FILES].flatMap((name) => withoutReader(schemas.get(`${name}.schema.json`)!, name))
if (unmarked.length > 0) throw new Error(`Every property must say who may see it (x-zichtbaar): ${unmarked.join(', ')}`)

mkdirSync('src/register/generated/split', { recursive: true })
mkdirSync('src/law/generated', { recursive: true })
mkdirSync('src/lint/generated', { recursive: true })
mkdirSync('src/render/generated', { recursive: true })
mkdirSync('src/exchange/generated', { recursive: true })
writeFileSync('src/register/generated/types.ts', await types())
writeFileSync('src/register/generated/validators.js', await validators())
for (const [path, content] of await splitValidators()) writeFileSync(path, content)
writeFileSync('src/register/generated/keys.ts', knownKeys())
writeFileSync('src/register/generated/kinds.ts', knownKinds())
writeFileSync('src/lint/generated/types.ts', await settingsTypes())
writeFileSync('src/lint/rules/index.ts', ruleIndex())
writeFileSync('.oxlintrc.json', lintConfig())
writeFileSync('src/law/generated/data.ts', await lawData())
for (const [path, content] of [...(await renderGenerated(schemas, types)), ...exchangeGenerated(schemas)]) writeFileSync(path, content)
for (const [path, content] of proceduresGenerated(schemas)) writeFileSync(path, content)

/** Paths of properties that do not say who may see them. */
function withoutReader(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const missing: string[] = []
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') {
      for (const [name, property] of Object.entries(value as Record<string, Schema>)) {
        if (!VISIBLE.has(property['x-zichtbaar'] as string)) missing.push(`${at}/${name}`)
      }
    }
    if (key !== 'examples') missing.push(...withoutReader(value, `${at}/${key}`))
  }
  return missing
}

async function types(from: ReadonlyMap<string, Schema> = schemas): Promise<string> {
  const files = FILES.map((name) => [name, from.get(`${name}.schema.json`)!] as const)
  const root = {
    $defs: Object.assign({}, from.get('gedeeld.schema.json')!.$defs, ...files.map(([name, { $defs, ...schema }]) => ({ ...($defs as Schema), [name]: schema }))) as Schema,
    title: 'Schemas',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(FILES.map((name) => [name, { $ref: `#/$defs/${name}` }])),
  }
  const local = JSON.parse(
    JSON.stringify(root).replaceAll('gedeeld.schema.json#/$defs/', '#/$defs/').replaceAll('reglement.schema.json#/$defs/', '#/$defs/').replaceAll('procedure.schema.json#/$defs/', '#/$defs/').replaceAll('"$ref":"verwerking.schema.json"', '"$ref":"#/$defs/verwerking"'),
    simplify,
  ) as Schema
  return compile({ ...local, title: 'Schemas' }, 'Schemas', {
    bannerComment: '/* Made by `npm run generate` from schemas/: change the schema, not this file. */',
    additionalProperties: false,
    style: { semi: false, singleQuote: true, printWidth: 140 },
    customName: (_schema, key) => key,
  })
}

/** The files beside a register: avg.config.yaml and the baseline. */
async function settingsTypes(): Promise<string> {
  const names = ['config', 'baseline']
  const root = {
    title: 'Settings',
    type: 'object',
    additionalProperties: false,
    $defs: Object.fromEntries(names.map((name) => [name, JSON.parse(JSON.stringify(schemas.get(`${name}.schema.json`)), simplify) as Schema])),
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }])),
  }
  return compile(root as Schema, 'Settings', {
    bannerComment: '/* Made by `npm run generate` from schemas/: change the schema, not this file. */',
    additionalProperties: false,
    style: { semi: false, singleQuote: true, printWidth: 140 },
    customName: (_schema, key) => key,
  })
}

/** What says nothing about a type, or would make the type generator write one definition many times. */
function simplify(key: string, value: unknown): unknown {
  if (['$id', '$schema', 'title', 'minItems', 'examples', 'x-zichtbaar', 'x-recht', 'dependentRequired', 'dependentSchemas'].includes(key)) return undefined
  if (key === 'anyOf' && (value as Schema[]).every((branch) => Object.keys(branch).join() === 'required')) return undefined
  if (typeof value === 'object' && value !== null && '$ref' in value) return { $ref: value.$ref }
  return value
}

async function validators(names: readonly string[] = [...FILES, ...SETTINGS], allErrors = true): Promise<string> {
  const ajv = new Ajv2020({
    allErrors,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
  })
  addFormats.default(ajv, ['date'])
  for (const name of ['gedeeld', ...FILES, ...SETTINGS]) {
    const schema = JSON.parse(JSON.stringify(schemas.get(`${name}.schema.json`)), withoutNotes) as Schema
    ajv.addSchema(schema, `${name}.schema.json`)
  }
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [`validate${name.charAt(0).toUpperCase()}${name.slice(1)}`, `${name}.schema.json`])))
  const contents = allErrors ? code : verdictOnly(code)
  // The validators ask for parts of ajv through `require`; bundled, they need nothing.
  const bundled = await build({ stdin: { contents, resolveDir: '.' }, bundle: true, format: 'esm', platform: 'node', write: false })
  return bundled.outputFiles[0]!.text
}

/** The same validators by kind of file, for the bundle: a run loads what it meets, and what describes errors only when there are errors. */
async function splitValidators(): Promise<Map<string, string>> {
  const groups = [['register', 'verwerking'], ...[...FILES.slice(2), ...SETTINGS].map((name) => [name])]
  const files = new Map<string, string>()
  for (const names of groups) {
    files.set(`src/register/generated/split/errors-${names[0]}.js`, await validators(names))
    files.set(`src/register/generated/split/verdict-${names[0]}.js`, await validators(names, false))
    files.set(`src/register/generated/split/verdict-${names[0]}.d.ts`, names.map((name) => `export declare const validate${name.charAt(0).toUpperCase()}${name.slice(1)}: (value: unknown) => boolean\n`).join(''))
  }
  return files
}

/** Notes are for editors; in the validators they would only weigh. */
function withoutNotes(key: string, value: unknown): unknown {
  const note = (key === 'title' || key === 'description') && typeof value === 'string'
  return note || key === 'examples' || key.startsWith('x-') ? undefined : value
}

/** The keys that may stand at each place of a file, `*` being any item; for "bedoelde u ...?". */
function knownKeys(): string {
  const keys: Record<string, Record<string, string[]>> = {}
  for (const name of [...FILES, ...SETTINGS].map((file) => `${file}.schema.json`)) {
    keys[name] = {}
    collectKeys(schemas.get(name)!, name, '', keys[name])
  }
  return `// Made by \`npm run generate\` from schemas/.\nexport const knownKeys = JSON.parse(${JSON.stringify(JSON.stringify(keys))}) as Record<string, Record<string, string[]>>\n`
}

function collectKeys(schema: Schema, file: string, at: string, into: Record<string, string[]>, trail: readonly string[] = []): void {
  if (typeof schema.$ref === 'string') {
    // A condition holds conditions: one level is enough to know its keys.
    if (trail.includes(schema.$ref)) return
    trail = [...trail, schema.$ref]
    // An activity inside register.yaml has the keys of an activity; the reader looks there.
    if (schema.$ref === 'verwerking.schema.json') return
    const [target, pointer] = schema.$ref.split('#') as [string, string]
    const name = target === '' ? file : target
    const definition = pointer.split('/').slice(1).reduce((value: Schema, step) => value[step] as Schema, schemas.get(name)!)
    collectKeys(definition, name, at, into, trail)
  }
  for (const branch of (schema.anyOf as Schema[] | undefined) ?? []) collectKeys(branch, file, at, into, trail)
  for (const each of [schema.items, schema.additionalProperties]) if (typeof each === 'object') collectKeys(each as Schema, file, `${at}/*`, into, trail)
  if (!schema.properties) return
  into[at] = [...new Set([...(into[at] ?? []), ...Object.keys(schema.properties)])]
  for (const [key, property] of Object.entries(schema.properties as Record<string, Schema>)) collectKeys(property, file, `${at}/${key}`, into, trail)
}

/** What the texts of a file are: free text, a citation, a duration or a date; for `avg lint --fix`. */
function knownKinds(): string {
  const kinds: Record<string, Record<string, string>> = {}
  // A regulation and a statement are kept in the words in which they were found.
  for (const name of ['verwerking.schema.json', 'register.schema.json', 'verstrekkingen.schema.json']) collectKinds(schemas.get(name)!, name, '', (kinds[name] = {}))
  return `// Made by \`npm run generate\` from schemas/.\nexport const knownKinds: Record<string, Record<string, string>> = ${JSON.stringify(kinds)}\n`
}

function collectKinds(schema: Schema, file: string, at: string, into: Record<string, string>): void {
  if (typeof schema.$ref === 'string') {
    if (schema.$ref === 'verwerking.schema.json') return
    const [target, pointer] = schema.$ref.split('#') as [string, string]
    const name = target === '' ? file : target
    const kind = pointer.split('/').at(-1)!
    if (kind === 'wet') for (const place of [at, `${at}/*`]) into[place] = 'wet'
    if (kind === 'tekst' || kind === 'duur') into[at] ??= kind
    if (kind.startsWith('datum')) into[at] = 'datum'
    if (kind === 'wet') return
    collectKinds(pointer.split('/').slice(1).reduce((value: Schema, step) => value[step] as Schema, schemas.get(name)!), name, at, into)
  }
  for (const branch of (schema.anyOf as Schema[] | undefined) ?? []) collectKinds(branch, file, at, into)
  if (schema.items) collectKinds(schema.items as Schema, file, `${at}/*`, into)
  for (const [key, property] of Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {})) collectKinds(property, file, `${at}/${key}`, into)
}

/** All files of `law/`, checked as a whole; the types that go with them are committed. */
async function lawData(): Promise<string> {
  const schema = schemas.get('law.schema.json')!
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
  addFormats.default(ajv, ['date'])
  const check = ajv.compile(schema)
  const data: Record<string, unknown> = {}
  for (const name of readdirSync('law').filter((file) => file.endsWith('.yaml')).sort()) {
    const value: unknown = parse(readFileSync(join('law', name), 'utf8'))
    data[name.replace('.yaml', '')] = value
  }
  if (!check(data)) throw new Error(`law/: ${ajv.errorsText(check.errors, { separator: '\n' })}`)
  writeFileSync('src/law/types.ts', await lawTypes(schema))
  return `// Made by \`npm run generate\` from law/: change the YAML, not this file.\nimport type { LawData } from '../types.js'\n\nexport const lawData = JSON.parse(${JSON.stringify(JSON.stringify(data))}) as LawData\n`
}

async function lawTypes(schema: Schema): Promise<string> {
  const plain = JSON.parse(
    JSON.stringify(schema),
    // Titles would become names, and `minItems` tuples.
    (key, value: unknown) => (key === '$id' || key === '$schema' || key === 'title' || key === 'minItems' || key === 'maxItems' ? undefined : value),
  ) as Schema
  return compile({ ...plain, title: 'LawData' }, 'LawData', {
    bannerComment: '/* Made by `npm run generate` from schemas/law.schema.json: change the schema, not this file. */',
    additionalProperties: false,
    unreachableDefinitions: false,
    style: { semi: false, singleQuote: true, printWidth: 140 },
  })
}

/** All rules in one list, by the names of their files. */
function ruleIndex(): string {
  const ids = readdirSync('src/lint/rules').filter((name) => name.endsWith('.ts') && name !== 'index.ts').map((name) => name.slice(0, -'.ts'.length)).sort()
  const local = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    '// Made by `npm run generate`: one line for each file in this folder.',
    "import type { Rule } from '../rule.js'",
    ...ids.map((id) => `import ${local(id)} from './${id}.js'`),
    '',
    '/** Every rule that avg has. */',
    `export const rules: readonly Rule[] = [\n${ids.map((id) => `  ${local(id)},`).join('\n')}\n]`,
    '',
  ].join('\n')
}

interface House {
  rooms: Record<string, { imports: string[]; types?: string[]; why: string }>
  pure: { rooms: string[]; modules: string[]; globals: string[]; why: string }
  only: Record<string, { room: string; why: string }>
}

/** The bans of `house.json` as rules of the linter: each says why in its message. */
function lintConfig(): string {
  const house = JSON.parse(readFileSync('house.json', 'utf8')) as House
  const overrides = Object.entries(house.rooms).map(([room, { imports, types = [], why }]) => {
    const banned = Object.keys(house.rooms).filter((other) => other !== room && !imports.includes(other))
    const pure = house.pure.rooms.includes(room)
    const foreign = Object.entries(house.only).filter(([, { room: home }]) => home !== room)
    const patterns = [
      ...(banned.length > 0 ? [{ group: banned.map((other) => `**/${other}/**`), message: why }] : []),
      ...(types.length > 0 ? [{ group: types.map((other) => `**/${other}/**`), message: why, allowTypeImports: true }] : []),
    ]
    const paths = [...(pure ? house.pure.modules.map((name) => ({ name, message: house.pure.why })) : []), ...foreign.map(([name, { why: reason }]) => ({ name, message: reason }))]
    return {
      files: [`src/${room}/**/*.ts`],
      rules: {
        'typescript/no-restricted-imports': ['error', { patterns, paths }],
        ...(pure ? { 'no-restricted-globals': ['error', ...house.pure.globals.map((name) => ({ name, message: house.pure.why }))] } : {}),
      },
    }
  })
  const config = {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['typescript', 'unicorn', 'oxc', 'import', 'node'],
    categories: { correctness: 'error', suspicious: 'error' },
    rules: { 'import/no-cycle': 'error', 'no-console': 'error', 'no-control-regex': 'error', 'unicorn/no-array-sort': 'off', 'import/no-named-as-default-member': 'off', 'unicorn/no-array-reverse': 'off', 'unicorn/consistent-function-scoping': 'off', 'no-shadow': 'off', 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
    ignorePatterns: ['**/generated/**', 'dist/**'],
    overrides: [...overrides, { files: ['scripts/**', 'bench/**', 'test/**'], rules: { 'no-console': 'off' } }],
  }
  return `${JSON.stringify(config, null, 2)}\n`
}
