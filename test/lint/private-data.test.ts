import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBsn, isIban, privateDataIn } from '../../src/lint/private-data.js'

const kinds = (text: string): string[] => [...privateDataIn(text)]
/** Eight digits and the one that makes them right; none for the few that no digit makes right. */
const bsn = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((start) => Array.from({ length: 10 }, (_, last) => `${start}${last}`).filter(isBsn)[0]).filter((number) => number !== undefined)

describe('data of a person in a text', () => {
  it.each([
    ['een BSN 111222333.', 'bsn'],
    ['nummer 111 222 333', 'bsn'],
    ['nummer 1112.22.333', 'bsn'],
    ['mail aan jan.de.vries+zorg@voorbeeld.co.nl', 'e-mailadres'],
    ['Bel 06-12345678', 'telefoonnummer'],
    ['Bel 06 12 34 56 78.', 'telefoonnummer'],
    ['Bel +31 (0)6 12345678', 'telefoonnummer'],
    ['Bel 0031612345678', 'telefoonnummer'],
    ['Bel 013-5551234', 'telefoonnummer'],
    ['Bel +32 475 12 34 56', 'telefoonnummer'],
    ['rekening NL91ABNA0417164300', 'rekeningnummer'],
    ['rekening nl91 abna 0417 1643 00', 'rekeningnummer'],
  ])('is found in %j', (text, kind) => {
    expect(kinds(text)).toEqual([kind])
  })

  it.each(['111222334', 'zaak 2026-11-22', '2026-11-22T09:00+01:00', '2026-03-29T01:30+01:00', 'ruim 1.000.000 mensen', 'NL92ABNA0417164300', 'artikel 33 lid 1', 'op 22 november 2026', '12345678901234', 'kenmerk 2026-0012345', 'van 09.00 tot 17.00 uur', 'het BSN van een cliënt', 'info@', '000000000'])('is not seen in %j', (text) => {
    expect(kinds(text)).toEqual([])
  })

  it('is found for every kind in one text', () => {
    expect(kinds('111222333, a@b.nl, 0612345678 en NL91ABNA0417164300').toSorted()).toEqual(['bsn', 'e-mailadres', 'rekeningnummer', 'telefoonnummer'])
  })

  it('is a citizen service number for one last digit in eleven, and never after one digit was changed', () => {
    fc.assert(
      fc.property(bsn, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        expect(kinds(`cliënt ${number} belde`)).toEqual(['bsn'])
        const changed = [...number].map((digit, index) => (index === place ? String((Number(digit) + shift) % 10) : digit)).join('')
        expect(isBsn(changed)).toBe(false)
      }),
    )
  })

  it('is an account number only with the right check digits', () => {
    expect(isIban('NL91 ABNA 0417 1643 00')).toBe(true)
    expect(isIban('BE68 5390 0754 7034')).toBe(true)
    for (let check = 0; check < 100; check++) expect(isIban(`NL${String(check).padStart(2, '0')}ABNA0417164300`)).toBe(check === 91)
  })
})
