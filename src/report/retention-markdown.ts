import { escapeMarkdown } from './escape.js'
import { COUNTING, holdSentence, kindView, NOTICE, type RetentionReport, ruleSentence, subtitle, summary } from './retention-view.js'

/** A retention schedule as Markdown. */
export function retentionMarkdown({ schedule, version }: RetentionReport): string {
  const { soorten, zonder, aanhoudingen, regels, vanaf } = schedule
  const bullets = (title: string, sentences: readonly string[]): string[] => (sentences.length === 0 ? [] : [`### ${title}`, '', ...sentences.map((one) => `- ${escapeMarkdown(one)}`), ''])
  return `${[
    `## ${escapeMarkdown(version.title)}: bewaartermijnen`,
    '',
    subtitle(schedule),
    '',
    ...summary(schedule).flatMap((sentence) => [`- ${escapeMarkdown(sentence)}`]),
    '',
    ...soorten.flatMap((kind) => {
      const { naam, wet, termijnen } = kindView(kind, schedule)
      return [
        `### ${escapeMarkdown(naam)}`,
        '',
        ...wet.map(({ zin, bron, link }) => `- Wet: ${escapeMarkdown(zin)}${link === undefined ? '' : ` [Lees ${escapeMarkdown(bron)}](${link})`}`),
        ...(wet.length === 0 ? [] : ['']),
        ...termijnen.flatMap(({ termijn, regels: lines }) => [
          '| onderdeel | wat er staat |',
          '|---|---|',
          `| termijn | ${escapeMarkdown(termijn)} |`,
          ...lines.map(({ label, zinnen }) => `| ${label} | ${zinnen.map(escapeMarkdown).join('<br>')} |`),
          '',
        ]),
      ]
    }),
    ...bullets('Zonder bewaartermijn', zonder.map(({ id, naam, staat }) => `${id} (${naam})${staat === 'onbekend' ? ': onbekend' : ''}`)),
    ...bullets('Aanhoudingen', aanhoudingen.map(holdSentence)),
    ...bullets('Wat het reglement zegt over vernietigen', regels.map(ruleSentence)),
    ...(vanaf === undefined ? [] : bullets('Zo telt avg', COUNTING)),
    escapeMarkdown(NOTICE),
  ].join('\n')}\n`
}
