import { type Command, InvalidArgumentError, Option } from 'commander'
import { lintPaths } from '../app/lint.js'
import { dateOrToday, deliver, screen } from '../app/output.js'
import { SEVERITIES, type Severity } from '../core/finding.js'
import { count, type LintReport } from '../report/result.js'
import { EXIT } from './exit.js'

interface Options {
  format: Format
  output?: string
  peildatum?: string
  failOn: Severity
  maxWarnings?: number
}

/** Every format loads its own part of avg. */
const FORMATS = {
  pretty: async (report: LintReport, output: string | undefined) => (await import('../report/pretty.js')).pretty(report, screen(output)),
  json: async (report: LintReport) => (await import('../report/json.js')).json(report),
}
type Format = keyof typeof FORMATS

/** `avg lint`: exit status 1 when a finding is at or above the limit. */
export function define(command: Command, version: string): void {
  command
    .argument('[pad...]', 'registers, mappen met registers, of losse bestanden', [])
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer').choices(Object.keys(FORMATS)).default('pretty'))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .option('--peildatum <datum>', 'oordeel naar de wet van deze dag (standaard: vandaag)')
    .addOption(new Option('--fail-on <ernst>', 'vanaf welke ernst de opdracht mislukt').choices([...SEVERITIES]).default('error'))
    .option('--max-warnings <aantal>', 'mislukt ook bij meer waarschuwingen dan dit', wholeNumber)
    .action(async (paths: string[], options: Options) => {
      const report = lintPaths({ paths, peildatum: dateOrToday(options.peildatum), version })
      deliver(await FORMATS[options.format](report, options.output), options.output)
      process.exitCode = fails(report, options) ? EXIT.findings : EXIT.clean
    })
}

function fails(report: LintReport, { failOn, maxWarnings }: Options): boolean {
  const counts = count(report.findings)
  const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((severity) => counts[severity] > 0)
  return counted || (maxWarnings !== undefined && counts.warning > maxWarnings)
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Geef een heel getal van 0 of meer.')
  return Number(text)
}
