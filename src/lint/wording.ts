import { findCitations, findStatutes, type FoundCitation, type Instantie, remembered, type Woord } from '../law/index.js'
import type { Register, Reglement, Verklaring, Verwerking } from '../register/model.js'
import { at } from '../register/target.js'
import { PAST } from './lexicon/history.js'
import type { Lexicon } from './lexicon/lexicon.js'
import type { OldWords } from './lexicon/old-words.js'
import { type Text, textsOf } from './texts.js'

export type Owner = Verwerking | Register | Reglement | Verklaring

/** What a register says, and where: register.yaml first, then each activity, then the regulation and the statement. */
export function ownersOf(register: Register): Owner[] {
  const { reglement, verklaring } = register
  return [register, ...register.verwerkingen.values(), ...(reglement ? [reglement] : []), ...(verklaring ? [verklaring] : [])]
}

/** The words that name law: free text, and the fields that hold citations. */
export interface Wording extends Text {
  /** Whether it stands where the register names a law, and not in a sentence. */
  isCitation: boolean
}

const CITING = new Set(['wet', 'grondslag', 'toepasselijke_wetten', 'grond'])

/** Names of documents are what the documents are called, however old. */
const TITLES = /(^|\/)documenten(\/|$)|(^|\/)document$/

const known = new WeakMap<object, Wording[]>()

/** All words of an activity, or of register.yaml without its activities. Citations come first. */
export function wordingOf(owner: Owner): Wording[] {
  let words = known.get(owner.yaml)
  if (!words) {
    const citations: Wording[] = []
    const sentences: Wording[] = []
    lawsIn(owner.yaml, '', citations)
    for (const { text, target, field } of textsOf(owner)) {
      const kind = kindOf(field)
      if (kind !== 'titel') (kind === 'wet' ? citations : sentences).push({ text, target, field, isCitation: kind === 'wet' })
    }
    words = [...citations, ...sentences]
    known.set(owner.yaml, words)
  }
  return words
}

/** Activities speak for themselves; answers and notes are about the register. */
const ELSEWHERE = new Set(['verwerkingen', 'afwijkingen', 'acties', 'opmerkingen', 'vindplaats'])

const kinds = new Map<string, 'titel' | 'wet' | 'zin'>()

/** What stands in a field; the same few fields come back in every activity. */
function kindOf(field: string): 'titel' | 'wet' | 'zin' {
  let kind = kinds.get(field)
  if (!kind) kinds.set(field, (kind = TITLES.test(field) ? 'titel' : CITING.has(field.slice(field.lastIndexOf('/') + 1)) ? 'wet' : 'zin'))
  return kind
}

/** The values of every `wet`, which free text leaves out. */
function lawsIn(value: object, field: string, into: Wording[]): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) if (typeof item === 'object' && item !== null) lawsIn(item, field, into)
    return
  }
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key]
    if (ELSEWHERE.has(key) || item === null) continue
    const name = key === 'wet' || typeof item === 'object' ? (field === '' ? key : `${field}/${key}`) : ''
    if (key === 'wet' && typeof item === 'string') into.push({ text: item, target: at(value, 'wet'), field: name, isCitation: true })
    else if (key === 'wet' && Array.isArray(item)) for (const [index, text] of (item as string[]).entries()) into.push({ text, target: at(item, index), field: name, isCitation: true })
    else if (typeof item === 'object') lawsIn(item, name, into)
  }
}

/** The law that a text names. */
export interface LawNamed {
  statutes: ReturnType<typeof findStatutes>
  citations: readonly FoundCitation[]
}

const NO_LAW: LawNamed = { statutes: [], citations: [] }

const lawOf = remembered((text): LawNamed => {
  const statutes = findStatutes(text)
  return statutes.length === 0 ? NO_LAW : { statutes, citations: findCitations(text) }
})

/** The law that a text names, read once for all rules that ask. */
export function lawIn({ text }: Pick<Wording, 'text'>): LawNamed {
  return lawOf(text)
}

/** Something that the words of an owner hold, with every place where they do. */
export interface Occurrence<T> {
  thing: T
  /** The words as they stand in the first place. */
  words: string
  first: Wording
  others: Wording[]
}

type Find<T> = (wording: Wording) => { key: string; thing: T; words: string }[]

/** Each thing once, however often an owner names it; the first place is a citation when there is one. */
export function occurrencesIn<T>(owner: Owner, find: Find<T>): Occurrence<T>[] {
  return gather(wordingOf(owner), find)
}

/** The old words and names in an owner's words, except in sentences about the past. */
export function outdatedIn<T extends Woord | Instantie>(owner: Owner, words: OldWords<T>): Occurrence<T>[] {
  return occurrencesIn(owner, ({ text }) =>
    words.find(text).flatMap(({ row, match }) => (speaksOf(PAST, text, match.start, match.end) ? [] : [{ key: row.oud, thing: row, words: match.text }])),
  )
}

/** Each thing once, however often the register names it. */
export function occurrencesAcross<T>(register: Register, find: Find<T>): Occurrence<T>[] {
  return gather(ownersOf(register).flatMap(wordingOf), find)
}

function gather<T>(words: readonly Wording[], find: Find<T>): Occurrence<T>[] {
  const found = new Map<string, Occurrence<T>>()
  for (const wording of words) {
    for (const { key, thing, words: said } of find(wording)) {
      const before = found.get(key)
      if (!before) found.set(key, { thing, words: said, first: wording, others: [] })
      else if (before.first !== wording && !before.others.includes(wording)) before.others.push(wording)
    }
  }
  return [...found.values()]
}

/** The other places of an occurrence, to point at. */
export function elsewhere({ others }: Occurrence<unknown>): { related: { target: Text['target']; text: string }[] } {
  return { related: others.map(({ target }) => ({ target, text: 'ook hier' })) }
}

/** A sentence to begin with: `Het staat hier op 3 plaatsen. `, or nothing for one place. */
export function howOften({ others }: Occurrence<unknown>): string {
  return others.length === 0 ? '' : `Het staat hier op ${others.length + 1} plaatsen. `
}

/** What tells apart the findings of one rule in one file. */
export function ownerKey(owner: Owner, key: string): string {
  return `${'doelen' in owner ? owner.id : 'path' in owner ? owner.path : ''}/${key}`
}

/** Whether the sentence around a piece of text speaks of another time: then it says no more than how it was or will be. */
export function speaksOf(time: Lexicon, text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).split(/[.;!?]\s/).at(-1)!
  const after = text.slice(end).split(/[.;!?](?:\s|$)/)[0]!
  return time.occurs(before) || time.occurs(after)
}
