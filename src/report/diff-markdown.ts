import { consequenceWords, countWords, type DiffReport, groupsOf, obligations } from './diff-view.js'
import { escapeMarkdown } from './escape.js'
import { labelOf } from './version-view.js'

/** A difference as Markdown, for a merge request; empty when there is none. */
export function diffMarkdown(report: DiffReport): string {
  if (report.changes.length === 0) return ''
  const lines = [`## ${escapeMarkdown(report.to.title)}: ${escapeMarkdown(labelOf(report.from))} → ${escapeMarkdown(labelOf(report.to))}`, '', `${countWords(report.changes)}.`]
  for (const { number, title, changes } of groupsOf(report)) {
    lines.push('', `### ${number === '' ? '' : `${number} `}${escapeMarkdown(title)}`, '')
    for (const change of changes) {
      lines.push(`- ${escapeMarkdown(change.sentence)}`)
      if (change.affects) lines.push(`  Dit geldt ook voor ${change.affects.map((id) => `\`${id}\``).join(', ')}, via een verwijzing.`)
      for (const consequence of obligations(change)) lines.push(`  - ${escapeMarkdown(consequenceWords(consequence))}`)
    }
  }
  if (report.suggestions.length > 0) lines.push('', '### Waarschijnlijk hernoemd', '', ...report.suggestions.map(({ sentence }) => `- ${escapeMarkdown(sentence)}`))
  return `${lines.join('\n')}\n`
}
