import { AvgError } from '../core/error.js'
import { disclose as answer, type Question } from '../decide/disclose.js'
import type { DisclosureReport } from '../report/disclose-view.js'
import { resolveVersion } from './resolve-version.js'

/**
 * What the tables of a register say of giving data by one party to another.
 *
 * @param version name of a version.
 * @throws AvgError when the version cannot be used, has no such tables, or when a party is left empty.
 */
export function discloseFrom(version: string, question: Question, avg: string): DisclosureReport {
  for (const key of ['door', 'aan', 'doel', 'gegevens'] as const) {
    if (question[key]?.trim() === '') throw new AvgError(`Bij \`--${key}\` staat niets. ${key === 'door' || key === 'aan' ? 'Schrijf de naam van een partij, zoals `gemeente`.' : 'Schrijf wat u zoekt, of laat de optie weg.'}`)
  }
  const { register, view } = resolveVersion(version)
  const disclosure = answer(register, question)
  if (!disclosure) throw new AvgError(`${version} heeft geen verstrekkingen.yaml. Daarin staat wie welke gegevens aan wie geeft; zonder dat bestand is er niets om op te zoeken.`)
  return { avg, version: view, disclosure }
}
