/** A date some months later, to compare with others. The day stays, also where that month lacks it. */
export function monthsLater(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const total = year * 12 + (month - 1) + months
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** A date as a sentence has it: `21-11-2026`. */
export function dutchDate(date: string): string {
  return date.split('-').reverse().join('-')
}
