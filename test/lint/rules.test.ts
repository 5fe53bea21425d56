import { describe, expect, it } from 'vitest'
import { diff } from '../../src/diff/diff.js'
import { lawAt, parseCitation } from '../../src/law/index.js'
import { type Compare, EXAMPLE_DATE, lintExample } from '../../src/lint/examples.js'
import type { Example, Rule } from '../../src/lint/rule.js'
import { rules } from '../../src/lint/rules/index.js'

const yamlOf = (example: Example): string => (typeof example === 'string' ? example : 'yaml' in example ? example.yaml : `${example.voor} → ${example.na} ${example.reden ?? ''}`)
const changes: Compare = (from, to) => diff(from, to).changes
/** A rule about answers needs the findings that are answered. */
const neededBy = (rule: Rule): readonly Rule[] => (rule.scope === 'antwoord' ? rules : [rule])

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has a wrong and a right example', () => {
    expect(rule.examples.fout.length).toBeGreaterThan(0)
    expect(rule.examples.goed.length).toBeGreaterThan(0)
  })

  it.each(rule.examples.fout.map((example) => [yamlOf(example), example] as const))('finds exactly one thing in %j', (__, example) => {
    const findings = lintExample(example, neededBy(rule), changes).filter((finding) => finding.law.length === 0 || finding.rule === rule.id)
    expect(findings.map((finding) => `${finding.rule}: ${finding.message.wat}`)).toEqual([expect.stringContaining(`${rule.id}: `)])
  })

  it.each(rule.examples.goed.map((example) => [yamlOf(example), example] as const))('is silent on %j', (__, example) => {
    const findings = lintExample(example, neededBy(rule), changes).filter((finding) => finding.law.length === 0 || finding.rule === rule.id)
    expect(findings.map((finding) => `${finding.rule}: ${finding.message.wat}`)).toEqual([])
  })

  it('shows every message that it has in an example', () => {
    const said = rule.examples.fout.flatMap((example) => lintExample(example, neededBy(rule), changes).filter((finding) => finding.rule === rule.id).map((finding) => finding.message.wat))
    for (const { wat } of Object.values(rule.messages)) {
      const pattern = new RegExp(`^${wat.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 's')
      expect(said.some((sentence) => pattern.test(sentence)), wat).toBe(true)
    }
  })

  it('says in three short parts what is wrong, why it matters and what to do', () => {
    for (const { wat, waarom, doe } of Object.values(rule.messages)) {
      for (const sentence of [wat, waarom]) expect(sentence, sentence).toMatch(/^[\p{Lu}`{‘“].*[.?]$/su)
      expect(doe, doe).toMatch(/^[\p{Ll}`].*[.?]$/su)
      expect(wat.length, wat).toBeLessThanOrEqual(160)
      expect(waarom.length, waarom).toBeLessThanOrEqual(260)
      expect(doe.length, doe).toBeLessThanOrEqual(300)
    }
    expect(rule.stake.length, rule.stake).toBeLessThanOrEqual(90)
    expect(rule.title, rule.title).toMatch(/^[\p{Lu}‘].*[^.]$/u)
  })

  it('fills in all that its messages name', () => {
    for (const example of rule.examples.fout) for (const { message } of lintExample(example, neededBy(rule), changes)) expect(Object.values(message).join(' ')).not.toMatch(/\{\w+\}|undefined/)
  })

  it('cites provisions that the law data know', () => {
    const law = lawAt(EXAMPLE_DATE)
    for (const provision of rule.law) {
      expect(parseCitation(provision), provision).toBeDefined()
      expect(law.provision(provision), provision).toBeDefined()
    }
  })

  it('is a warning at most when it takes judgement', () => {
    if (rule.judgement) expect(rule.severity).not.toBe('error')
  })
})

it('gives every rule an id of its own, in Dutch kebab-case', () => {
  const ids = rules.map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})
