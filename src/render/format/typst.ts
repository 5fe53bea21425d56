import type { Block, Document } from '../document.js'
import { typst as template } from '../generated/templates.js'
import { DEFAULT_COLORS, type HouseStyle } from '../house-style.js'
import { dateInWords } from '../dates.js'
import { type Escape, prepare } from './prepared.js'

/** What the typesetter gets: a fixed program, and everything that it says as data beside it. */
export interface TypstInput {
  main: string
  files: ReadonlyMap<string, Uint8Array>
}

// The data go in as JSON and never become markup: there is nothing to escape.
const escape: Escape = { text: (text) => text.replace(/\s+/gu, ' '), href: (href) => href }

/** A document for Typst. */
export function typst(document: Document, style: HouseStyle = {}): TypstInput {
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array>()
  const pictures = document.secties.flatMap(figures)
  for (const [index, picture] of pictures.entries()) files.set(`figuur-${index + 1}.svg`, encoder.encode(picture.breed))
  const names = new Map(pictures.map((picture, index) => [picture.breed, `figuur-${index + 1}.svg`]))
  const { versie } = document
  const voetregel = [document.organisatie, document.titel, versie.naam === undefined ? 'nog geen versie' : `versie ${dateInWords(versie.naam)}`, ...(versie.concept ? ['concept'] : [])].join(' · ')
  const logo = style.logo ? { bestand: style.logo.type === 'image/png' ? 'logo.png' : 'logo.svg', alt: style.logo.alt } : null
  if (style.logo) files.set(logo!.bestand, style.logo.bytes)
  const data = { ...prepare(document, escape), kleur: style.kleur ?? DEFAULT_COLORS.kleur, logo, voetregel }
  // Pictures go by name; the text of the drawing is a file of its own.
  const withNames = JSON.parse(JSON.stringify(data), (_key, value: unknown) => (isFigure(value) ? { ...value, bestand: names.get(value.breed) ?? '' } : value)) as unknown
  files.set('document.json', encoder.encode(JSON.stringify(withNames)))
  return { main: template, files }
}

function isFigure(value: unknown): value is { soort: string; breed: string } {
  return typeof value === 'object' && value !== null && (value as { soort?: string }).soort === 'figuur' && 'breed' in value
}

function figures(block: Block): Extract<Block, { soort: 'figuur' }>[] {
  if (block.soort === 'figuur') return [block]
  return block.soort === 'sectie' || block.soort === 'uitklap' ? block.blokken.flatMap(figures) : []
}
