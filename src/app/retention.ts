import { AvgError } from '../core/error.js'
import { holdsOf, reviewOn } from '../lint/holds.js'
import { retentionSchedule } from '../lint/schedule/schedule.js'
import { terms } from '../render/pictures/terms.js'
import type { Picture } from '../report/retention-html.js'
import { retentionIcs } from '../report/retention-ics.js'
import { bars, type RetentionReport } from '../report/retention-view.js'
import { resolveVersion } from './resolve-version.js'

/**
 * How long a register says that everything is kept, held against the law of the peildatum; with `vanaf` also when it may go.
 *
 * @param version name of a version.
 * @throws AvgError when the version cannot be used.
 */
export function retentionOf(version: string, dates: { peildatum: string; vanaf?: string }, avg: string): RetentionReport {
  const { register, view } = resolveVersion(version)
  const review = new Map(holdsOf(register).flatMap((hold): [string, string][] => { const date = reviewOn(hold); return date === undefined ? [] : [[hold.id, date]] }))
  return { avg, version: view, schedule: retentionSchedule(register, dates), review }
}

/** The terms as a picture; none when no term has a length. */
export function retentionPicture({ schedule }: RetentionReport): Picture | undefined {
  const drawn = bars(schedule)
  return drawn.length === 0 ? undefined : terms('Hoe lang gegevens worden bewaard', drawn)
}

/**
 * The days for a calendar.
 *
 * @throws AvgError when there is no day to put in it.
 */
export function retentionCalendar(report: RetentionReport): string {
  if (report.schedule.vanaf === undefined) throw new AvgError('Voor een agenda is een dag nodig om vanaf te tellen. Geef die met `--vanaf`, zoals `--vanaf 2026-11-21`.')
  const calendar = retentionIcs(report)
  if (calendar === undefined) throw new AvgError('Er is geen dag om in een agenda te zetten: geen enkele termijn heeft een aantal jaren, maanden, weken of dagen.')
  return calendar
}
