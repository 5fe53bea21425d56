import type { Law } from '../law/index.js'
import type { Bewaartermijn } from '../register/generated/types.js'
import { normalise } from '../register/identity.js'
import type { Regel, Register, Verwerking } from '../register/model.js'
import { items } from '../register/states.js'
import { kindOf, type Term, termsOf } from './retention.js'

/** The rules of the regulation and those of the statement. */
export function rulesOf({ reglement, verklaring }: Register): Regel[] {
  return [...(reglement?.regels ?? []), ...(verklaring?.regels ?? [])]
}

/** The rules by the document that they stand in: a part of the regulation, or the statement. */
export function byDocument(rules: readonly Regel[]): Regel[][] {
  const documents = new Map<unknown, Regel[]>()
  for (const rule of rules) {
    const key = rule.deel ?? rule.path
    documents.set(key, [...(documents.get(key) ?? []), rule])
  }
  return [...documents.values()]
}

const KINDS = { reglement: 'het reglement', toelichting: 'de tekst bij het reglement', beleid: 'het beleid', visie: 'de visie', gedragscode: 'de gedragscode', protocol: 'het protocol', meting: 'de meting' }

/** How a sentence names the document that a rule stands in: `het beleid`. */
export function documentOf({ deel }: Regel): string {
  return deel === undefined ? 'de verklaring' : KINDS[deel.soort]
}

/** A rule with its document: `artikel 8.2 van het reglement`. */
export function inDocument(rule: Regel): string {
  return `${rule.naam} van ${documentOf(rule)}`
}

/** A retention term of the regulation or of the statement, with the rows of law that it can be held against. */
export interface RegulationTerm {
  rule: Regel
  regel: Bewaartermijn
  kind: string | undefined
  term: Term
}

/** The retention terms that the regulation and the statement name. They hold for all the work of the organisation. */
export function regulationTerms(register: Register, law: Law): RegulationTerm[] {
  return rulesOf(register).flatMap((rule) => {
    const whole = wholeOf(register, rule.yaml.bewaartermijnen ?? [])
    return termsOf(whole, law).map((term) => ({ rule, term, regel: term.regel, kind: kindOf(term.regel, whole) }))
  })
}

/** The same term at an activity: then the rules about activities judge it. */
export function statedAt(register: Register, { regel }: RegulationTerm): Verwerking | undefined {
  const same = (own: Bewaartermijn): boolean => own.termijn === regel.termijn && (alike(own.wat, regel.wat) || (own.soort !== undefined && own.soort === regel.soort)) && alike(own.vanaf, regel.vanaf)
  return [...register.verwerkingen.values()].find(({ yaml }) => items(yaml.bewaartermijnen).some(same))
}

function alike(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || normalise(a) === normalise(b)
}

/** All the work of the organisation as if it were one activity, which is what its regulation is about. */
function wholeOf(register: Register, bewaartermijnen: Bewaartermijn[]): Verwerking {
  const all = [...register.verwerkingen.values()]
  const ids = Array.isArray(register.yaml.verantwoordelijken) ? register.yaml.verantwoordelijken : []
  const verantwoordelijken = ids.flatMap((id) => register.partijen.get(id) ?? [])
  const regimes = [...new Set(verantwoordelijken.flatMap((partij) => items(partij.regimes)))].filter((regime) => regime !== 'onbekend')
  return {
    id: '',
    register,
    path: '',
    base: [],
    yaml: { naam: register.yaml.naam, bewaartermijnen },
    doelen: all.flatMap(({ doelen }) => doelen),
    grondslagen: [],
    betrokkenen: all.flatMap(({ betrokkenen }) => betrokkenen),
    groepen: [],
    ontvangers: [],
    verantwoordelijken,
    systemen: [],
    regimes,
  }
}
