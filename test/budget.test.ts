import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Budget, counted, over } from '../scripts/budget.js'

const folder = mkdtempSync(join(tmpdir(), 'avg-budget-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the budget', () => {
  it('is broken by one more than was agreed, by a count nobody agreed on, and by a count that is gone', () => {
    expect(over('lint', { reads: 12 }, { reads: 12 })).toEqual([])
    expect(over('lint', { reads: 13 }, { reads: 12 })).toEqual(['lint: reads is 13, at most 12 was agreed'])
    expect(over('lint', { reads: 1, parses: 1 }, { reads: 1 })).toHaveLength(1)
    expect(over('lint', {}, { reads: 1 })).toHaveLength(1)
  })

  it('sees a file that is read, and one that the quick parser leaves to the careful one', () => {
    mkdirSync(join(folder, 'verwerkingen'))
    writeFileSync(join(folder, 'register.yaml'), 'naam: Zaak\n')
    writeFileSync(join(folder, 'verwerkingen', 'een.yaml'), 'naam: &naam Een\nomschrijving: *naam\n')
    writeFileSync(join(folder, 'verwerkingen', 'twee.yaml'), 'naam: Twee\n')
    const counts = counted(['lint', folder, '--format', 'json'])
    expect(counts.reads).toBe(3)
    // What is reported stands somewhere: each file once at most, whatever was wrong with it.
    expect(counts.parses).toBeGreaterThanOrEqual(1)
    expect(counts.parses).toBeLessThanOrEqual(3)
    expect(over('planted', counts, { ...counts, parses: 0 })).toHaveLength(1)
  })

  it('holds for what a good register costs: each file read once, and none parsed with care', () => {
    const { runs } = JSON.parse(readFileSync('scripts/budget.json', 'utf8')) as Budget
    const run = runs['avg lint registers/voorbeeld']!
    expect(run.most).toMatchObject({ reads: 12, parses: 0 })
    expect(over('lint', counted(run.args), run.most)).toEqual([])
  })
})
