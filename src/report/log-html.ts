import { escapeHtml } from './escape.js'
import { blocksOf, BY_LAYOUT, type LogReport, reconstructionNote } from './log-view.js'
import { page } from './page.js'

/** The log as one HTML file. */
export function logHtml(report: LogReport): string {
  const blocks = blocksOf(report)
  const body = ['<table>', '<thead><tr><th scope="col">Datum</th><th scope="col">Wijziging</th><th scope="col">Reden</th></tr></thead>', '<tbody>']
  for (const { date, reconstructed, rows } of blocks) {
    for (const [index, { change, reason, byLayout }] of rows.entries()) {
      const head = index === 0 ? `<th scope="rowgroup" rowspan="${rows.length}">${date}${reconstructed ? '<br><span class="note">reconstructie</span>' : ''}</th>` : ''
      body.push(`<tr>${head}<td>${escapeHtml(change)}</td><td>${escapeHtml(reason)}${byLayout ? ' *' : ''}</td></tr>`)
    }
    body.push('</tbody>', '<tbody>')
  }
  body.splice(-1, 1, '</table>')
  const note = reconstructionNote(report)
  if (note !== undefined) body.push(`<p class="note">${escapeHtml(note)}</p>`)
  if (blocks.some(({ rows }) => rows.some(({ byLayout }) => byLayout))) body.push(`<p class="note">* ${escapeHtml(BY_LAYOUT)}</p>`)
  return page(`Versielog van ${report.title}`, body)
}
