import { Chalk } from 'chalk'
import { consequenceWords, countWords, type DiffReport, groupsOf, obligations } from './diff-view.js'
import { safeText } from './escape.js'
import { labelOf } from './version-view.js'
import { wrap } from './wrap.js'

/** A difference for people on a screen; empty when there is none. */
export function diffPretty(report: DiffReport, { color, width }: { color: boolean; width: number }): string {
  if (report.changes.length === 0) return ''
  const paint = new Chalk({ level: color ? 1 : 0 })
  const room = Math.max(60, Math.min(width, 100)) - 7
  const head = `${safeText(report.to.register)}: ${safeText(labelOf(report.from))} → ${safeText(labelOf(report.to))}, ${countWords(report.changes)}`
  const lines = [...wrap(head, room + 7).map((line) => paint.bold(line)), '']
  const text = (words: string, lead: string, style: (text: string) => string = (same) => same): void => {
    for (const [index, line] of wrap(safeText(words), room).entries()) lines.push(`     ${index === 0 ? lead : ' '.repeat(lead.length)}${style(line)}`)
  }
  for (const { number, title, changes } of groupsOf(report)) {
    lines.push(`  ${number === '' ? '' : `${number} `}${paint.bold(safeText(title))}`)
    for (const change of changes) {
      text(change.sentence, '')
      if (change.affects) text(`Dit geldt ook voor ${change.affects.join(', ')}, via een verwijzing.`, '', paint.dim)
      const words = obligations(change).map(consequenceWords).join('; ')
      if (words !== '') text(words, '→ ', paint.cyan)
    }
  }
  if (report.suggestions.length > 0) {
    lines.push('', paint.bold('  Waarschijnlijk hernoemd'))
    for (const { sentence } of report.suggestions) text(sentence, '')
  }
  return `${lines.join('\n')}\n`
}
