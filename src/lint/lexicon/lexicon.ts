/** A concept and the words that people use for it. */
export interface Entry<C extends string = string> {
  concept: C
  /**
   * Words or phrases. Each word also matches with the usual Dutch endings; `medicijn*` matches any ending,
   * `*dossier` any beginning, `=ras` only the word itself.
   */
  words: readonly string[]
}

export interface Match<C extends string = string> {
  concept: C
  /** The words as the text has them. */
  text: string
  /** Offset in UTF-16 units. */
  start: number
  end: number
}

interface Token {
  word: string
  start: number
  end: number
}

interface Phrase<C extends string> {
  concept: C
  parts: readonly Part[]
}

interface Part {
  word: string
  form: 'inflected' | 'exact' | 'prefix' | 'suffix'
}

const ENDINGS = ['', 's', 'e', 'n', 'en', 'es', 'je', 'jes', 'tje', 'tjes']
const WORD = /[\p{L}\p{N}]+/gu

/** Finds concepts in free text by whole words: `ras` is not in `verrassing`. Linear in the length of the text. */
export class Lexicon<C extends string = string> {
  readonly #entries: readonly Entry<C>[]
  /** Phrases by their first word, in all its forms. */
  #byWord: Map<string, Phrase<C>[]> | undefined
  readonly #open: Phrase<C>[] = []

  /** Costs nothing until the first text: most runs never ask most lists. */
  constructor(entries: readonly Entry<C>[]) {
    this.#entries = entries
  }

  /** All matches, in the order of the text; where phrases overlap the longest. */
  find(text: string): Match<C>[] {
    const tokens = tokensOf(text)
    const matches: Match<C>[] = []
    for (let at = 0; at < tokens.length; at++) {
      const longest = this.#longestAt(tokens, at)
      if (!longest) continue
      const last = tokens[at + longest.parts.length - 1]!
      matches.push({ concept: longest.concept, text: text.slice(tokens[at]!.start, last.end), start: tokens[at]!.start, end: last.end })
      at += longest.parts.length - 1
    }
    return matches
  }

  /** Whether any concept occurs. */
  occurs(text: string): boolean {
    const tokens = tokensOf(text)
    return tokens.some((_, at) => this.#longestAt(tokens, at) !== undefined)
  }

  #index(): Map<string, Phrase<C>[]> {
    const index = new Map<string, Phrase<C>[]>()
    for (const { concept, words } of this.#entries) for (const phrase of words) this.#add(index, concept, phrase)
    return index
  }

  #add(index: Map<string, Phrase<C>[]>, concept: C, phrase: string): void {
    const parts = phrase.split(' ').flatMap((word): Part[] => {
      const form = word.startsWith('=') ? 'exact' : word.endsWith('*') ? 'prefix' : word.startsWith('*') ? 'suffix' : 'inflected'
      const bare = tokenise(word).map((token) => token.word)
      return bare.map((part, place) => ({ word: part, form: place === bare.length - 1 ? form : 'exact' }))
    })
    const entry = { concept, parts }
    const first = parts[0]!
    if (first.form === 'prefix' || first.form === 'suffix') this.#open.push(entry)
    else {
      for (const word of first.form === 'exact' ? [first.word] : inflections(first.word)) {
        const same = index.get(word)
        if (same) same.push(entry)
        else index.set(word, [entry])
      }
    }
  }

  #longestAt(tokens: readonly Token[], at: number): Phrase<C> | undefined {
    let longest: Phrase<C> | undefined
    const consider = (phrase: Phrase<C>): void => {
      if (phrase.parts.length <= (longest?.parts.length ?? 0)) return
      if (phrase.parts.every((part, index) => fits(part, tokens[at + index]?.word))) longest = phrase
    }
    this.#byWord ??= this.#index()
    for (const phrase of this.#byWord.get(tokens[at]!.word) ?? []) consider(phrase)
    for (const phrase of this.#open) consider(phrase)
    return longest
  }
}

const remembered = new Map<string, readonly Token[]>()
/** Texts of one activity; beyond that nothing is asked twice. */
const MOST_REMEMBERED = 2000

/** A text is cut into words once, however many lists look at it. */
function tokensOf(text: string): readonly Token[] {
  let tokens = remembered.get(text)
  if (!tokens) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(text, (tokens = tokenise(text)))
  }
  return tokens
}

/** The words of a text, folded to lower case without accents. A hyphen parts words: `IP-adres` and `IP adres` are the same. */
function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({ word: fold(match[0]), start: match.index, end: match.index + match[0].length }))
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function inflections(word: string): string[] {
  const doubled = /[bdfgklmnprst]$/.test(word) ? [`${word}${word.at(-1)}en`, `${word}${word.at(-1)}e`] : []
  return [...new Set([...ENDINGS.map((ending) => word + ending), ...doubled])]
}

function fits({ word, form }: Part, token: string | undefined): boolean {
  if (token === undefined) return false
  if (form === 'prefix') return token.startsWith(word)
  if (form === 'suffix') return token.endsWith(word)
  return form === 'exact' ? token === word : token.startsWith(word) && inflections(word).includes(token)
}
