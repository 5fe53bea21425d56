import type { LogEntry } from '../version/log.js'
import { day } from './result.js'

/** What the log of a register gives to a report. */
export interface LogReport {
  register: string
  title: string
  entries: readonly (LogEntry & { hash: string })[]
}

/** A row as people keep them: when, what, why. */
export interface LogRow {
  change: string
  reason: string
  /** The reason belongs here by its place in the source only. */
  byLayout: boolean
}

export interface LogBlock {
  date: string
  reconstructed: boolean
  rows: LogRow[]
}

export const BY_LAYOUT = 'De reden hoort hier volgens de plaats in de bron; de bron zegt het niet met zoveel woorden.'

/** Versions, oldest first. Publications are no versions and are left out. */
export function blocksOf({ entries }: LogReport): LogBlock[] {
  return entries
    .filter(({ soort }) => soort !== 'publicatie')
    .map((entry) => ({ date: day(entry.datum), reconstructed: entry.soort === 'reconstructie', rows: rowsOf(entry) }))
}

/** What people declared goes before what avg computed: it says more, and the computed changes are part of it. */
function rowsOf({ opgegeven, wijzigingen, reden }: LogEntry): LogRow[] {
  if (opgegeven) return opgegeven.map((declared) => ({ change: declared.wijziging, reason: declared.reden ?? '', byLayout: declared.reden_uit === 'opmaak' }))
  if (wijzigingen.length === 0) return [{ change: 'Eerste versie.', reason: reden ?? '', byLayout: false }]
  return wijzigingen.map((change) => ({ change: `${change.verwerking === undefined ? '' : `${change.verwerking}. `}${change.zin}`, reason: change.reden ?? reden ?? '', byLayout: false }))
}

/** What has to be said of versions that were put together afterwards. */
export function reconstructionNote({ entries }: LogReport): string | undefined {
  const from = entries.find(({ soort, overgenomen_uit }) => soort === 'reconstructie' && overgenomen_uit !== undefined)?.overgenomen_uit
  if (!entries.some(({ soort }) => soort === 'reconstructie')) return undefined
  return `Reconstructie: deze versies zijn achteraf gemaakt uit het versielog van de organisatie zelf.${from === undefined ? '' : ` Wat dat log niet noemt, is overgenomen uit de versie van ${day(from)}.`}`
}
