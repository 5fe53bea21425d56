import { describe, expect, it } from 'vitest'
import { excess } from '../../src/source/excess.js'
import { LIMITS, parseSource } from '../../src/source/source.js'
import { registers } from './texts.js'

const codes = (text: string): string[] => parseSource('a.yaml', new TextEncoder().encode(text)).problems.map(({ code }) => code)
/** As much as a file may hold. */
const much = (part: string): string => part.repeat(Math.floor(1_900_000 / part.length))

describe('a text that is far over the bounds', () => {
  it.each(['[', '{', '[{a: ', '- ', '? '])('is too deep before it is parsed: %s', (part) => {
    expect(codes(much(part))).toEqual(['te-diep'])
  })

  it.each(['&a ', '!a ', '"a" ', ',', '*a,', 'a: b, ', 'a: |\n', ']', '---\n', '- - -\n'])('holds too much before it is parsed: %s', (part) => {
    expect(codes(`x: ${part}\n${much(part)}`)).toEqual(['te-veel'])
  })

  it('says where', () => {
    expect(excess(`a: ${'['.repeat(2000)}`, LIMITS)).toEqual({ code: 'te-diep', at: 3 + LIMITS.depth * 16 })
  })

  it('is none of the registers, were they as large as a file may be', () => {
    for (const text of registers()) expect(excess(much(text), LIMITS)).toBeUndefined()
  })

  it('has its problems named up to what anyone reads', () => {
    expect(codes(`[${'*a,'.repeat(5000)}]`).length).toBe(100)
  })
})
