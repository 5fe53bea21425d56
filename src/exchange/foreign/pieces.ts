import type { RawSheet } from '../spreadsheet/workbook.js'
import { cellPlace, cellText, columnNames, headingText, widest } from './headings.js'
import type { SheetMapping, Target } from './targets.js'

/** What one cell says on one field. */
export interface Piece {
  target: Target
  text: string
  place: string
  row: number
}

/** What a sheet says of one activity. */
export interface RawActivity {
  pieces: Piece[]
  /** Its name when no cell gives one. */
  otherwise: string
  sheet: string
}

export type Lose = (what: string, place: string, text: string) => void

/** How far down the next row may be. */
const NEAR = 5
const UNPLACED = 'Deze kolom heeft geen veld gekregen. De cellen eronder gaan niet mee.'
const ABOVE = 'Dit staat boven of naast de tabel. Het gaat niet mee.'

/** The activities of a table; one goes on in the rows below that have no name of their own, or the same. */
export function fromRows({ name, rows }: RawSheet, { kopregel, kolommen }: SheetMapping, lose: Lose): RawActivity[] {
  const head = kopregel - 1
  for (const [row, cells] of rows.slice(0, head).entries()) loseRow(name, cells, row, ABOVE, lose)
  const width = widest(rows)
  const names = columnNames(rows[head] ?? [], width)
  const targets = names.map((heading) => (Object.hasOwn(kolommen, heading) ? kolommen[heading] : undefined))
  for (const heading of Object.keys(kolommen)) if (!names.includes(heading)) lose('Deze kolom staat in de toewijzing en niet op het blad.', `blad ${name}`, heading)
  names.forEach((heading, column) => {
    if (!targets[column] && headingText(rows[head]?.[column]) !== undefined) lose(UNPLACED, cellPlace(name, head, column), heading)
  })
  const key = ['naam', 'kenmerk'].map((target) => targets.indexOf(target as Target)).find((column) => column >= 0) ?? targets.findIndex((target) => target && target !== 'overslaan')
  const mapped = targets.filter((target) => target && target !== 'overslaan').length
  const numbered = targets.indexOf('kenmerk')

  const all: RawActivity[] = []
  let title: string | undefined
  for (let row = head + 1; row < rows.length; row++) {
    const cells = rows[row]!
    const filled = cells.flatMap((cell, column) => (cellText(cell) === undefined ? [] : [column]))
    if (filled.length === 0) continue
    if (filled.every((column) => headingText(cells[column]) === headingText(rows[head]?.[column]))) {
      loseRow(name, cells, row, 'De koppen staan er nog een keer. Die rij gaat niet mee.', lose)
      continue
    }
    const own = key < 0 ? undefined : cellText(cells[key])
    const alone = filled.length === 1 && (filled[0] === key || targets[filled[0]!] === 'kenmerk')
    const next = rows.slice(row + 1, row + 1 + NEAR).find((below) => below.some((cell) => cellText(cell) !== undefined))
    // A name alone begins an activity when what it does stands in the rows below; otherwise it is a title between them.
    if (alone && mapped >= 3 && (!next || key < 0 || cellText(next[key]) !== undefined)) {
      loseRow(name, cells, row, 'Een rij met alleen een naam of een kop. avg maakt er geen verwerking van.', lose)
      title = undefined
      continue
    }
    const number = numbered < 0 ? undefined : cellText(cells[numbered])
    const started = `${number ?? ''}\n${own ?? ''}`
    const goesOn = all.length > 0 && title !== undefined && (started === title || (own === undefined && (number === undefined || title.startsWith(`${number}\n`))))
    if (!goesOn) {
      all.push({ pieces: [], otherwise: `Verwerking op rij ${row + 1}`, sheet: name })
      title = started
    }
    for (const column of filled) {
      const text = cellText(cells[column])!
      const target = targets[column]
      if (!target) lose(UNPLACED, cellPlace(name, row, column), text)
      else all.at(-1)!.pieces.push({ target, text, place: cellPlace(name, row, column), row })
    }
  }
  return all
}

/** The activity of a form: questions in one column, answers beside them. A second name begins a second activity. */
export function fromForm({ name, rows }: RawSheet, { kolommen }: SheetMapping, lose: Lose): RawActivity[] {
  const known = (label: string | undefined): Target | undefined => (label !== undefined && Object.hasOwn(kolommen, label) ? kolommen[label] : undefined)
  const count = [0, 1, 2].map((column) => rows.filter((cells) => known(headingText(cells[column]))).length)
  const labels = count.indexOf(Math.max(...count))
  let activity: RawActivity = { pieces: [], otherwise: name, sheet: name }
  const all = [activity]
  let target: Target | undefined
  for (const [row, cells] of rows.entries()) {
    const label = headingText(cells[labels])
    const answers = cells.flatMap((cell, column) => (column > labels && cellText(cell) !== undefined ? [column] : []))
    for (let column = 0; column < labels; column++) loseCell(name, cells, row, column, ABOVE, lose)
    if (label !== undefined) {
      target = known(label)
      if (!target) lose('Deze vraag of kop heeft geen veld gekregen. Het antwoord gaat niet mee.', cellPlace(name, row, labels), label)
    }
    const [answer, ...beside] = answers
    if (answer === undefined) continue
    for (const column of beside) loseCell(name, cells, row, column, 'Dit staat naast het antwoord. Het gaat niet mee.', lose)
    if (!target) loseCell(name, cells, row, answer, 'Deze vraag of kop heeft geen veld gekregen. Het antwoord gaat niet mee.', lose)
    else {
      if (target === 'naam' && label !== undefined && activity.pieces.some((piece) => piece.target === 'naam')) all.push((activity = { pieces: [], otherwise: `${name} ${all.length + 1}`, sheet: name }))
      activity.pieces.push({ target, text: cellText(cells[answer])!, place: cellPlace(name, row, answer), row })
    }
  }
  return all.filter(({ pieces }) => pieces.length > 0)
}

/** Every cell of a sheet that nobody asked for. */
export function loseSheet({ name, rows }: RawSheet, lose: Lose): void {
  for (const [row, cells] of rows.entries()) loseRow(name, cells, row, 'Dit blad staat niet in de toewijzing. Het gaat niet mee.', lose)
}

function loseRow(name: string, cells: RawSheet['rows'][number], row: number, what: string, lose: Lose): void {
  for (let column = 0; column < cells.length; column++) loseCell(name, cells, row, column, what, lose)
}

function loseCell(name: string, cells: RawSheet['rows'][number], row: number, column: number, what: string, lose: Lose): void {
  const text = cellText(cells[column])
  if (text !== undefined) lose(what, cellPlace(name, row, column), text)
}
