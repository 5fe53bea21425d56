import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import type { Finding } from '../../src/core/finding.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import { builtIn } from '../../src/register/procedures.js'
import { readRegister } from '../../src/register/read.js'
import { registerNamed } from '../registers/facts.js'

const REGISTER = 'naam: Voorbeeld\npartijen: [{id: a, naam: A}]\nverantwoordelijken: [a]\n'
const kempen = registerNamed('cjg-de-kempen')
const about = (findings: readonly Finding[], path: string): string[] => findings.filter(({ file }) => file.endsWith(path)).map(({ rule, severity, pointer }) => `${rule} ${severity} ${pointer}`)
const kempenOn = (peildatum: string): string[] => about(lint(kempen, { peildatum, rules }), 'procedures/stappenplan-datalek.yaml')

describe('the breach steps of 2017, beside the law of a day', () => {
  it('differ from the law of the AVG in what is reported, when, to whom and what is recorded', () => {
    expect(kempenOn('2026-11-22').toSorted()).toEqual([
      // No term: 72 hours, phased.
      'datalek-72-uur error /uitkomsten/3/acties/0/wat',
      // Neither destruction nor alteration is asked for in step 1; all unlawful use is.
      'datalek-begrip warning /vragen/0/omvat',
      'datalek-begrip warning /vragen/1/omvat',
      // Whether people hear it depends on any trouble and on protecting themselves; the exceptions are not asked on every way.
      'datalek-betrokkenen info /uitkomsten/3/tekst',
      'datalek-betrokkenen warning /uitkomsten/3/id',
      // A small breach of ordinary data is never reported; of sensitive data every one is.
      'datalek-drempel error /uitkomsten/1/id',
      'datalek-drempel info /uitkomsten/3/id',
      'datalek-inhoud warning /uitkomsten/3/acties/0/wat',
      // Recorded only when not reported, and then only the considerations.
      'datalek-register error /uitkomsten/3/id',
      'datalek-register error /uitkomsten/4/acties/1/inhoud',
      'datalek-verwerker warning /naam',
    ])
  })

  it('are told in words that say what to do', () => {
    for (const { file, message } of lint(kempen, { peildatum: '2026-11-22', rules })) {
      if (file.includes('stappenplan')) for (const text of Object.values(message)) expect(text).not.toMatch(/undefined|\{/)
    }
    const [drempel] = lint(kempen, { peildatum: '2026-11-22', rules }).filter(({ rule, severity }) => rule === 'datalek-drempel' && severity === 'error')
    expect(drempel!.message.wat).toBe('In ‘Stappenplan datalek’ is de uitkomst ‘Er is geen melding’ er zonder melding, en naar het risico is niet gekeken.')
  })

  it('give no finding before the AVG applied, and from its first day all of them', () => {
    expect(kempenOn('2017-02-06')).toEqual([])
    expect(kempenOn('2018-05-24')).toEqual([])
    expect(kempenOn('2018-05-25')).toEqual(kempenOn('2026-11-22'))
  })
})

describe('procedures that nothing is wrong with', () => {
  const own = Object.fromEntries(readdirSync('procedures').map((name) => [`procedures/${name}`, readFileSync(`procedures/${name}`, 'utf8')]))

  it.each(['2018-05-25', '2019-11-27', '2026-08-14', '2026-08-15', '2026-09-01', '2026-11-22'])('are those of avg itself, on %s', (peildatum) => {
    const register = readRegister(new MemoryTree('voorbeeld', { 'register.yaml': REGISTER, ...own }))
    expect(register.defects).toEqual([])
    const found = lint(register, { peildatum, rules }).filter(({ file }) => file.includes('procedures/'))
    expect(found.map(({ rule, message, pointer }) => `${rule} ${pointer} ${message.wat}`)).toEqual([])
  })

  it('answer only rules that exist', () => {
    const ids = new Set(rules.map(({ id }) => id))
    const named = [...builtIn().values()].flatMap(({ uitkomsten }) => [...uitkomsten.values()].flatMap(({ voldoet_aan: answered = [] }) => answered))
    expect(named.length).toBeGreaterThan(0)
    for (const id of named) expect(ids, id).toContain(id)
  })

  it('are those of the other annexes', () => {
    const found = lint(kempen, { peildatum: '2026-11-22', rules }).filter(({ file }) => file.includes('procedures/') && !file.includes('stappenplan'))
    expect(found.map(({ rule, file, pointer, message }) => `${rule} ${file} ${pointer} ${message.wat}`)).toEqual([])
  })
})
