import { readFileSync } from 'node:fs'
import jsonldLibrary from 'jsonld'
import type { Export } from '../../src/exchange/loss.js'

export const DPV = 'https://w3id.org/dpv#'
export const GDPR = 'https://w3id.org/dpv/legal/eu/gdpr#'
export const OWN = 'urn:avg-register:begrip#'
export const DCT = 'http://purl.org/dc/terms/'
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

export interface Triple {
  s: string
  p: string
  /** An IRI or blank node, or the text of a literal. */
  o: string
  literal: boolean
  language?: string
  datatype?: string
}

interface Quad {
  subject: { termType: string; value: string }
  predicate: { value: string }
  object: { termType: string; value: string; language?: string; datatype?: { value: string } }
}

/** The network does not exist: any address that is asked for is a failure. */
const offline = (url: string): never => {
  throw new Error(`The file asks for ${url}.`)
}

export function text({ files }: Export): string {
  return new TextDecoder('utf-8', { fatal: true }).decode([...files.values()][0])
}

/** What the file says to a program that knows JSON-LD and nothing of us. */
export async function triples(file: string): Promise<Triple[]> {
  const quads = (await jsonldLibrary.toRDF(JSON.parse(file) as never, { documentLoader: offline, safe: true } as never)) as unknown as Quad[]
  return quads.map(({ subject, predicate, object }) => ({
    s: named(subject),
    p: predicate.value,
    o: named(object),
    literal: object.termType === 'Literal',
    ...(object.termType === 'Literal' ? { language: object.language ?? '', datatype: object.datatype?.value ?? '' } : {}),
  }))
}

function named({ termType, value }: { termType: string; value: string }): string {
  return termType === 'BlankNode' ? `_:${value.replace(/^_:/, '')}` : value
}

export const expand = async (file: string): Promise<unknown> => jsonldLibrary.expand(JSON.parse(file) as never, { documentLoader: offline, safe: true } as never)

/** What a subject has by a property. */
export function objects(graph: readonly Triple[], s: string, p: string): string[] {
  return graph.filter((each) => each.s === s && each.p === p).map(({ o }) => o)
}

/** IRIs that may stand in a file: DPV's as listed, those of the standards around it by name, and ours. */
const KNOWN = new Set([
  ...readFileSync('test/fixtures/dpv-2.3/terms.txt', 'utf8').trim().split('\n'),
  'https://w3id.org/dpv/2.3',
  ...['BibliographicResource', 'conformsTo', 'contributor', 'date', 'description', 'hasPart', 'identifier', 'isPartOf', 'references', 'source', 'title'].map((name) => DCT + name),
  ...['type', 'Property'].map((name) => `http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}`),
  ...['Class', 'subClassOf'].map((name) => `http://www.w3.org/2000/01/rdf-schema#${name}`),
  ...['closeMatch', 'prefLabel'].map((name) => `http://www.w3.org/2004/02/skos/core#${name}`),
])

/** Every IRI that is neither in DPV 2.3 nor in a standard by name nor ours; blank nodes have none. */
export function strangers(graph: readonly Triple[], register: string): string[] {
  const defined = new Set(graph.filter(({ p }) => p.endsWith('#prefLabel')).map(({ s }) => s))
  const base = `urn:avg-register:${encodeURIComponent(register)}`
  const known = (iri: string): boolean => iri.startsWith('_:') || KNOWN.has(iri) || (iri.startsWith(OWN) ? defined.has(iri) : iri === base || iri.startsWith(`${base}:`))
  const used = new Set(graph.flatMap(({ s, p, o, literal }) => (literal ? [s, p] : [s, p, o])))
  return [...used].filter((iri) => !known(iri)).sort()
}
