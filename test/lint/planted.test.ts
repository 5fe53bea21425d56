import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { MemoryTree } from '../../src/core/file-tree.js'
import { lint } from '../../src/lint/engine.js'
import type { Example, Rule } from '../../src/lint/rule.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'
import { aboutOtherFiles } from './other-files.js'

type Yaml = Record<string, unknown>
const FOLDER = 'registers/voorbeeld'
const main = readFileSync(`${FOLDER}/register.yaml`, 'utf8')
const activities = new Map(readdirSync(`${FOLDER}/verwerkingen`).map((file) => [file, readFileSync(`${FOLDER}/verwerkingen/${file}`, 'utf8')]))
/** Rules about changes are planted in test/lint/versions.test.ts, which has a version to compare with. */
const alone = rules.filter((rule) => rule.scope !== 'versie' && !aboutOtherFiles(rule))
const yamlOf = (example: Example): string => (typeof example === 'string' ? example : 'yaml' in example ? example.yaml : '')
const dateOf = (example: Example): string => (typeof example === 'string' ? '2026-11-21' : (example.peildatum ?? '2026-11-21'))

/** What the register says when parts of it are replaced, and no more than the register itself already explains. */
function found(replaced: Record<string, string>, peildatum: string): string[] {
  const files = { 'register.yaml': main, ...Object.fromEntries([...activities].map(([file, text]) => [`verwerkingen/${file}`, text])), ...replaced }
  return lint(readRegister(new MemoryTree('voorbeeld', files)), { peildatum, rules }).flatMap((finding) => (finding.afwijking ? [] : [finding.rule]))
}

/** The keys in which a wrong example differs from a right one, put into an activity: what is wrong comes in, what is missing goes out. */
function plant(into: Yaml, wrong: Yaml, right: Yaml): Yaml {
  const planted = { ...into }
  for (const key of Object.keys(right)) if (!(key in wrong)) delete planted[key]
  for (const [key, value] of Object.entries(wrong)) if (JSON.stringify(value) !== JSON.stringify(right[key]) && key !== 'naam') planted[key] = value
  return planted
}

/** One defect in an otherwise good register, tried in every activity until one shows that defect and nothing else. */
function plantedAlone(rule: Rule): boolean {
  for (const fout of rule.examples.fout) {
    const wrong = parse(yamlOf(fout)) as Yaml
    for (const goed of [...rule.examples.goed, 'naam: X\n']) {
      const right = parse(yamlOf(goed)) as Yaml
      if (rule.scope === 'register' || 'partijen' in wrong || 'verwerkingen' in wrong) {
        const whole = plant(parse(main) as Yaml, wrong, right)
        if (found({ 'register.yaml': stringify(whole) }, dateOf(fout)).join() === rule.id) return true
        continue
      }
      for (const [file, text] of activities) {
        const changed = stringify(plant(parse(text) as Yaml, wrong, right))
        if (found({ [`verwerkingen/${file}`]: changed }, dateOf(fout)).join() === rule.id) return true
      }
    }
  }
  return false
}

/** Rules whose defect cannot stand alone in a good register, with the reason. */
const NOT_ALONE: Record<string, string> = {}

describe('a defect planted in registers/voorbeeld', () => {
  it('is not there to begin with', () => {
    expect(found({}, '2026-11-21')).toEqual([])
  })

  it.each(alone.map((rule) => [rule.id, rule] as const))('%s is found, and only that', (id, rule) => {
    expect(plantedAlone(rule), id in NOT_ALONE ? 'stale exception' : id).toBe(!(id in NOT_ALONE))
  })
})
