import type { Groep, Register, Verwerking } from '../register/model.js'
import { state } from '../register/states.js'
import { ANONYMISING, ANONYMOUS } from './lexicon/anonymity.js'
import { IDENTIFYING, IDENTIFYING_KINDS } from './lexicon/identifying.js'
import { WEBSITE } from './lexicon/website.js'
import { mentions, type Text, textsWith } from './texts.js'
import { aboutWebsite } from './website.js'

/** Where a register says what the data are. Measures and conditions say how people work with them, which is something else. */
const CLAIMS = new Set(['naam', 'omschrijving', 'doelen', 'doelen/omschrijving', 'anonimisering', 'persoonsgegevens/gegevens', 'persoonsgegevens/toelichting', 'bijzonder/toelichting'])

/** Whether people are recognised by these data: because the register declares it, or going by the words. */
export function recognisable({ yaml }: Groep): 'verklaard' | 'woorden' | undefined {
  if ((yaml.soort !== undefined && IDENTIFYING_KINDS.has(yaml.soort)) || state(yaml.bijzonder) === 'waarde') return 'verklaard'
  return yaml.gegevens?.some((text) => IDENTIFYING.occurs(text)) ? 'woorden' : undefined
}

/** Data by which people are recognised, and of which nothing is said about anonymising. */
export function openGroups(verwerking: Verwerking): Groep[] {
  return verwerking.groepen.filter((groep) => (groep.gebruik.bewerking ?? 'onbekend') === 'onbekend' && recognisable(groep) !== undefined)
}

/** Texts that call the data anonymous, the field meant for it first. A website is another story, told by another rule. */
export function anonymousClaims(verwerking: Verwerking): (Pick<Text, 'field' | 'target'> & { word: string })[] {
  const calling = textsWith(ANONYMOUS, verwerking)
  if (calling.length === 0 || aboutWebsite(verwerking)) return []
  return calling
    .filter(({ field, text }) => CLAIMS.has(field) && !WEBSITE.occurs(text))
    .flatMap(({ text, field, target }) => {
      const match = ANONYMOUS.find(text).find(({ concept }) => concept === 'anoniem')
      return match ? [{ field, target, word: match.text }] : []
    })
    .sort((a, b) => Number(b.field === 'anonimisering') - Number(a.field === 'anonimisering'))
}

const describing = new WeakMap<Register, boolean>()

/** Whether an activity of the register describes that step. */
export function anonymisingIsDescribed(register: Register): boolean {
  let known = describing.get(register)
  if (known === undefined) describing.set(register, (known = [...register.verwerkingen.values()].some(describesAnonymising)))
  return known
}

/** The step of anonymising, registered as an activity with a basis of its own, is right. */
export function describesAnonymising(verwerking: Verwerking): boolean {
  if (!mentions(ANONYMISING, verwerking)) return false
  const { yaml, doelen } = verwerking
  return ANONYMISING.occurs(yaml.naam) || doelen.some(({ omschrijving }) => ANONYMISING.occurs(omschrijving))
}
