import type { Cell, Column, RawSheet, Workbook } from '../../src/exchange/spreadsheet/workbook.js'

/** Texts that spreadsheet programs and their formats like to change. */
export const NASTY: readonly string[] = [
  '=1+1', '+31 6', '@x', '-2', "'=1", "''=1", "'gewoon", '=HYPERLINK("http://x.example";"x")', '＝1', '\t=1', '\n=1', '0123', '1e5', '1.5', '1,5', '12%', '2024-01-01', '1-2-2024', 'TRUE', 'waar',
  ' vooraan', 'achteraan ', '  twee   binnen  ', '\ttab\t\ttab\t', 'regel\nregel', '\nleeg vooraan', 'leeg achteraan\n', '\n', ' ', 'a \n b', '\u00a0vast\u00a0', '👩‍👩‍👧 é ё 漢', '\u200frechts\u202e', '\ufeffteken', '\u2028scheiding\u0085',
  '#N/A', '#REF!', '#los', '_x000D_', '_x005F_x0041_', '&amp; <b>"x"</b> ]]>', 'a;b,c', '"aanhaling"', "O'Brien", '{{x}}', 'sep=;', '`', '\\n', '&#0;', '%PDF', 'null', 'undefined', '__proto__',
]

export const column = (title: string, more: Partial<Column> = {}): Column => ({ title, help: `Wat hoort bij ${title}.`, width: 20, ...more })

export const book = (rows: readonly (readonly Cell[])[], columns = rows[0]?.length ?? 1, name = 'Blad'): Workbook => ({
  title: 'Proef & meer',
  sheets: [{ name, columns: Array.from({ length: columns }, (_, index) => column(`Kolom ${index + 1}`)), rows }],
})

/** What has to come back: titles and rows, without the empty cells and rows behind the last that has something. */
export function expected({ sheets }: Workbook): RawSheet[] {
  return sheets.map(({ name, columns, rows }) => {
    const all = [columns.map(({ title }) => title), ...rows].map((row) => trimmed(row.map((cell) => (cell === '' ? undefined : cell)), (cell) => cell === undefined))
    return { name, rows: trimmed(all, (row) => row.length === 0) }
  })
}

function trimmed<T>(list: readonly T[], empty: (item: T) => boolean): T[] {
  const last = list.findLastIndex((item) => !empty(item))
  return list.slice(0, last + 1)
}
