import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDurations, dayAfter, duration, durationInWords } from '../../src/law/index.js'

const of = (text: string) => duration(text)!

describe('durations', () => {
  it.each([
    ['20 jaar', 'P20Y'],
    ['12 maanden', 'P1Y'],
    ['1 jaar', '12 maanden'],
    ['4 weken', 'P28D'],
    ['1 week', '7 dagen'],
    ['P1Y6M', '18 maanden'],
  ])('%s is %s', (a, b) => {
    expect(compareDurations(of(a), of(b))).toBe(0)
  })

  it.each([
    ['15 jaar', '20 jaar'],
    ['6 weken', '2 maanden'],
    ['364 dagen', '1 jaar'],
    ['27 dagen', '1 maand'],
    ['7304 dagen', '20 jaar'],
  ])('%s is shorter than %s', (a, b) => {
    expect(compareDurations(of(a), of(b))).toBe(-1)
    expect(compareDurations(of(b), of(a))).toBe(1)
  })

  it.each([
    ['30 dagen', '1 maand'],
    ['1 jaar', '365 dagen'],
  ])('%s and %s cannot be compared: a month has no fixed length', (a, b) => {
    expect(compareDurations(of(a), of(b))).toBeUndefined()
  })

  it.each(['', 'jaar', '20', 'twintig jaar', 'P', 'PT5H', '-1 jaar', '20 jaar na afloop'])('%j is no duration', (text) => {
    expect(duration(text)).toBeUndefined()
  })

  it.each([
    ['P20Y', '20 jaar'],
    ['P18M', '1 jaar en 6 maanden'],
    ['28 dagen', '4 weken'],
    ['P1M', '1 maand'],
    ['10 dagen', '10 dagen'],
  ])('%s is written %s', (text, words) => {
    expect(durationInWords(of(text))).toBe(words)
  })

  it('a comparison turned around has the other sign', () => {
    const any = fc.record({ months: fc.nat(1200), days: fc.nat(9999) })
    fc.assert(
      fc.property(any, any, (a, b) => {
        const there = compareDurations(a, b)
        expect(compareDurations(b, a)).toBe(there === undefined ? undefined : there === 0 ? 0 : -there)
      }),
    )
  })
})

describe('the day after', () => {
  it.each([
    ['2018-05-24', '2018-05-25'],
    ['2019-12-31', '2020-01-01'],
    ['2020-02-28', '2020-02-29'],
    ['2026-03-28', '2026-03-29'],
  ])('%s is %s', (date, next) => {
    expect(dayAfter(date)).toBe(next)
  })
})
