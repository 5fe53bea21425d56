import type { Values } from '../register/values.js'

/** Goes up when a file of before can no longer be read as it was meant. */
export const FORMAT = 1

/** Parts that are a folder of files in the register. */
const FOLDERS = new Set(['verwerkingen', 'procedures', 'besluiten'])

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

/** What such a file holds; undefined when it is JSON of another kind, or none. */
export function readJson(bytes: Uint8Array): { avg: string; formaat: number; kenmerk: string; lezer: string; values: Values } | undefined {
  let whole: unknown
  try {
    whole = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return undefined
  const { avg, formaat, kenmerk, lezer, ...parts } = whole as Record<string, unknown>
  if (typeof avg !== 'string' || typeof formaat !== 'number' || typeof kenmerk !== 'string' || typeof lezer !== 'string') return undefined
  const values = Object.entries(parts).flatMap(([part, value]): [string, unknown][] => (FOLDERS.has(part) && typeof value === 'object' && value !== null ? Object.entries(value).map(([id, each]) => [`${part}/${id}.yaml`, each]) : [[`${part}.yaml`, value]]))
  return { avg, formaat, kenmerk, lezer, values: new Map(values) }
}
