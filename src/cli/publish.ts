import { type Command, Option } from 'commander'
import { dateOrToday } from '../app/output.js'
import { publish } from '../app/publish.js'
import { answer } from '../app/streams.js'
import { EXIT } from './exit.js'

interface Options {
  doelgroep: string[]
  format: ('html' | 'pdf')[]
  peildatum?: string
}

/** `avg publish`: keeps what is published, and writes in the log that it was. */
export function define(command: Command, avg: string): void {
  command
    .argument('<register>', 'map van een register')
    .requiredOption('--doelgroep <kenmerk...>', 'voor wie de verklaringen zijn')
    .addOption(new Option('--format <vorm...>', 'vormen om te bewaren').choices(['html', 'pdf']).default(['html']))
    .option('--peildatum <datum>', 'de dag van publicatie: welke versie en welke wet (standaard: vandaag)')
    .action(async (path: string, { doelgroep, format, peildatum }: Options) => {
      const { versie, files, hash } = await publish({ path, doelgroepen: [...new Set(doelgroep)], formats: [...new Set(format)], peildatum: dateOrToday(peildatum), avg })
      answer(`Gepubliceerd uit de versie van ${versie}:\n${files.map((file) => `  ${file}\n`).join('')}Het anker van nu: ${hash}\n`)
      process.exitCode = EXIT.clean
    })
}
