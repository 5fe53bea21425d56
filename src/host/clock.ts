/** Today in the Netherlands, as `YYYY-MM-DD`. The only place that asks what day it is. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}
