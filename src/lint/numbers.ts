import { inWords, type Law, type Nummerregel, parseCitation, perLaw } from '../law/index.js'
import type { Groep, Verwerking } from '../register/model.js'
import { items } from '../register/states.js'
import { bodyOf } from './controllers.js'
import { onlyStaff } from './groups.js'
import { type NumberKind, NUMBER_NAMES, numbers } from './lexicon/numbers.js'
import { inSentence } from './provisions.js'

/** Numbers that a law assigns: each may be used only as a law says (art. 46 UAVG). The number of a passport is not one of them. */
export const ASSIGNED: readonly NumberKind[] = ['bsn', 'a-nummer', 'onderwijsnummer', 'vreemdelingennummer']

/** A number in a group of data. */
export interface NumberFound {
  soort: NumberKind
  /** As a sentence names it. */
  naam: string
  /** False when only the words of the data say so, not the field `soort`. */
  declared: boolean
}

/** The numbers in a group: what its `soort` says, and what its data name besides. */
export function numbersIn({ yaml }: Groep, kinds: readonly NumberKind[]): NumberFound[] {
  const named = namedIn(yaml)
  if (named.size === 0 && yaml.soort === undefined) return []
  return kinds
    .filter((soort) => yaml.soort === soort || named.has(soort))
    .map((soort) => ({ soort, naam: NUMBER_NAMES[soort], declared: yaml.soort === soort }))
}

const named = new WeakMap<Groep['yaml'], ReadonlySet<NumberKind>>()
const NONE: ReadonlySet<NumberKind> = new Set()

/** What the data of a group name; five rules ask. */
function namedIn(yaml: Groep['yaml']): ReadonlySet<NumberKind> {
  let known = named.get(yaml)
  if (!known) {
    const found = [...items(yaml.gegevens), ...items(yaml.bestaat_uit)].flatMap((text) => numbers.find(text))
    named.set(yaml, (known = found.length === 0 ? NONE : new Set(found.map(({ concept }) => concept))))
  }
  return known
}

/** All provisions that order or allow the use of a number on this date, for whoever. */
export function provisionsFor(soort: string, law: Law): readonly string[] {
  return using(law, soort)
}

const using = perLaw((law: Law, soort: string) => law.numberRules(soort).filter(({ kracht }) => kracht !== 'alleen-inzien').flatMap(({ bepalingen }) => bepalingen))

/** Those of them that are open to this work; unknown work keeps all. */
export function rulesHere(soort: string, { verwerking, law }: { verwerking: Verwerking; law: Law }): readonly Nummerregel[] {
  const { regimes } = verwerking
  return law.numberRules(soort, regimes.length > 0 ? regimes : undefined, bodyOf(verwerking))
}

const MOST = 4

/** The provisions that may fit, in words: of this work where that is known, else the candidates. Empty when the law data have none. */
export function candidates(soort: string, groep: Groep, context: { verwerking: Verwerking; law: Law }): string {
  const { verwerking } = context
  const body = bodyOf(verwerking)
  const staff = onlyStaff(groep, verwerking)
  const rows = rulesHere(soort, context).filter(
    ({ kracht, alleen, regimes, geverifieerd }) =>
      kracht !== 'alleen-inzien' &&
      (verwerking.regimes.length > 0 || geverifieerd) &&
      (alleen === undefined || alleen === body || (alleen === 'publiek' && body === undefined && regimes === undefined)) &&
      (verwerking.regimes.length > 0 || (regimes?.includes('werkgever') ?? false) === staff),
  )
  return inSentence(rows.map(({ bepalingen }) => bepalingen[0]!), MOST)
}

/** Provisions in the order and the words of the register, for a sentence. */
export function asWritten(texts: readonly string[]): string {
  return texts.map((text) => (parseCitation(text) ? inWords(text) : text)).join(', ')
}
