import { escapeHtml } from './escape.js'

/** The look of a report: calm, printable, readable in black and white. */
const STYLE = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 Georgia, 'Times New Roman', serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem; line-height: 1.25 }
h2 { font-size: 1.15rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #999; overflow-wrap: anywhere }
th { border-bottom-width: 2px }
.note { font-size: .9rem }
@media print { body { margin: 0; max-width: none } h2 { break-after: avoid } tr { break-inside: avoid } }
`.trim()

/** One HTML file that needs nothing else. `body` is HTML; the title is text; `style` is what this page has of its own. */
export function page(title: string, body: readonly string[], style = ''): string {
  return `${['<!doctype html>', '<html lang="nl">', '<head>', '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">', `<title>${escapeHtml(title)}</title>`, `<style>\n${STYLE}\n${style.trim()}${style === '' ? '' : '\n'}</style>`, '</head>', '<body>', '<main>', `<h1>${escapeHtml(title)}</h1>`, ...body, '</main>', '</body>', '</html>'].join('\n')}\n`
}
