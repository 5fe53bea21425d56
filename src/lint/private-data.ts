/** Kinds of data about one person that have a form of their own. */
export type PrivateKind = 'bsn' | 'e-mailadres' | 'telefoonnummer' | 'rekeningnummer'

// Only from where a name begins: looking again from each of its letters takes the square of a long text.
/** What such data are called in a sentence. */
export const PRIVATE_WORDS: Readonly<Record<PrivateKind, string>> = { bsn: 'een BSN', 'e-mailadres': 'een e-mailadres', telefoonnummer: 'een telefoonnummer', rekeningnummer: 'een rekeningnummer' }

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/gi
const PHONE = /(?<![\p{L}\d-])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)[1-9](?:[ -]?\d){8}(?![\d-])|(?<!\d)\+(?!31)\d{1,3}(?:[ -]?\d){7,12}(?!\d)/gu
const NINE = /(?<![\p{L}\d.,-])\d(?:[ .]?\d){8}(?![\p{L}\d-])/gu

/** Which kinds of such data a text holds; never the data themselves, which nothing should repeat. */
export function privateDataIn(text: string): Set<PrivateKind> {
  const found = new Set<PrivateKind>()
  const without = (pattern: RegExp, kind: PrivateKind, real: (match: string) => boolean, rest: string): string =>
    rest.replace(pattern, (match) => {
      if (!real(match)) return match
      found.add(kind)
      return ' '
    })
  let rest = without(EMAIL, 'e-mailadres', () => true, text)
  rest = without(IBAN, 'rekeningnummer', isIban, rest)
  rest = without(PHONE, 'telefoonnummer', () => true, rest)
  without(NINE, 'bsn', isBsn, rest)
  return found
}

/** Nine digits of which the last one checks the others (the eleven test, with the last one counted as -1). */
export function isBsn(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length !== 9 || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}

/** An account number of which the two check digits are right (ISO 13616, modulo 97). */
export function isIban(text: string): boolean {
  const plain = text.replace(/ /g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false
  const digits = `${plain.slice(4)}${plain.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}
