/** Whether a row holds on a date (`YYYY-MM-DD`); both ends are days on which it holds, a missing end is open. */
export function holdsOn(row: { geldig_vanaf?: string; geldig_tot?: string }, date: string): boolean {
  return (row.geldig_vanaf === undefined || row.geldig_vanaf <= date) && (row.geldig_tot === undefined || date <= row.geldig_tot)
}

/** The next day, `YYYY-MM-DD`: the first on which a row no longer holds. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
}
