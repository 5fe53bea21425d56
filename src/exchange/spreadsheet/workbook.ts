/** What stands in a cell: text or a number; undefined is an empty cell. */
export type Cell = string | number | undefined

export interface Column {
  /** What people read at the top. Unique in its sheet. */
  title: string
  /** What belongs in the column, in a sentence or two. */
  help: string
  /** About how many characters wide. */
  width: number
  /** A closed list to choose from. */
  options?: readonly string[]
}

export interface Sheet {
  /** At most 31 characters, without `: \ / ? * [ ]`: what every spreadsheet program takes. */
  name: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

/** Sheets as people get them: with a row of titles on top of each. */
export interface Workbook {
  title: string
  sheets: readonly Sheet[]
}

/** A sheet as it comes in: all rows as they stand, titles and empty ones included. */
export interface RawSheet {
  name: string
  rows: readonly (readonly Cell[])[]
}
