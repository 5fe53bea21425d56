import { alsoView, type DisclosureReport, type RuleView, ruleView, sentences, sourceOf } from './disclose-view.js'
import { escapeMarkdown } from './escape.js'
import { day } from './result.js'

/** What a document says of a disclosure, as Markdown. */
export function discloseMarkdown({ disclosure, version }: DisclosureReport): string {
  const { vraag, antwoorden } = disclosure
  const asked = [
    `peildatum ${day(vraag.peildatum)}`,
    ...(vraag.doel === undefined ? [] : [`doel ‘${escapeMarkdown(vraag.doel)}’`]),
    ...(vraag.gegevens === undefined ? [] : [`gegevens ‘${escapeMarkdown(vraag.gegevens)}’`]),
  ]
  const rule = ({ plaats, cellen }: RuleView, niveau: string): string[] => [
    `${niveau} ${escapeMarkdown(plaats.charAt(0).toUpperCase() + plaats.slice(1))}`,
    '',
    '| onderdeel | wat het document zegt |',
    '|---|---|',
    ...cellen.map(({ label, regels }) => `| ${label} | ${regels.map(escapeMarkdown).join('<br>')} |`),
    '',
  ]
  return `${[
    `## ${escapeMarkdown(version.title)}: door ${escapeMarkdown(vraag.door)} aan ${escapeMarkdown(vraag.aan)}`,
    '',
    asked.join(', '),
    '',
    ...sentences(disclosure).flatMap((sentence) => [escapeMarkdown(sentence), '']),
    ...antwoorden.flatMap((one) => rule(ruleView(one, vraag.peildatum), '###')),
    ...alsoView(disclosure).flatMap(({ reden, regels }) => [`### Kijk ook: ${escapeMarkdown(reden)}`, '', ...regels.flatMap((one) => rule(one, '####'))]),
    sourceOf(disclosure).map(escapeMarkdown).join('  \n'),
  ].join('\n')}\n`
}
