import { compareDurations, type Bewaartermijn as Rij, type Duration, duration, inWords, type Law, remembered, wordsIn } from '../law/index.js'
import type { Bewaartermijn } from '../register/generated/types.js'
import type { Verwerking } from '../register/model.js'
import { items, texts } from '../register/states.js'
import { bodyOf } from './controllers.js'
import { dutchDate } from './dates.js'
import { aimsOf } from './lexicon/aims.js'
import { EVERYTHING, KEPT, UNTESTABLE } from './lexicon/retention.js'
import { rolesOf } from './lexicon/roles.js'
import { SMALL_WORDS } from './lexicon/small-words.js'
import { list } from './phrase.js'
import { meetingOf } from './provisions.js'

/** A term of the register with the rows of the law that it can be held against. */
export interface Term {
  regel: Bewaartermijn
  /** Absent where the register gives a criterion instead of a length. */
  length?: Duration
  rows: Rij[]
  /** Whether these rows hold for certain; otherwise the register does not say under which law the work falls. */
  known: boolean
  /** Whether the register says itself what kind of data this is; otherwise its words do. */
  declared: boolean
}

const known = new WeakMap<Verwerking, { law: Law; terms: readonly Term[] }>()

/** The terms of an activity. What avg does not know the kind of has no rows. */
export function termsOf(verwerking: Verwerking, law: Law): readonly Term[] {
  let found = known.get(verwerking)
  if (found?.law !== law) known.set(verwerking, (found = { law, terms: items(verwerking.yaml.bewaartermijnen).map((regel) => termOf(regel, verwerking, law)) }))
  return found.terms
}

function termOf(regel: Bewaartermijn, verwerking: Verwerking, law: Law): Term {
  const soort = kindOf(regel, verwerking)
  const length = duration(regel.termijn)
  const found = soort === undefined ? { rows: [], known: false } : rowsFor(soort, regel, verwerking, law)
  return { regel, ...found, ...(length && { length }), declared: regel.soort !== undefined }
}

/** What a term is about: what it says itself, else what its words say. A term for everything is about the file, in care. */
export function kindOf({ soort, wat }: Bewaartermijn, verwerking: Verwerking): string | undefined {
  if (soort !== undefined) return soort === 'anders' ? undefined : soort
  if (isAboutEverything(wat)) return isCare(verwerking) ? 'zorgdossier' : undefined
  const kinds = new Set(KEPT.find(wat!).map(({ concept }) => concept))
  const [only] = kinds
  return kinds.size === 1 && only !== 'anders' ? only : undefined
}

/** Whether a term says of no data in particular that it is about them. */
export function isAboutEverything(wat: string | undefined): boolean {
  return namesNothing(wat ?? '')
}

const namesNothing = remembered((text) => wordsIn(text.toLowerCase()).every((word) => SMALL_WORDS.has(word) || EVERYTHING.has(word)))

const CLIENTS = new Set(['client', 'bewoner', 'patient', 'jeugdige'])

function isCare({ doelen, betrokkenen }: Verwerking): boolean {
  return doelen.some((doel) => aimsOf(doel).has('zorg')) || (doelen.some((doel) => aimsOf(doel).has('re-integratie')) && betrokkenen.some((people) => [...rolesOf(people)].some((role) => CLIENTS.has(role))))
}

/** Kinds whose name says under which law they fall; a logbook or camera images can belong to anyone. */
const NAMES_ITS_LAW = new Set(['zorgdossier', 'jeugdhulpdossier', 'wmo-gegevens', 'medisch-dossier', 'uitkering', 'schuldhulp', 're-integratie'])

/**
 * Which law holds: the one that the term names, else what needs no regime, else that of the term's or the activity's
 * regime. A kind that names its law needs no regime either; where the regime is known, rows of another do not hold.
 */
function rowsFor(soort: string, regel: Bewaartermijn, verwerking: Verwerking, law: Law): { rows: Rij[]; known: boolean } {
  const all = strongest(law.terms(soort, undefined, bodyOf(verwerking)))
  const regimes = regel.regime === undefined || regel.regime === 'onbekend' ? verwerking.regimes : [regel.regime]
  const fits = (row: Rij): boolean => row.regimes?.some((each) => regimes.includes(each)) ?? false
  const named = citedRows(all, texts(regel.wet))
  if (named.length > 0) return certain(named.some(fits) ? named.filter(fits) : named, named.some(fits))
  const free = all.filter((row) => row.regimes === undefined)
  if (free.length > 0) return { rows: free, known: true }
  const fitting = strongest(law.terms(soort, undefined, bodyOf(verwerking)).filter(fits))
  if (fitting.length > 0) return { rows: fitting, known: true }
  const elsewhere = regimes.length > 0 || (regel.regime === undefined && verwerking.yaml.regimes === 'geen')
  if (elsewhere && (!NAMES_ITS_LAW.has(soort) || new Set(all.map(source)).size > 1)) return { rows: [], known: false }
  // Veilig Thuis knows that it is Veilig Thuis: its terms are no guess for others.
  const guesses = all.filter((row) => row.regimes === undefined || row.regimes.some((each) => each !== 'veilig-thuis'))
  return certain(guesses.length > 0 ? guesses : all, false)
}

