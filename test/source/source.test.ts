import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS, parseSource, type Path } from '../../src/source/source.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string) => parseSource('x.yaml', bytes(text))
const codes = (text: string): string[] => read(text).problems.map((problem) => problem.code)

/** The text that a range of one line covers. */
function shown(text: string, path: Path, part?: 'key' | 'value'): string {
  const { start, end } = read(text).locate(path, part)
  expect(end.line).toBe(start.line)
  return [...text.split(/\r?\n/)[start.line - 1]!].slice(start.column - 1, end.column - 1).join('')
}

describe('places', () => {
  const text = 'naam: Dossier\ndoelen:\n  - id: zorg\n    omschrijving: "begeleiding: goed"\n  - {id: geld, lijst: [één, twee]}\n'

  it('knows where every key and value stands', () => {
    expect(shown(text, ['naam'])).toBe('Dossier')
    expect(shown(text, ['naam'], 'key')).toBe('naam')
    expect(shown(text, ['doelen', 0, 'omschrijving'])).toBe('"begeleiding: goed"')
    expect(shown(text, ['doelen', 1, 'id'], 'key')).toBe('id')
    expect(shown(text, ['doelen', 1, 'lijst', 1])).toBe('twee')
    expect(shown(text, ['doelen'], 'key')).toBe('doelen')
  })

  it('counts columns in code points, not in UTF-16 units', () => {
    const emoji = '{a: "🙂🙂", b: c}\n'
    expect(read(emoji).locate(['b']).start).toEqual({ line: 1, column: 14 })
  })

  it('follows an anchor to where the value is written', () => {
    const anchored = 'a: &x\n  wet: AVG\nb: *x\n'
    expect(read(anchored).value).toEqual({ a: { wet: 'AVG' }, b: { wet: 'AVG' } })
    expect(read(anchored).locate(['b', 'wet']).start).toEqual({ line: 2, column: 8 })
  })

  it('follows a merge key, and lets a key of the block itself win', () => {
    const merged = 'basis: &b {wet: AVG, soort: bsn}\ngroep:\n  <<: *b\n  soort: naw\n'
    expect(read(merged).value).toEqual({ basis: { wet: 'AVG', soort: 'bsn' }, groep: { wet: 'AVG', soort: 'naw' } })
    expect(shown(merged, ['groep', 'wet'])).toBe('AVG')
    expect(read(merged).locate(['groep', 'wet']).start.line).toBe(1)
    expect(read(merged).locate(['groep', 'soort']).start.line).toBe(4)
  })

  it('gives each copy of an anchored value an identity of its own', () => {
    const value = read('a: &x {k: v}\nb: *x\n').value as { a: object; b: object }
    expect(value.a).toEqual(value.b)
    expect(value.a).not.toBe(value.b)
  })

  it('reads Windows line ends and a byte order mark without moving a column', () => {
    const crlf = '\uFEFFnaam: A\r\nwet: B\r\n'
    expect(read(crlf).value).toEqual({ naam: 'A', wet: 'B' })
    expect(read(crlf).locate(['wet']).start).toEqual({ line: 2, column: 6 })
    expect(read(crlf).locate(['naam']).start).toEqual({ line: 1, column: 7 })
  })

  it('finds every value of generated data back at the place that it names', () => {
    const leaf = fc.stringMatching(/^[a-z]{1,8}$/).filter((word) => !['null', 'true', 'false', 'y', 'n'].includes(word))
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^k[a-z]{0,5}$/), fc.array(leaf, { minLength: 1, maxLength: 4 }), { minKeys: 1, maxKeys: 5 }), fc.boolean(), (data, flow) => {
        const yaml = Object.entries(data)
          .map(([key, list]) => (flow ? `${key}: [${list.join(', ')}]` : `${key}:\n${list.map((item) => `  - ${item}`).join('\n')}`))
          .join('\n')
        for (const [key, list] of Object.entries(data)) for (const [index, item] of list.entries()) expect(shown(yaml, [key, index])).toBe(item)
      }),
    )
  })
})

