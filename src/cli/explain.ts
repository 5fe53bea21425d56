import type { Command } from 'commander'
import { explain } from '../app/explain.js'
import { dateOrToday, screen } from '../app/output.js'
import { answer } from '../app/streams.js'

/** `avg explain`: without a name it lists all rules. */
export function define(command: Command): void {
  command.argument('[controle]', 'naam van een controle, of een bepaling zoals "30(1)(f)" of "artikel 46 UAVG"').action((name: string | undefined) => {
    answer(explain(name, { ...screen(undefined), peildatum: dateOrToday(undefined) }))
  })
}
