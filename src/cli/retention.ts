import { type Command, Option } from 'commander'
import { dateOrToday, deliver, screen } from '../app/output.js'
import { retentionCalendar, retentionOf, retentionPicture } from '../app/retention.js'
import type { RetentionReport } from '../report/retention-view.js'
import { EXIT } from './exit.js'

interface Options {
  vanaf?: string
  peildatum?: string
  format: Format
  output?: string
}

const FORMATS = {
  pretty: async (report: RetentionReport, output: string | undefined) => (await import('../report/retention-pretty.js')).retentionPretty(report, screen(output)),
  json: async (report: RetentionReport) => (await import('../report/retention-json.js')).retentionJson(report),
  markdown: async (report: RetentionReport) => (await import('../report/retention-markdown.js')).retentionMarkdown(report),
  html: async (report: RetentionReport) => (await import('../report/retention-html.js')).retentionHtml(report, retentionPicture(report)),
  ics: (report: RetentionReport) => Promise.resolve(retentionCalendar(report)),
}
type Format = keyof typeof FORMATS

/** `avg retention`: a schedule with differences is still a schedule; lint is what fails on them. The exit status is 0. */
export function define(command: Command, version: string): void {
  command
    .argument('<register>', 'een map met een register, map@datum, of REF:map')
    .option('--vanaf <datum>', 'de dag waarop een dossier sloot, of waarop anders een termijn begon: zegt erbij vanaf wanneer het weg kan')
    .option('--peildatum <datum>', 'de wet van deze dag (standaard: vandaag)')
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer; `ics` is voor een agenda').choices(Object.keys(FORMATS)).default('pretty'))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .action(async (register: string, { vanaf, peildatum, format, output }: Options) => {
      const dates = { peildatum: dateOrToday(peildatum), ...(vanaf === undefined ? {} : { vanaf: dateOrToday(vanaf) }) }
      deliver(await FORMATS[format](retentionOf(register, dates, version), output), output)
      process.exitCode = EXIT.clean
    })
}