describe('defects', () => {
  it.each([
    ['a file that is not UTF-8', Uint8Array.from([0x6e, 0x3a, 0x20, 0x61, 0x0a, 0x6d, 0x3a, 0x20, 0xeb]), 'geen-utf8', { line: 2, column: 4 }],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), 'geen-utf8', { line: 1, column: 1 }],
    ['a control character', bytes('a: b\nc: d\u0000\n'), 'stuurteken', { line: 2, column: 5 }],
    ['a tab as indent', bytes('a:\n\tb: c\n'), 'tab', { line: 2, column: 1 }],
    ['a key that stands twice', bytes('a: 1\nb: 2\na: 3\n'), 'sleutel-dubbel', { line: 3, column: 1 }],
    ['an unknown tag', bytes('a: !geheim b\n'), 'tag-onbekend', { line: 1, column: 4 }],
    ['an unknown anchor', bytes('a: *weg\n'), 'anker-onbekend', { line: 1, column: 4 }],
    ['an unclosed bracket', bytes('a: [b, c\nd: e\n'), 'syntax', undefined],
    ['an unclosed quote', bytes('a: "b\n'), 'syntax', undefined],
    ['a second document', bytes('a: b\n---\nc: d\n'), 'meer-documenten', { line: 3, column: 1 }],
    ['an empty file', bytes('# niets\n'), 'leeg', { line: 1, column: 1 }],
    ['a key that is a list', bytes('? [a]\n: b\n'), 'sleutel-geen-tekst', { line: 1, column: 3 }],
    ['another YAML version', bytes('%YAML 1.1\n---\na: yes\n'), 'versie', { line: 1, column: 1 }],
  ])('says of %s what it is and where', (_, content, code, start) => {
    const source = parseSource('x.yaml', content)
    expect(source.value).toBeUndefined()
    expect(source.problems.map((problem) => problem.code)).toContain(code)
    if (start) expect(source.problems.find((problem) => problem.code === code)!.range.start).toEqual(start)
  })

  it('takes one document with an end mark for one document', () => {
    expect(read('---\na: b\n...\n').value).toEqual({ a: 'b' })
    expect(read('a: b\n---\n').value).toEqual({ a: 'b' })
  })

  it('reports a tag that YAML itself knows only when it cannot hold', () => {
    expect(read('a: !!str 12\n').value).toEqual({ a: '12' })
  })

  it('keeps a key named __proto__ as data', () => {
    const value = read('__proto__: {kwaad: ja}\n').value as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect((value as { kwaad?: string }).kwaad).toBeUndefined()
    expect(({} as { kwaad?: string }).kwaad).toBeUndefined()
  })
})

describe('limits', () => {
  it('stops a bomb of aliases before it unfolds', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)].join('\n')
    const start = Date.now()
    expect(codes(bomb)).toEqual(['te-veel'])
    expect(Date.now() - start).toBeLessThan(3000)
  })

  it('stops at data that are nested too deeply, however they are written', () => {
    expect(codes('['.repeat(LIMITS.depth + 10) + ']'.repeat(LIMITS.depth + 10))).toEqual(['te-diep'])
    expect(codes('['.repeat(20_000))).toHaveLength(1)
    expect(codes(Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'))).toEqual(['te-diep'])
    expect(codes('a: &a [*a]\n')).toEqual(['te-diep'])
  })

  it('reads no file that is larger than a register can be', () => {
    expect(parseSource('x.yaml', new Uint8Array(LIMITS.bytes + 1)).problems.map((problem) => problem.code)).toEqual(['te-groot'])
  })

  it('compares a hundred thousand keys in one pass', () => {
    const start = Date.now()
    expect(codes(Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`).join('\n'))).toEqual([])
    expect(Date.now() - start).toBeLessThan(8000)
  })
})
