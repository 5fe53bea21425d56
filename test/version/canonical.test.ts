import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/source/source.js'
import { canonicalYaml } from '../../src/version/canonical.js'
import { made, read } from '../diff/registers.js'
import { snapshotFiles } from '../../src/version/snapshot.js'
import { valuesOf } from '../../src/register/values.js'

const back = (text: string): unknown => parseSource('x.yaml', new TextEncoder().encode(text)).value
const text = fc.string({ unit: 'grapheme' })
const leaf = fc.oneof(text, fc.integer({ min: 0 }), fc.boolean(), fc.constantFrom('null', 'true', '~', '- x', '# x', 'a: b', '"', "'", '\u2028', '\u0085', 'P20Y', '2024-01-01', ' x ', '\n', '\t'))
const value = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('node'), { minLength: 1, maxLength: 4 }), fc.dictionary(fc.oneof(fc.constantFrom('naam', 'true', '12', 'on', '__proto__', 'een-twee'), text), tie('node'), { minKeys: 1, maxKeys: 4, noNullPrototype: true })),
})).node

describe('canonical YAML', () => {
  it('says exactly what it was made of', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { minKeys: 1, noNullPrototype: true }), (made) => {
      expect(JSON.stringify(back(canonicalYaml(made)), sorted)).toBe(JSON.stringify(made, sorted))
    }), { numRuns: 300 })
  })

  it('has the same bytes whatever the order of keys', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), value, { noNullPrototype: true }), (made) => {
      expect(canonicalYaml(Object.fromEntries(Object.entries(made).reverse()))).toBe(canonicalYaml(made))
    }))
  })

  it('puts the keys of a register in the order of its schema, one value a line', () => {
    expect(canonicalYaml({ grondslag: 'x', naam: 'Dossier', doelen: [{ omschrijving: 'y', id: 'z' }, 'los'] }, 'verwerking.schema.json')).toBe('naam: "Dossier"\ndoelen:\n  - id: "z"\n    omschrijving: "y"\n  - "los"\ngrondslag: "x"\n')
  })

  it('of a snapshot gives back the register, file by file', () => {
    fc.assert(fc.property(made, (register) => {
      const values = valuesOf(read(register))
      for (const [path, content] of values) expect(back(new TextDecoder().decode(snapshotFiles(values, 'r', '2024-01-01').get(path)))).toEqual(content)
    }), { numRuns: 20 })
  })
})

/** Objects compare by what they hold, not by the order of their keys. */
function sorted(_: string, item: unknown): unknown {
  return typeof item === 'object' && item !== null && !Array.isArray(item) ? Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)) : item
}
