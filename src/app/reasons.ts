import type { Change } from '../core/change.js'
import { AvgError } from '../core/error.js'
import { asking, canAsk } from '../host/ask.js'
import type { ReleasePlan, Reasons } from './release.js'

/**
 * Why the register changed: as it was given, or else asked on the terminal.
 *
 * @throws AvgError when there is no reason and nobody to ask.
 */
export async function reasonsFor({ report }: ReleasePlan, given: string | undefined): Promise<Reasons> {
  if (given !== undefined) {
    if (given.trim() === '') throw new AvgError('De reden is leeg. Schrijf waarom het register is gewijzigd.')
    return { all: given.trim() }
  }
  if (!report) return { all: 'Eerste versie.' }
  if (!canAsk()) throw new AvgError('Waarom is dit gewijzigd? Geef met --reden een reden voor alle wijzigingen; op een terminal vraagt avg erom.')
  return asking((ask) => askReasons(report.changes, ask))
}

/** One reason for all, or else one for each. */
export async function askReasons(changes: readonly Change[], ask: (question: string) => Promise<string>): Promise<Reasons> {
  const all = await ask('Reden voor alle wijzigingen (leeg: vraag het per wijziging): ')
  if (all !== '') return { all }
  const each = new Map<Change, string>()
  for (const change of changes) {
    let answer = ''
    while (answer === '') answer = await ask(`${change.verwerking === undefined ? '' : `${change.verwerking}: `}${change.sentence}\n  Reden: `)
    each.set(change, answer)
  }
  return { each }
}
