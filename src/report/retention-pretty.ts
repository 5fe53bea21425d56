import { Chalk } from 'chalk'
import { safeText } from './escape.js'
import { COUNTING, holdSentence, kindView, NOTICE, type RetentionReport, ruleSentence, subtitle, summary } from './retention-view.js'
import { wrap } from './wrap.js'

const LABEL = 12

/** A retention schedule for people on a screen. */
export function retentionPretty({ schedule, version }: RetentionReport, { color, width }: { color: boolean; width: number }): string {
  const paint = new Chalk({ level: color ? 1 : 0 })
  const room = Math.max(60, Math.min(width, 100))
  const text = (words: string, indent = 0, style: (line: string) => string = (same) => same): string[] => wrap(safeText(words), room - indent).map((line) => ' '.repeat(indent) + style(line))
  const labelled = (label: string, sentences: readonly string[]): string[] =>
    sentences.flatMap((sentence) => wrap(safeText(sentence), room - 5 - LABEL)).map((line, index) => `     ${paint.dim((index === 0 ? label : '').padEnd(LABEL))}${line}`)
  const bulleted = (sentences: readonly string[]): string[] => sentences.flatMap((one) => wrap(safeText(one), room - 4).map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`))
  const section = (title: string, sentences: readonly string[]): string[] => (sentences.length === 0 ? [] : [paint.bold(title), ...bulleted(sentences), ''])
  const { soorten, zonder, aanhoudingen, regels } = schedule
  return `${[
    ...text(`${version.title}: bewaartermijnen`, 0, paint.bold),
    ...text(subtitle(schedule), 0, paint.dim),
    '',
    ...summary(schedule).flatMap((sentence) => text(sentence)),
    '',
    ...soorten.flatMap((kind) => {
      const { naam, wet, termijnen } = kindView(kind, schedule)
      return [
        paint.bold(safeText(naam)),
        ...labelled('wet', wet.map(({ zin }) => zin)),
        ...termijnen.flatMap(({ termijn, regels: lines }) => [...text(termijn, 2), ...lines.flatMap(({ label, zinnen }) => labelled(label, zinnen))]),
        '',
      ]
    }),
    ...section('Zonder bewaartermijn', zonder.map(({ id, naam, staat }) => `${id} (${naam})${staat === 'onbekend' ? ': onbekend' : ''}`)),
    ...section('Aanhoudingen', aanhoudingen.map(holdSentence)),
    ...section('Wat het reglement zegt over vernietigen', regels.map(ruleSentence)),
    ...(schedule.vanaf === undefined ? [] : section('Zo telt avg', COUNTING)),
    ...text(NOTICE, 0, paint.dim),
  ].join('\n')}\n`
}
