import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import { readRegister } from '../../src/register/read.js'
import { type Block, type Document, passages } from '../../src/render/document.js'
import { html } from '../../src/render/format/html.js'
import { markdown } from '../../src/render/format/markdown.js'
import { plain } from '../../src/render/runs.js'
import { registerDocument } from '../../src/render/views/register.js'
import { verstrekkingenDocument } from '../../src/render/views/verstrekkingen.js'
import { registerNamed } from '../registers/facts.js'

const register = registerNamed('cjg-de-kempen')
const request = { lezer: 'openbaar' as const, peildatum: '2026-11-21', versie: { concept: true } }
const document = verstrekkingenDocument(register, request)!

function tables(blocks: readonly Block[]): Extract<Block, { soort: 'tabel' }>[] {
  return blocks.flatMap((block) => (block.soort === 'tabel' ? [block] : block.soort === 'sectie' ? tables(block.blokken) : []))
}

const rows = (of: Document): Map<string, string[]> => new Map(tables(of.secties).flatMap(({ rijen }) => rijen.map(({ id, cellen }) => [id, cellen.map(plain)])))

describe('the matrix of disclosures', () => {
  test('has every row of the register with all of its cells, and a sign where a note belongs to a cell', () => {
    const shown = rows(document)
    for (const { id, yaml, wie, door, aan, wet } of register.verstrekkingen!.regels) {
      const cells = shown.get(id)
      expect(cells, id).toHaveLength(4)
      expect(cells![0]).toBe(yaml.doel)
      expect(cells![1]!.startsWith(yaml.gegevens.join(', ')), id).toBe(true)
      for (const { naam } of [...wie, ...door, ...aan]) expect(cells![2], id).toContain(naam)
      expect(cells![3]!.startsWith(wet.join(' en ')), id).toBe(true)
    }
    expect(shown.get('gemeente-1-1')!.slice(2)).toEqual(['de gemeenten aan Jeugdhulpverlener *', 'artikel 7.4.0 lid 1 sub a Jeugdwet. Toestemming: nee.'])
    expect(shown.get('partners-1-3')!.slice(2)).toEqual(['Jeugdhulpverlener aan Anderen', 'artikel 7.3.11 lid 1 Jeugdwet. Toestemming: ja, met uitzondering *.'])
    expect(shown.get('gebruik-7-1')!.at(1)).toMatch(/ \(NB\)$/)
    expect(shown.get('gebruik-4-2')!.at(3)).toBe('artikel 7.4.0 lid 1 sub b Jeugdwet en artikel 1:240 BW')
  })

  test('stands under the headings of the document, with its notes', () => {
    expect(document.secties.map(({ titel }) => titel)).toEqual([
      'Waar dit vandaan komt',
      'Overzicht',
      'Bijlage III',
      'Bijlage IV: Gegevensverstrekkingen door de gemeenten',
      'Bijlage IV: Gegevensverstrekkingen door externe partners',
      'Over dit document',
    ])
    const text = markdown(document, { avg: 'test' })
    expect(text).toContain('Dit staat in Bijlagen I tot en met XI van CJG+ de Kempen, bijlage III en IV (datum niet bekend).')
    expect(text).toContain('In andere situaties dan die van tabel 1 en 2 heeft de gemeente toestemming van de betrokkene nodig')
    expect(text.match(/aan ouders met gezag of voogd van een jeugdige tot 16 jaar/g)).toHaveLength(3)
  })

  test('begins with each pair of giver and receiver once, and where to read more', () => {
    const overview = document.secties.find(({ id }) => id === 'overzicht')!
    const [table] = tables([overview])
    const pairs = table!.rijen.map(({ cellen }) => cellen.slice(0, 2).map(plain).join(' → '))
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(pairs).toContain('de gemeenten → School')
    expect(table!.rijen.map(({ cellen }) => plain(cellen[3]!))).toContain('Gemeentelijke toegang en Treffen van individuele voorziening')
  })

  test('traces every row back to its place in the file', () => {
    const own = passages(document).filter(({ id }) => register.verstrekkingen!.regels.some((row) => row.id === id))
    expect(own).toHaveLength(53)
    for (const { origins } of own) expect(origins[0]).toMatch(/^verstrekkingen\.yaml#\/tabellen\/\d+\/regels\/\d+$/)
  })

  test('says of a provision that it is not in force on the peildatum', () => {
    const shown = rows(verstrekkingenDocument(register, { ...request, peildatum: '2014-06-01' })!)
    expect(shown.get('gemeente-2-2')!.at(3)).toBe('artikel 2.7 lid 1 Jeugdwet (niet van kracht op 1 juni 2014). Toestemming: nee.')
    expect(shown.get('partners-1-6')!.at(3)).toMatch(/^artikel 7:457 lid 1 BW\. /)
  })

  test('is a valid page', async () => {
    const checker = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'], rules: { 'long-title': 'off', 'require-sri': 'off' } })
    const { results } = await checker.validateString(html(document, { avg: 'test' }))
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([])
  })

  test('is not there for a register without such tables', () => {
    expect(verstrekkingenDocument(registerNamed('jados'), request)).toBeUndefined()
  })

  test('does with tables that have neither notes nor places, and escapes what they say', () => {
    const yaml = 'tabellen:\n  - {id: t, soort: verstrekking, regels: [{id: t-1, doel: "<b>hulp</b>", gegevens: [x], aan: [School]}]}\n'
    const made = verstrekkingenDocument(readRegister(new MemoryTree('voorbeeld', { 'register.yaml': 'naam: Voorbeeld\n', 'verstrekkingen.yaml': yaml })), request)!
    expect(rows(made).get('t-1')).toEqual(['<b>hulp</b>', 'x', 'niet vermeld aan School', 'niet vermeld. Toestemming: niet vermeld.'])
    expect(html(made, { avg: 'test' })).toContain('&lt;b&gt;hulp&lt;/b&gt;')
  })
})

describe('the register', () => {
  test('names the tables that an activity points at', () => {
    const text = markdown(registerDocument(register, request), { avg: 'test' })
    expect(text).toContain('bijlage III, tabel 4 (Meldingen aan Raad voor de Kinderbescherming); bijlage IV, tabel 1 (Gemeentelijke toegang), rij 3')
  })
})
