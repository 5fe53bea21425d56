import { describe, expect, it, vi } from 'vitest'
import type * as source from '../../src/source/source.js'
import { rules } from '../../src/lint/rules/index.js'
import { besides, clean } from './planting.js'

// Of a planting most files are as they were, so each text is parsed once; what is planted is JSON, which needs no YAML
// parser, because where it stands does not matter here.
vi.mock('../../src/source/source.js', async (original) => {
  const real = await original<typeof source>()
  const known = new Map<string, source.Source>()
  const start = { line: 1, column: 1 }
  const parseSource = (file: string, bytes: Uint8Array): source.Source => {
    const text = Buffer.from(bytes).toString('utf8')
    if (text.startsWith('{')) return { file, text, value: JSON.parse(text) as unknown, problems: [], locate: () => ({ start, end: start }) }
    const key = `${file}\n${text}`
    if (!known.has(key)) known.set(key, real.parseSource(file, bytes))
    return known.get(key)!
  }
  return { ...real, parseSource }
})

/** Defects that by their nature bring another along, and why. */
const COMPANIONS: Record<string, { others: string[]; because: string }> = {
  'actie-onvolledig': { others: ['ontvangers-ontbreken'], because: 'an action is about a defect, which is there until the work is done' },
  'actie-te-laat': { others: ['ontvangers-ontbreken'], because: 'an action is about a defect, which is there until the work is done' },
  'afwijking-niet-mogelijk': { others: ['ontvangers-ontbreken'], because: 'what cannot be explained away stays a defect' },
  'afwijking-verlopen': { others: ['doel-vaag'], because: 'an explanation that is past its date no longer answers the defect' },
  'avg-nog-niet-van-toepassing': { others: ['bewaartermijn-ander-begin elsewhere'], because: 'before 2020 the Jeugdwet counted the term of a file from another moment than this register does' },
  'doel-toegevoegd-zonder-informatie': { others: ['uitleg-ontbreekt'], because: 'the new purpose is not explained: nothing was told beforehand, and the statement lacks the words for it as well' },
}

describe('registers/voorbeeld', () => {
  it('has nothing to report but what it explains', () => {
    expect(clean().filter(({ afwijking }) => !afwijking)).toEqual([])
    expect(clean()).toHaveLength(1)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('shows %s when a defect of that kind is planted in it, and only that', (id, rule) => {
    expect(besides(rule), COMPANIONS[id]?.because).toEqual(COMPANIONS[id]?.others ?? [])
  })

  it('shows nothing when what is right is planted in it, and shows a second rule that says the same', () => {
    const rule = rules.find(({ id }) => id === 'fg-onafhankelijk')!
    expect(besides({ ...rule, examples: { fout: rule.examples.goed, goed: rule.examples.goed } })).toBeUndefined()
    expect(besides(rule, [...rules, { ...rule, id: 'fg-nog-eens' }])).toEqual(['fg-nog-eens'])
  })

  it('is tested with companions of rules that exist', () => {
    const ids = new Set(rules.map(({ id }) => id))
    for (const [id, { others }] of Object.entries(COMPANIONS)) for (const one of [id, ...others]) expect(ids, one).toContain(one.replace(' elsewhere', ''))
  })
})
