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

type Value = unknown
type Yaml = Record<string, Value>
type Files = Record<string, Yaml>

const FOLDER = 'registers/voorbeeld'
const MAIN = 'register.yaml'
const EXTRA = 'verwerkingen/99-geplant.yaml'
const OWNER = 'voorbeeldzorg'
const texts = Object.fromEntries([MAIN, ...readdirSync(`${FOLDER}/verwerkingen`).map((file) => `verwerkingen/${file}`)].map((path) => [path, readFileSync(`${FOLDER}/${path}`, 'utf8')]))
const good: Files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, parse(text) as Yaml]))
const activities = Object.keys(good).filter((path) => path !== MAIN)

const isMap = (value: Value): value is Yaml => typeof value === 'object' && value !== null && !Array.isArray(value)
const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b)
const keyOf = (item: Value): Value => (isMap(item) ? (item.id ?? item.partij ?? item.recht) : item)

/** Lays one value over another: maps key by key, items of lists by what identifies them; other items are added. */
function over(own: Value, wrong: Value): Value {
  if (isMap(own) && isMap(wrong)) return { ...own, ...Object.fromEntries(Object.entries(wrong).map(([key, value]) => [key, key in own ? over(own[key], value) : value])) }
  if (!Array.isArray(own) || !Array.isArray(wrong)) return wrong
  const matches = (item: Value) => (other: Value) => keyOf(item) !== undefined && same(keyOf(item), keyOf(other))
  return [...own.map((item) => (wrong.some(matches(item)) ? over(item, wrong.find(matches(item))) : item)), ...wrong.filter((item) => !own.some(matches(item)))]
}

/** As `over`, but what is added to a list takes from the nth item what it does not say itself. */
function like(own: Value, wrong: Value, nth: number): Value {
  if (isMap(own) && isMap(wrong)) return { ...own, ...Object.fromEntries(Object.entries(wrong).map(([key, value]) => [key, key in own ? like(own[key], value, nth) : value])) }
  if (!Array.isArray(own) || !Array.isArray(wrong) || !own.every(isMap) || !wrong.every(isMap) || own.length === 0) return over(own, wrong)
  const model: Yaml = own[nth % own.length]!
  return [...own, ...wrong.map((item, index) => ({ ...model, ...('id' in model ? { id: `geplant-${index + 1}` } : {}), ...item }))]
}

/** As `over`, but an item of a list becomes part of the nth item that is there, under the name that it has. */
function into(own: Value, wrong: Value, nth: number): Value {
  if (isMap(own) && isMap(wrong)) return { ...own, ...Object.fromEntries(Object.entries(wrong).flatMap(([key, value]) => (key === 'id' && 'id' in own ? [] : [[key, key in own ? into(own[key], value, nth) : value]]))) }
  if (!Array.isArray(own) || !Array.isArray(wrong) || own.length === 0) return wrong
  if (!wrong.every(isMap) || !own.every(isMap)) return wrong
  return [...own.map((item, index) => into(item, wrong[(index - (nth % own.length) + own.length) % own.length] ?? {}, nth)), ...wrong.slice(own.length)]
}

/** Does to a good value what makes the wrong example of the right one. */
function edit(own: Value, right: Value, wrong: Value, nth: number): Value {
  if (same(right, wrong)) return own
  if (isMap(right) && isMap(wrong) && isMap(own)) {
    const result: Yaml = { ...own }
    for (const key of new Set([...Object.keys(right), ...Object.keys(wrong)])) {
      if (!(key in wrong)) delete result[key]
      else if (!(key in right) || !(key in own)) result[key] = wrong[key]
      else if (key !== 'id') result[key] = edit(own[key], right[key], wrong[key], nth)
    }
    return result
  }
  if (!Array.isArray(right) || !Array.isArray(wrong) || !Array.isArray(own)) return wrong
  const result: Value[] = [...own]
  const place = nth % Math.max(own.length, 1)
  for (const [index, item] of wrong.entries()) {
    if (index >= right.length) result.push(item)
    else if (!same(item, right[index])) result[place + index] = place + index < own.length ? edit(own[place + index], right[index], item, nth) : item
  }
  if (right.length > wrong.length) result.splice(place, right.length - wrong.length)
  return result
}

const CALLED: Record<string, string> = { doelen: 'omschrijving', betrokkenen: 'naam', ontvangers: 'naam' }

/** What an activity says in short, said in full: the good register names nothing by a mere string. */
function inFull(activity: Yaml): Yaml {
  return Object.fromEntries(Object.entries(activity).map(([key, value]) => [key, CALLED[key] && Array.isArray(value) ? value.map((item: Value) => (typeof item === 'string' ? { [CALLED[key]!]: item } : item)) : value]))
}

/** The basis that an example has for an activity as a whole, told of each purpose: the good register has one for each. */
function perPurpose(activity: Yaml): Yaml {
  const { grondslag, wet, toestemming, belangenafweging, rechtvaardiging, doelen = [{}], ...rest } = activity
  if (grondslag === undefined || !Array.isArray(doelen)) return activity
  const basis = Object.fromEntries(Object.entries({ grondslag, wet, toestemming, belangenafweging, rechtvaardiging }).filter(([, value]) => value !== undefined))
  return { ...rest, doelen: doelen.map((doel: Value) => ({ ...basis, ...(doel as Yaml) })) }
}

const LISTS: Record<string, string> = { van: 'betrokkenen', voor: 'doelen', groepen: 'persoonsgegevens' }

