import { safeText } from './escape.js'
import { day } from './result.js'

/** What a check of one document gives to a report. */
export interface DocumentReport {
  file: string
  html: boolean
  passages: number
  altered: { id: string; herkomst: string; tekst: string }[]
  /** Folder of the register; absent when it was not found. */
  register?: string
  /** The publication that this file is, byte for byte; null when it is none. */
  published?: { datum: string; versie: string } | null
  /** The publication that it was compared with. */
  original?: { datum: string; versie: string; bestand: string }
  /** What the register says otherwise by now. */
  moved?: { changed: string[]; added: string[]; removed: string[] }
}

export function documentGood({ altered, published, moved }: DocumentReport): boolean {
  return altered.length === 0 && published !== null && (moved === undefined || moved.changed.length + moved.added.length + moved.removed.length === 0)
}

/** Three answers, each on its own: the passages, the file, the register. */
export function documentPretty(report: DocumentReport): string {
  return `${[report.file, ...passageLines(report), ...fileLines(report), ...registerLines(report)].map(safeText).join('\n')}\n`
}

function passageLines({ html, passages, altered }: DocumentReport): string[] {
  if (!html) return ['  Passages: niet te lezen in een PDF. Alleen het bestand als geheel is te vergelijken.']
  if (passages === 0) return ['  Passages: geen. Dit is geen document van avg, of alle kenmerken zijn eruit gehaald.']
  if (altered.length === 0) return [`  Passages: alle ${passages} zeggen wat ze zeiden toen avg het document maakte.`]
  const lines = altered.slice(0, 10).map(({ id, herkomst, tekst }) => `    ${id}${herkomst === '' ? '' : ` (${herkomst})`}: ‘${tekst.length > 90 ? `${tekst.slice(0, 90)}…` : tekst}’`)
  return [`  Passages: ${altered.length} van de ${passages} gewijzigd:`, ...lines, ...(altered.length > 10 ? [`    En nog ${altered.length - 10}.`] : [])]
}

function fileLines({ register, published, original }: DocumentReport): string[] {
  if (register === undefined) return ['  Bestand: het register is niet gevonden. Noem de map met --register.']
  if (published) return [`  Bestand: dit is wat op ${day(published.datum)} is gepubliceerd, uit de versie van ${day(published.versie)}.`]
  return [`  Bestand: dit is niet een bestand dat is gepubliceerd.${original ? ` Het lijkt op ${original.bestand}, van ${day(original.datum)}.` : ''}`]
}

function registerLines({ moved }: DocumentReport): string[] {
  if (!moved) return []
  const parts = [
    [moved.changed, 'anders'],
    [moved.added, 'nieuw'],
    [moved.removed, 'weg'],
  ] as const
  const said = parts.filter(([ids]) => ids.length > 0).map(([ids, word]) => `${ids.length} ${word} (${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''})`)
  return said.length === 0 ? ['  Register: zegt nu nog hetzelfde.'] : [`  Register: zegt nu iets anders: ${said.join(', ')}.`]
}

/** The same for programs. */
export function documentJson(report: DocumentReport): string {
  const { file, passages, altered, register, published, original, moved } = report
  const told = { bestand: file, goed: documentGood(report), passages: { aantal: passages, gewijzigd: altered }, register: register ?? null, gepubliceerd: published ?? null, lijkt_op: original ?? null, register_nu: moved ? { anders: moved.changed, nieuw: moved.added, weg: moved.removed } : null }
  return `${JSON.stringify(told, null, 2)}\n`
}
