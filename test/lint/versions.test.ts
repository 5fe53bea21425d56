import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { MemoryTree } from '../../src/core/file-tree.js'
import { diff } from '../../src/diff/diff.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import type { Register } from '../../src/register/model.js'
import { readRegister } from '../../src/register/read.js'

type Yaml = Record<string, unknown>
const FOLDER = 'registers/voorbeeld'
const files = Object.fromEntries(['register.yaml', ...readdirSync(`${FOLDER}/verwerkingen`).map((file) => `verwerkingen/${file}`)].map((path) => [path, readFileSync(`${FOLDER}/${path}`, 'utf8')]))
/** The register with one more activity, so that nothing refers to what changes. */
const planted = (change: Yaml): Register => readRegister(new MemoryTree('voorbeeld', { ...files, 'verwerkingen/99-proef.yaml': stringify({ naam: 'Proef', grondslag: 'overeenkomst', doelen: [{ id: 'zorg', omschrijving: 'Zorg' }], bewaartermijnen: [{ id: 'dossier', termijn: '15 jaar' }], ...change }) }))

function found(from: Register, to: Register, reden?: string): string[] {
  return lint(to, { peildatum: '2026-11-21', rules: rules.filter(({ scope }) => scope === 'versie'), since: { changes: diff(from, to).changes, reasonFor: () => reden } }).map(({ rule }) => rule)
}

describe('a change planted in registers/voorbeeld', () => {
  const before = planted({})

  it.each<[string, Yaml]>([
    ['grondslag-gewisseld', { grondslag: 'toestemming' }],
    ['bewaartermijn-verlengd-zonder-reden', { bewaartermijnen: [{ id: 'dossier', termijn: '20 jaar' }] }],
    ['doel-toegevoegd-zonder-informatie', { doelen: [{ id: 'zorg', omschrijving: 'Zorg' }, { id: 'onderzoek', omschrijving: 'Onderzoek' }] }],
  ])('is found by %s, and by that alone', (rule, change) => {
    expect(found(before, planted(change))).toEqual([rule])
  })

  it('to legitimate interest for convenience is found besides the switch itself', () => {
    expect(found(before, planted({ grondslag: 'gerechtvaardigd-belang' }), 'Dat is handiger').toSorted()).toEqual(['gerechtvaardigd-belang-gemak', 'grondslag-gewisseld'])
  })

  it('is not looked for without a version to compare with', () => {
    expect(lint(planted({ grondslag: 'toestemming' }), { peildatum: '2026-11-21', rules: rules.filter(({ scope }) => scope === 'versie') })).toEqual([])
  })

  it('that is answered with an afwijking stays answered, and the answer is not called unused when no version is named', () => {
    const answered = planted({ grondslag: 'toestemming', afwijkingen: [{ controle: 'grondslag-gewisseld', reden: 'Iedereen heeft een brief gekregen.', door: 'FG', tot: '2027-01-01' }] })
    const all = lint(answered, { peildatum: '2026-11-21', rules, since: { changes: diff(before, answered).changes, reasonFor: () => undefined } })
    expect(all.find(({ rule }) => rule === 'grondslag-gewisseld')!.afwijking).toMatchObject({ door: 'FG' })
    expect(lint(answered, { peildatum: '2026-11-21', rules }).map(({ rule }) => rule)).not.toContain('afwijking-ongebruikt')
  })
})
