import { type Command, Option } from 'commander'
import { type ExportFormat, EXPORTS, exportVersion } from '../app/export.js'
import { deliverFiles } from '../app/output.js'
import { remark } from '../app/streams.js'
import { exportLosses } from '../report/loss.js'
import { EXIT } from './exit.js'

interface Options {
  format: ExportFormat
  output?: string
  openbaar?: boolean
  toezichthouder?: boolean
}

/** `avg export`: a version of a register in a format that other programs read. */
export function define(command: Command, avg: string): void {
  command
    .argument('<versie>', 'een map met een register, map@datum, of REF:map')
    .addOption(new Option('--format <vorm>', 'vorm van het bestand').choices([...EXPORTS]).makeOptionMandatory())
    .option('--output <bestand>', 'waar het komt: een bestand, of bij csv een map')
    .addOption(new Option('--openbaar', 'alleen wat iedereen mag zien').conflicts(['toezichthouder']))
    .option('--toezichthouder', 'wat de Autoriteit Persoonsgegevens mag zien')
    .addHelpText('after', '\nZonder --openbaar of --toezichthouder staat alles erin, ook uw werkaantekeningen.\nVan ods, xlsx, csv en json maakt `avg import` weer een register. avg zegt erbij wat een vorm niet kan bewaren.')
    .action(async (version: string, { format, output, openbaar, toezichthouder }: Options) => {
      const lezer = openbaar ? 'openbaar' : toezichthouder ? 'toezichthouder' : 'intern'
      const { files, losses } = await exportVersion(version, format, { lezer, avg })
      deliverFiles(files, output)
      remark(exportLosses(losses))
      if (lezer === 'intern') remark('avg: alles staat erin, ook werkaantekeningen. Is het bestand voor anderen? Kies dan --openbaar of --toezichthouder.\n')
      process.exitCode = EXIT.clean
    })
}
