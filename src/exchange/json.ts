import type { Values } from '../register/values.js'

/** Goes up when a file of before can no longer be read as it was meant. */
const FORMAT = 1

/** What the file says of itself, before what it holds. */
export interface JsonAbout {
  avg: string
  register: string
  /** For whom it was made: what others may not see has been left out. */
  lezer: string
}

/** A register as one JSON file. Loses nothing but comments and layout. */
export function writeJson(values: Values, { avg, register, lezer }: JsonAbout): string {
  const whole: Record<string, unknown> = { avg, formaat: FORMAT, kenmerk: register, lezer }
  for (const [path, value] of values) {
    const [first, second] = path.replace(/\.ya?ml$/, '').split('/') as [string, string?]
    if (second === undefined) whole[first] = value
    else whole[first] = { ...(whole[first] as object | undefined), [second]: value }
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}
