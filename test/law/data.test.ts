import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { canonical, lawAt, parseCitation } from '../../src/law/index.js'

type Row = Record<string, unknown>
const tables = new Map(readdirSync('law').filter((name) => name.endsWith('.yaml')).map((name) => [name, parse(readFileSync(`law/${name}`, 'utf8')) as Row[]]))
const provisions = (tables.get('bepalingen.yaml') as { id: string; geldig_vanaf?: string; geldig_tot?: string }[]).map((row) => ({ ...row }))
const known = new Set(provisions.map((row) => row.id))
const KEYS = new Set(['bepaling', 'bepalingen', 'algemeen', 'bedoeld', 'bij_betrokkene', 'van_anderen'])
const law = lawAt('2026-11-21')

function cited(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return KEYS.has(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((each) => cited(each, key))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, each]) => cited(each, name)) : []
}

function rows(value: unknown): Row[] {
  if (Array.isArray(value)) return value.flatMap(rows)
  if (typeof value !== 'object' || value === null) return []
  return [value as Row, ...Object.values(value).flatMap(rows)]
}

describe('the tables of law/', () => {
  it.each([...known, ...new Set([...tables.values()].flatMap((table) => cited(table)))])('%s is read and written back as it is', (id) => {
    const read = parseCitation(id)
    expect(read && canonical(read)).toBe(id)
  })

  it.each([...tables])('every provision that %s names has a row', (_name, table) => {
    expect(cited(table).filter((id) => !known.has(id))).toEqual([])
  })

  it.each(readdirSync('schemas').filter((name) => name.endsWith('.schema.json')))('every provision in x-recht of %s has a row', (name) => {
    const schema = JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as unknown
    const named = rows(schema).flatMap((row) => (Array.isArray(row['x-recht']) ? (row['x-recht'] as string[]) : []))
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([])
  })

  it('the versions of one provision do not overlap', () => {
    for (const [id, versions] of group(provisions)) {
      const sorted = versions.toSorted((a, b) => (a.geldig_vanaf ?? '').localeCompare(b.geldig_vanaf ?? ''))
      for (let index = 1; index < sorted.length; index++) {
        expect(sorted[index - 1]!.geldig_tot ?? '9', id).toSatisfy((end: string) => end < (sorted[index]!.geldig_vanaf ?? ''))
      }
    }
  })

  it('no period ends before it begins', () => {
    for (const row of [...tables.values()].flatMap(rows)) {
      if (row.geldig_vanaf && row.geldig_tot) expect(String(row.geldig_tot) >= String(row.geldig_vanaf), JSON.stringify(row)).toBe(true)
    }
  })

  it('ids are unique, and successors and start events exist', () => {
    for (const [name, table] of tables) {
      const ids = table.map((row) => row.id).filter((id) => id !== undefined)
      if (name !== 'bepalingen.yaml') expect(new Set(ids).size, name).toBe(ids.length)
    }
    const statutes = new Set(law.statutes().map((wet) => wet.id))
    for (const wet of law.statutes()) for (const next of wet.opvolgers ?? []) expect(statutes).toContain(next)
    const events = new Set(tables.get('beginpunten.yaml')!.map((row) => row.id))
    for (const row of tables.get('bewaartermijnen.yaml')!) if (row.begin) expect(events).toContain(row.begin)
  })

  it('no name stands for two statutes', () => {
    const names = new Map<string, string>()
    for (const wet of law.statutes()) {
      for (const name of [wet.afkorting, wet.naam, ...wet.ook, ...(wet.afdelingen ?? []).flatMap((part) => part.namen)]) {
        const plain = name.toLowerCase()
        expect(names.get(plain) ?? wet.id, name).toBe(wet.id)
        names.set(plain, wet.id)
        expect(law.statuteNamed(name)?.id, name).toBe(wet.id)
      }
    }
  })

  it('no synonym stands for two bases or two exceptions', () => {
    for (const table of [law.grondslagen(), law.uitzonderingen()]) {
      const seen = new Map<string, string>()
      for (const row of table) {
        for (const name of new Set([row.id, row.naam, ...row.ook].map((each) => each.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim()))) {
          expect(seen.get(name) ?? row.id, name).toBe(row.id)
          seen.set(name, row.id)
        }
      }
    }
  })

  it('uses only the regimes, kinds and recipients of the register', () => {
    const shared = JSON.parse(readFileSync('schemas/gedeeld.schema.json', 'utf8')) as { $defs: Record<string, unknown> }
    const text = JSON.stringify(shared)
    for (const row of [...tables.values()].flatMap(rows)) {
      for (const key of ['regimes', 'soorten', 'ontvangers', 'categorieen']) for (const value of (row[key] as string[] | undefined) ?? []) expect(text).toContain(`"${value}"`)
    }
    for (const wet of [...law.grondslagen(), ...law.uitzonderingen()]) expect(text).toContain(`"${wet.id}"`)
  })
})

function group(list: typeof provisions): Map<string, typeof provisions> {
  const groups = new Map<string, typeof provisions>()
  for (const row of list) groups.set(row.id, [...(groups.get(row.id) ?? []), row])
  return groups
}
