import { scanXml } from './xml.js'

const DAY = 86_400_000
/** Number formats that xlsx gives a number instead of a code, and that show a date or a time. */
const BUILT_IN: readonly [from: number, to: number][] = [[14, 22], [27, 36], [45, 47], [50, 58]]

/** Which of the cell styles show a number as a date. */
export function dateStyles(styles: Uint8Array, part: string): Set<number> {
  const codes = new Map<number, string>()
  const found = new Set<number>()
  let inCells = false
  let index = 0
  scanXml(styles, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = Number(attributes.get('numFmtId') ?? 0)
      const code = codes.get(id)
      if (code === undefined ? BUILT_IN.some(([from, to]) => id >= from && id <= to) : isDateCode(code)) found.add(index)
      index++
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return found
}

/** Codes are in English whatever the language of the program; what is quoted, escaped or between brackets is no code. */
function isDateCode(code: string): boolean {
  const bare = code.split(';')[0]!.replace(/"[^"]*"|\\.|[_*]./g, '')
  return /\[(h+|m+|s+)\]/i.test(bare) || (!/general/i.test(bare) && /[ymdhs]/i.test(bare.replace(/\[[^\]]*\]/g, '')))
}

/** A day number as a date, with the time if it has one; a number without a day as a time. */
export function dateText(serial: number, from1904: boolean): string | number {
  if (serial < 0 || serial >= 2_958_466) return serial
  const minutes = Math.round((serial % 1) * 1440)
  const time = `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const days = Math.floor(serial) + (minutes === 1440 ? 1 : 0)
  if (days === 0) return time
  // The first spreadsheets thought that 1900 was a leap year, and days are still counted so.
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  const date = new Date(start + days * DAY).toISOString().slice(0, 10)
  return minutes % 1440 === 0 ? date : `${date} ${time}`
}
