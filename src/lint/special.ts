import { inWords, type Law, type Organisatie, perLaw, remembered, type Uitwerking } from '../law/index.js'
import type { Bijzonder, Uitzondering } from '../register/generated/types.js'
import type { Grondslag, Groep, Verwerking } from '../register/model.js'
import { items, record, texts } from '../register/states.js'
import { basesOf, purposeLaws } from './groups.js'
import { bodyOf } from './controllers.js'
import { type Category, CATEGORY_NAMES } from './lexicon/special.js'
import { meets } from './provisions.js'

/** The special categories that a value names; none for `geen` and `onbekend`. */
export function categoriesIn(bijzonder: Bijzonder | undefined): Category[] {
  if (bijzonder === undefined || bijzonder === 'geen' || bijzonder === 'onbekend') return []
  return Array.isArray(bijzonder) ? bijzonder : [bijzonder]
}

/** The special categories that a group declares, where it is described or where it is used. */
export function categoriesOf({ yaml, gebruik }: Groep): Category[] {
  if (typeof yaml.bijzonder === 'string' && (gebruik === yaml || gebruik.bijzonder === undefined)) return categoriesIn(yaml.bijzonder)
  return [...new Set([...categoriesIn(yaml.bijzonder), ...categoriesIn(gebruik.bijzonder)])]
}

/** `gezondheid en seksualiteit`. */
export const named = (categories: readonly Category[]): string[] => [...new Set(categories)].map((category) => CATEGORY_NAMES[category])

/** The exception as this activity states it, else as the description of the data does. */
export function exceptionOf({ yaml, gebruik }: Groep): { uitzondering: Uitzondering; owner: object } | undefined {
  const owner = gebruik.uitzondering === undefined ? yaml : gebruik
  return owner.uitzondering === undefined ? undefined : { uitzondering: owner.uitzondering, owner }
}

/** Whether an exception names a ground or a provision; whether that is right is another question. */
export function names(uitzondering: Uitzondering | undefined): boolean {
  const { grond, wet } = record(uitzondering) ?? {}
  return (grond !== undefined && grond !== 'onbekend' && grond !== 'geen') || texts(wet).length > 0
}

/** Whether the activity records explicit consent for what it does with these data. */
export function explicitConsent(groep: Groep, statements: readonly Grondslag[], verwerking: Verwerking, law: Law): boolean {
  const bases = basesOf(groep, statements)
  const basis = bases.length > 0 && bases.every(({ waarde, toestemming }) => law.grondslag(waarde)?.letter === 'a' && toestemming?.uitdrukkelijk === 'ja')
  return basis || items(verwerking.yaml.toestemming_voor).some(({ betreft, uitdrukkelijk }) => betreft === 'deze-verwerking' && uitdrukkelijk === 'ja')
}

/** Whether the law of a purpose is itself an exception: then the register names it, in another place. */
export function exceptedByPurpose(groep: Groep, verwerking: Verwerking, law: Law): boolean {
  const laws = purposeLaws(groep, verwerking)
  return laws.some(namesException(law, bodyOf(verwerking)))
}

/** Whether a text names a provision that is an exception for this kind of body. */
const namesException = perLaw((law: Law, body: Organisatie) => {
  const provisions = law.uitzonderingen().flatMap(({ id }) => law.implementations(id, undefined, body).map(({ bepaling }) => bepaling))
  return remembered((text) => meets([text], provisions) === 'artikel')
})

/** What is usual for this work: the exception of a public body's own law first, then that of care, then that of work and benefits. */
export function usualException(categories: readonly Category[], verwerking: Verwerking, law: Law): string {
  const { regimes } = verwerking
  const body = bodyOf(verwerking)
  const fits = ({ categorieen }: Uitwerking): boolean => categories.every((category) => categorieen === undefined || categorieen.includes(category))
  const rows = (id: string): Uitwerking[] => law.implementations(id, regimes.length > 0 ? regimes : undefined, body).filter((row) => row.regimes !== undefined && fits(row))
  const options = [
    ...(body === 'publiek' && regimes.length > 0 ? rows('zwaarwegend-algemeen-belang').filter(({ alleen }) => alleen === 'publiek').map((row) => ({ id: 'zwaarwegend-algemeen-belang', row })) : []),
    ...rows('zorg').slice(0, 1).map((row) => ({ id: 'zorg', row })),
    ...(regimes.length > 0 ? rows('arbeid-en-sociale-zekerheid').slice(0, 1).map((row) => ({ id: 'arbeid-en-sociale-zekerheid', row })) : []),
  ].slice(0, 2)
  const [first, ...others] = options.map(({ id, row }) => `\`${id}\` met ${inWords(row.bepaling)}`)
  if (first === undefined) return ''
  return `${regimes.length > 0 ? ' Bij uw werk past vaak' : ' In zorg en hulp past vaak'} ${[first, ...others].join(', of ')}.`
}
