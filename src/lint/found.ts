import { createHash } from 'node:crypto'
import type { Finding, Place, Severity } from '../core/finding.js'
import type { Data, Rule } from './rule.js'

/** What a rule reported, and where that stands. */
export interface Reported {
  rule: Rule
  messageId: string
  data: Data
  severity: Severity
  law: string[]
  place: Place
  related: Finding['related']
  register: string
  verwerking: string | undefined
  item: string
  name: Name
}

/**
 * The finding of what was reported. Few reports want all of it, so its place, its words and its fingerprint are made
 * when they are asked for.
 */
export function finding({ rule, messageId, data, severity, law, place, related, register, verwerking, item, name }: Reported): Finding {
  let fingerprint: string | undefined
  return {
    rule: rule.id,
    severity,
    get message() {
      const { wat, waarom, doe } = rule.messages[messageId]!
      return { wat: fill(wat, data), waarom: fill(waarom, data), doe: fill(doe, data) }
    },
    file: place.file,
    get range() {
      return place.range
    },
    get pointer() {
      return place.pointer
    },
    law,
    register,
    ...(verwerking === undefined ? {} : { verwerking }),
    ...(item === '' ? {} : { item }),
    get fingerprint() {
      return (fingerprint ??= fingerprintOf(name))
    },
    related,
  }
}

/** What tells a finding apart, and how many before it have the same. */
export interface Name {
  parts: string
  earlier: number
}

/** Names of findings: two that differ in nothing but their place still get names of their own. */
export class Names {
  readonly #given = new Map<string, number>()

  of(...said: string[]): Name {
    const parts = said.join('\n')
    const earlier = this.#given.get(parts) ?? 0
    this.#given.set(parts, earlier + 1)
    return { parts, earlier }
  }
}

/** Does not change when lines move or files are laid out anew. */
export function fingerprintOf({ parts, earlier }: Name): string {
  const hash = createHash('sha256').update(parts).digest('hex').slice(0, 16)
  return earlier === 0 ? hash : `${hash}-${earlier + 1}`
}

function fill(text: string, data: Data): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole))
}
