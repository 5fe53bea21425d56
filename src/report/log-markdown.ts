import { escapeMarkdown } from './escape.js'
import { blocksOf, BY_LAYOUT, type LogReport, reconstructionNote } from './log-view.js'

/** The log as a Markdown table. */
export function logMarkdown(report: LogReport): string {
  const blocks = blocksOf(report)
  const rows = blocks.flatMap(({ date, reconstructed, rows: own }) =>
    own.map(({ change, reason, byLayout }, index) => `| ${index === 0 ? `${date}${reconstructed ? ' (reconstructie)' : ''}` : ''} | ${escapeMarkdown(change)} | ${escapeMarkdown(reason)}${byLayout ? ' \\*' : ''} |`),
  )
  const note = reconstructionNote(report)
  const marked = blocks.some(({ rows: own }) => own.some(({ byLayout }) => byLayout))
  return `${[`## Versielog van ${escapeMarkdown(report.title)}`, '', '| Datum | Wijziging | Reden |', '|---|---|---|', ...rows, ...(note === undefined ? [] : ['', note]), ...(marked ? ['', `\\* ${BY_LAYOUT}`] : [])].join('\n')}\n`
}
