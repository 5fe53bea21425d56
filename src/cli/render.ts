import { type Command, Option } from 'commander'
import { dateOrToday, deliver } from '../app/output.js'
import { DOCUMENTS, FORMATS, type DocumentKind, type Format, readingOf, render } from '../app/render.js'
import { remark } from '../app/streams.js'
import { EXIT } from './exit.js'

interface Options {
  doelgroep?: string
  format: Format
  output?: string
  peildatum?: string
  openbaar?: boolean
  toezichthouder?: boolean
  intern?: boolean
  definitief?: boolean
}

/** `avg render`: a document that people read, from a version of a register. */
export function define(command: Command, avg: string): void {
  command
    .argument('<document>', `wat u wilt maken: ${DOCUMENTS.join(', ')}`)
    .argument('<versie>', 'een map met een register, map@datum, of REF:map')
    .option('--doelgroep <kenmerk>', 'voor wie de verklaring is: een doelgroep of een groep betrokkenen van het register')
    .addOption(new Option('--format <vorm>', 'vorm van het document').choices([...FORMATS]).default('html'))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .option('--peildatum <datum>', 'de wet van deze dag (standaard: vandaag)')
    .addOption(new Option('--openbaar', 'alleen wat iedereen mag zien (standaard)').conflicts(['intern', 'toezichthouder']))
    .addOption(new Option('--toezichthouder', 'wat de Autoriteit Persoonsgegevens mag zien').conflicts(['intern']))
    .option('--intern', 'alles, ook werkaantekeningen')
    .option('--definitief', 'weiger als er nog iets ontbreekt')
    .action(async (what: string, version: string, options: Options) => {
      const lezer = options.intern ? 'intern' : options.toezichthouder ? 'toezichthouder' : 'openbaar'
      const { doelgroep, format, definitief = false } = options
      const { content, document } = await render({ what: what as DocumentKind, version, ...(doelgroep === undefined ? {} : { doelgroep }), lezer, peildatum: dateOrToday(options.peildatum), definitief, format, avg })
      deliver(content, options.output)
      const reading = readingOf(document)
      if (reading) remark(`avg: leesbaarheid (Flesch-Douma, 60 of meer is B1): ${shown(reading.all)}. Alleen de woorden van het register: ${shown(reading.own)}.\n`)
      process.exitCode = EXIT.clean
    })
}

function shown({ score, wordsPerSentence, longest }: NonNullable<ReturnType<typeof readingOf>>['all']): string {
  return `${Math.round(score)}, gemiddeld ${String(wordsPerSentence).replace('.', ',')} woorden per zin, hoogstens ${longest}`
}
