import { type Command, Option } from 'commander'
import { deliver } from '../app/output.js'
import { showVersion } from '../app/show.js'

/** `avg show`: what a version said. */
export function define(command: Command): void {
  command
    .argument('<versie>', 'een map, REF:map uit git, of een register met @jaar-maand-dag')
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer').choices(['yaml', 'json']).default('yaml'))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .action((version: string, { format, output }: { format: 'yaml' | 'json'; output?: string }) => deliver(showVersion(version, format), output))
}
