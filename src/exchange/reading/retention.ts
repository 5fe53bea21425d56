import type { Bewaartermijn } from '../../register/generated/types.js'
import { findCitations, findStatutes } from '../../law/index.js'
import { saysUnknown } from './answers.js'
import { split } from './split.js'

type Unit = 'dag' | 'week' | 'maand' | 'jaar'

const MORE: Record<Unit, string> = { dag: 'dagen', week: 'weken', maand: 'maanden', jaar: 'jaar' }
const UNITS: Record<string, Unit> = {
  ...words('dag', 'dag dagen day days jour jours'),
  ...words('week', 'week weken weeks semaine semaines'),
  ...words('maand', 'maand maanden mnd month months mois'),
  ...words('jaar', 'jaar jaren jr year years an ans année années annee annees'),
}
const NUMBERS: Record<string, number> = {
  een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, twaalf: 12, vijftien: 15, twintig: 20,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12,
}
const LEAST = 'minstens|minimaal|ten minste|tenminste|minimum|at least|au moins|au minimum'
const MOST = 'hoogstens|maximaal|ten hoogste|uiterlijk|maximum|max\\.?|at most|up to|au plus|au maximum'
const FROM = "na|vanaf|gerekend vanaf|after|from|following|since|après|apres|à compter (?:de |du |d')|a compter (?:de |du |d')|à partir (?:de |du |d')"
const AMOUNT = `(\\d{1,4}|${Object.keys(NUMBERS).join('|')})\\s*(${Object.keys(UNITS).join('|')})`
const TERM = new RegExp(`^(?:(${LEAST})\\s+|(${MOST})\\s+)?${AMOUNT}(?![\\p{L}\\d])(?:\\s+(?:${FROM})\\s*(?<=[\\s'])(.+))?$`, 'isu')
const ANOTHER = new RegExp(`(?<![\\p{L}\\d])${AMOUNT}(?![\\p{L}\\d])`, 'iu')
const LABEL = /^([^:.\n]{1,80}):\s+(\S.*)$/su
const NO_TERM = 'Niet te bepalen'
const LONGEST_EVENT = 200

/** What a text says of keeping data: a length of time when it is plainly one, otherwise the words as a criterion. */
export function readRetention(text: string): Bewaartermijn {
  const whole = term(text)
  if (whole) return whole
  const [, label, after] = LABEL.exec(text) ?? []
  if (label === undefined || after === undefined) return { criterium: text }
  if (label === NO_TERM) return { niet_te_bepalen_omdat: after }
  return { wat: label.trim(), ...(term(after) ?? { criterium: after }) }
}

/** A retention rule as one line of text that {@link readRetention} takes apart again. */
export function retentionText({ wat, grens, termijn, vanaf, wet, criterium, niet_te_bepalen_omdat: reason }: Bewaartermijn): string | undefined {
  const provisions = wet === undefined ? '' : ` (${[wet].flat().join('; ')})`
  const label = wat === undefined ? '' : `${wat}: `
  if (termijn !== undefined) return `${label}${grens === 'minstens' || grens === 'hoogstens' ? `${grens} ` : ''}${termijn}${vanaf === undefined ? '' : ` na ${vanaf}`}${provisions}`.replaceAll('\n', ' ')
  if (criterium !== undefined) return `${label}${criterium}`.replaceAll('\n', ' ')
  return reason === undefined ? undefined : `${NO_TERM}: ${reason}`.replaceAll('\n', ' ')
}

function term(text: string): Bewaartermijn | undefined {
  const { body, wet } = provisions(text.replace(/\.\s*$/, ''))
  const [, least, most, amount, unit, event] = TERM.exec(body.trim()) ?? []
  if (amount === undefined || unit === undefined) return undefined
  const number = NUMBERS[amount.toLowerCase()] ?? Number(amount)
  const vanaf = event?.trim()
  // `2 jaar na vertrek. Daarna 5 jaar in het archief` is more than one rule: a person has to read it.
  if (number < 1 || (vanaf !== undefined && (vanaf.length > LONGEST_EVENT || vanaf === '' || /[.;\n]\s/.test(vanaf) || ANOTHER.test(vanaf) || saysUnknown(vanaf)))) return undefined
  const one = UNITS[unit.toLowerCase()]!
  return {
    termijn: `${number} ${number === 1 ? one : MORE[one]}`,
    ...(least ? { grens: 'minstens' as const } : most ? { grens: 'hoogstens' as const } : {}),
    ...(vanaf ? { vanaf } : {}),
    ...(wet ? { wet } : {}),
  }
}

/** Provisions that stand between brackets at the end. */
function provisions(text: string): { body: string; wet?: string | string[] } {
  const [, body, inside] = /^(.*\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/su.exec(text) ?? []
  if (body === undefined || inside === undefined || (findCitations(inside).length === 0 && findStatutes(inside).length === 0)) return { body: text }
  const all = split(inside)
  return { body, wet: all.length === 1 ? all[0]! : all }
}

function words(unit: Unit, names: string): Record<string, Unit> {
  return Object.fromEntries(names.split(' ').map((name) => [name, unit]))
}
