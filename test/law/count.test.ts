import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsFrom, duration, firstDayAfter, lastDay } from '../../src/law/index.js'

/** The day after, by hand: no Date, so that the two can disagree. */
function next(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
  const [y, m, d] = day < length ? [year, month, day + 1] : month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1]
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const anyDate = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const anyLength = fc.record({ months: fc.integer({ min: 0, max: 1200 }), days: fc.integer({ min: 0, max: 400 }) })

describe('the last day of a term', () => {
  it.each([
    ['2026-11-22', '20 jaar', '2046-11-22'],
    ['2026-11-22', 'P20Y', '2046-11-22'],
    ['2026-01-31', '1 maand', '2026-02-28'],
    ['2028-01-31', '1 maand', '2028-02-29'],
    ['2026-01-30', '1 maand', '2026-02-28'],
    ['2026-03-31', '1 maand', '2026-04-30'],
    ['2026-02-28', '1 maand', '2026-03-28'],
    ['2026-08-31', '6 maanden', '2027-02-28'],
    ['2026-12-31', '2 maanden', '2027-02-28'],
    ['2026-12-15', '1 maand', '2027-01-15'],
    ['2024-02-29', '1 jaar', '2025-02-28'],
    ['2024-02-29', '4 jaar', '2028-02-29'],
    ['2023-02-28', '1 jaar', '2024-02-28'],
    ['2080-02-29', '20 jaar', '2100-02-28'],
    ['1980-02-29', '20 jaar', '2000-02-29'],
    ['2026-12-31', '7 jaar', '2033-12-31'],
    ['2026-11-22', '4 weken', '2026-12-20'],
    ['2024-02-01', '4 weken', '2024-02-29'],
    ['2026-12-20', '2 weken', '2027-01-03'],
    ['2026-11-22', '1 dag', '2026-11-23'],
    ['2024-02-28', '1 dag', '2024-02-29'],
    ['2026-02-28', '90 dagen', '2026-05-29'],
    ['2024-01-31', 'P1M1D', '2024-03-01'],
    ['2025-01-31', 'P1Y1M', '2026-02-28'],
    // Clocks go forward on 29 March and back on 25 October: days have no hours here.
    ['2026-03-28', '1 dag', '2026-03-29'],
    ['2026-03-29', '1 dag', '2026-03-30'],
    ['2026-10-24', '2 dagen', '2026-10-26'],
  ])('from %s for %s is %s, and the day after it is the first on which it may go', (from, length, last) => {
    expect(lastDay(from, duration(length)!)).toBe(last)
    expect(firstDayAfter(from, duration(length)!)).toBe(next(last))
  })

  it('is never before the same day counted by hand, and the first day is never before its end', () => {
    fc.assert(
      fc.property(anyDate, anyLength, (date, length) => {
        const last = lastDay(date, length)!
        const first = firstDayAfter(date, length)!
        expect(last >= date).toBe(true)
        expect(first).toBe(next(last))
        // Days are counted one by one from the end of the months.
        let expected = lastDay(date, { months: length.months, days: 0 })!
        for (let day = 0; day < length.days; day++) expected = next(expected)
        expect(last).toBe(expected)
      }),
      { seed: 10 },
    )
  })

  it('keeps the day of the month, or is the last of a month that lacks it', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 1200 }), (date, months) => {
        const last = lastDay(date, { months, days: 0 })!
        expect(last.slice(8) === date.slice(8) || (last.slice(8) < date.slice(8) && next(last).endsWith('-01'))).toBe(true)
        const [a, b] = [date, last].map((one) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7))) as [number, number]
        expect(b - a).toBe(months)
      }),
      { seed: 11 },
    )
  })

  it('is later for a longer term and for a later event', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyLength, fc.integer({ min: 0, max: 24 }), (one, other, length, more) => {
        const [early, late] = [one, other].sort() as [string, string]
        expect(lastDay(early, length)! <= lastDay(late, length)!).toBe(true)
        expect(lastDay(one, length)! <= lastDay(one, { ...length, days: length.days + more })!).toBe(true)
      }),
      { seed: 12 },
    )
  })

  it('is unknown where years of four digits end', () => {
    expect(lastDay('9000-01-01', duration('999 jaar')!)).toBe('9999-01-01')
    expect(lastDay('9000-12-31', duration('999 jaar')!)).toBeUndefined()
    expect(lastDay('2026-01-01', duration('9999 jaar')!)).toBeUndefined()
    expect(firstDayAfter('9999-12-30', duration('1 dag')!)).toBeUndefined()
  })
})

describe('the day to count from', () => {
  it('is the day itself, or the end of its year where the term begins there', () => {
    expect(countsFrom('2026-03-15', 'laatste-wijziging')).toBe('2026-03-15')
    expect(countsFrom('2026-03-15', undefined)).toBe('2026-03-15')
    expect(countsFrom('2026-03-15', 'einde-boekjaar')).toBe('2026-12-31')
    expect(countsFrom('2026-12-31', 'einde-kalenderjaar-dienstverband')).toBe('2026-12-31')
  })
})
