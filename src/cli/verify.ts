import { type Command, Option } from 'commander'
import { deliver } from '../app/output.js'
import { verifyPath } from '../app/verify.js'
import { verifyJson, verifyPretty } from '../report/verify-view.js'
import { EXIT } from './exit.js'

/** `avg verify`: exit status 1 when something is not what was released. */
export function define(command: Command): void {
  command
    .argument('<register>', 'map van een register, of een bestand of map in zijn versies')
    .option('--anker <hash>', 'een hash uit het versielog die u elders hebt bewaard')
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer').choices(['pretty', 'json']).default('pretty'))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .action((path: string, { anker, format, output }: { anker?: string; format: 'pretty' | 'json'; output?: string }) => {
      const reports = verifyPath(path, anker)
      deliver(format === 'json' ? verifyJson(reports) : verifyPretty(reports), output)
      process.exitCode = reports.some(({ alterations }) => alterations.length > 0) ? EXIT.findings : EXIT.clean
    })
}
