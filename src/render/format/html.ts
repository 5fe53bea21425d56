import type { Document } from '../document.js'
import { css } from '../generated/templates.js'
import { DEFAULT_COLORS, type HouseStyle } from '../house-style.js'
import { type compiler, fill, type Override } from '../templates.js'
import { type Escape, prepare } from './prepared.js'

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;', '=': '&#61;' }

const escape: Escape = {
  text: (text) => text.replace(/[&<>"'`]/g, (sign) => SIGNS[sign]!),
  href: (href) => href.replace(/[&<>"'`=]/g, (sign) => (sign === '=' ? sign : SIGNS[sign]!)),
}

export interface RenderOptions {
  /** Version of avg. */
  avg: string
  style?: HouseStyle
  overrides?: readonly Override[]
  compile?: Awaited<ReturnType<typeof compiler>>
}

/** One self-contained page: its own style, no scripts, nothing from elsewhere. */
export function html(document: Document, { avg, style = {}, overrides = [], compile }: RenderOptions): string {
  const kleuren = { kleur: style.kleur ?? DEFAULT_COLORS.kleur, kleur_donker: style.kleur_donker ?? DEFAULT_COLORS.kleur_donker }
  const data = {
    ...prepare(document, escape),
    avg,
    css,
    ...kleuren,
    logo: style.logo ? { src: `data:${style.logo.type};base64,${Buffer.from(style.logo.bytes).toString('base64')}`, alt: escape.text(style.logo.alt) } : false,
  }
  return `${fill('html', data, overrides, compile).replace(/(?<![ \t])[ \t]+$/gm, '').replace(/\n{2,}/g, '\n').trim()}\n`
}
