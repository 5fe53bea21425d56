import { Chalk } from 'chalk'
import { alsoView, type DisclosureReport, type RuleView, ruleView, sentences, sourceOf } from './disclose-view.js'
import { safeText } from './escape.js'
import { day } from './result.js'
import { wrap } from './wrap.js'

const LABEL = 13

/** What a document says of a disclosure, for people on a screen. */
export function disclosePretty({ disclosure, version }: DisclosureReport, { color, width }: { color: boolean; width: number }): string {
  const paint = new Chalk({ level: color ? 1 : 0 })
  const room = Math.max(60, Math.min(width, 100))
  const { vraag, antwoorden } = disclosure
  const text = (words: string, indent: number, style: (line: string) => string = (same) => same): string[] => wrap(safeText(words), room - indent).map((line) => ' '.repeat(indent) + style(line))
  const rule = ({ plaats, cellen }: RuleView): string[] => [
    ...text(plaats, 2, paint.bold),
    ...cellen.flatMap(({ label, regels }) => {
      const lines = regels.flatMap((regel) => wrap(safeText(regel), room - 5 - LABEL))
      return lines.map((line, index) => `     ${paint.dim((index === 0 ? label : '').padEnd(LABEL))}${line}`)
    }),
    '',
  ]
  return `${[
    paint.bold(safeText(`${version.register}: door ${vraag.door} aan ${vraag.aan}`)),
    ...text(`peildatum ${day(vraag.peildatum)}${vraag.doel === undefined ? '' : `, doel ‘${vraag.doel}’`}${vraag.gegevens === undefined ? '' : `, gegevens ‘${vraag.gegevens}’`}`, 0, paint.dim),
    '',
    ...sentences(disclosure).flatMap((sentence) => text(sentence, 0)),
    '',
    ...antwoorden.flatMap((one) => rule(ruleView(one, vraag.peildatum))),
    ...alsoView(disclosure).flatMap(({ reden, regels }) => [...text(`Kijk ook: ${reden}`, 0, paint.bold), '', ...regels.flatMap(rule)]),
    ...sourceOf(disclosure).flatMap((line) => text(line, 0, paint.dim)),
  ].join('\n')}\n`
}
