import type { Entry, Hold, Kind, Schedule } from '../lint/schedule/types.js'
import { dayAfter } from '../law/index.js'
import { holdSentence, holdSentences, goneSentences, kindName, NOTICE, places, type RetentionReport, shortTerm, startOf } from './retention-view.js'

interface Event {
  uid: string
  date: string
  summary: string
  description: string[]
  tentative?: boolean
}

/** The days on which something may go, for a calendar (RFC 5545). Undefined when no day can be told. */
export function retentionIcs({ schedule, version, review }: RetentionReport): string | undefined {
  const of = version.register
  const events = [
    ...schedule.soorten.flatMap((kind) => kind.termijnen.flatMap((entry) => eventOf(kind, entry, schedule, version.title))),
    ...schedule.aanhoudingen.filter(({ afgelopen }) => !afgelopen).flatMap((hold) => holdEvent(hold, review.get(hold.id), version.title)),
  ]
  if (events.length === 0) return undefined
  const stamp = `${schedule.peildatum.replaceAll('-', '')}T000000Z`
  return calendar([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//avg//bewaartermijnen//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(`Bewaartermijnen ${version.title}`)}`,
    ...events.flatMap(({ uid, date, summary, description, tentative }) => [
      'BEGIN:VEVENT',
      `UID:${name(`${of}-${uid}`)}@avg`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
      `SUMMARY:${text(summary)}`,
      `DESCRIPTION:${text(description.join('\n'))}`,
      'CATEGORIES:Bewaartermijn',
      'CLASS:CONFIDENTIAL',
      `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ])
}

/** A term whose day is stopped keeps its day in the calendar, and says that nothing may go yet. */
function eventOf(kind: Kind, entry: Entry, schedule: Schedule, title: string): Event[] {
  const { moment, sleutel } = entry
  if (!moment || schedule.vanaf === undefined) return []
  const stopped = moment.aanhouding !== undefined && moment.eerste === undefined
  const last = moment.wet?.laatste ?? moment.laatste
  const date = moment.eerste ?? moment.uiterlijk ?? (last === undefined ? undefined : dayAfter(last))
  if (date === undefined) return []
  const what = stopped ? 'Nog niet weg, aangehouden' : moment.eerste === undefined ? 'Uiterlijk weg' : 'Bewaartermijn voorbij'
  const begin = [shortTerm(entry), startOf(entry)].filter(Boolean).join(', ')
  return [
    {
      uid: `${sleutel}-${schedule.vanaf}`,
      date,
      summary: `${what}: ${kindName(kind)} (${title})`,
      description: [...entry.wat, `${begin}.`, ...goneSentences(entry, schedule), ...holdSentences(entry, schedule), `Staat in: ${places(entry).join('; ')}.`, NOTICE],
      tentative: stopped,
    },
  ]
}

function holdEvent(hold: Hold, review: string | undefined, title: string): Event[] {
  const date = hold.tot === undefined ? review : dayAfter(hold.tot)
  if (date === undefined) return []
  return [{ uid: `aanhouding-${hold.id}`, date, summary: `${hold.tot === undefined ? 'Aanhouding nakijken' : 'Aanhouding afgelopen'}: ${hold.id} (${title})`, description: [holdSentence(hold)] }]
}

/** Text as a value: its own signs are escaped, line ends are written, what cannot be shown is left out. */
function text(value: string): string {
  return (
    value
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  )
}

function name(value: string): string {
  return value.replace(/[^A-Za-z0-9-]+/g, '-')
}

const LONGEST_LINE = 75

/** Lines end with CR and LF; none is longer than 75 bytes, and no character is cut. */
function calendar(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function folded(line: string): string {
  let result = ''
  let size = 0
  for (const character of line) {
    const bytes = new TextEncoder().encode(character).length
    if (size + bytes > LONGEST_LINE) {
      result += '\r\n '
      size = 1
    }
    result += character
    size += bytes
  }
  return result
}
