import type { Vraag } from './generated/types.js'
import { type Antwoord, choicesOf } from './procedure-steps.js'

/** Why an answer does not fit its question. */
export type Misfit = 'geen-keuze' | 'geen-lijst' | 'geen-getal' | 'te-klein' | 'te-groot' | 'geen-datum' | 'geen-moment' | 'leeg'

/** What is wrong with an answer; nothing when it fits the question. */
export function misfit(vraag: Vraag, antwoord: Antwoord): Misfit | undefined {
  const ids = choicesOf(vraag).map(({ id }) => id)
  switch (vraag.soort) {
    case 'ja-nee':
    case 'keuze':
      return typeof antwoord === 'string' && ids.includes(antwoord) ? undefined : 'geen-keuze'
    case 'meerkeuze':
      if (!Array.isArray(antwoord)) return 'geen-lijst'
      return antwoord.every((id, index) => ids.includes(id as string) && antwoord.indexOf(id) === index) ? undefined : 'geen-keuze'
    case 'getal':
      if (typeof antwoord !== 'number' || !Number.isFinite(antwoord)) return 'geen-getal'
      if (vraag.minimum !== undefined && antwoord < vraag.minimum) return 'te-klein'
      return vraag.maximum !== undefined && antwoord > vraag.maximum ? 'te-groot' : undefined
    case 'datum':
      return typeof antwoord === 'string' && isDate(antwoord) ? undefined : 'geen-datum'
    case 'moment':
      return typeof antwoord === 'string' && isMoment(antwoord) ? undefined : 'geen-moment'
    case 'tekst':
      return typeof antwoord === 'string' && antwoord.trim() !== '' ? undefined : 'leeg'
  }
}

function isDate(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** A date and a time with their zone: without the zone it is no moment, twice a year. */
function isMoment(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.exec(text)
  return parts !== null && isDate(parts[1]!)
}
