import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DiskTree } from '../../src/host/disk.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'

/**
 * The register that people copy. It has to show every field that a small organisation uses, in the order of the schema, in words that
 * each of its readers understands.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const register = readRegister(new DiskTree(`${root}registers/voorbeeld`))
const activities = [...register.verwerkingen.values()]

describe('the example register', () => {
  it('lints clean, with exactly one finding that it explains', () => {
    expect(register.defects).toEqual([])
    const findings = lint(register, { peildatum: '2026-11-21', rules })
    const open = findings.filter(({ afwijking }) => !afwijking)
    expect(open.map(({ rule, verwerking = 'register', message }) => `${verwerking} ${rule}: ${message.wat}`)).toEqual([])
    expect(findings.map(({ rule, verwerking }) => [rule, verwerking])).toEqual([['toestemming-in-afhankelijkheid', '03-beeldbegeleiding']])
    expect(findings[0]!.afwijking!.reden).toMatch(/dezelfde hulp/)
  })

  it('says when each activity is looked at again, on a day that has not passed', () => {
    expect(activities.filter(({ yaml }) => (yaml.herziening?.volgende ?? '') <= '2026-11-21').map(({ id }) => id)).toEqual([])
    expect(register.yaml.herziening?.volgende).toBe('2027-10-01')
  })

  it('names no one who exists: only reserved addresses, an invented number and roles instead of names', () => {
    const whole = JSON.stringify([register.yaml, ...activities.map(({ yaml }) => yaml)])
    const addresses = whole.match(/[\w.]+@[\w.]+|https?:\/\/[\w./]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(3)
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([])
    expect((whole.match(/\b0\d\d \d{3} \d\d \d\d\b/g) ?? []).filter((number) => !number.startsWith('010 000 00 '))).toEqual([])
  })
})

type Schema = {
  $ref?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  additionalProperties?: Schema | boolean
  $defs?: Record<string, Schema>
}

const read = (name: string): Schema => JSON.parse(readFileSync(`${root}schemas/${name}`, 'utf8')) as Schema
const FILES = ['register.schema.json', 'verwerking.schema.json', 'gedeeld.schema.json']
const schemas: Record<string, Schema> = Object.fromEntries(FILES.map((name) => [name, read(name)]))

/** The schema that a reference means, and the name that its properties go by: `doel` for `#/$defs/doel`. */
function resolve(schema: Schema, owner: string): { schema: Schema; owner: string } {
  if (schema.$ref === undefined) return { schema, owner }
  const [file, path = ''] = schema.$ref.split('#')
  const name = path.split('/').at(-1)!
  if (path === '') return { schema: schemas[file!]!, owner: file!.replace('.schema.json', '') }
  return { schema: schemas['gedeeld.schema.json']!.$defs![name]!, owner: name }
}

/** Every property that a schema has, as `doel.uitleg`, through all that it refers to. */
function declared(from: Schema, name: string, into = new Set<string>(), seen = new Set<Schema>()): Set<string> {
  const { schema, owner } = resolve(from, name)
  if (seen.has(schema)) return into
  seen.add(schema)
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    into.add(`${owner}.${key}`)
    declared(value, `${owner}.${key}`, into, seen)
  }
  for (const branch of [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])]) declared(branch, owner, into, seen)
  if (typeof schema.additionalProperties === 'object') declared(schema.additionalProperties, owner, into, seen)
  return into
}

interface Visit {
  used(name: string): void
  keys(keys: string[], order: string[]): void
}

/** Walks a value along its schema. */
function walk(value: unknown, from: Schema, name: string, visit: Visit): void {
  const { schema, owner } = resolve(from, name)
  for (const branch of schema.anyOf ?? []) walk(value, branch, owner, visit)
  if (Array.isArray(value)) {
    if (schema.items) for (const item of value) walk(item, schema.items, owner, visit)
  } else if (typeof value === 'object' && value !== null && schema.properties) {
    visit.keys(Object.keys(value), Object.keys(schema.properties))
    for (const [key, item] of Object.entries(value)) {
      const property = schema.properties[key]
      if (property === undefined) continue
      visit.used(`${owner}.${key}`)
      walk(item, property, `${owner}.${key}`, visit)
    }
  }
}

function walkAll(visit: Visit): void {
  walk(register.yaml, schemas['register.schema.json']!, 'register', visit)
  for (const { yaml } of activities) walk(yaml, schemas['verwerking.schema.json']!, 'verwerking', visit)
}

const under = (name: string, ...keys: string[]): string[] => keys.map((key) => `${name}.${key}`)

