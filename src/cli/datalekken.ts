import { type Command, Option } from 'commander'
import { type Datalekken, datalekkenOf } from '../app/datalekken.js'
import { breachDocumentOf } from '../app/procedures/documents.js'
import { deliver, screen } from '../app/output.js'
import { remark } from '../app/streams.js'
import { breachesJson } from '../report/breaches-json.js'
import { breachesPretty } from '../report/breaches-pretty.js'
import { EXIT } from './exit.js'

type Format = 'pretty' | 'json' | 'markdown' | 'html'

/** `avg datalekken`: what is in the register is told, however pressing; the exit status is 0. */
export function define(command: Command, avg: string): void {
  command
    .argument('<register>', 'map van het register')
    .option('--nu <moment>', 'tel de uren vanaf dit moment (standaard: nu), zoals \'2026-11-22 09:00\'')
    .addOption(new Option('--format <vorm>', 'vorm van de uitvoer').choices(['pretty', 'json', 'markdown', 'html']).default('pretty'))
    .option('--output <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .action(async (register: string, { nu, format, output }: { nu?: string; format: Format; output?: string }) => {
      const found = datalekkenOf(register, nu)
      deliver(await formatted(found, format, output, avg), output)
      for (const line of found.broken) remark(`avg: niet in de lijst, want dit bestand is niet te lezen. ${line}\n`)
      process.exitCode = EXIT.clean
    })
}

async function formatted(found: Datalekken, format: Format, output: string | undefined, avg: string): Promise<string> {
  const { register, naam, nu, desk } = found
  if (format === 'pretty') return breachesPretty(register, { naam, nu }, screen(output))
  if (format === 'json') return breachesJson(register, { avg, register: desk.register.id, nu, peildatum: nu.slice(0, 10) })
  return breachDocumentOf(found, { format, avg })
}
