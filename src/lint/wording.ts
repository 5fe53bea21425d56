import { findCitations, findStatutes, type FoundCitation, type Instantie, remembered, type Woord } from '../law/index.js'
import type { Register, Reglement, Verklaring, Verwerking } from '../register/model.js'
import { PAST } from './lexicon/history.js'
import type { Lexicon } from './lexicon/lexicon.js'
import type { OldWords } from './lexicon/old-words.js'
import { lawsOf, type Text, textsOf } from './texts.js'

export type Owner = Verwerking | Register | Reglement | Verklaring

/** What a register says, and where: register.yaml first, then each activity, then the regulation and the statement. */
function ownersOf(register: Register): Owner[] {
  const { reglement, verklaring } = register
  return [register, ...register.verwerkingen.values(), ...(reglement ? [reglement] : []), ...(verklaring ? [verklaring] : [])]
}

/** The words that name law: free text, and the fields that hold citations. */
export type Wording = Text

/** Names of documents are what the documents are called, however old. */
const TITLES = /(^|\/)documenten(\/|$)|(^|\/)document$/

const titles = remembered((field) => TITLES.test(field))

const known = new WeakMap<object, readonly Wording[]>()

/** All words of an activity, or of register.yaml without its activities. Citations come first. */
export function wordingOf(owner: Owner): readonly Wording[] {
  let words = known.get(owner.yaml)
  if (!words) {
    const said = textsOf(owner).filter(({ field }) => !titles(field))
    words = [...lawsOf(owner), ...said.filter(({ isCitation }) => isCitation), ...said.filter(({ isCitation }) => !isCitation)]
    known.set(owner.yaml, words)
  }
  return words
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

interface Found<T> {
  key: string
  thing: T
  words: string
}

/** Finds things in a text by its words, and by whether it is a citation. */
type Find<T> = (said: Pick<Wording, 'text' | 'isCitation'>) => readonly Found<T>[]

/** What is found in the words of owners; each different text is looked into once, because activities say much in the same words. */
class Search<T> {
  readonly #sentences = new Map<string, readonly Found<T>[]>()
  readonly #citations = new Map<string, readonly Found<T>[]>()

  constructor(
    register: Register,
    private readonly find: Find<T>,
  ) {
    const { sentences, citations } = differentTexts(register)
    this.#look(sentences, false, this.#sentences)
    this.#look(citations, true, this.#citations)
  }

  get isEmpty(): boolean {
    return this.#sentences.size + this.#citations.size === 0
  }

  /** The words of an owner, if something is found in them at all. */
  wordingOf(owner: Owner): readonly Wording[] {
    const has = ({ text }: Wording): boolean => this.#sentences.has(text) || this.#citations.has(text)
    return lawsOf(owner).some(has) || textsOf(owner).some(has) ? wordingOf(owner) : NOTHING
  }

  of({ text, isCitation }: Wording): readonly Found<T>[] {
    return (isCitation ? this.#citations : this.#sentences).get(text) ?? []
  }

  #look(texts: ReadonlySet<string>, isCitation: boolean, into: Map<string, readonly Found<T>[]>): void {
    for (const text of texts) {
      const found = this.find({ text, isCitation })
      if (found.length > 0) into.set(text, found)
    }
  }
}

interface Different {
  sentences: Set<string>
  citations: Set<string>
  titles: Set<string>
}

const NOTHING: readonly never[] = []

const different = new WeakMap<Register, Different>()

function differentTexts(register: Register): Different {
  let texts = different.get(register)
  if (!texts) {
    texts = { sentences: new Set(), citations: new Set(), titles: new Set() }
    for (const owner of ownersOf(register)) {
      for (const { text } of lawsOf(owner)) texts.citations.add(text)
      for (const { text, field, isCitation } of textsOf(owner)) (titles(field) ? texts.titles : isCitation ? texts.citations : texts.sentences).add(text)
    }
    different.set(register, texts)
  }
  return texts
}

/** The different texts of a register that pass a test. */
export function textsThat(register: Register, test: (text: string) => boolean): ReadonlySet<string> {
  const { sentences, citations, titles: names } = differentTexts(register)
  return new Set([...sentences, ...citations, ...names].filter(test))
}

/** Each thing once for each owner that names it; the first place is a citation when there is one. `counts` may pass over a place. */
export function occurrencesByOwner<T>(register: Register, find: Find<T>, counts: (wording: Wording, owner: Owner) => boolean = () => true): { owner: Owner; found: Occurrence<T> }[] {
  const search = new Search(register, find)
  if (search.isEmpty) return []
  return ownersOf(register).flatMap((owner) =>
    gather([search.wordingOf(owner)], (wording) => {
      const found = search.of(wording)
      return found.length > 0 && counts(wording, owner) ? found : []
    }).map((found) => ({ owner, found })),
  )
}

/** The old words and names in each owner's words, except in sentences about the past. */
export function outdatedIn<T extends Woord | Instantie>(register: Register, words: OldWords<T>): { owner: Owner; found: Occurrence<T> }[] {
  return occurrencesByOwner(register, ({ text }) =>
    words.find(text).flatMap(({ row, match }) => (speaksOf(PAST, text, match.start, match.end) ? [] : [{ key: row.oud, thing: row, words: match.text }])),
  )
}

/** Each thing once, however often the register names it. */
export function occurrencesAcross<T>(register: Register, find: Find<T>): Occurrence<T>[] {
  const search = new Search(register, find)
  return search.isEmpty ? [] : gather(ownersOf(register).map((owner) => search.wordingOf(owner)), (wording) => search.of(wording))
}

function gather<T>(words: readonly (readonly Wording[])[], find: (wording: Wording) => readonly Found<T>[]): Occurrence<T>[] {
  const found = new Map<string, Occurrence<T>>()
  const note = (wording: Wording): void => {
    for (const { key, thing, words: said } of find(wording)) {
      const before = found.get(key)
      if (!before) found.set(key, { thing, words: said, first: wording, others: [] })
      else if (before.first !== wording && before.others.at(-1) !== wording) before.others.push(wording)
    }
  }
  for (const part of words) part.forEach(note)
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
