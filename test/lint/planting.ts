import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { MemoryTree } from '../../src/core/file-tree.js'
import type { Finding } from '../../src/core/finding.js'
import { diff } from '../../src/diff/diff.js'
import { lint } from '../../src/lint/engine.js'
import { EXAMPLE_DATE, exampleFiles } from '../../src/lint/examples.js'
import type { Rule } from '../../src/lint/rule.js'
import { rules } from '../../src/lint/rules/index.js'
import type { Register } from '../../src/register/model.js'
import { readRegister } from '../../src/register/read.js'
import { inFull, isMap, same, tidy, unnamed, type Value, WAYS, type Yaml } from './planting-ways.js'

type Files = Record<string, Yaml>

const FOLDER = 'registers/voorbeeld'
const MAIN = 'register.yaml'
const EXTRA = '99-geplant'
const OWNER = 'voorbeeldzorg'
const texts = Object.fromEntries([MAIN, ...readdirSync(`${FOLDER}/verwerkingen`).map((file) => `verwerkingen/${file}`)].map((path) => [path, readFileSync(`${FOLDER}/${path}`, 'utf8')]))
const good: Files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, parse(text) as Yaml]))
const idOf = (path: string): string => path.replace(/^verwerkingen\/|\.yaml$/g, '')
const pathOf = (id: string): string => `verwerkingen/${id}.yaml`
const activities = Object.keys(good).filter((path) => path !== MAIN)

interface Parts {
  main: Yaml
  activities: [id: string, yaml: Yaml][]
  beside: Files
}
const NOTHING: Parts = { main: {}, activities: [], beside: {} }

/** The same value with other names for what it refers to. */
function renamed(value: Value, names: ReadonlyMap<Value, string>): Value {
  if (Array.isArray(value)) return value.map((item) => renamed(item, names))
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, names)]))
  return names.get(value) ?? value
}

/** An example in the words of this register: whoever is responsible in it is the organisation of this register. */
function partsOf(text: string): Parts {
  const files: Files = Object.fromEntries(Object.entries(exampleFiles(text)).map(([path, yaml]) => [path, (parse(yaml) as Yaml | null) ?? {}]))
  const { [MAIN]: whole = {}, 'verwerkingen/01-voorbeeld.yaml': activity, ...beside } = files
  const names = new Map(['stichting-voorbeeld', ...((whole.verantwoordelijken as string[] | undefined) ?? [])].map((id) => [id, OWNER]))
  const { naam: _, verantwoordelijken: __, verwerkingen = {}, partijen = [], ...main } = renamed(whole, names) as Yaml
  const parties = (partijen as Yaml[]).map(({ naam, ...party }) => (party.id === OWNER ? party : { naam, ...party }))
  if (/\bleverancier\b/.test(text) && !parties.some(({ id }) => id === 'leverancier')) parties.push({ id: 'leverancier', naam: 'Leverancier' })
  return {
    main: { ...main, ...(parties.length > 0 ? { partijen: parties } : {}) },
    activities: [...Object.entries(verwerkingen as Files), ...(activity ? [[EXTRA, renamed(activity, names) as Yaml] as [string, Yaml]] : [])].map(([id, one]) => [id, inFull(one)]),
    beside: renamed(beside, names) as Files,
  }
}

/** The activities, those first that share most words with an example. */
function likeliest(wrong: Yaml): string[] {
  const words = new Set(JSON.stringify(wrong).match(/[\p{L}-]{3,}/gu))
  const shared = (path: string): number => new Set(texts[path]!.match(/[\p{L}-]{3,}/gu)?.filter((word) => words.has(word))).size
  const counts = new Map(activities.map((path) => [path, shared(path)]))
  return activities.toSorted((a, b) => counts.get(b)! - counts.get(a)!)
}

/** What is done to register.yaml and to the activities; to which of those, counted from the one most like the example; how many items of a list are tried. */
interface Tier {
  main: string
  activity: string
  from: number
  to: number
  nth: number
}
const FIRST = { from: 0, to: 3 }
const OTHERS = { from: 3, to: Infinity }
/** From little to much. */
const TIERS: Tier[] = [
  { main: 'over', activity: 'none', ...FIRST, nth: 1 },
  { main: 'over', activity: 'over', ...FIRST, nth: 1 },
  { main: 'over', activity: 'like', ...FIRST, nth: 3 },
  { main: 'over', activity: 'into', ...FIRST, nth: 4 },
  { main: 'over', activity: 'over', ...OTHERS, nth: 1 },
  { main: 'edit', activity: 'edit', ...FIRST, nth: 3 },
  { main: 'over', activity: 'like', ...OTHERS, nth: 3 },
  { main: 'over', activity: 'into', ...OTHERS, nth: 4 },
  { main: 'edit', activity: 'edit', ...OTHERS, nth: 3 },
  { main: 'instead', activity: 'instead', ...FIRST, nth: 1 },
  { main: 'instead', activity: 'instead', ...OTHERS, nth: 1 },
  { main: 'over', activity: 'beside', ...FIRST, nth: 1 },
  { main: 'over', activity: 'alone', ...FIRST, nth: 1 },
]
/** The ways for which it matters how the right example reads. */
const COMPARING = new Set(['edit', 'instead'])

