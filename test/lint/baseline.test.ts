import { describe, expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import type { Finding } from '../../src/core/finding.js'
import { matchBaseline, renewBaseline } from '../../src/lint/baseline.js'
import { lint } from '../../src/lint/engine.js'
import { applySettings, changesOf, settingProblem } from '../../src/lint/settings.js'
import { readRegister } from '../../src/register/read.js'
import { proefregels } from '../report/fixture.js'

const REGISTER = 'naam: Proef\nfg: {naam: Functionaris}\n'
const all = (): boolean => true

function findings(files: Record<string, string>): Finding[] {
  return lint(readRegister(new MemoryTree('proef', { 'register.yaml': REGISTER, ...files })), { peildatum: '2026-11-21', rules: proefregels })
}

const before = 'naam: Dossier\ndoelen: [Kort, Ook kort]\npersoonsgegevens:\n  - {id: a, gegevens: [x, y]}\n'
const prints = (yaml: string): string[] => findings({ 'verwerkingen/a.yaml': yaml }).map(({ fingerprint }) => fingerprint).sort()

describe('a fingerprint', () => {
  it.each([
    ['lines move', `# boven\n\n\n${before}`],
    ['keys change places', 'persoonsgegevens:\n  - {id: a, gegevens: [x, y]}\ndoelen: [Kort, Ook kort]\nnaam: Dossier\n'],
    ['items change places', 'naam: Dossier\ndoelen:\n    - Ook kort\n    - Kort\npersoonsgegevens:\n  - gegevens: [x, y]\n    id: a\n'],
    ['line ends change', before.replaceAll('\n', '\r\n')],
    ['something else is added', `${before}status: actief\n`],
  ])('stays when %s', (_, after) => {
    expect(prints(before)).toHaveLength(4)
    expect(prints(after)).toEqual(prints(before))
  })

  it('tells two of the same kind in one activity apart', () => {
    expect(new Set(prints(before)).size).toBe(4)
  })
})

describe('a baseline', () => {
  const known = renewBaseline([], findings({ 'verwerkingen/a.yaml': before }), all)

  it('leaves nothing open of what it was made from', () => {
    expect(known).toHaveLength(4)
    expect(matchBaseline(known, findings({ 'verwerkingen/a.yaml': before }), all)).toMatchObject({ open: [], stale: [] })
  })

  it('shows one new finding when one is solved and another added in the same activity', () => {
    const after = before.replace('Ook kort', 'Anders')
    const { open, stale } = matchBaseline(known, findings({ 'verwerkingen/a.yaml': after }), all)
    expect(open.map(({ rule, item }) => `${rule} ${item}`)).toEqual(['proef-oordeel doelen/anders'])
    expect(stale.map(({ rule, item }) => `${rule} ${item}`)).toEqual(['proef-oordeel doelen/ook-kort'])
  })

  it('reports what is solved, but not what was not looked at', () => {
    const { stale } = matchBaseline(known, [], ({ rule }) => rule !== 'proef-termijn')
    expect(stale.map(({ rule }) => rule).sort()).toEqual(['proef-groep', 'proef-oordeel', 'proef-oordeel'])
  })

  it('never knows a broken file: it hides what the rest of that file would say', () => {
    const broken = findings({ 'verwerkingen/a.yaml': 'naam: [\n' })
    expect(broken.map(({ rule }) => rule)).toEqual(['yaml-ongeldig'])
    expect(renewBaseline([], broken, all)).toEqual([])
    const entry = { fingerprint: broken[0]!.fingerprint, rule: 'yaml-ongeldig', register: 'proef' }
    expect(matchBaseline([entry], broken, all)).toMatchObject({ open: broken, known: [] })
  })

  it('does not take in what the register explains itself', () => {
    const explained = findings({ 'verwerkingen/a.yaml': `${before}afwijkingen:\n  - {controle: proef-oordeel, reden: Zo is het goed, door: fg, tot: 2027-01-01}\n` })
    expect(renewBaseline([], explained, all).map(({ rule }) => rule).sort()).toEqual(['proef-groep', 'proef-termijn'])
  })

  it('keeps, when it is renewed, what was not looked at, and lets go of what is solved', () => {
    const other = { fingerprint: '0123456789abcdef', rule: 'proef-termijn', register: 'ander' }
    const renewed = renewBaseline([...known, other], findings({ 'verwerkingen/a.yaml': before.replace('Ook kort', 'Anders') }), ({ register }) => register === 'proef')
    expect(renewed).toContainEqual(other)
    expect(renewed.filter(({ register }) => register === 'proef').map(({ item }) => item)).toContain('doelen/anders')
    expect(renewed.map(({ item }) => item)).not.toContain('doelen/ook-kort')
    expect(renewed).toEqual(renewBaseline(renewed, findings({ 'verwerkingen/a.yaml': before.replace('Ook kort', 'Anders') }), ({ register }) => register === 'proef'))
  })
})

describe('settings of rules', () => {
  const rule = (id: string): (typeof proefregels)[number] => proefregels.find((each) => each.id === id)!
  const found = findings({ 'verwerkingen/a.yaml': before })
  const severities = (id: string, list: Finding[]): string[] => list.filter((finding) => finding.rule === id).map(({ severity }) => severity)

  it.each([
    ['raise any rule', 'proef-groep', { ernst: 'error' }, undefined],
    ['lower a rule of judgement with a reason', 'proef-oordeel', { ernst: 'info', reden: 'x' }, undefined],
    ['switch off a rule of judgement with a reason', 'proef-oordeel', { ernst: 'uit', reden: 'x' }, undefined],
    ['not switch one off without a reason', 'proef-oordeel', { ernst: 'uit' }, 'reden-ontbreekt'],
    ['not lower another rule, whatever the reason', 'proef-termijn', { ernst: 'warning', reden: 'x' }, 'niet-te-verlagen'],
    ['not switch another rule off', 'proef-groep', { ernst: 'uit', reden: 'x' }, 'niet-te-verlagen'],
    ['say what is so already', 'proef-termijn', { ernst: 'error' }, undefined],
  ] as const)('may %s', (_, id, setting, problem) => {
    expect(settingProblem(rule(id), setting)).toBe(problem)
  })

  it('change the findings, and name what they change', () => {
    const settings = new Map([['proef-groep', { ernst: 'error' as const }], ['proef-oordeel', { ernst: 'uit' as const, reden: 'x' }], ['proef-termijn', { ernst: 'error' as const }]])
    const applied = applySettings(found, proefregels, settings)
    expect(severities('proef-groep', found)).toEqual(['info'])
    expect(severities('proef-groep', applied)).toEqual(['error'])
    expect(severities('proef-oordeel', applied)).toEqual([])
    expect(changesOf(proefregels, settings).map(({ rule: id, was, ernst }) => `${id} ${was} ${ernst}`)).toEqual(['proef-oordeel warning uit', 'proef-groep info error'])
  })
})
