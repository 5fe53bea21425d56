import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { MemoryTree } from '../../src/core/file-tree.js'
import type { Finding } from '../../src/core/finding.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'

type Yaml = Record<string, unknown>
type Example = string | { yaml: string; peildatum?: string }
const FOLDER = 'registers/voorbeeld'
const TODAY = '2026-11-21'
const PLANTED = '99-geplant'
const main = readFileSync(`${FOLDER}/register.yaml`, 'utf8')
const files = Object.fromEntries(readdirSync(`${FOLDER}/verwerkingen`).map((file) => [`verwerkingen/${file}`, readFileSync(`${FOLDER}/verwerkingen/${file}`, 'utf8')]))

/** What the good register says when a wrong activity stands in it, or when parts of its register.yaml are replaced. */
function planted(example: Example): { findings: Finding[]; whole: boolean } {
  const { yaml, peildatum = TODAY } = typeof example === 'string' ? { yaml: example } : example
  const wrong = parse(yaml) as Yaml
  const whole = ['partijen', 'verwerkingen', 'verantwoordelijken', 'fg'].some((key) => key in wrong)
  const { naam: _naam, ...parts } = wrong
  const tree = whole ? { ...files, 'register.yaml': stringify({ ...(parse(main) as Yaml), ...parts }) } : { ...files, 'register.yaml': main, [`verwerkingen/${PLANTED}.yaml`]: yaml }
  return { findings: lint(readRegister(new MemoryTree('voorbeeld', tree)), { peildatum, rules }).filter((finding) => !finding.afwijking), whole }
}

/** Findings on the activities of the good register itself: what was planted beside them is not theirs. */
const elsewhere = (findings: readonly Finding[]): string[] => findings.flatMap(({ verwerking, rule }) => (verwerking === undefined || verwerking === PLANTED ? [] : [`${verwerking}: ${rule}`]))

/** Rules whose wrong examples cannot show in this register, and why. */
const NO_PLACE: Record<string, string> = {
  'overeenkomst-onvolledig': 'the example names a supplier that this register does not have',
}

const activityRules = rules.filter((rule) => rule.scope === 'verwerking' || rule.scope === 'antwoord')

describe('registers/voorbeeld', () => {
  it('has nothing to report but what it explains', () => {
    const findings = lint(readRegister(new MemoryTree('voorbeeld', { ...files, 'register.yaml': main })), { peildatum: TODAY, rules })
    expect(findings.filter((finding) => !finding.afwijking).map((finding) => finding.rule)).toEqual([])
    expect(findings).toHaveLength(1)
  })

  it.each(activityRules.map((rule) => [rule.id, rule] as const))('shows %s when an activity with that defect is planted in it, and blames no other activity', (id, rule) => {
    const shown = (rule.examples.fout as readonly Example[]).some((example) => {
      const { findings, whole } = planted(example)
      // An example that brings its own parties takes those of the register away, which its activities then miss.
      if (!whole && typeof example === 'string') expect(elsewhere(findings)).toEqual([])
      return findings.some((finding) => finding.rule === id)
    })
    expect(shown, id in NO_PLACE ? 'stale exception' : id).toBe(!(id in NO_PLACE))
  })
})