/** Takes away references to what an activity no longer has: a planting is about what it says, not about loose ends. */
function tidy(activity: Yaml): Yaml {
  const ids = (key: string): Value[] | undefined => (Array.isArray(activity[key]) ? activity[key].map(keyOf) : [])
  const clean = (value: Value): Value => {
    if (Array.isArray(value)) return value.map(clean)
    if (!isMap(value)) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) => {
        const known = LISTS[key] && !('zie' in value) && Array.isArray(part) ? ids(LISTS[key]) : undefined
        if (!known) return [[key, clean(part)]]
        const left = (part as Value[]).filter((id) => known.includes(id))
        return left.length === 0 ? [] : [[key, left]]
      }),
    )
  }
  return clean(activity) as Yaml
}

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

/** One way to put something wrong into what is there. */
type Way = (own: Yaml, wrong: Yaml, right: Yaml, nth: number) => Yaml
const unnamed = ({ naam: _, ...rest }: Yaml): Yaml => rest
const WAYS: Record<string, Way> = {
  over: (own, wrong) => over(own, wrong) as Yaml,
  like: (own, wrong, _, nth) => like(own, perPurpose(wrong), nth) as Yaml,
  into: (own, wrong, _, nth) => into(own, perPurpose(wrong), nth) as Yaml,
  edit: (own, wrong, right, nth) => edit(own, right, wrong, nth) as Yaml,
  instead: (own, wrong, right) => ({ ...Object.fromEntries(Object.entries(own).filter(([key]) => !(key in right) || key in wrong)), ...wrong }),
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
function* places(parts: Parts, right: Parts, { main, activity: how, from, to, nth: most }: Tier, order: readonly string[]): Generator<{ how: string; changed: Files }> {
  for (let nth = 0; nth < most; nth++) {
    const whole = WAYS[main]!(good[MAIN]!, parts.main, right.main, nth)
    const base: Files = { ...parts.beside, ...(same(whole, good[MAIN]) ? {} : { [MAIN]: whole }) }
    if (parts.activities.length === 0 || how === 'none') yield { how: `${MAIN} ${main} ${nth}`, changed: base }
    else if (how === 'alone') yield { how, changed: { ...base, ...Object.fromEntries(parts.activities.map(([id, one]) => [id === EXTRA ? id : `verwerkingen/${id}.yaml`, one])) } }
    else {
      for (const start of [...order.keys()].slice(from, to)) {
        const there = parts.activities.map((_, offset) => order[(start + offset) % order.length]!)
        const names = new Map(parts.activities.map(([id], offset) => [id as Value, there[offset]!.replace(/^verwerkingen\/|\.yaml$/g, '')]))
        const changed = parts.activities.map(([id, one], offset): [string, Yaml] => {
          const own = good[there[offset]!]!
          if (how === 'beside') return [id === EXTRA ? id : `verwerkingen/${id}.yaml`, tidy({ ...own, ...one })]
          return [there[offset]!, tidy(WAYS[how]!(own, unnamed(renamed(one, names) as Yaml), unnamed(right.activities[offset]?.[1] ?? {}), nth))]
        })
        yield { how: `${how} ${nth} ${there.join()}`, changed: { ...base, ...Object.fromEntries(changed) } }
      }
    }
  }
}

export interface Planting {
  how: string
  changed: Files
  /** The version before, for a rule about what changed, and what the version log says of it. */
  before?: Files
  reden?: string
  peildatum: string
}

/** Candidates to put the defects of a rule's wrong examples into the good register, the least invasive first. */
export function* plantings(rule: Rule): Generator<Planting> {
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
    for (const { how, changed } of places(wrong, right, tier, order)) {
      const before = earlier?.next().value as { changed: Files } | undefined
      const key = JSON.stringify([changed, before?.changed, peildatum, reden])
      if (seen.has(key)) continue
      seen.add(key)
      yield { how, changed, peildatum, ...(before ? { before: before.changed } : {}), ...(reden === undefined ? {} : { reden }) }
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
  const elsewhere = ({ verwerking }: Finding): boolean => !whole && verwerking !== undefined && !(`verwerkingen/${verwerking}.yaml` in changed)
  return (own) => lint(register, { peildatum, rules: own, ...(since ? { since } : {}) }).flatMap((finding) => (finding.afwijking ? [] : [elsewhere(finding) ? `${finding.rule} elsewhere` : finding.rule]))
}

const besidesIn = (found: readonly string[], { id }: Rule): string[] => [...new Set(found.filter((other) => other !== id))].toSorted()

/** What else the cleanest planting of a rule's defect shows; undefined when none shows the rule. */
export function besides(rule: Rule): string[] | undefined {
  // What came along with one planting mostly comes along with the next: to see that, few rules are enough.
  const suspects = new Set(rules.filter(({ id }) => JSON.stringify(rule.examples).includes(id)))
  let least: string[] | undefined
  for (const planting of plantings(rule)) {
    const lintBy = planted(planting)
    const some = lintBy([rule, ...suspects].filter((one, index, all) => all.indexOf(one) === index))
    if (!some.includes(rule.id) || (least && besidesIn(some, rule).length >= least.length)) continue
    const others = besidesIn(lintBy(rules), rule)
    if (others.length === 0) return others
    for (const other of rules) if (others.includes(other.id)) suspects.add(other)
    if (!least || others.length < least.length) least = others
  }
  return least
}

/** What the register shows when nothing is planted in it, answered or not. */
export const clean = (): Finding[] => lint(read(texts), { peildatum: EXAMPLE_DATE, rules })
