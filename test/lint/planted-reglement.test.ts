import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { MemoryTree } from '../../src/core/file-tree.js'
import { lint } from '../../src/lint/engine.js'
import { EXAMPLE_DATE, exampleFiles } from '../../src/lint/examples.js'
import type { Example, Rule } from '../../src/lint/rule.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'
import { aboutOtherFiles } from './other-files.js'

type Yaml = Record<string, unknown>
const FOLDER = 'registers/voorbeeld'
const good = Object.fromEntries(['register.yaml', ...readdirSync(`${FOLDER}/verwerkingen`).map((file) => `verwerkingen/${file}`)].map((path) => [path, parse(readFileSync(`${FOLDER}/${path}`, 'utf8')) as Yaml]))
const activities = Object.keys(good).filter((path) => path.startsWith('verwerkingen/'))

function found(files: Record<string, Yaml>, peildatum: string): string[] {
  const tree = new MemoryTree('voorbeeld', Object.fromEntries(Object.entries(files).map(([path, yaml]) => [path, stringify(yaml)])))
  return lint(readRegister(tree), { peildatum, rules }).flatMap((finding) => (finding.afwijking ? [] : [finding.rule]))
}

/** The files of an example, put beside or into those of a register that is otherwise good. */
function* plantings(example: Example, rule: Rule): Generator<string[]> {
  if (typeof example !== 'string' && !('yaml' in example)) return
  const [text, date] = typeof example === 'string' ? [example, EXAMPLE_DATE] : [example.yaml, example.peildatum ?? EXAMPLE_DATE]
  const files = Object.fromEntries(Object.entries(exampleFiles(text)).map(([path, yaml]) => [path, parse(yaml) as Yaml]))
  const { 'register.yaml': whole = {}, 'verwerkingen/01-voorbeeld.yaml': activity, ...beside } = files
  const { partijen: _, verantwoordelijken: __, naam: ___, ...own } = whole
  const base = { ...good, 'register.yaml': { ...good['register.yaml'], ...own }, ...beside }
  yield found(base, date)
  if (!activity) return
  const rights = [{}, ...rule.examples.goed.flatMap((right) => (typeof right === 'string' ? [(parse(exampleFiles(right)['verwerkingen/01-voorbeeld.yaml'] ?? '{}') as Yaml | null) ?? {}] : []))]
  for (const right of rights) {
    const gone = Object.keys(right).filter((key) => !(key in activity))
    for (const path of activities) {
      const own = Object.fromEntries(Object.entries(good[path]!).filter(([key]) => !gone.includes(key)))
      yield found({ ...base, [path]: { ...own, ...activity, naam: good[path]!.naam } }, date)
    }
  }
}

/** What else the cleanest planting of a rule shows; undefined when none shows the rule. */
function besides(rule: Rule): string | undefined {
  let least: string[] | undefined
  for (const example of rule.examples.fout) {
    for (const findings of plantings(example, rule)) {
      if (!findings.includes(rule.id)) continue
      const others = [...new Set(findings.filter((id) => id !== rule.id))].toSorted()
      if (others.length === 0) return ''
      if (!least || others.length < least.length) least = others
    }
  }
  return least?.join(', ')
}

/** Defects that by their nature bring others along, and why. */
const COMPANIONS: Record<string, { others: string; because: string }> = {}

describe('a defect of a regulation, a statement or disclosure tables planted in registers/voorbeeld', () => {
  const own = rules.filter(aboutOtherFiles)

  it('is one of the rules that are about those files', () => {
    expect(own.length).toBeGreaterThan(14)
    expect(own.map(({ id }) => id)).toContain('inzage-vergoeding')
    expect(own.map(({ id }) => id)).not.toContain('bewaartermijn-ontbreekt')
  })

  it.each(own.map((rule) => [rule.id, rule] as const))('%s is found, and only that', (id, rule) => {
    expect(besides(rule)).toBe(COMPANIONS[id]?.others ?? '')
  })
})
