import { createHash } from 'node:crypto'
import { knownKeys } from '../register/generated/keys.js'

/** Keys that YAML would read as something else than text. */
const PLAIN_KEY = /^[a-z][a-z0-9_]*(-[a-z0-9_]+)*$/
const RESERVED = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n'])

/**
 * A value as YAML that has one form only: fixed order of keys, one value a line, every text between double quotes, no
 * comments. The same value gives the same bytes on every machine, which is what hashes need.
 */
export function canonicalYaml(value: unknown, order?: `${string}.schema.json` | readonly string[]): string {
  const lines: string[] = []
  block(value, 0, { order, place: '' }, lines)
  return `${lines.join('\n')}\n`
}

interface Where {
  order: string | readonly string[] | undefined
  /** Keys that lead here, `*` for an item: what the order of keys is known by. */
  place: string
}

function block(value: unknown, depth: number, where: Where, lines: string[]): void {
  const indent = '  '.repeat(depth)
  if (!isContainer(value)) return void lines.push(`${indent}${scalar(value)}`)
  if (Array.isArray(value)) {
    for (const item of value) {
      if (!isContainer(item)) lines.push(`${indent}- ${scalar(item)}`)
      // The first line of an item stands behind its dash.
      else {
        const inner: string[] = []
        block(item, depth + 1, { ...where, place: `${where.place}/*` }, inner)
        inner[0] = `${indent}- ${inner[0]!.trimStart()}`
        lines.push(...inner)
      }
    }
    return
  }
  for (const key of ordered(Object.keys(value as object), where)) {
    const item = (value as Record<string, unknown>)[key]
    const name = PLAIN_KEY.test(key) && !RESERVED.has(key) ? key : JSON.stringify(key)
    if (!isContainer(item)) {
      lines.push(`${indent}${name}: ${scalar(item)}`)
      continue
    }
    lines.push(`${indent}${name}:`)
    block(item, depth + 1, { ...where, place: `${where.place}/${key}` }, lines)
  }
}

/** The order that people read in first, which for a register is the schema's. What it does not name follows by name. */
function ordered(keys: string[], { order, place }: Where): string[] {
  const known = typeof order === 'string' ? knownKeys[order]?.[place] : order
  const rank = (key: string): number => {
    const at = known?.indexOf(key) ?? -1
    return at === -1 ? Number.MAX_SAFE_INTEGER : at
  }
  return [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** Empty lists and objects fit on the line of their key. */
function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' || typeof value === 'boolean') return Object.is(value, -0) ? '0' : String(value)
  return JSON.stringify(value ?? null)
}

/** JSON's escapes are YAML's as well, but YAML ends a line at three characters that JSON leaves as they are. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u0085\u2028\u2029\u007F-\u009F\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** SHA-256 in hex, over raw bytes. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
