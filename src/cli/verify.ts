import { type Command, Option } from 'commander'
import { deliver } from '../app/output.js'
import { verifyPath } from '../app/verify.js'
import { isDocument, registerFolder, verifyDocument } from '../app/verify-document.js'
import { documentGood, documentJson, documentPretty } from '../report/document-view.js'
import { verifyJson, verifyPretty } from '../report/verify-view.js'
import { EXIT } from './exit.js'

/** `avg verify`: exit status 1 when something is not what was released. */
export function define(command: Command): void {
  command
    .argument('<register>', 'map van een register, een bestand of map in zijn versies, of een gepubliceerd document')
    .option('--register <map>', 'het register waar een gepubliceerd document bij hoort')
    .option('--anker <hash>', 'een hash uit het versielog die u elders hebt bewaard')
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer').choices(['pretty', 'json']).default('pretty'))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .action(async (path: string, { anker, register, format, output }: { anker?: string; register?: string; format: 'pretty' | 'json'; output?: string }) => {
      if (isDocument(path)) {
        const report = await verifyDocument(path, registerFolder(register))
        deliver(format === 'json' ? documentJson(report) : documentPretty(report), output)
        process.exitCode = documentGood(report) ? EXIT.clean : EXIT.findings
        return
      }
      const reports = verifyPath(path, anker)
      deliver(format === 'json' ? verifyJson(reports) : verifyPretty(reports), output)
      process.exitCode = reports.some(({ alterations }) => alterations.length > 0) ? EXIT.findings : EXIT.clean
    })
}
