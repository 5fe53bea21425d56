import { type Command, Option } from 'commander'
import { versionLog } from '../app/log.js'
import { deliver, screen } from '../app/output.js'
import type { LogReport } from '../report/log-view.js'

const FORMATS = {
  pretty: async (report: LogReport, output: string | undefined) => (await import('../report/log-pretty.js')).logPretty(report, screen(output)),
  json: async (report: LogReport) => (await import('../report/log-json.js')).logJson(report),
  markdown: async (report: LogReport) => (await import('../report/log-markdown.js')).logMarkdown(report),
  html: async (report: LogReport) => (await import('../report/log-html.js')).logHtml(report),
}

/** `avg log`: what changed, when and why. */
export function define(command: Command): void {
  command
    .argument('<register>', 'map van het register, of REF:map uit git')
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer').choices(Object.keys(FORMATS)).default('pretty'))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .action(async (register: string, { format, output }: { format: keyof typeof FORMATS; output?: string }) => {
      deliver(await FORMATS[format](versionLog(register), output), output)
    })
}
