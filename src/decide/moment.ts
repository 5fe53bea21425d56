const ZONE = 'Europe/Amsterdam'
const MINUTE = 60_000

/** Why a text is no moment: no date and time, a time that the clock skipped, or one that it struck twice. */
export type NoMoment = 'geen-moment' | 'overgeslagen' | 'dubbel'

let clock: Intl.DateTimeFormat | undefined

/**
 * A moment as a person writes it, with its zone. Without a zone it is the time on the clock in the Netherlands:
 * `2026-11-22 09:00` or `22-11-2026 09:00`.
 */
export function readMoment(text: string): { moment: string } | { fout: NoMoment } {
  const plain = text.trim().replace(/^(\d{1,2})-(\d{1,2})-(\d{4})/, (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  const [, date, time, zone] = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2}[:.]\d{2})(?::\d{2})? ?(Z|[+-]\d{2}:\d{2})?$/.exec(plain) ?? []
  if (date === undefined || time === undefined) return { fout: 'geen-moment' }
  const wall = `${date}T${time.replace('.', ':').padStart(5, '0')}`
  const asUtc = Date.parse(`${wall}Z`)
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== wall) return { fout: 'geen-moment' }
  if (zone !== undefined) return Number.isNaN(Date.parse(`${wall}${zone}`)) ? { fout: 'geen-moment' } : { moment: `${wall}${zone}` }
  const found = ['+02:00', '+01:00'].map((offset) => `${wall}${offset}`).filter((moment) => inDutchTime(Date.parse(moment)) === moment)
  return found.length === 1 ? { moment: found[0]! } : { fout: found.length === 0 ? 'overgeslagen' : 'dubbel' }
}

/** An instant on the clock in the Netherlands, with the zone of that day: `2026-11-25T09:00+01:00`. */
export function inDutchTime(instant: number): string {
  clock ??= new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const wall = clock.format(instant).replace(' ', 'T')
  const ahead = Math.round((Date.parse(`${wall}Z`) - Math.floor(instant / MINUTE) * MINUTE) / MINUTE)
  const pad = (number: number): string => String(number).padStart(2, '0')
  return `${wall}${ahead < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(ahead) / 60))}:${pad(Math.abs(ahead) % 60)}`
}
