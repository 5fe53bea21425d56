/**
 * The least that any checker of these files does: read, parse and validate with the validators that avg has, compiled.
 * No rules and no positions, and the quickest of the parsers for every file.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import { validateRegister, validateVerwerking } from '../src/register/generated/split/verdict-register.js'

const folder = process.argv[2]!
let wrong = 0
let files = 0
for (const name of ['register.yaml', ...readdirSync(join(folder, 'verwerkingen')).map((file) => join('verwerkingen', file))]) {
  const value = load(readFileSync(join(folder, name), 'utf8'), { schema: CORE_SCHEMA })
  if (!(name === 'register.yaml' ? validateRegister : validateVerwerking)(value)) wrong++
  files++
}
process.stdout.write(`${files} files, ${wrong} wrong\n`)
