import { type Command, InvalidArgumentError, Option } from 'commander'
import { effective } from '../app/config.js'
import { lintPaths } from '../app/lint.js'
import { dateOrToday, deliver, screen, waiting, withoutCommands } from '../app/output.js'
import { remark } from '../app/streams.js'
import { AvgError } from '../core/error.js'
import { SEVERITIES, type Severity } from '../core/finding.js'
import { count, type LintReport } from '../report/result.js'
import { EXIT } from './exit.js'

interface Options {
  format?: Format
  output?: string
  peildatum?: string
  sinds?: string
  failOn?: Severity
  maxWarnings?: number
  baseline?: string
  updateBaseline?: true
  config?: string
  fix?: true
}

/** Every format loads its own part of avg. */
const FORMATS = {
  pretty: async (report: LintReport, output: string | undefined) => (await import('../report/pretty.js')).pretty(report, screen(output)),
  json: async (report: LintReport) => (await import('../report/json.js')).jsonPieces(report),
  sarif: async (report: LintReport) => (await import('../report/sarif.js')).sarif(report),
  junit: async (report: LintReport) => (await import('../report/junit.js')).junit(report),
  github: async (report: LintReport) => (await import('../report/github.js')).github(report),
  gitlab: async (report: LintReport) => (await import('../report/gitlab.js')).gitlab(report),
  markdown: async (report: LintReport) => (await import('../report/markdown.js')).markdown(report),
  html: async (report: LintReport) => (await import('../report/html.js')).html(report),
}
type Format = keyof typeof FORMATS

/** The flags that `avg config` takes too: it says what would apply. */
export function withSettings(command: Command): Command {
  return command
    .argument('[pad...]', 'registers, mappen met registers, of losse bestanden', [])
    .addOption(new Option('--fail-on <ernst>', 'vanaf welke ernst de opdracht mislukt (standaard: error)').choices([...SEVERITIES]))
    .option('--max-warnings <aantal>', 'mislukt ook bij meer waarschuwingen dan dit', wholeNumber)
    .option('--baseline <bestand>', 'bekende bevindingen in dit bestand tellen niet mee')
    .option('--config <bestand>', 'instellingen (standaard: avg.config.yaml in deze map of hoger in de repository)')
}

/** `avg lint`: exit status 1 when a finding is at or above the limit. */
export function define(command: Command, version: string): void {
  withSettings(command)
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer (standaard: pretty; in GitHub Actions ook github)').choices(Object.keys(FORMATS)))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .option('--peildatum <datum>', 'oordeel naar de wet van deze dag (standaard: vandaag)')
    .option('--sinds <versie>', 'kijk ook naar wat er sinds deze versie is gewijzigd')
    .option('--fix', 'verbeter eerst wat zeker is: oude woorden, wetsartikelen, termijnen en datums')
    .option('--update-baseline', 'zet wat nu openstaat in het bestand van --baseline')
    .action(async (paths: string[], options: Options) => {
      const applies = effective({ ...options, paths })
      const peildatum = dateOrToday(options.peildatum)
      if (options.fix) await fix(applies.paths.value, peildatum)
      const report = lintPaths({
        paths: applies.paths.value,
        peildatum,
        version,
        progress: waiting(),
        ...(options.sinds === undefined ? {} : { since: (await import('../app/since.js')).changesSince(options.sinds) }),
        ...(applies.file === undefined ? {} : { settings: { file: applies.file, rules: applies.rules } }),
        ...baseline(applies.baseline.value, options.updateBaseline === true),
      })
      deliver(await printed(report, options), options.output)
      process.exitCode = fails(report, applies.failOn.value, applies.maxWarnings.value) ? EXIT.findings : EXIT.clean
    })
}

/** What was fixed goes to standard error: standard output is for the report on what is left. */
async function fix(paths: readonly string[], peildatum: string): Promise<void> {
  const { describeFixes, fixPaths } = await import('../app/fix.js')
  remark(describeFixes(fixPaths(paths, peildatum)))
}

function baseline(file: string | undefined, update: boolean): { baseline?: { file: string; update: boolean } } {
  if (file !== undefined) return { baseline: { file, update } }
  if (update) throw new AvgError('Bij --update-baseline hoort --baseline met een bestand, of `baseline` in avg.config.yaml.')
  return {}
}

/** In GitHub Actions a person reads the log and GitHub reads the annotations: without a choice, both get theirs. */
async function printed(report: LintReport, { format, output }: Options): Promise<string | Iterable<string>> {
  if (format !== undefined || output !== undefined || process.env.GITHUB_ACTIONS !== 'true') return FORMATS[format ?? 'pretty'](report, output)
  return `${withoutCommands(await FORMATS.pretty(report, output))}${await FORMATS.github(report)}`
}

function fails(report: LintReport, failOn: Severity, maxWarnings: number | undefined): boolean {
  const counts = count(report.findings)
  const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((severity) => counts[severity] > 0)
  return counted || (maxWarnings !== undefined && counts.warning > maxWarnings)
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Geef een heel getal van 0 of meer.')
  return Number(text)
}
