import { canonicalOf, inWords, type Law, link } from '../../law/index.js'
import type { Document, Maatregel, Beveiliging, Uitleg, Vindplaats, Wet } from '../../register/generated/types.js'
import { type Graph, Node, plain, type Term, term, typed } from './graph.js'
import { type Known, type Losses, unsaid, type Writers } from './losses.js'

/** What the writers share: the graph, what was lost, the law, and where in the register they are. */
export interface Scope {
  graph: Graph
  losses: Losses
  law: Law
  /** The activity, or the file. */
  where: string
}

export function read<T extends object>(scope: Scope, place: string, value: T, writers: Writers<T>): void {
  scope.losses.read(scope.where, place, value, writers)
}

/** Provisions as things of their own: one node however often they are cited. */
export function laws(scope: Scope, path: string, node: Node, wet: Wet | undefined): void {
  if (wet === undefined) return
  for (const text of scope.losses.known(scope.where, path, wet)) {
    const cited = canonicalOf(text)
    const law = scope.graph.at(['wet', cited ?? text], 'dpv:Law').add('dct:title', cited === undefined ? text : inWords(cited))
    const address = cited === undefined ? undefined : link(cited)
    if (address !== undefined) law.add('dct:source', typed(address, 'anyURI'))
    if (cited?.startsWith('AVG ')) law.add('dct:isPartOf', term('legal-eu:law-GDPR'))
    node.add('dpv:hasApplicableLaw', law)
  }
}

/** Where an entry of the register comes from. */
export function origin(scope: Scope, place: string, node: Node, vindplaats: Vindplaats): void {
  const source = new Node(undefined, 'dct:BibliographicResource')
  read(scope, place, vindplaats, {
    document: (text) => source.add('dct:title', text),
    plaats: (text) => source.add('dct:description', text),
    datum: (date) => source.add('dct:date', typed(date, 'date')),
  })
  node.add('dct:source', source)
}

/** A document that is named by its title or id alone. */
export const reference = (title: string): Node => new Node(undefined, 'dct:BibliographicResource').add('dct:title', title)

export function documents(scope: Scope, place: string, node: Node, list: readonly Document[]): void {
  for (const each of list) {
    const document = new Node(undefined, 'dct:BibliographicResource')
    read(scope, place, each, {
      id: (id) => document.add('dct:identifier', plain(id)),
      titel: (text) => document.add('dct:title', text),
      datum: (date) => document.add('dct:date', typed(date, 'date')),
      geldig_tot: (date) => document.add('begrip:geldigTot', typed(date, 'date')),
      verwijzing: (text) => document.add('dct:description', text),
    })
    node.add('dct:references', document)
  }
}

/** Plain words for readers. For whom each text is, is not said: audiences have no place in the graph. */
export function explanation(scope: Scope, path: string, node: Node, uitleg: Known<Uitleg>): void {
  if (typeof uitleg === 'string') return void node.add('begrip:uitleg', uitleg)
  scope.losses.audience(scope.where, path)
  node.add('begrip:uitleg', ...scope.losses.known(scope.where, path, Object.values(uitleg)))
}

export function security(scope: Scope, place: string, node: Node, beveiliging: Known<Beveiliging>): void {
  read(scope, place, beveiliging, {
    technisch: (list) => measures(scope, `${place}/technisch`, node, 'dpv:hasTechnicalMeasure', 'dpv:TechnicalMeasure', list),
    organisatorisch: (list) => measures(scope, `${place}/organisatorisch`, node, 'dpv:hasOrganisationalMeasure', 'dpv:OrganisationalMeasure', list),
    normen: (list) => void node.add('begrip:norm', ...scope.losses.known(scope.where, `${place}/normen`, list)),
    document: (text) => void node.add('dpv:hasOrganisationalMeasure', new Node(undefined, 'dpv:Policy').add('dct:title', text)),
  })
}

function measures(scope: Scope, place: string, node: Node, property: string, type: string, list: readonly Maatregel[]): void {
  for (const item of list) {
    if (unsaid(item)) {
      scope.losses.known(scope.where, place, item)
      continue
    }
    // A plan is no measure yet.
    if (typeof item === 'object' && item.status === 'gepland') {
      scope.losses.lose(scope.where, `${place}/status`, item.status)
      continue
    }
    const measure = new Node(undefined, type)
    if (typeof item === 'string') measure.add('dct:description', item)
    else
      read(scope, place, item, {
        maatregel: (text) => measure.add('dct:description', text),
        geldt_voor: (text) => measure.add('begrip:geldtVoor', text),
        status: (word) => measure.add('begrip:status', word),
        norm: (text) => measure.add('begrip:norm', text),
      })
    node.add(property, measure)
  }
}

/** Things by the id that the register gives them; two that share an id are both meant. */
export type ById = ReadonlyMap<string, readonly Node[]>

export function byId(pairs: readonly (readonly [string, Node | undefined])[]): ById {
  const found = new Map<string, Node[]>()
  for (const [id, node] of pairs) if (node) found.set(id, [...(found.get(id) ?? []), node])
  return found
}

/** References by id to things that the graph already has; one that leads nowhere is lost. */
export function refer(scope: Scope, path: string, node: Node, property: string, ids: string | readonly string[], known: ById): void {
  for (const id of scope.losses.known(scope.where, path, ids)) {
    const found = known.get(id) ?? []
    if (found.length === 0) scope.losses.astray(scope.where, path)
    node.add(property, ...found)
  }
}

/** A yes can be said; a no has no words. */
export function yes(scope: Scope, path: string, value: string, property: string, node: Node, said: Node | Term): void {
  if (value === 'ja') node.add(property, said)
  else scope.losses.lose(scope.where, path, value)
}
