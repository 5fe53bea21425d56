import { beforeAll, describe, expect, it } from 'vitest'
import { AvgError } from '../../src/core/error.js'
import { parseSource } from '../../src/source/source.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const SMALL = 'naam: Aanmelding\nsoorten: [wonen, "samen leven"]\nuitleg: |\n  Wij melden u aan.\n  Dat doen we samen.\n'

describe('the files of a very large register', () => {
  // So much text that what comes after it is let go of.
  beforeAll(() => {
    const much = bytes(`naam: groot\ntekst: |\n${'  Dit is een regel van een tekst die niemand leest.\n'.repeat(38_000)}`)
    for (let file = 0; file < 10; file++) expect(parseSource(`${file}.yaml`, much, () => much).problems).toEqual([])
  })

  it('are read again for a place or a line, and once for all places', () => {
    let reads = 0
    const source = parseSource('a.yaml', bytes(SMALL), () => {
      reads++
      return bytes(SMALL)
    })
    expect(source.value).toEqual({ naam: 'Aanmelding', soorten: ['wonen', 'samen leven'], uitleg: 'Wij melden u aan.\nDat doen we samen.\n' })
    expect(reads).toBe(0)
    expect(source.locate(['soorten', 1])).toEqual({ start: { line: 2, column: 18 }, end: { line: 2, column: 31 } })
    expect(source.locate(['uitleg'], 'key')).toEqual({ start: { line: 3, column: 1 }, end: { line: 3, column: 7 } })
    expect(source.text).toBe(SMALL)
    expect(reads).toBe(1)
  })

  it('are said to have changed when they did meanwhile', () => {
    for (const other of ['naam: Anders\n', 'naam: [', '']) {
      const source = parseSource('a.yaml', bytes(SMALL), () => bytes(other))
      expect(() => source.locate(['naam'])).toThrow(AvgError)
      expect(() => source.text).toThrow(/^a\.yaml is veranderd terwijl avg het las/)
    }
  })

  it('keep their text when it can only be read once, or was hard to read', () => {
    expect(parseSource('a.yaml', bytes(SMALL)).text).toBe(SMALL)
    const anchored = 'naam: &naam Aanmelding\nook: *naam\n'
    const source = parseSource('a.yaml', bytes(anchored), () => {
      throw new Error('It need not be read again')
    })
    expect(source.text).toBe(anchored)
    expect(source.locate(['ook'])).toEqual({ start: { line: 2, column: 6 }, end: { line: 2, column: 11 } })
  })
})