/** What this register does not use, and why. */
const NOT_HERE: Record<string, readonly string[]> = {
  'works only for itself': [
    ...under('verwerking', 'opdrachtgevers', 'categorieen_verwerkingen'),
    ...under('verwerking.categorieen_verwerkingen', 'opdrachtgever', 'verwerkingen'),
  ],
  'one controller, in the EU, that is no public body': [
    ...under('register', 'vertegenwoordiger', 'onderlinge_regeling'),
    ...under('verwerking', 'onderlinge_regeling', 'orgaan', 'gedeelde_verwerking'),
    ...under('partij', 'leden'),
    ...under('regeling', 'kern', 'contactpunt', 'datum', 'document'),
  ],
  'no data leave the EER': under('doorgifteregel', 'land', 'ontvanger', 'instrument', 'besluit', 'document', 'groepen'),
  'no computer decides about people': under('besluitvorming', 'omschrijving', 'profilering', 'logica', 'gevolgen', 'wet'),
  'for the words of a document that was published before there was a register': [
    ...under('verwerking', 'toepasselijke_wetten'),
    ...under('bijzonderVerklaring', 'genoemd', 'zie', 'toelichting'),
    ...under('uitzondering', 'bewering'),
    ...['partij', 'fg', 'toestemmingVoor', 'doel', 'groep', 'betrokkene'].map((name) => `${name}.vindplaats`),
    ...['ontvanger', 'bewaartermijn', 'systeem', 'toegang'].map((name) => `${name}.vindplaats`),
  ],
  'stated at each purpose': under('verwerking', 'grondslag', 'wet', 'toestemming', 'belangenafweging'),
  'stated at each recipient': under('verwerking', 'geheimhouding_doorbroken'),
  'every activity is running, and public': under('verwerking', 'beeindigd', 'intern'),
  'every activity has a file of its own': under('register', 'verwerkingen'),
  'the explanation stands in the activity that it is about': ['register.afwijkingen', 'afwijking.verwerking'],
  'nothing is left to be done': [
    'register.acties',
    'verwerking.acties',
    ...under('actie', 'controle', 'onderdeel', 'verwerking', 'wat', 'eigenaar', 'gepland'),
  ],
  'every term can be given': under('bewaartermijn', 'niet_te_bepalen_omdat'),
  'has no rules on disclosure of its own (verstrekkingen.yaml)': under('verwerking', 'verstrekkingen'),
  'has no regulation of its own (reglement.yaml)': under('verwerking', 'reglement'),
}

