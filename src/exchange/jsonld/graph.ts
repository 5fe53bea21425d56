import { CONTEXT, OWN } from './context.js'
import { OWN_CLASSES, OWN_PROPERTIES } from './own.js'

/** A literal or a reference, in JSON-LD. A bare string is Dutch text. */
export type Term = string | { '@id': string } | { '@value': string; '@type'?: string }

export const term = (name: string): Term => ({ '@id': name })
/** Text in no language: an address, a number. */
export const plain = (text: string): Term => ({ '@value': text })
export const typed = (text: string, type: 'date' | 'duration' | 'anyURI'): Term => ({ '@value': text, '@type': `xsd:${type}` })

/** Something that the graph says things of. Without an id it stands inside the one that it belongs to. */
export class Node {
  readonly id: string | undefined
  readonly #types = new Set<string>()
  readonly #values = new Map<string, (Node | Term)[]>()

  constructor(id: string | undefined, ...types: string[]) {
    this.id = id
    this.is(...types)
  }

  is(...types: readonly string[]): this {
    for (const type of types) this.#types.add(type)
    return this
  }

  add(property: string, ...values: readonly (Node | Term | undefined)[]): this {
    const list = this.#values.get(property) ?? []
    for (const value of values) if (value !== undefined && !list.some((each) => same(each, value))) list.push(value)
    if (list.length > 0) this.#values.set(property, list)
    return this
  }

  json(): Record<string, unknown> {
    const properties = [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, single(values.map(reference))] as const)
    return { ...(this.id === undefined ? {} : { '@id': this.id }), ...(this.#types.size === 0 ? {} : { '@type': single([...this.#types].sort()) }), ...Object.fromEntries(properties) }
  }
}

/** One value needs no list. */
function single(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values
}

function same(one: Node | Term, other: Node | Term): boolean {
  return one === other || (!(one instanceof Node) && !(other instanceof Node) && JSON.stringify(one) === JSON.stringify(other))
}

function reference(value: Node | Term): unknown {
  if (!(value instanceof Node)) return value
  return value.id === undefined ? value.json() : { '@id': value.id }
}

/** What is said of one register. Everything with an id has an IRI under that of the register. */
export class Graph {
  readonly base: string
  readonly #nodes = new Map<string, Node>()

  constructor(register: string) {
    this.base = `urn:avg-register:${segment(register)}`
  }

  /** The thing with this place in the register: the same one however often it is asked for. */
  at(place: readonly string[], ...types: string[]): Node {
    return this.#node([this.base, ...place.map(segment)].join(':')).is(...types)
  }

  /** A new thing, also when another one there has the same key: two things never become one. */
  fresh(place: readonly string[], ...types: string[]): Node {
    const first = [this.base, ...place.map(segment)].join(':')
    for (let count = 1; ; count++) {
      const id = count === 1 ? first : `${first}~${count}`
      if (!this.#nodes.has(id)) return this.#node(id).is(...types)
    }
  }

  /** What belongs to one thing only, as the basis of a purpose. */
  under(node: Node, key: string, ...types: string[]): Node {
    return this.#node(`${node.id}:${segment(key)}`).is(...types)
  }

  #node(id: string): Node {
    const known = this.#nodes.get(id)
    if (known) return known
    const made = new Node(id)
    this.#nodes.set(id, made)
    return made
  }

  /** The document, with the definitions of our own words that it uses. */
  document(): string {
    const said = [...this.#nodes.values()].map((node) => node.json())
    const whole = { '@context': CONTEXT, '@graph': [...said, ...definitions(said)] }
    return `${JSON.stringify(whole, null, 2)}\n`
  }
}

/** Characters that an IRI may have there; half a surrogate pair is no character. */
function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[~'()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function definitions(said: readonly unknown[]): Record<string, unknown>[] {
  const used = new Set<string>()
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(collect)
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      if (key.startsWith('begrip:')) used.add(key)
      if (key === '@type') for (const type of [item].flat()) if (String(type).startsWith('begrip:')) used.add(String(type))
      collect(item)
    }
  }
  collect(said)
  return [...used].sort().map((name) => {
    const own = name.slice('begrip:'.length)
    const found = OWN_CLASSES[own]
    const node = found ? new Node(name, 'rdfs:Class').add('rdfs:subClassOf', term(found.onder)).add('skos:closeMatch', ...(found.lijkt ?? []).map(term)) : new Node(name, 'rdf:Property')
    const label = found?.naam ?? OWN_PROPERTIES[own]
    if (label === undefined) throw new Error(`${OWN}${own} has no definition.`)
    return node.add('skos:prefLabel', label).json()
  })
}
