import { createHash } from 'node:crypto'
import type { Address } from './phrases.js'
import type { Reader } from './projection.js'
import { plain, type Run, type Text } from './runs.js'

/** One place of the register or the law that a passage says something of: `verwerkingen/01.yaml#/doelen/0`, `wet#AVG 13(2)(d)`. */
export type Origin = string

/** The smallest part of a document that traces back: a paragraph, a list item, a row. */
export interface Passage {
  /** Unique in the document; by ids of the register, never by position alone. */
  id: string
  runs: Run[]
  origins: Origin[]
  /** Elements of articles 13 and 14 that it supplies (ids of the law data). */
  elements: string[]
  /** The register cannot supply what belongs here. */
  gap: boolean
  hash: string
}

export type Block =
  | { soort: 'alinea'; passage: Passage; kop: string | null }
  | { soort: 'lijst'; items: Passage[] }
  | { soort: 'feiten'; rijen: (Passage & { label: string })[] }
  | { soort: 'tabel'; id: string; bijschrift: string; koppen: string[]; rijen: (Passage & { cellen: Run[][] })[] }
  | { soort: 'figuur'; id: string; titel: string; beschrijving: string; breed: string; smal: string }
  | { soort: 'uitklap'; id: string; titel: string; blokken: Block[] }
  | Section

export interface Section {
  soort: 'sectie'
  id: string
  titel: string
  /** 2 under the title of the document, 3 below that. */
  niveau: 2 | 3 | 4
  origins: Origin[]
  blokken: Block[]
}

/** What the register cannot supply: shown as a mark in a draft, refused when final. */
export interface Gap {
  element: string
  tekst: string
  verwerking?: string
  origin: Origin
  passage: string
}

/** Which text this is: a version that was released, or the working files. */
export interface VersionInfo {
  /** `2025-09-22`, or undefined when no version was released. */
  naam?: string
  /** Hash of the snapshot that it is made from. */
  hash?: string
  /** The files differ from the last version, or there is none yet. */
  concept: boolean
}

export interface Document {
  soort: 'verklaring' | 'register' | 'versielog' | 'verstrekkingen' | 'reglement' | 'brief' | 'antwoord' | 'index' | 'antwoorden' | 'procedure' | 'score' | 'datalekken'
  titel: string
  ondertitel: string
  register: string
  organisatie: string
  lezer: Reader
  doelgroep?: string
  aanspreekvorm: Address
  peildatum: string
  versie: VersionInfo
  secties: Section[]
  gaten: Gap[]
  /** Sentences of the register that the document takes over; how they read is the organisation's to see. */
  eigenWoorden?: string[]
}

/** Hash of what a passage says. White space does not count: formats and browsers lay it out anew. */
export function passageHash(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, '').normalize('NFC')).digest('hex').slice(0, 32)
}

/** All passages of a document, in reading order. */
export function passages(document: Document): Passage[] {
  return document.secties.flatMap((section) => inBlock(section))
}

function inBlock(block: Block): Passage[] {
  switch (block.soort) {
    case 'alinea':
      return [block.passage]
    case 'lijst':
      return block.items
    case 'feiten':
    case 'tabel':
      return block.rijen
    case 'figuur':
      return []
    case 'uitklap':
    case 'sectie':
      return block.blokken.flatMap(inBlock)
  }
}

/** The words of a passage as a reader sees them, its label included. */
export function said(text: Text, label = ''): string {
  return label + plain(text)
}
