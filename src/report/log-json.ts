import type { LogReport } from './log-view.js'

/** The log for programs: the entries as they stand, each with its hash. */
export function logJson({ register, title, entries }: LogReport): string {
  return `${JSON.stringify({ register, naam: title, vermeldingen: entries }, null, 2)}\n`
}
