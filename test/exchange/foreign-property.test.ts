import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromForeign } from '../../src/exchange/foreign/import.js'
import { LEXICON } from '../../src/exchange/foreign/lexicon.js'
import { recognise } from '../../src/exchange/foreign/recognise.js'
import { TARGETS, type Mapping, type Target } from '../../src/exchange/foreign/targets.js'
import type { Cell, RawSheet } from '../../src/exchange/spreadsheet/workbook.js'
import { missing, registerOf } from './imported.js'

// Words that are put into other words; the tests of values look after those.
const TRANSLATED = ['Ja', 'Nee', 'Geen', 'n.v.t.', 'Onbekend', 'Toestemming', 'Legal obligation', '5 jaar na einde dossier', 'Consentement\nContrat', '2024-01-31', 'Verwerker', 'actief']
/** Nonsense, without the word that is `no` in French. */
const words = (most: number): fc.Arbitrary<string> => fc.lorem({ maxCount: most }).map((all) => all.replace(/\bnon\b/g, 'nonum'))
const text = fc.oneof(
  { weight: 5, arbitrary: words(5) },
  { weight: 3, arbitrary: fc.array(words(2), { minLength: 2, maxLength: 4 }).chain((parts) => fc.constantFrom('\n', '; ', ', ', '\n- ').map((by) => parts.join(by))) },
  { weight: 3, arbitrary: fc.constantFrom(...TRANSLATED) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
  fc.constantFrom('Nee, behalve soms', 'Toestemming: op papier', 'artikel 6 lid 1 onder c AVG, artikel 7.3.8 Jeugdwet', 'Dossier: 5 jaar na afsluiting (artikel 7.3.8 Jeugdwet)', '../../etc', '=1+1', '__proto__', 'Gezondheid en naam', 'DPIA: ja, want groot'),
)
const cell: fc.Arbitrary<Cell> = fc.oneof({ weight: 6, arbitrary: text }, { weight: 2, arbitrary: fc.constant(undefined) }, fc.integer({ min: 0, max: 99999 }))
const HEADINGS = Object.values(LEXICON).flatMap((names) => names!.slice(0, 6))
const heading: fc.Arbitrary<Cell> = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...HEADINGS) }, { weight: 1, arbitrary: cell }, fc.constant('Kleurcode'))
const table = fc.tuple(fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }), fc.array(heading, { minLength: 2, maxLength: 9 }), fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 })).map(([above, head, rows]) => [...above, head, ...rows])
const form = fc.array(fc.tuple(fc.oneof({ weight: 5, arbitrary: heading }, cell), cell, fc.oneof({ weight: 1, arbitrary: cell }, { weight: 4, arbitrary: fc.constant(undefined) })), { maxLength: 14 })
const sheets = fc.array(fc.oneof(table, form), { minLength: 1, maxLength: 3 }).map((all) => all.map((rows, index): RawSheet => ({ name: `Blad${index + 1}`, rows })))

function everyWordIsThere(all: readonly RawSheet[], mapping: Mapping): boolean {
  let found
  try {
    found = fromForeign(all, mapping)
  } catch (error) {
    expect(String(error)).toContain('geen verwerking in het bestand')
    return false
  }
  registerOf(found)
  const headings = new Set(mapping.bladen.flatMap(({ kolommen }) => Object.keys(kolommen)))
  for (const { rows } of all) {
    for (const one of rows.flat()) {
      if (one === undefined || TRANSLATED.includes(String(one)) || headings.has(String(one).trim().replace(/\s+/g, ' '))) continue
      // Bullets and the commas and semicolons of a list are not words.
      const said = String(one).replace(/^\s*-\s+/gm, ' ').replace(/[;,]+(?=\s|$)|^\s*[;,]/gm, ' ')
      if (/^(artikel 6|Dossier: 5|DPIA|Toestemming: op)/.test(said)) continue
      expect(missing(said, found), String(one)).toEqual([])
    }
  }
  return true
}

it('Every cell of a spreadsheet is in the register or in the report, and the register is one', () => {
  let read = 0
  fc.assert(
    fc.property(sheets, (all) => {
      if (everyWordIsThere(all, recognise(all).mapping)) read++
    }),
    { numRuns: 250, seed: 20261122 },
  )
  expect(read).toBeGreaterThan(150)
})

it('Likewise whatever field a person gives a column', () => {
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  const targets = fc.array(fc.constantFrom(...(Object.keys(TARGETS) as Target[])), { minLength: 4, maxLength: 4 })
  const HEAD = ['Een', 'Twee', 'Drie', 'Vier']
  fc.assert(
    fc.property(rows, targets, fc.boolean(), (cells, [a, b, c, d], asForm) => {
      const kolommen = { Een: a!, Twee: b!, Drie: c!, Vier: d! }
      const sheet = { name: 'Blad1', rows: asForm ? cells.map(([one, two], index): Cell[] => [index === 0 ? 'Een' : one, two]) : [HEAD, ...cells] }
      everyWordIsThere([sheet], { bladen: [{ blad: 'Blad1', kopregel: 1, soort: asForm ? 'formulier' : 'rijen', kolommen }] })
    }),
    { numRuns: 300, seed: 20261122 },
  )
})