describe('the example register as an example of the schema', () => {
  it('uses every property that the schemas have, except those that do not fit it', () => {
    const used = new Set<string>()
    walkAll({ used: (name) => used.add(name), keys: () => undefined })
    const all = declared(schemas['verwerking.schema.json']!, 'verwerking', declared(schemas['register.schema.json']!, 'register'))
    const excepted = Object.values(NOT_HERE).flat()
    expect([...all].filter((name) => !used.has(name) && !excepted.includes(name))).toEqual([])
    expect(excepted.filter((name) => used.has(name) || !all.has(name))).toEqual([])
  })

  it('has its keys in the order of the schema', () => {
    const wrong: string[] = []
    walkAll({
      used: () => undefined,
      keys: (keys, order) => {
        const sorted = [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b))
        if (keys.every((key) => order.includes(key)) && keys.join() !== sorted.join()) wrong.push(keys.join(', '))
      },
    })
    expect(wrong).toEqual([])
  })

  const always = [
    'omschrijving', 'uitleg', 'status', 'begonnen', 'herziening', 'eigenaar', 'rol', 'verantwoordelijken', 'regimes', 'doelen', 'betrokkenen',
    'persoonsgegevens', 'bijzonder', 'strafrechtelijk', 'ontvangers', 'verwerkers', 'doorgifte', 'bewaartermijnen', 'vernietiging', 'beveiliging',
    'systemen', 'toegang', 'geautomatiseerde_besluiten', 'informeren', 'rechten', 'dpia', 'omvang', 'noodzaak', 'documenten',
  ] as const
  it.each(always)('states `%s` for every activity', (key) => {
    expect(activities.filter(({ yaml }) => yaml[key] === undefined).map(({ id }) => id)).toEqual([])
  })

  it('gives every purpose a basis of its own, and every basis what it asks for', () => {
    const wrong = activities.flatMap(({ id, yaml }) =>
      objects(yaml.doelen).flatMap((doel) => {
        const { grondslag, wet, toestemming, belangenafweging } = doel
        const whole =
          grondslag === 'overeenkomst' ||
          (grondslag === 'wettelijke-verplichting' && wet !== undefined) ||
          (grondslag === 'toestemming' && toestemming?.vastlegging !== undefined && toestemming.intrekken !== undefined) ||
          (grondslag === 'gerechtvaardigd-belang' && typeof belangenafweging === 'object' && belangenafweging.afweging !== undefined)
        return whole ? [] : [`${id}: ${doel.omschrijving}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('has a term for every data group, and for every supplier of a system an agreement', () => {
    const wrong = activities.flatMap(({ id, yaml, groepen, systemen }) => {
      const terms = Array.isArray(yaml.bewaartermijnen) ? yaml.bewaartermijnen : []
      const kept = groepen.filter((groep) => terms.some((term) => term.groepen === undefined || term.groepen.includes(groep.id)))
      const processors = Array.isArray(yaml.verwerkers) ? yaml.verwerkers : []
      const agreed = processors.filter(({ overeenkomst }) => typeof overeenkomst === 'object' && overeenkomst.datum).map(({ partij }) => partij)
      const lost = groepen.filter((groep) => !kept.includes(groep))
      const loose = systemen.filter(({ leverancier }) => !agreed.includes(leverancier ?? ''))
      return [...lost, ...loose].map((item) => `${id}: ${item.id}`)
    })
    expect(wrong).toEqual([])
  })
})

type Uitleg = string | Record<string, string> | undefined

function objects<T>(list: T[] | string | undefined): Exclude<T, string>[] {
  return Array.isArray(list) ? list.filter((item): item is Exclude<T, string> => typeof item === 'object') : []
}

interface Passage {
  /** Where it stands. */
  place: string
  uitleg: Uitleg
  /** The ids of the audiences that read it. */
  readers: string[]
}

/** Everything that a privacy statement shows for one of the audiences, with who reads it. */
function passages(): Passage[] {
  const audiences = register.yaml.doelgroepen ?? []
  return activities.flatMap(({ id, yaml, groepen, betrokkenen }) => {
    const people = new Set(betrokkenen.map((one) => one.id))
    const reading = (of?: readonly string[]): string[] =>
      audiences
        .filter(({ verwerkingen = [id] }) => verwerkingen.includes(id))
        .filter((audience) => (audience.betrokkenen ?? []).some((person) => people.has(person) && (of === undefined || of.includes(person))))
        .map((audience) => audience.id)
    const doelen = objects(yaml.doelen)
    const ontvangers = objects(yaml.ontvangers)
    return [
      { place: `${id}/uitleg`, uitleg: yaml.uitleg, readers: reading() },
      ...doelen.map((doel) => ({ place: `${id}/${doel.id}`, uitleg: doel.uitleg, readers: reading() })),
      ...doelen
        .filter(({ toestemming }) => toestemming)
        .map((doel) => ({ place: `${id}/${doel.id}/toestemming`, uitleg: doel.toestemming!.uitleg, readers: reading() })),
      ...groepen.map(({ id: groep, gebruik }) => ({ place: `${id}/${groep}`, uitleg: gebruik.uitleg, readers: reading(gebruik.van) })),
      ...ontvangers.map((ontvanger) => ({ place: `${id}/${ontvanger.id}`, uitleg: ontvanger.uitleg, readers: reading() })),
    ]
  })
}

const FORMS = { u: /\b(je|jij|jou|jouw|jullie)\b/i, je: /\b(u|uw)\b/i }
const STIFF = /\b(middels|teneinde|ten behoeve van|derhalve|c\.q\.|alsmede|inzake|desbetreffende|hieromtrent|conform)/i
const words = (sentence: string): number => sentence.split(/\s+/).length
const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?])\s+/)

/** All texts in a value, except what stands under these keys. */
function textsIn(value: unknown, except: readonly string[] = []): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => (except.includes(key) ? [] : textsIn(item, except)))
}

describe('the words of the example register', () => {
  it('has an audience for all people that it is about, and people for every audience', () => {
    const reached = new Set((register.yaml.doelgroepen ?? []).flatMap(({ betrokkenen = [] }) => betrokkenen))
    const people = new Set(activities.flatMap(({ betrokkenen }) => betrokkenen.map(({ id }) => id)))
    expect([...people].sort()).toEqual([...reached].sort())
  })

  it('explains every purpose, data group, recipient and consent to all who read it, and to nobody else', () => {
    expect(passages().length).toBeGreaterThan(100)
    const wrong = passages().flatMap(({ place, uitleg, readers }) => {
      if (readers.length === 0) return [`${place} has no reader`]
      if (uitleg === undefined) return [`${place} has no uitleg`]
      if (typeof uitleg === 'string') return []
      const spokenTo = Object.keys(uitleg)
      const right = spokenTo.sort().join() === [...readers].sort().join()
      return right ? [] : [`${place} speaks to ${spokenTo.join(', ')}, is read by ${readers.join(', ')}`]
    })
    expect(wrong).toEqual([])
  })

  it('speaks to each audience in its own form', () => {
    const forms = new Map((register.yaml.doelgroepen ?? []).map(({ id, aanspreekvorm }) => [id, aanspreekvorm!]))
    const wrong = passages().flatMap(({ place, uitleg, readers }) =>
      readers.flatMap((reader) => {
        const text = (typeof uitleg === 'string' ? uitleg : uitleg?.[reader]) ?? ''
        return FORMS[forms.get(reader)!].test(text) ? [`${place} (${reader}): ${text}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('speaks to nobody outside `uitleg`, because everything else has readers of both forms', () => {
    const whole = textsIn([register.yaml, activities.map(({ yaml }) => yaml)], ['uitleg', 'aanspreekvorm'])
    expect(whole.filter((text) => FORMS.u.test(text) || FORMS.je.test(text))).toEqual([])
  })

  it('uses short sentences and no stiff words anywhere', () => {
    const texts = textsIn([register.yaml, activities.map(({ yaml }) => yaml)])
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter((text) => STIFF.test(text))).toEqual([])
    expect(texts.flatMap(sentencesIn).filter((sentence) => words(sentence) > 20)).toEqual([])
  })
})
