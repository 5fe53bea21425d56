import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportVersion } from '../../src/app/export.js'
import { planRelease } from '../../src/app/release.js'
import { render } from '../../src/app/render.js'
import { AvgError } from '../../src/core/error.js'
import { MemoryTree } from '../../src/core/file-tree.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'
import { copyOf, DOSSIER, MAIN, register, temporary } from '../app/registers.js'
import { cases } from './cases.js'

const root = temporary()
const defects = (files: Record<string, string | Uint8Array>): string[] => readRegister(new MemoryTree('proef', { 'register.yaml': MAIN, 'verwerkingen/01-dossier.yaml': DOSSIER, ...files })).defects.map(({ path }) => path)

const HOSTILE: [what: string, yaml: string | Uint8Array][] = [
  ['__proto__ as a key', `${DOSSIER}__proto__: {geheim: ja}\n`],
  ['constructor as a key', `${DOSSIER}constructor: {prototype: {geheim: ja}}\n`],
  ['toString as a key', `${DOSSIER}toString: x\n`],
  ['hasOwnProperty as a key', `${DOSSIER}hasOwnProperty: x\n`],
  ['a nul', 'naam: "a\u0000b"\n'],
  ['a surrogate that stands alone', Buffer.concat([Buffer.from('naam: '), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('\n')])],
  ['an id that is a path', DOSSIER.replace('id: dossier', 'id: ../../weg')],
  ['an id with a letter that looks like another', DOSSIER.replace('id: dossier', 'id: d\u043essier')],
  ['an id with another reading direction', DOSSIER.replace('id: dossier', 'id: "dos\u202esier"')],
  ['an id that is the name of a device', `${DOSSIER}systemen: [constructor]\n`],
  ['a reference to __proto__', `${DOSSIER}systemen: [__proto__]\n`],
]

describe('names that mean something else to a program', () => {
  it.each(HOSTILE)('%s is refused in its place, and changes no object', (_, yaml) => {
    expect(defects({ 'verwerkingen/02-kwaad.yaml': yaml })).toContain('verwerkingen/02-kwaad.yaml')
    expect(({} as { geheim?: string }).geheim).toBeUndefined()
  })

  it.each(['__proto__', 'constructor', '..', 'con', 'a b', 'ａ'])('an activity with the file name %j leads nowhere', (name) => {
    const found = readRegister(new MemoryTree('proef', { 'register.yaml': MAIN, [`verwerkingen/${name}.yaml`]: DOSSIER }))
    expect(() => lint(found, { peildatum: '2026-11-22', rules })).not.toThrow()
  })

  it('an inline activity with a path as its name writes no file outside the version', () => {
    const path = register(join(root, 'pad'), { 'register.yaml': `${MAIN}verwerkingen:\n  ../../weg: {naam: Weg}\n  __proto__: {naam: Ook}\n` })
    expect(() => planRelease({ path, datum: '2024-01-01', avg: '0' })).toThrow(AvgError)
    expect(() => exportVersion(path, 'csv', { lezer: 'intern', avg: '0' })).toThrow(AvgError)
    expect(readdirSync(root)).toEqual(['pad'])
  })

  it('every case is tried', () => expect(HOSTILE.length + 7).toBeGreaterThanOrEqual(cases('names')))
})

const TEMPLATES = [
  '{{constructor.constructor "return process"}}',
  '{{#with (lookup this "constructor")}}{{this}}{{/with}}',
  '{{lookup (lookup this "__proto__") "constructor"}}',
  '{{__proto__.polluted}}',
  '{{#each (lookup this "__proto__")}}{{@key}}{{/each}}{{process.env.PATH}}',
  '{{log "x"}}',
  '{{helperMissing}}',
  '{{> voet}}{{> voet}}',
  '{{#each',
]

describe('a template of an organisation', () => {
  it.each(TEMPLATES)('%s reaches nothing', async (template) => {
    const folder = copyOf('registers/voorbeeld', join(root, `sjabloon-${TEMPLATES.indexOf(template)}`))
    mkdirSync(join(folder, 'sjablonen/html'), { recursive: true })
    writeFileSync(join(folder, 'sjablonen/html/voet.hbs'), template)
    const made = await render({ what: 'register', version: folder, lezer: 'intern', peildatum: '2026-11-22', definitief: false, format: 'html', avg: '0' }).catch((error: unknown) => error)
    if (made instanceof Error) {
      expect(made).toBeInstanceOf(AvgError)
      expect(made.message).toMatch(/voet\.hbs/)
    } else expect(String((made as { content: string }).content)).not.toMatch(/native code|\[object (?:process|Function)|node:internal|\/usr\/bin/)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('every case is tried', () => expect(TEMPLATES.length).toBeGreaterThanOrEqual(cases('templates')))
})
