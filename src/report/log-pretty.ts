import { Chalk } from 'chalk'
import { safeText } from './escape.js'
import { blocksOf, BY_LAYOUT, type LogReport, reconstructionNote } from './log-view.js'
import { columns, wrap } from './wrap.js'

/** The log as a table on a screen. */
export function logPretty(report: LogReport, { color, width }: { color: boolean; width: number }): string {
  const paint = new Chalk({ level: color ? 1 : 0 })
  const room = Math.max(70, Math.min(width, 110))
  const reason = Math.floor((room - 17) * 0.38)
  const change = room - 17 - reason
  const lines = [paint.bold(safeText(report.title)), '', paint.bold(`${'Datum'.padEnd(13)}  ${'Wijziging'.padEnd(change)}  Reden`)]
  let marked = false
  for (const { date, reconstructed, rows } of blocksOf(report)) {
    for (const [index, row] of rows.entries()) {
      marked ||= row.byLayout
      const left = wrap(safeText(row.change), change)
      const right = wrap(safeText(`${row.reason}${row.byLayout ? ' *' : ''}`), reason)
      const first = index === 0 ? [date, ...(reconstructed ? ['reconstructie'] : [])] : []
      for (let at = 0; at < Math.max(left.length, right.length, first.length); at++) {
        lines.push(`${pad(first[at] ?? '', 13)}  ${pad(left[at] ?? '', change)}  ${right[at] ?? ''}`.trimEnd())
      }
    }
    lines.push('')
  }
  const note = reconstructionNote(report)
  for (const line of [...(note === undefined ? [] : wrap(note, room)), ...(marked ? wrap(`* ${BY_LAYOUT}`, room) : [])]) lines.push(paint.dim(line))
  return `${lines.join('\n').trimEnd()}\n`
}

function pad(text: string, width: number): string {
  return `${text}${' '.repeat(Math.max(0, width - columns(text)))}`
}
