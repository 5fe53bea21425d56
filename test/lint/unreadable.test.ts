import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'

const FOLDER = 'registers/voorbeeld'
const PATHS = ['register.yaml', ...readdirSync(`${FOLDER}/verwerkingen`).map((name) => `verwerkingen/${name}`)]

/** Where a register says of a supplier that nobody names it as a processor, with one file changed. */
function suppliers(path: string, change: (text: string) => string): string[] {
  const files = PATHS.map((name): [string, Uint8Array] => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8')
    return [name, Buffer.from(name === path ? change(text) : text)]
  })
  const found = lint(readRegister(new MemoryTree('voorbeeld', Object.fromEntries(files))), { peildatum: '2026-11-22', rules })
  return found.filter(({ rule, file }) => rule === 'verwerker-zonder-overeenkomst' && file.endsWith('register.yaml')).map(({ message }) => message.wat)
}

const WEBSITE = 'verwerkingen/08-website.yaml'

it('says that nobody names a supplier only when every activity could be read', () => {
  expect(suppliers(WEBSITE, (text) => text.replace(/^verwerkers:\n(?: .*\n)+/m, 'verwerkers: geen\n'))).toContainEqual(expect.stringMatching(/levert Website, maar staat nergens/))
  expect(suppliers(WEBSITE, () => 'naam: [')).toEqual([])
})
