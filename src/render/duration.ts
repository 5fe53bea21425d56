/** A term of the register in words: `P20Y` and `20 jaar` are the same. */
export function durationInWords(text: string): string {
  const iso = /^P(\d+)([YMWD])$/.exec(text.trim())
  if (!iso) return text.trim()
  const count = Number(iso[1])
  const [one, more] = UNITS[iso[2]!]!
  return `${count} ${count === 1 ? one : more}`
}

const UNITS: Record<string, [one: string, more: string]> = { Y: ['jaar', 'jaar'], M: ['maand', 'maanden'], W: ['week', 'weken'], D: ['dag', 'dagen'] }
const IN_YEARS: [RegExp, number][] = [
  [/^jaar|^jaren/, 1],
  [/^maand/, 1 / 12],
  [/^we(e|k)/, 7 / 365],
  [/^dag/, 1 / 365],
]

/** For drawing only: how many years a term is, roughly. */
export function inYears(text: string): number | undefined {
  const match = /^(\d+(?:[.,]\d+)?)\s*(\p{L}+)/u.exec(durationInWords(text))
  const unit = match && IN_YEARS.find(([name]) => name.test(match[2]!.toLowerCase()))
  return match && unit ? Number(match[1]!.replace(',', '.')) * unit[1] : undefined
}
