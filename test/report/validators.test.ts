import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { html } from '../../src/report/html.js'
import { junit } from '../../src/report/junit.js'
import { sarif } from '../../src/report/sarif.js'
import { gemetenVerslag, proefverslag } from './fixture.js'

const folder = mkdtempSync(join(tmpdir(), 'avg-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const verslagen = { 'a plain run': proefverslag(), 'a run under a baseline and settings': gemetenVerslag(), 'a run without findings': proefverslag({ findings: [] }) }

interface Result {
  ruleId: string
  message: unknown
  locations: { physicalLocation: { artifactLocation: { uri?: string; index?: number } } }[]
}

interface Log {
  runs: { results: Result[]; invocations: { executionSuccessful: boolean }[]; artifacts: { location: { uri: string } }[] }[]
}

/** What the validator of the format's own makers finds, for all files in one start: it takes seconds. */
function multitool(logs: Record<string, string>): Record<string, string[]> {
  const files = Object.entries(logs).map(([name, text]) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.sarif`)
    writeFileSync(file, text)
    return file
  })
  const require = createRequire(import.meta.url)
  const binary = require('@microsoft/sarif-multitool') as string
  const output = join(folder, 'validated.json')
  const run = spawnSync(binary, ['validate', ...files, '--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning', '--kind', 'Fail', '--output', output, '--log', 'ForceOverwrite', '--quiet'], { encoding: 'utf8' })
  expect(run.error, String(run.error)).toBeUndefined()
  const log = JSON.parse(readFileSync(output, 'utf8')) as Log
  const [validated] = log.runs
  expect(validated!.invocations[0]!.executionSuccessful).toBe(true)
  return Object.fromEntries(
    Object.keys(logs).map((name) => {
      const own = validated!.results.filter((result) => {
        const { uri, index } = result.locations[0]!.physicalLocation.artifactLocation
        return (uri ?? validated!.artifacts[index!]!.location.uri).includes(`/${name.replaceAll(' ', '-')}.sarif`)
      })
      // avg has no address on the web to name.
      return [name, own.map(({ ruleId, message }) => `${ruleId} ${JSON.stringify(message)}`).filter((complaint) => !complaint.includes('ToolnformationUri'))]
    }),
  )
}

describe.runIf(process.arch === 'x64')('sarif', () => {
  const good = Object.fromEntries(Object.entries(verslagen).map(([name, verslag]) => [name, sarif(verslag)]))
  const planted = {
    'a result without a message': good['a plain run']!.replaceAll('"message"', '"massage"'),
    'a rule index that leads nowhere': good['a plain run']!.replaceAll('"ruleIndex": 1', '"ruleIndex": 99'),
    'a region that ends before it begins': good['a plain run']!.replaceAll(/"endColumn": \d+/g, '"endColumn": 0'),
  }
  const found = multitool({ ...good, ...planted })

  it.each(Object.keys(verslagen))('of %s passes the multitool', (name) => {
    expect(found[name]).toEqual([])
  })

  it.each(Object.keys(planted))('with %s does not', (name) => {
    expect(found[name]!.length).toBeGreaterThan(0)
  })

  it('names every rule once, and every result names its rule by the right number', () => {
    const [run] = (JSON.parse(good['a plain run']!) as { runs: { tool: { driver: { rules: { id: string; help: { markdown: string } }[] } }; results: { ruleId: string; ruleIndex: number }[] }[] }).runs
    const { rules } = run!.tool.driver
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { ruleId, ruleIndex } of run!.results) expect(rules[ruleIndex]!.id).toBe(ruleId)
    for (const { help } of rules) expect(help.markdown).toContain('## ')
  })

  it('counts columns in code points, as it says it does', () => {
    const log = JSON.parse(good['a plain run']!) as { runs: { columnKind: string; results: { ruleId: string; locations: { physicalLocation: { region: { startColumn: number } } }[] }[] }[] }
    expect(log.runs[0]!.columnKind).toBe('unicodeCodePoints')
    const line = readFileSync('test/fixtures/ci/verwerkingen/01-dossier.yaml', 'utf8').split('\n').find((text) => text.includes('😀'))!
    const result = log.runs[0]!.results.filter(({ ruleId }) => ruleId === 'proef-groep')[0]!
    expect([...line].slice(result.locations[0]!.physicalLocation.region.startColumn - 1).join('')).toMatch(/^zorgplan/)
  })
})

describe('junit', () => {
  const schema = { fileName: 'junit.xsd', contents: readFileSync('test/report/junit.xsd', 'utf8') }
  const errorsIn = async (contents: string): Promise<string[]> => (await validateXML({ xml: { fileName: 'junit.xml', contents }, schema })).errors.map(({ message }) => message)

  it.each(Object.entries(verslagen))('of %s holds to the schema', async (_, verslag) => {
    expect(await errorsIn(junit(verslag))).toEqual([])
  })

  it.each([
    ['a count that is no number', /tests="\d+"/, 'tests="veel"'],
    ['a case outside its suite', /<testsuite name="ci"[^>]*>/, '<testcase name="x"/>$&'],
    ['text that is no XML', /geen bevindingen/, 'a < b'],
  ])('with %s does not', async (_, from, to) => {
    expect((await errorsIn(junit(proefverslag({ findings: proefverslag().findings.slice(0, 1) })).replace(from, to))).length).toBeGreaterThan(0)
  })

  it('counts what it holds', () => {
    const text = junit(proefverslag())
    for (const [count, element] of [['tests', 'testcase'], ['failures', 'failure'], ['skipped', 'skipped']] as const) {
      const held = text.match(new RegExp(`<${element}[ >]`, 'g'))!.length
      expect(text).toMatch(new RegExp(`<testsuite [^>]*${count}="${held}"`))
    }
  })
})

describe('html', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'], rules: { 'long-title': 'off', 'no-trailing-whitespace': 'error' } })
  const complaints = async (page: string): Promise<string[]> => (await validator.validateString(page)).results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${ruleId} ${line} ${message}`))

  it.each(Object.entries(verslagen))('of %s passes the validator', async (_, verslag) => {
    expect(await complaints(html(verslag))).toEqual([])
  })

  it('would not pass with a heading left open', async () => {
    expect((await complaints(html(proefverslag()).replace('</h1>', ''))).length).toBeGreaterThan(0)
  })

  it('runs nothing and asks nothing of others', () => {
    expect(html(proefverslag())).not.toMatch(/<script|\son\w+=|<link|<img|<iframe|@import|url\(|src=/i)
  })

  it('has one h1, a caption and headed rows for each table, and a word beside each sign', () => {
    const page = html(proefverslag())
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).toContain('<html lang="nl">')
    expect(page.match(/<caption>/g)).toHaveLength(page.match(/<table>/g)!.length)
    expect(page.match(/<th scope="row">/g)).toHaveLength(2 * 4)
    for (const [cell] of page.matchAll(/<td[^>]*>.*?<\/td>/g)) expect(cell.replace(/<span aria-hidden="true">.*?<\/span>|<[^>]+>/g, '').trim()).toMatch(/^(aanwezig|(gat|uitgelegd|gepland), nr\.\u00A0\d+(, \d+)*( en meer)?|niet vermeld|niet beoordeeld)$/)
  })

  it('shows a gap, an explanation, a plan, what is there, what is not mentioned and what could not be read', () => {
    const row = (name: string): string[] => [...html(proefverslag()).split('id="register-1-30"')[1]!.split(new RegExp(`<th scope="row">(?:<a [^>]*>)?${name}`))[1]!.split('</tr>')[0]!.matchAll(/<td class="([\w-]+)"/g)].map(([, standing]) => standing!)
    expect(row('Dossier')).toEqual(['aanwezig', 'uitgelegd', 'aanwezig', 'aanwezig', 'niet-vermeld', 'aanwezig', 'niet-vermeld'])
    expect(row('Nieuws')).toEqual(['aanwezig', 'gat', 'niet-vermeld', 'niet-vermeld', 'niet-vermeld', 'gepland', 'niet-vermeld'])
    expect(new Set(row('03-kapot'))).toEqual(new Set(['niet-beoordeeld']))
    expect(row('Klachten')[4]).toBe('aanwezig')
  })

  it('leads every link to a place on the page that is there', () => {
    const page = html(proefverslag())
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id)
  })

  it('has enough contrast on screen, light and dark', () => {
    const style = html(proefverslag()).split('<style>')[1]!.split('</style>')[0]!
    for (const block of style.match(/:root \{[^}]*\}/g)!.slice(0, 2)) {
      const colour = Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name, value]) => [name!, value!]))
      const paper = colour.paper!
      for (const [front, back] of [['ink', paper], ['soft', paper], ['link', paper], ['yes', colour['yes-back']!], ['gap', colour['gap-back']!], ['why', colour['why-back']!], ['plan', colour['plan-back']!]] as const) {
        expect(contrast(colour[front]!, back), `${front} in ${block.slice(0, 30)}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })
})

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1)
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
