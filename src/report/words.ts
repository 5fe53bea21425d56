import type { Finding, Severity } from '../core/finding.js'
import type { Counts, LintReport } from './result.js'
import { day } from './result.js'

/** What a severity is called where people read it. */
export const SEVERITY_WORD: Record<Severity, [one: string, many: string]> = {
  error: ['fout', 'fouten'],
  warning: ['waarschuwing', 'waarschuwingen'],
  info: ['aanwijzing', 'aanwijzingen'],
}

/** `1 fout`, `3 fouten`. */
export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`
}

/** `3 fouten, 1 waarschuwing, 0 aanwijzingen`. */
export function countedFindings(counts: Pick<Counts, Severity>): string {
  return (['error', 'warning', 'info'] as const).map((severity) => counted(counts[severity], SEVERITY_WORD[severity])).join(', ')
}

/** The whole message in one line. */
export function whole({ message: { wat, waarom, doe } }: Finding): string {
  return `${wat} ${waarom} Doe dit: ${doe}`
}

/** What a run says that found nothing: under a baseline there may be older findings. */
export function nothing({ baseline }: LintReport): string {
  return baseline && baseline.known.length > 0 ? 'geen nieuwe bevindingen' : 'geen bevindingen'
}

/** What a run left out or weighed otherwise, one sentence each; empty for a run without baseline and settings. */
export function notes({ baseline, settings }: LintReport): string[] {
  const off = settings?.changes.filter(({ ernst }) => ernst === 'uit') ?? []
  const weighed = settings?.changes.filter(({ ernst }) => ernst !== 'uit') ?? []
  return [
    ...off.map(({ rule, reden }) => `Uitgezet in ${settings!.file}: \`${rule}\`. Reden: ${sentence(reden ?? '')}`),
    ...weighed.map(({ rule, was, ernst, reden }) => `Anders gewogen in ${settings!.file}: \`${rule}\` is ${SEVERITY_WORD[ernst as Severity][0]} in plaats van ${SEVERITY_WORD[was][0]}.${reden === undefined ? '' : ` Reden: ${sentence(reden)}`}`),
    ...(baseline && baseline.known.length > 0 ? [`${counted(baseline.known.length, ['bekende bevinding staat', 'bekende bevindingen staan'])} in ${baseline.file} en ${baseline.known.length === 1 ? 'telt' : 'tellen'} niet mee.`] : []),
    ...(baseline && baseline.stale.length > 0
      ? [`${counted(baseline.stale.length, ['bevinding', 'bevindingen'])} uit ${baseline.file} ${baseline.stale.length === 1 ? 'is' : 'zijn'} opgelost (${listed(baseline.stale.map(({ rule, register, verwerking }) => `\`${rule}\` in ${verwerking ?? register}`))}). Werk het bestand bij met \`--update-baseline\`.`]
      : []),
  ]
}

/** The first few, and how many more there are. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} en ${names.length - 3} meer` : shown
}

function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

/** `2 registers, 14 verwerkingen, peildatum 21-11-2026`. */
export function subject({ registers, peildatum }: LintReport): string {
  const verwerkingen = registers.reduce((sum, register) => sum + register.verwerkingen, 0)
  return `${registers.length > 1 ? `${registers.length} registers, ` : ''}${counted(verwerkingen, ['verwerking', 'verwerkingen'])}, peildatum ${day(peildatum)}`
}
