import type { Vraag } from './generated/types.js'
import { type Antwoord, choicesOf } from './procedure-steps.js'

/** A choice as people read it; `ja` and `nee` need not be written out. */
export function choiceWords(vraag: Vraag, id: string): string {
  const text = vraag.antwoorden?.find((one) => one.id === id)?.tekst
  if (text !== undefined) return text.replace(/\s+/g, ' ').trim()
  return vraag.soort === 'ja-nee' ? id.charAt(0).toUpperCase() + id.slice(1) : id
}

/** An answer as people read it. */
export function answerWords(vraag: Vraag, antwoord: Antwoord): string {
  if (typeof antwoord === 'object') return antwoord.length === 0 ? 'niets van dit alles' : antwoord.map((id) => choiceWords(vraag, id)).join('; ')
  if (typeof antwoord === 'number') return String(antwoord).replace('.', ',')
  if (vraag.soort === 'datum' || vraag.soort === 'moment') return momentWords(antwoord)
  return choicesOf(vraag).some(({ id }) => id === antwoord) ? choiceWords(vraag, antwoord) : antwoord
}

/** `2026-11-22T09:00+01:00` as `22-11-2026 om 09:00 uur`, on the clock that it was written with. */
export function momentWords(text: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(text) ?? []
  if (date === undefined) return text
  const day = date.split('-').reverse().join('-')
  return time === undefined ? day : `${day} om ${time} uur`
}

/** A length of time in whole hours and minutes, rounded down: `71 uur en 59 minuten`. */
export function hoursInWords(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const left = rest === 1 ? '1 minuut' : `${rest} minuten`
  if (hours === 0) return left
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${left}`
}
