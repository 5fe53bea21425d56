import { type Command, Option } from 'commander'
import { discloseFrom } from '../app/disclose.js'
import { dateOrToday, deliver, screen } from '../app/output.js'
import type { DisclosureReport } from '../report/disclose-view.js'
import { EXIT } from './exit.js'

interface Options {
  door: string
  aan: string
  doel?: string
  gegevens?: string
  peildatum?: string
  format: Format
  output?: string
}

const FORMATS = {
  pretty: async (report: DisclosureReport, output: string | undefined) => (await import('../report/disclose-pretty.js')).disclosePretty(report, screen(output)),
  json: async (report: DisclosureReport) => (await import('../report/disclose-json.js')).discloseJson(report),
  markdown: async (report: DisclosureReport) => (await import('../report/disclose-markdown.js')).discloseMarkdown(report),
}
type Format = keyof typeof FORMATS

/** `avg disclose`: an answer is an answer, also when the document has none: the exit status is 0. */
export function define(command: Command, version: string): void {
  command
    .argument('<register>', 'een map met een register, map@datum, of REF:map')
    .requiredOption('--door <partij>', 'wie de gegevens geeft')
    .requiredOption('--aan <partij>', 'wie de gegevens krijgt')
    .option('--doel <tekst>', 'waarvoor de gegevens zijn')
    .option('--gegevens <tekst>', 'om welke gegevens het gaat')
    .option('--peildatum <datum>', 'de wet van deze dag (standaard: vandaag)')
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer').choices(Object.keys(FORMATS)).default('pretty'))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .action(async (register: string, { door, aan, doel, gegevens, peildatum, format, output }: Options) => {
      const question = { door, aan, ...(doel === undefined ? {} : { doel }), ...(gegevens === undefined ? {} : { gegevens }), peildatum: dateOrToday(peildatum) }
      deliver(await FORMATS[format](discloseFrom(register, question, version), output), output)
      process.exitCode = EXIT.clean
    })
}
