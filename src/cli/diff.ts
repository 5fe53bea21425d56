import { type Command, InvalidArgumentError, Option } from 'commander'
import { diffVersions } from '../app/diff.js'
import { deliver, screen } from '../app/output.js'
import { remark } from '../app/streams.js'
import { CONSEQUENCES, type ConsequenceId } from '../core/change.js'
import type { DiffReport } from '../report/diff-view.js'
import { EXIT } from './exit.js'

interface Options {
  format: Format
  output?: string
  failOn?: ConsequenceId[]
}

const FORMATS = {
  pretty: async (report: DiffReport, output: string | undefined) => (await import('../report/diff-pretty.js')).diffPretty(report, screen(output)),
  json: async (report: DiffReport) => (await import('../report/diff-json.js')).diffJson(report),
  markdown: async (report: DiffReport) => (await import('../report/diff-markdown.js')).diffMarkdown(report),
  html: async (report: DiffReport) => (await import('../report/diff-html.js')).diffHtml(report),
}
type Format = keyof typeof FORMATS

/** `avg diff`: exit status 1 when a change has one of the consequences that were asked for. */
export function define(command: Command): void {
  command
    .argument('<oud>', 'een map, REF:map uit git, of een register met @jaar-maand-dag')
    .argument('<nieuw>', 'net zo')
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer').choices(Object.keys(FORMATS)).default('pretty'))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .option('--fail-on <gevolgen>', `mislukt bij een wijziging met een van deze gevolgen: ${CONSEQUENCES.join(', ')}`, consequences)
    .action(async (from: string, to: string, { format, output, failOn = [] }: Options) => {
      const report = diffVersions(from, to)
      const content = await FORMATS[format](report, output)
      if (content !== '' || output !== undefined) deliver(content, output)
      if (report.changes.length === 0) remark('avg: er zijn geen wijzigingen.\n')
      process.exitCode = report.changes.some((change) => change.consequences.some(({ id }) => failOn.includes(id))) ? EXIT.findings : EXIT.clean
    })
}

function consequences(text: string): ConsequenceId[] {
  const ids = text.split(',').map((id) => id.trim())
  const wrong = ids.find((id) => !CONSEQUENCES.some((known) => known === id))
  if (wrong !== undefined) throw new InvalidArgumentError(`Kies uit ${CONSEQUENCES.join(', ')}, met komma's ertussen.`)
  return ids as ConsequenceId[]
}
