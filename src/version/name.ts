import { AvgError } from '../core/error.js'

/** What the name of a version means. */
export type VersionName =
  | { kind: 'werkmap'; path: string }
  /** A register at a git ref: a branch, tag or commit. */
  | { kind: 'git'; ref: string; path: string }
  /** The version in force on a date, of a register on disk or at a git ref. */
  | { kind: 'datum'; of: { kind: 'werkmap'; path: string } | { kind: 'git'; ref: string; path: string }; date: string }

const AT_DATE = /^(.*)@(\d{4}-\d{2}-\d{2})$/s

/**
 * Reads the name of a version: an existing path wins; else a final `@YYYY-MM-DD`; else `REF:path` at the first colon
 * that does not belong to a drive.
 *
 * @param exists whether a path exists on disk.
 * @throws AvgError that lists the readings when none fits.
 */
export function parseVersionName(text: string, exists: (path: string) => boolean): VersionName {
  if (text !== '' && exists(text)) return { kind: 'werkmap', path: text }
  const dated = AT_DATE.exec(text)
  if (dated && !isDate(dated[2]!)) throw new AvgError(`\`${dated[2]}\` bestaat niet als datum, in \`${text}\`.`)
  const rest = dated ? dated[1]! : text
  const of = place(dated && rest === '' ? '.' : rest, exists)
  if (!of) throw new AvgError(unreadable(text, dated ? { path: rest, date: dated[2]! } : undefined))
  return dated ? { kind: 'datum', of, date: dated[2]! } : of
}

function place(text: string, exists: (path: string) => boolean): { kind: 'werkmap'; path: string } | { kind: 'git'; ref: string; path: string } | undefined {
  if (text !== '' && exists(text)) return { kind: 'werkmap', path: text }
  const colon = /^[A-Za-z]:[\\/]/.test(text) ? text.indexOf(':', 2) : text.indexOf(':')
  if (colon <= 0) return undefined
  return { kind: 'git', ref: text.slice(0, colon), path: text.slice(colon + 1) }
}

/** Each way in which the name could have been meant, with what is missing for it. */
function unreadable(text: string, dated: { path: string; date: string } | undefined): string {
  const readings = [
    `- een map op schijf: ${text === '' ? 'er staat niets' : `${text} bestaat niet`}`,
    dated ? `- een versie op een datum (${dated.date}): ${dated.path} bestaat niet` : '- een versie op een datum: er staat geen @jaar-maand-dag achter',
    '- een versie in git: er staat geen naam met een dubbele punt voor, zoals main:registers/jados',
  ]
  return `\`${text}\` is geen versie. Zo is het te lezen:\n${readings.join('\n')}`
}

/** Whether a text is a day that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}
