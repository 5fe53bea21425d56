import { inWords, type Law, link } from '../law/index.js'
import { pointer, type Target } from '../register/target.js'
import { type Block, type Gap, type Origin, type Passage, passageHash, said } from './document.js'
import type { Wording } from './phrases.js'
import { oneLine, type Run, runs, safeHref, type Text } from './runs.js'

/** A part of the register with the file that it stands in. */
interface Place {
  path: string
  base: readonly (string | number)[]
  yaml: object
}

export interface PassageOptions {
  origins?: readonly (Origin | undefined)[]
  elements?: readonly string[]
  gap?: boolean
}

/** What every view needs to write: words in one form of address, passages that trace back, and the gaps met on the way. */
export class Builder {
  readonly gaps: Gap[] = []
  readonly #ids = new Set<string>()
  readonly #places = new Map<object, Map<object, (string | number)[]>>()

  constructor(
    readonly words: Wording,
    readonly law: Law,
    readonly peildatum: string,
  ) {}

  /** Where something stands; undefined for what is not in the register itself. */
  origin({ path, base, yaml }: Place, target: Target | object = yaml, key?: string | number): Origin {
    const wanted: Target = 'of' in target ? target : key === undefined ? { of: target } : { of: target, key }
    let known = this.#places.get(yaml)
    if (!known) this.#places.set(yaml, (known = placesIn(yaml)))
    const found = known.get(wanted.of) ?? []
    return `${path}#${pointer([...base, ...found, ...(wanted.key === undefined ? [] : [wanted.key])])}`
  }

  /** A provision as the source of a passage. */
  lawOrigin(provision: string): Origin {
    return `wet#${provision}`
  }

  passage(id: string, text: Text, { origins = [], elements = [], gap = false }: PassageOptions = {}, label = ''): Passage {
    const found = runs(text)
    return { id: this.#unique(id), runs: found, origins: [...new Set(origins.filter((each) => each !== undefined))], elements: [...elements], gap, hash: passageHash(said(found, label)) }
  }

  paragraph(id: string, text: Text, options: PassageOptions & { kop?: string } = {}): Block {
    const kop = options.kop ?? null
    return { soort: 'alinea', kop, passage: this.passage(id, text, options, kop ?? '') }
  }

  /** A paragraph that gets its lead-in words afterwards. */
  withLabel(block: Extract<Block, { soort: 'alinea' }>, kop: string): Block {
    return { ...block, kop, passage: { ...block.passage, hash: passageHash(said(block.passage.runs, kop)) } }
  }

  list(items: Passage[]): Block[] {
    return items.length === 0 ? [] : [{ soort: 'lijst', items }]
  }

  fact(id: string, label: string, text: Text, options: PassageOptions = {}): Passage & { label: string } {
    return { ...this.passage(id, text, options, label), label }
  }

  row(id: string, cellen: Text[], options: PassageOptions = {}): Passage & { cellen: Run[][] } {
    const cells = cellen.map(runs)
    return { ...this.passage(id, cells.flat(), options), cellen: cells }
  }

  table(id: string, bijschrift: string, koppen: string[], rijen: (Passage & { cellen: Run[][] })[]): Block[] {
    return rijen.length === 0 ? [] : [{ soort: 'tabel', id: this.#unique(id), bijschrift, koppen, rijen }]
  }

  /** A visible mark where the register cannot supply an element. */
  gap(id: string, element: string, text: Text, origin: Origin, verwerking?: string): Block {
    const passage = this.passage(`gat-${id}`, text, { origins: [origin], elements: [], gap: true })
    this.gaps.push({ element, tekst: said(text), origin, passage: passage.id, ...(verwerking === undefined ? {} : { verwerking }) })
    return { soort: 'alinea', kop: null, passage }
  }

  /** A provision in words, linked to its official text as it was on the peildatum. */
  provision(provision: string): Run {
    const href = link(provision, this.peildatum)
    const tekst = inWords(provision)
    return href === undefined ? tekst : { tekst, href }
  }

  /** What a register writes as a law: linked when it is one citation, its own words otherwise. */
  citation(text: string): Run {
    const tekst = oneLine(text)
    const href = link(tekst, this.peildatum)
    return href === undefined ? tekst : { tekst, href }
  }

  anchor(text: string, href: string): Run {
    const safe = safeHref(href)
    return safe === undefined ? text : { tekst: text, href: safe }
  }

  #unique(wanted: string): string {
    let id = wanted
    for (let count = 2; this.#ids.has(id); count++) id = `${wanted}-${count}`
    this.#ids.add(id)
    return id
  }
}

/** Where every object of a value stands: a document asks for hundreds of them. */
function placesIn(root: object): Map<object, (string | number)[]> {
  const found = new Map<object, (string | number)[]>()
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null || found.has(value)) return
    found.set(value, path)
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index])
    else for (const [key, item] of Object.entries(value)) walk(item, [...path, key])
  }
  walk(root, [])
  return found
}
