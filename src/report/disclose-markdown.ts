import type { Rule } from '../decide/disclose.js'
import { type DisclosureReport, reasonOf, ruleView, sentences, sourceOf } from './disclose-view.js'
import { escapeMarkdown } from './escape.js'
import { day } from './result.js'

/** What a document says of a disclosure, as Markdown. */
export function discloseMarkdown({ disclosure, version }: DisclosureReport): string {
  const { vraag, antwoorden, kijkOok } = disclosure
  const asked = [
    `peildatum ${day(vraag.peildatum)}`,
    ...(vraag.doel === undefined ? [] : [`doel ‘${escapeMarkdown(vraag.doel)}’`]),
    ...(vraag.gegevens === undefined ? [] : [`gegevens ‘${escapeMarkdown(vraag.gegevens)}’`]),
  ]
  const rule = (one: Rule, niveau: string): string[] => {
    const { plaats, cellen } = ruleView(one, vraag.peildatum)
    return [
      `${niveau} ${escapeMarkdown(plaats.charAt(0).toUpperCase() + plaats.slice(1))}`,
      '',
      '| | |',
      '|---|---|',
      ...cellen.map(({ label, regels }) => `| ${label} | ${regels.map(escapeMarkdown).join('<br>')} |`),
      '',
    ]
  }
  return `${[
    `## ${escapeMarkdown(version.title)}: door ${escapeMarkdown(vraag.door)} aan ${escapeMarkdown(vraag.aan)}`,
    '',
    `${asked.join(', ')}`,
    '',
    ...sentences(disclosure).flatMap((sentence) => [escapeMarkdown(sentence), '']),
    ...antwoorden.flatMap((one) => rule(one, '###')),
    ...(kijkOok.length === 0 ? [] : ['### Kijk ook naar', '', ...kijkOok.flatMap(({ reden, regel }) => [escapeMarkdown(reasonOf(reden)), '', ...rule(regel, '####')])]),
    sourceOf(disclosure).map(escapeMarkdown).join('  \n'),
  ].join('\n')}\n`
}
