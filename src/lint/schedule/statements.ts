import { durationInWords, type Law } from '../../law/index.js'
import type { Bewaartermijn } from '../../register/generated/types.js'
import { itemKey, normalise } from '../../register/identity.js'
import type { Register, Verwerking } from '../../register/model.js'
import { texts } from '../../register/states.js'
import { short } from '../phrase.js'
import { inDocument, regulationTerms } from '../regulation.js'
import { isAboutEverything, kindOf, type Term, termsOf } from '../retention.js'
import type { Entry, Place, Statement } from './types.js'

/** Data of which nothing more is said. */
const EVERYTHING = 'persoonsgegevens'

/** Every term that the register, its regulation and its statement name, with the kind of data that it is about. */
export function statements(register: Register, law: Law): Statement[] {
  const activities = [...register.verwerkingen.values()].flatMap((verwerking) => {
    const plaats: Place = { soort: 'verwerking', id: verwerking.id, naam: verwerking.yaml.naam }
    return termsOf(verwerking, law).map((term) => statement(term, kindOf(term.regel, verwerking), wordsFor(term.regel, verwerking), plaats, law))
  })
  const rules = regulationTerms(register, law).map(({ rule, term, kind }) =>
    statement(term, kind, term.regel.wat, { soort: rule.deel === undefined ? 'verklaring' : 'reglement', id: rule.id, naam: inDocument(rule) }, law),
  )
  return [...activities, ...rules]
}

function statement(term: Term, kind: string | undefined, wat: string | undefined, plaats: Place, law: Law): Statement {
  const { regel, rows } = term
  // A law for every kind of work holds, whatever the register says of its own.
  const certain = { ...term, known: term.known || rows.every(({ regimes }) => regimes === undefined) }
  const begin = regel.vanaf === undefined ? undefined : law.startEvent(regel.vanaf)?.id
  const about = { term: certain, regel, plaats, ...(wat === undefined ? {} : { wat }), ...(begin === undefined ? {} : { begin }) }
  if (kind !== undefined) return { ...about, soort: kind }
  return wat === undefined || isAboutEverything(wat) ? { ...about, soort: EVERYTHING } : { ...about, soort: normalise(wat), naam: short(wat) }
}

/** What a term is about in the words of the register: its own, or those of its groups. */
function wordsFor({ wat, groepen }: Bewaartermijn, verwerking: Verwerking): string | undefined {
  if (wat !== undefined || !Array.isArray(groepen)) return wat
  const data = verwerking.groepen.filter(({ id }) => groepen.includes(id)).flatMap(({ yaml }) => yaml.gegevens ?? [])
  return data.length === 0 ? undefined : data.join(', ')
}

/** Statements that say the same, as one term. */
export function entry(same: readonly Statement[]): Omit<Entry, 'verschillen' | 'aangehouden'> {
  const [{ regel, term, plaats, soort }] = same as [Statement]
  const each = (pick: (statement: Statement) => string | string[] | undefined): string[] => [...new Set(same.flatMap((one) => pick(one) ?? []))]
  return {
    sleutel: [soort, plaats.id, itemKey(regel)].map(normalise).join('-'),
    wat: each(({ wat }) => wat),
    ...(term.length === undefined ? {} : { termijn: durationInWords(term.length), lengte: term.length }),
    ...(regel.grens === undefined ? {} : { grens: regel.grens }),
    ...(regel.criterium === undefined ? {} : { criterium: regel.criterium }),
    ...(regel.niet_te_bepalen_omdat === undefined ? {} : { nietTeBepalenOmdat: regel.niet_te_bepalen_omdat }),
    ...(regel.vanaf === undefined || regel.vanaf === 'onbekend' ? {} : { vanaf: regel.vanaf }),
    bepaling: each(({ regel: own }) => texts(own.wet)),
    ...(regel.daarna === undefined || regel.daarna === 'onbekend' ? {} : { daarna: regel.daarna }),
    door: each(({ regel: own }) => own.door),
    reden: each(({ regel: own }) => own.reden),
    plaatsen: [...new Map(same.map((one) => [`${one.plaats.soort} ${one.plaats.id}`, one.plaats])).values()],
  }
}

/** What two statements have to share to be one term. */
export function identity({ regel, term, begin }: Statement): string {
  return JSON.stringify([
    term.length ?? null,
    regel.grens ?? null,
    begin ?? (regel.vanaf === undefined ? null : normalise(regel.vanaf)),
    regel.criterium === undefined ? null : normalise(regel.criterium),
    regel.niet_te_bepalen_omdat ?? null,
    regel.daarna ?? null,
    [...new Set(term.rows.map(({ minimum, maximum, begin, tot }) => [minimum, maximum, begin, tot].join()))].sort(),
    term.known,
  ])
}
