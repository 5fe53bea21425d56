import { remembered } from '../law/index.js'
import { at, type Target } from '../register/target.js'
import { type Lexicon, listsIn } from './lexicon/lexicon.js'

/** A piece of text and where it stands. */
export interface Text {
  readonly text: string
  readonly target: Target
  /** The keys that lead to it, without list places: `doelen/omschrijving`. */
  readonly field: string
  /** Whether it stands where the register names a law, and not in a sentence. */
  readonly isCitation: boolean
}

/** Anything with words of its own: an activity, register.yaml without its activities, a regulation, a statement. */
interface Owner {
  readonly yaml: object
}

/** Keys that hold ids, choices and dates, not words of the register itself. */
const NOT_TEXT = new Set(['id', 'zie', 'soort', 'rol', 'partij', 'regimes', 'regime', 'systemen', 'verantwoordelijken', 'opdrachtgevers', 'voor', 'van', 'groepen', 'verstrekkingen', 'termijn', 'datum', 'wet', 'controle', 'status', 'reglement', 'onderwerp', 'recht', 'element', 'vermeld', 'naar'])

/** Working notes and answers are about the register, not part of what it says; a place in a document is no text either. */
const LEFT_OUT = new Set(['vindplaats', 'opmerkingen', 'afwijkingen', 'acties', 'verwerkingen'])

const CITING = new Set(['wet', 'grondslag', 'toepasselijke_wetten', 'grond'])

/** A field of the register; the same few come back in every activity. */
class Field {
  readonly isLeftOut: boolean
  readonly isText: boolean
  readonly isLaw: boolean
  readonly isCitation: boolean
  readonly #within = new Map<string, Field>()

  constructor(
    readonly name: string,
    key: string,
  ) {
    this.isLeftOut = LEFT_OUT.has(key)
    this.isText = !NOT_TEXT.has(key)
    this.isLaw = key === 'wet'
    this.isCitation = CITING.has(key)
  }

  within(key: string): Field {
    let field = this.#within.get(key)
    if (!field) this.#within.set(key, (field = new Field(this.name === '' ? key : `${this.name}/${key}`, key)))
    return field
  }
}

const WHOLE = new Field('', '')

/** Words that are said, wherever: the same in another activity is the same string, of which the lists are known. */
class Words {
  #lists: readonly Lexicon[] | undefined

  constructor(readonly text: string) {}

  get lists(): readonly Lexicon[] {
    return (this.#lists ??= [...listsIn(this.text)])
  }
}

const one = remembered((text) => new Words(text))

class Piece implements Text {
  readonly text: string
  readonly words: Words
  readonly field: string
  readonly isCitation: boolean

  constructor(
    text: string,
    private readonly of: object,
    private readonly key: string | number,
    { name, isCitation }: Field,
  ) {
    this.words = one(text)
    this.text = this.words.text
    this.field = name
    this.isCitation = isCitation
  }

  get target(): Target {
    return at(this.of, this.key)
  }
}

/** What an owner says, from one walk. */
interface Said {
  texts: Piece[]
  /** The values of every `wet`, which are no text. */
  laws: Text[]
  /** The texts that hold words of a list, by the number of the list. */
  holding: (Text[] | undefined)[] | undefined
}

const NOTHING: readonly Text[] = []
const known = new WeakMap<object, Said>()

function saidBy({ yaml }: Owner): Said {
  let said = known.get(yaml)
  if (!said) {
    said = { texts: [], laws: [], holding: undefined }
    collect(yaml, WHOLE, true, said)
    known.set(yaml, said)
  }
  return said
}

/** All free text of an owner. */
export function textsOf(owner: Owner): readonly Text[] {
  return saidBy(owner).texts
}

/** The values of every `wet` of an owner. */
export function lawsOf(owner: Owner): readonly Text[] {
  return saidBy(owner).laws
}

/** The free text of an owner in which words of a list occur. All lists are looked for at once. */
export function textsWith(words: Lexicon, owner: Owner): readonly Text[] {
  const said = saidBy(owner)
  if (!words.isTogether) return said.texts.filter(({ text }) => words.occurs(text))
  if (!said.holding) {
    said.holding = []
    for (const text of said.texts) {
      for (const { number } of text.words.lists) {
        const same = said.holding[number]
        if (same) same.push(text)
        else said.holding[number] = [text]
      }
    }
  }
  return said.holding[words.number] ?? NOTHING
}

/** Whether words of a list occur in the text of an owner. */
export function mentions(words: Lexicon, owner: Owner): boolean {
  return textsWith(words, owner).length > 0
}

function collect(value: object, field: Field, isText: boolean, into: Said): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index]
      if (typeof item === 'string') {
        if (field.isLaw) into.laws.push(new Piece(item, value, index, field))
        else if (isText) into.texts.push(new Piece(item, value, index, field))
      } else if (typeof item === 'object' && item !== null) collect(item, field, isText, into)
    }
    return
  }
  for (const key in value) {
    const item: unknown = (value as Record<string, unknown>)[key]
    if (typeof item !== 'string' && (typeof item !== 'object' || item === null)) continue
    const inner = field.within(key)
    if (inner.isLeftOut) continue
    if (typeof item === 'object') collect(item, inner, isText && (inner.isText || isDescribed(item)), into)
    else if (inner.isLaw) into.laws.push(new Piece(item, value, key, inner))
    else if (isText && inner.isText) into.texts.push(new Piece(item, value, key, inner))
  }
}

/** The systems of register.yaml are described where those of an activity are named. */
function isDescribed(item: object): boolean {
  return Array.isArray(item) && item.some((each) => typeof each === 'object')
}
