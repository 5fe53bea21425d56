/** The procedures that avg has itself, from `procedures/`, as one text that is parsed when somebody asks for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

type Schema = Record<string, unknown>
const FOLDER = 'procedures'

/** Files to write, by path. */
export function proceduresGenerated(schemas: ReadonlyMap<string, Schema>): Map<string, string> {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv, ['date'])
  ajv.addSchema(schemas.get('gedeeld.schema.json')!, 'gedeeld.schema.json')
  const check = ajv.compile(schemas.get('procedure.schema.json')!)
  const own: Record<string, unknown> = {}
  for (const name of (existsSync(FOLDER) ? readdirSync(FOLDER) : []).filter((file) => file.endsWith('.yaml')).sort()) {
    const value: unknown = parse(readFileSync(join(FOLDER, name), 'utf8'))
    if (!check(value)) throw new Error(`${FOLDER}/${name}: ${ajv.errorsText(check.errors, { separator: '\n' })}`)
    own[name.replace('.yaml', '')] = value
  }
  const text = `// Made by \`npm run generate\` from procedures/: change the YAML, not this file.\nexport const ownProcedures = ${JSON.stringify(JSON.stringify(own))}\n`
  return new Map([['src/register/generated/procedures.ts', text]])
}
