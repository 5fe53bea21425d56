import { type Command, Option } from 'commander'
import { deliver } from '../app/output.js'
import { verifyPath } from '../app/verify.js'
import { isDossier, verifyDossier } from '../app/verify-dossier.js'
import { isDocument, registerFolder, verifyDocument } from '../app/verify-document.js'
import { dossierGood, dossierJson, dossierPretty } from '../report/dossier-view.js'
import { documentGood, documentJson, documentPretty } from '../report/document-view.js'
import { verifyJson, verifyPretty } from '../report/verify-view.js'
import { EXIT } from './exit.js'

/** `avg verify`: exit status 1 when something is not what was released. */
export function define(command: Command): void {
  command
    .argument('<register>', 'map van een register, een bestand of map in zijn versies, een gepubliceerd document, of een dossier (map of zip)')
    .option('--register <map>', 'het register waar een gepubliceerd document bij hoort')
    .option('--anker <hash>', 'een hash uit het versielog die u elders hebt bewaard')
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer').choices(['pretty', 'json']).default('pretty'))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .action(async (path: string, { anker, register, format, output }: { anker?: string; register?: string; format: 'pretty' | 'json'; output?: string }) => {
      if (isDossier(path)) {
        const report = verifyDossier(path, anker)
        deliver(format === 'json' ? dossierJson(report) : dossierPretty(report), output)
        process.exitCode = dossierGood(report) ? EXIT.clean : EXIT.findings
        return
      }
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
