const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** `2025-09-22` as `22 september 2025`; what is no date stays as it is. */
export function dateInWords(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  const month = match && MONTHS[Number(match[2]) - 1]
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : date
}
