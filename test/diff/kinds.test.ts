import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ACTIVITY, DISCLOSURES, MIRRORS, type Row, WHOLE } from '../../src/diff/kinds.js'
import { lawAt, parseCitation } from '../../src/law/index.js'

const ROWS = [...ACTIVITY, ...WHOLE, ...DISCLOSURES]
/** Kinds that add and have no kind that removes, each with the reason. */
const WAIVERS: Record<string, string> = {
  'naam-gewijzigd': 'Every activity has a name: it changes, and never comes or goes.',
  'naam-van-register-gewijzigd': 'Every register has a name: it changes, and never comes or goes.',
}

/** What is out of balance: kinds without an opposite or waiver, and waivers that nothing needs. */
function asymmetries(mirrors: ReadonlyMap<string, string>, rows: readonly Row[], waivers: Readonly<Record<string, string>>): string[] {
  const lonely = [...mirrors].filter(([kind, opposite]) => mirrors.get(opposite) !== kind).map(([kind]) => `${kind} has no opposite`)
  const only = rows.filter(({ noun }) => !mirrors.has(`${noun}-toegevoegd`) && !mirrors.has(`${noun}-verwijderd`)).map(({ noun }) => `${noun}-gewijzigd`)
  const silent = only.filter((kind) => !(kind in waivers)).map((kind) => `${kind} only changes, without a reason`)
  const stale = Object.keys(waivers).filter((kind) => !only.includes(kind)).map((kind) => `${kind} needs no waiver`)
  return [...lonely, ...silent, ...stale]
}

describe('the kinds of change', () => {
  it('have for each that adds one that removes, or a written reason', () => {
    expect(asymmetries(MIRRORS, ROWS, WAIVERS)).toEqual([])
  })

  it('are seen to be out of balance when a removal is missing, a reason is missing, or a reason is stale', () => {
    const without = new Map([...MIRRORS].filter(([kind]) => kind !== 'ontvanger-verwijderd'))
    expect(asymmetries(without, ROWS, WAIVERS)).toEqual(['ontvanger-toegevoegd has no opposite'])
    expect(asymmetries(MIRRORS, ROWS, { 'naam-gewijzigd': 'x' })).toEqual(['naam-van-register-gewijzigd only changes, without a reason'])
    expect(asymmetries(MIRRORS, ROWS, { ...WAIVERS, 'doel-gewijzigd': 'x' })).toEqual(['doel-gewijzigd needs no waiver'])
  })

  it('cover every key of the schemas, and say of each who may see it as the schema does', () => {
    const marks = (name: string): Record<string, string> => {
      const { properties } = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as { properties: Record<string, Record<string, string>> }
      return Object.fromEntries(Object.entries(properties).filter(([key]) => key !== 'verwerkingen').map(([key, property]) => [key, property['x-zichtbaar']!]))
    }
    const said = (rows: readonly Row[]): Record<string, string> => Object.fromEntries(rows.filter(({ field }) => !field.includes('/')).map(({ field, visibility }) => [field, visibility]))
    expect(said(ACTIVITY)).toEqual(marks('verwerking'))
    expect(said(WHOLE)).toEqual(marks('register'))
    expect(said(DISCLOSURES)).toEqual(marks('verstrekkingen'))
  })

  it('cite provisions that the law data know', () => {
    const law = lawAt('2026-11-21')
    const registers = { from: {}, to: {} } as never
    for (const { effect, field } of ROWS) {
      for (const direction of ['toegevoegd', 'verwijderd', 'gewijzigd'] as const) {
        for (const { law: provisions } of effect({ direction, from: undefined, to: undefined, registers })) {
          for (const provision of provisions) {
            expect(parseCitation(provision), `${field}: ${provision}`).toBeDefined()
            expect(law.exists(provision), `${field}: ${provision}`).not.toBe(false)
          }
        }
      }
    }
  })
})
