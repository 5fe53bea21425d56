import type { Loss } from '../loss.js'
import { gather } from '../reading/ledger.js'
import type { RawSheet } from '../spreadsheet/workbook.js'
import { cellPlace, cellText, columnNames, headingText, targetOf, widest } from './headings.js'
import type { Mapping, SheetMapping, Target } from './targets.js'

const HEADING_WITHIN = 30
const QUESTIONS_WITHIN = 300
const LABEL_COLUMNS = 3
/** Fewer recognised headings are chance. */
const FEWEST = 2
const FEWEST_QUESTIONS = 3

/** How a foreign spreadsheet seems to be meant; a person looks at it before anything is read. */
export interface Proposal {
  mapping: Mapping
  /** Sheets and headings that were not recognised. */
  losses: readonly Loss[]
}

/** Finds the headings of published registers, in Dutch, English and French: one row of them, or questions below each other. */
export function recognise(sheets: readonly RawSheet[]): Proposal {
  const bladen: SheetMapping[] = []
  const losses: [string, string][] = []
  for (const sheet of sheets) {
    const table = findTable(sheet)
    const form = findForm(sheet)
    const best = form && (!table || form.found > table.found) ? form : table
    if (best) {
      bladen.push(best.mapping)
      for (const [name, place] of best.unknown) losses.push([best.mapping.soort === 'rijen' ? 'Deze kolommen herkent avg niet. Wijs zelf een veld aan, of laat ze weg.' : 'Deze vragen herkent avg niet. Wijs zelf een veld aan, of laat ze weg.', `${place}: ${name}`])
    } else if (sheet.rows.some((row) => row.some((cell) => cellText(cell) !== undefined))) losses.push(['Op deze bladen herkent avg geen register.', `blad ${sheet.name}`])
  }
  return { mapping: { bladen }, losses: gather(losses) }
}

interface Found {
  mapping: SheetMapping
  /** How many fields were recognised. */
  found: number
  unknown: [name: string, place: string][]
}

function findTable({ name, rows }: RawSheet): Found | undefined {
  let best: { row: number; found: number } | undefined
  for (const [row, cells] of rows.slice(0, HEADING_WITHIN).entries()) {
    const found = new Set(cells.flatMap((cell) => targetOf(headingText(cell) ?? '') ?? [])).size
    if (found >= FEWEST && found > (best?.found ?? 0)) best = { row, found }
  }
  if (!best) return undefined
  const heads = rows[best.row]!
  const width = widest(rows.slice(best.row))
  const kolommen: Record<string, Target> = {}
  const unknown: Found['unknown'] = []
  for (const [column, heading] of columnNames(heads, width).entries()) {
    const target = targetOf(headingText(heads[column]) ?? '')
    if (target) kolommen[heading] = target
    else if (rows.slice(best.row).some((cells) => cellText(cells[column]) !== undefined)) unknown.push([heading, cellPlace(name, best.row, column)])
  }
  return { mapping: { blad: name, kopregel: best.row + 1, soort: 'rijen', kolommen }, found: best.found, unknown }
}

function findForm({ name, rows }: RawSheet): Found | undefined {
  const within = rows.slice(0, QUESTIONS_WITHIN)
  const columns = Array.from({ length: LABEL_COLUMNS }, (_, column) => {
    const questions = within.flatMap((cells, row) => {
      const label = headingText(cells[column])
      return label === undefined ? [] : [{ label, row, target: targetOf(label), answered: cells.slice(column + 1).some((cell) => cellText(cell) !== undefined) }]
    })
    const known = questions.filter(({ target, answered }) => target && answered)
    return { column, questions, known, found: new Set(known.map(({ target }) => target)).size }
  })
  const best = columns.reduce((most, one) => (one.found > most.found ? one : most))
  if (best.found < FEWEST_QUESTIONS) return undefined
  const kolommen = Object.fromEntries(best.questions.flatMap(({ label, target }) => (target ? [[label, target] as const] : [])))
  const unknown = best.questions.flatMap(({ label, row, target }): Found['unknown'] => (target ? [] : [[label, cellPlace(name, row, best.column)]]))
  return { mapping: { blad: name, kopregel: best.known[0]!.row + 1, soort: 'formulier', kolommen }, found: best.found, unknown }
}
