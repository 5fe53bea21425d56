import { consequenceWords, countWords, type DiffReport, groupsOf, obligations } from './diff-view.js'
import { escapeHtml } from './escape.js'
import { page } from './page.js'
import { labelOf } from './version-view.js'

/** A difference as one HTML file. */
export function diffHtml(report: DiffReport): string {
  const title = `${report.to.title}: ${labelOf(report.from)} → ${labelOf(report.to)}`
  if (report.changes.length === 0) return page(title, ['<p>Er zijn geen wijzigingen.</p>'])
  const body = [`<p>${countWords(report.changes)}.</p>`]
  for (const { number, title: name, changes } of groupsOf(report)) {
    body.push(`<h2>${escapeHtml(number === '' ? name : `${number} ${name}`)}</h2>`, '<table>', '<thead><tr><th scope="col">Wijziging</th><th scope="col">Wat dit vraagt</th></tr></thead>', '<tbody>')
    for (const change of changes) {
      const also = change.affects ? `<br><span class="note">Dit geldt ook voor ${escapeHtml(change.affects.join(', '))}, via een verwijzing.</span>` : ''
      body.push(`<tr><td>${escapeHtml(change.sentence)}${also}</td><td>${obligations(change).map((consequence) => escapeHtml(consequenceWords(consequence))).join('<br>')}</td></tr>`)
    }
    body.push('</tbody>', '</table>')
  }
  if (report.suggestions.length > 0) body.push('<h2>Waarschijnlijk hernoemd</h2>', '<ul>', ...report.suggestions.map(({ sentence }) => `<li>${escapeHtml(sentence)}</li>`), '</ul>')
  return page(title, body)
}