/** The files that an example changes, for one tier and one right example. */
function* places(parts: Parts, right: Parts, { main, activity: how, from, to, nth: most }: Tier, order: readonly string[]): Generator<Files> {
  for (let nth = 0; nth < most; nth++) {
    const whole = WAYS[main]!(good[MAIN]!, parts.main, right.main, nth)
    const base: Files = { ...parts.beside, ...(same(whole, good[MAIN]) ? {} : { [MAIN]: whole }) }
    if (parts.activities.length === 0 || how === 'none') yield base
    else if (how === 'alone') yield { ...base, ...Object.fromEntries(parts.activities.map(([id, one]) => [pathOf(id), one])) }
    else {
      for (const start of [...order.keys()].slice(from, to)) {
        const there = parts.activities.map((_, offset) => order[(start + offset) % order.length]!)
        const names = new Map(parts.activities.map(([id], offset) => [id as Value, idOf(there[offset]!)]))
        const changed = parts.activities.map(([id, one], offset): [string, Yaml] => {
          const own = good[there[offset]!]!
          if (how === 'beside') return [pathOf(id), tidy({ ...own, ...one })]
          return [there[offset]!, tidy(WAYS[how]!(own, unnamed(renamed(one, names) as Yaml), unnamed(right.activities[offset]?.[1] ?? {}), nth))]
        })
        yield { ...base, ...Object.fromEntries(changed) }
      }
    }
  }
}

interface Planting {
  changed: Files
  /** The version before, for a rule about what changed, and what the version log says of it. */
  before?: Files
  reden?: string
  peildatum: string
}

/** Candidates to put the defects of a rule's wrong examples into the good register, the least invasive first. */
function* plantings(rule: Rule): Generator<Planting> {
  const rights = rule.examples.goed.flatMap((example) => (typeof example === 'string' ? [partsOf(example)] : 'yaml' in example ? [partsOf(example.yaml)] : [partsOf(example.na)]))
  const wrongs = rule.examples.fout.map((example) => {
    const { peildatum = EXAMPLE_DATE } = typeof example === 'string' ? {} : example
    const wrong = partsOf(typeof example === 'string' ? example : 'yaml' in example ? example.yaml : example.na)
    const changed = typeof example === 'object' && 'voor' in example ? { was: partsOf(example.voor), reden: example.reden } : { was: undefined, reden: undefined }
    return { wrong, peildatum, order: likeliest(Object.fromEntries(wrong.activities)), ...changed }
  })
  const seen = new Set<string>()
  const attempts = TIERS.flatMap((tier) => (COMPARING.has(tier.activity) ? rights : [NOTHING]).flatMap((right) => wrongs.map((example) => ({ tier, right, ...example }))))
  for (const { tier, right, order, wrong, was, reden, peildatum } of attempts) {
    const earlier = was && places(was, right, tier, order)
    for (const changed of places(wrong, right, tier, order)) {
      const before = earlier?.next().value as Files | undefined
      const key = JSON.stringify([changed, before, peildatum, reden])
      if (seen.has(key)) continue
      seen.add(key)
      yield { changed, peildatum, ...(before ? { before } : {}), ...(reden === undefined ? {} : { reden }) }
    }
  }
}

const read = (files: Record<string, string>): Register => readRegister(new MemoryTree('voorbeeld', files))
/** Files as JSON, which is YAML as well and is read much sooner. */
const written = (changed: Files): Record<string, string> => Object.fromEntries(Object.entries(changed).map(([path, yaml]) => [path, JSON.stringify(yaml)]))

/** The register after a planting, to be linted with few rules or with all; a finding on an activity that was left alone is told apart. */
function planted({ changed, before, reden, peildatum }: Planting): (own: readonly Rule[]) => string[] {
  const register = read({ ...texts, ...written(changed) })
  const since = before ? { changes: diff(read({ ...texts, ...written(before) }), register).changes, reasonFor: () => reden } : undefined
  const whole = Object.keys(changed).some((path) => !path.startsWith('verwerkingen/'))
  const elsewhere = ({ verwerking }: Finding): boolean => !whole && verwerking !== undefined && !(pathOf(verwerking) in changed)
  return (own) => lint(register, { peildatum, rules: own, ...(since ? { since } : {}) }).flatMap((finding) => (finding.afwijking ? [] : [elsewhere(finding) ? `${finding.rule} elsewhere` : finding.rule]))
}

const besidesIn = (found: readonly string[], { id }: Rule): string[] => [...new Set(found.filter((other) => other !== id))].toSorted()

/** What else the cleanest planting of a rule's defect shows; undefined when none shows the rule. */
export function besides(rule: Rule, all: readonly Rule[] = rules): string[] | undefined {
  // What came along with one planting mostly comes along with the next: to see that, few rules are enough.
  const suspects = new Set([rule, ...all.filter(({ id }) => JSON.stringify(rule.examples).includes(id))])
  const shown: { lintBy: ReturnType<typeof planted>; atLeast: number }[] = []
  const whole = (lintBy: ReturnType<typeof planted>): string[] => {
    const others = besidesIn(lintBy(all), rule)
    for (const other of all) if (others.some((found) => found.split(' ')[0] === other.id)) suspects.add(other)
    return others
  }
  for (const planting of plantings(rule)) {
    const lintBy = planted(planting)
    const some = lintBy([...suspects])
    if (!some.includes(rule.id)) continue
    const others = besidesIn(some, rule)
    const atLeast = others.length === 0 ? whole(lintBy).length : others.length
    if (atLeast === 0) return []
    shown.push({ lintBy, atLeast })
  }
  let least: string[] | undefined
  for (const { lintBy, atLeast } of shown.toSorted((one, other) => one.atLeast - other.atLeast)) {
    if (least && atLeast >= least.length) break
    const others = whole(lintBy)
    if (!least || others.length < least.length) least = others
  }
  return least
}

/** What the register shows when nothing is planted in it, answered or not. */
export const clean = (): Finding[] => lint(read(texts), { peildatum: EXAMPLE_DATE, rules })
