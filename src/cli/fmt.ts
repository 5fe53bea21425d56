import type { Command } from 'commander'
import { formatPaths, type Formatted } from '../app/format.js'
import { answer, remark } from '../app/streams.js'
import { safeText } from '../report/escape.js'
import { EXIT } from './exit.js'

const WHY: Record<Formatted['left'][number]['why'], string> = {
  ongeldig: 'er zijn fouten in het bestand; `avg lint` zegt welke',
  ankers: 'het bestand gebruikt ankers (&), verwijzingen (*) of tags (!), en dan telt de volgorde',
  vorm: 'het bestand is geschreven op een manier die avg niet zeker kan omzetten',
}

/** `avg fmt`: exit status 1 with `--check` when a file would change. */
export function define(command: Command): void {
  command
    .argument('[pad...]', 'registers, mappen met registers, of losse bestanden', [])
    .option('--check', 'verander niets, en mislukt als er iets te veranderen is')
    .addHelpText('after', '\nSleutels komen in de volgorde van het schema, met twee spaties per stap. Wat er staat, verandert niet.\nOpmerkingen blijven bij hun sleutel. Uitgebrachte versies blijven zoals ze zijn.')
    .action((paths: string[], { check = false }: { check?: boolean }) => {
      const { changed, left, files } = formatPaths(paths, { check })
      answer(changed.map((file) => `${safeText(file)}\n`).join(''))
      for (const { file, why } of left) remark(`avg: ${safeText(file)} is niet aangepast: ${WHY[why]}.\n`)
      const verb = check ? 'zouden veranderen' : 'aangepast'
      remark(`${changed.length} van ${files} bestanden ${verb}.\n`)
      process.exitCode = check && changed.length > 0 ? EXIT.findings : EXIT.clean
    })
}
