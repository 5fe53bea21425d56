import type { Document } from '../document.js'
import { fill } from '../templates.js'
import type { RenderOptions } from './html.js'
import { type Escape, prepare } from './prepared.js'

const escape: Escape = {
  // A text is never more than one line here, so nothing in it can begin a block.
  text: (text) =>
    text
      .replace(/\s+/gu, ' ')
      .replace(/[\\`*_{}[\]<>|~#&]/g, (sign) => `\\${sign}`)
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/^([-+=])/, '\\$1'),
  href: (href) => href.replace(/[()<>\s\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29')),
}

/** Plain Markdown with tables, for a site or a wiki. */
export function markdown(document: Document, { avg, overrides = [], compile }: RenderOptions): string {
  const data = { ...prepare(document, escape), avg }
  return `${fill('markdown', data, overrides, compile).replace(/(?<![ \t])[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim()}\n`
}
