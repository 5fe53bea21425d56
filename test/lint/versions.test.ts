import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { MemoryTree } from '../../src/core/file-tree.js'
import { diff } from '../../src/diff/diff.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import type { Register } from '../../src/register/model.js'
import { readRegister } from '../../src/register/read.js'

type Yaml = Record<string, unknown>
const FOLDER = 'registers/voorbeeld'
const files = Object.fromEntries(['register.yaml', ...readdirSync(`${FOLDER}/verwerkingen`).map((file) => `verwerkingen/${file}`)].map((path) => [path, readFileSync(`${FOLDER}/${path}`, 'utf8')]))
const first = Object.keys(files).find((path) => path.startsWith('verwerkingen/') && Array.isArray((parse(files[path]!) as Yaml).doelen) && Array.isArray((parse(files[path]!) as Yaml).bewaartermijnen))!

/** The register with its first activity changed. */
function planted(change: (activity: Yaml) => Yaml): Register {
  return readRegister(new MemoryTree('voorbeeld', { ...files, [first]: stringify(change(parse(files[first]!) as Yaml)) }))
}

function found(from: Register, to: Register, reden?: string): string[] {
  return lint(to, { peildatum: '2026-11-21', rules: rules.filter(({ scope }) => scope === 'versie'), since: { changes: diff(from, to).changes, reasonFor: () => reden } }).map(({ rule }) => rule)
}

describe('a change planted in registers/voorbeeld', () => {
  const before = planted((activity) => ({ ...activity, grondslag: 'overeenkomst', doelen: [{ id: 'zorg', omschrijving: 'Zorg' }], bewaartermijnen: [{ id: 'dossier', termijn: '15 jaar' }] }))
  const now = (change: Yaml): Register => planted((activity) => ({ ...activity, grondslag: 'overeenkomst', doelen: [{ id: 'zorg', omschrijving: 'Zorg' }], bewaartermijnen: [{ id: 'dossier', termijn: '15 jaar' }], ...change }))

  it.each<[string, Yaml, string | undefined]>([
    ['grondslag-gewisseld', { grondslag: 'toestemming' }, undefined],
    ['bewaartermijn-verlengd-zonder-reden', { bewaartermijnen: [{ id: 'dossier', termijn: '20 jaar' }] }, undefined],
    ['doel-toegevoegd-zonder-informatie', { doelen: [{ id: 'zorg', omschrijving: 'Zorg' }, { id: 'onderzoek', omschrijving: 'Onderzoek' }] }, undefined],
  ])('is found by %s, and by that alone', (rule, change, reason) => {
    expect(found(before, now(change), reason)).toEqual([rule])
  })

  it('to legitimate interest for convenience is found besides the switch itself', () => {
    expect(found(before, now({ grondslag: 'gerechtvaardigd-belang' }), 'Dat is handiger').toSorted()).toEqual(['gerechtvaardigd-belang-gemak', 'grondslag-gewisseld'])
  })

  it('is not looked for without a version to compare with', () => {
    expect(lint(now({ grondslag: 'toestemming' }), { peildatum: '2026-11-21', rules: rules.filter(({ scope }) => scope === 'versie') })).toEqual([])
  })

  it('that is answered with an afwijking stays answered, and the answer is not called unused when no version is named', () => {
    const answered = now({ grondslag: 'toestemming', afwijkingen: [{ controle: 'grondslag-gewisseld', reden: 'Iedereen heeft een brief gekregen.', door: 'FG', tot: '2027-01-01' }] })
    const all = lint(answered, { peildatum: '2026-11-21', rules, since: { changes: diff(before, answered).changes, reasonFor: () => undefined } })
    expect(all.find(({ rule }) => rule === 'grondslag-gewisseld')!.afwijking).toMatchObject({ door: 'FG' })
    expect(lint(answered, { peildatum: '2026-11-21', rules }).map(({ rule }) => rule)).not.toContain('afwijking-ongebruikt')
  })
})