function certain(rows: Rij[], known: boolean): { rows: Rij[]; known: boolean } {
  return { rows, known: known || new Set(rows.map(source)).size === 1 }
}

/** The rows whose provision the register names: by article, else by law. */
export function citedRows(rows: readonly Rij[], named: readonly string[]): Rij[] {
  if (named.length === 0) return []
  const meeting = meetingOf(named)
  const met = (how: 'artikel' | 'wet'): Rij[] => rows.filter(({ bepaling }) => bepaling !== undefined && meeting([bepaling]) === how)
  const byArticle = met('artikel')
  return byArticle.length > 0 ? byArticle : met('wet')
}

/** Rows of an act of law where there are any; else those of lists and guidelines. */
function strongest(rows: readonly Rij[]): Rij[] {
  const statutory = rows.filter(isStatutory)
  return statutory.length > 0 ? statutory : [...rows]
}

export function isStatutory({ gezag }: Rij): boolean {
  return gezag === 'wet'
}

/** The longest that a row has in mind: its maximum, or its minimum where the law gives no more than that. */
export function longestOf(row: Rij): string | undefined {
  return row.maximum ?? (isStatutory(row) && row.tot === undefined ? row.minimum : undefined)
}

/** Whether the law's length is certainly longer (1) or shorter (-1) than the register's. */
export function comparedTo(own: Duration, lawful: string): number | undefined {
  const other = duration(lawful)
  return other && compareDurations(other, own)
}

/** Where a row can be looked up: `artikel 7.3.8 lid 3 Jeugdwet`. */
export function source({ bepaling, vindplaats, id }: Rij): string {
  return bepaling === undefined ? (vindplaats ?? id) : inWords(bepaling)
}

/** The sources of several rows, each once. */
export function sources(rows: readonly Rij[], last = 'en'): string {
  return list([...new Set(rows.map(source))], last)
}

/** The provisions of several rows; a list of a public body rests on the Archiefwet. */
export function provisionsOf(rows: readonly Rij[]): string[] {
  return [...new Set(rows.flatMap(({ bepaling, gezag }) => bepaling ?? (gezag === 'selectielijst' ? 'Archiefwet 1995 5' : [])))]
}

/** `, sinds 01-01-2020 (daarvoor 15 jaar)`: for a row that says something else than the one it replaced. */
export function sinceWhen(row: Rij, law: Law, what: (row: Rij) => string | undefined): string {
  const before = law.termBefore(row)
  const [old, now] = [before && what(before), what(row)]
  return row.geldig_vanaf === undefined || old === undefined || old === now ? '' : `, sinds ${dutchDate(row.geldig_vanaf)} (daarvoor ${old})`
}

/** The event from which a row counts, in words. */
export function beginOf({ begin }: Rij, law: Law): string | undefined {
  return begin === undefined ? undefined : law.startEvent(begin)?.naam
}

const FILES = new Set(['zorgdossier', 'jeugdhulpdossier', 'wmo-gegevens', 'medisch-dossier'])

/** Whether two kinds may be about the same data: what is said of the care file holds for every kind of file. */
export function sameData(a: string, b: string): boolean {
  const general = a === 'zorgdossier' || b === 'zorgdossier'
  return a === b || (general && FILES.has(a) && FILES.has(b))
}

/** A number, or the moment at which it ends: then a vague beginning of the sentence does no harm. */
const CONCRETE = /\b(\d+|een|twee|drie|vier|vijf|zes|zeven|tien|twaalf|vijftien|twintig) (dag|dagen|week|weken|maand|maanden|jaar|jaren)\b|\b(totdat|zodra)\b|\btot (en met )?(de|het|een|twee|drie|vier|iemand)\b/i

/** Whether a criterion leaves open when the data go. */
export function isVague(criterium: string): boolean {
  return UNTESTABLE.occurs(criterium) && !CONCRETE.test(criterium)
}
