import type { Instantie, Woord } from '../../law/index.js'
import { type Entry, Lexicon, type Match } from './lexicon.js'
import { quickTest } from './quick.js'

/** Old words of the law, or old names of bodies and norms, with the phrases in which they mean something else. */
export class OldWords<T extends Woord | Instantie> {
  readonly #rows: readonly T[]
  readonly #lexicon: Lexicon
  readonly #quick: RegExp

  constructor(rows: readonly T[]) {
    this.#rows = rows
    this.#quick = quickTest(rows.flatMap(formsOf))
    this.#lexicon = new Lexicon(
      rows.flatMap((row, index): Entry[] => [
        { concept: String(index), words: formsOf(row).map((form) => `=${form}`) },
        { concept: 'iets-anders', words: (row.niet ?? []).map((phrase) => `=${phrase}`) },
      ]),
    )
  }

  /** Every old word in a text that has its old meaning. */
  find(text: string): { row: T; match: Match }[] {
    if (!this.#quick.test(text)) return []
    return this.#lexicon
      .find(text)
      .filter((match) => match.concept !== 'iets-anders' && !isAbbreviationOnly(match.text, formsOf(this.#rows[Number(match.concept)]!)) && !isAdjective(text, match))
      .map((match) => ({ row: this.#rows[Number(match.concept)]!, match }))
  }
}

function formsOf(row: Woord | Instantie): string[] {
  return [row.oud, ...('vormen' in row ? (row.vormen ?? []) : []), ...('ook' in row ? row.ook : [])]
}

/** `BIO` is a norm, `bio` is not: an abbreviation counts as it is written. */
function isAbbreviationOnly(words: string, forms: readonly string[]): boolean {
  const form = forms.find((each) => each.toLowerCase() === words.toLowerCase())
  return form !== undefined && form === form.toUpperCase() && words !== form
}

/** Who or what someone can be responsible as: then the old word is no noun. */
const RESPONSIBLE = new Set(
  'afdeling ambtenaar arts begeleider behandelaar beheerder bestuurder bestuursorgaan college directeur functionaris gemeente hulpverlener instantie leidinggevende manager medewerker medewerkers minister orgaan organisatie organisaties partij partijen persoon personen professional team wethouder'.split(' '),
)

const BEFORE_NOUN = new Set('aan als bij de deze die door een elke haar hun iedere mede met onze tegen van zijn'.split(' '))

/** Further than this a word says nothing of the one before or after it. */
const NEAR = 60

/** `de verantwoordelijke medewerker`, and `is verantwoordelijk`: these words are also used in their common meaning. */
function isAdjective(text: string, { text: words, start, end }: Match): boolean {
  if (!/^(eind)?verantwoordelijken?$/i.test(words)) return false
  const before = /(?<!\p{L})(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - NEAR), start))?.[1]?.toLowerCase()
  const after = /^\s+(\p{L}+)/u.exec(text.slice(end, end + NEAR))?.[1]?.toLowerCase()
  return (before !== undefined && !BEFORE_NOUN.has(before)) || (after !== undefined && RESPONSIBLE.has(after))
}
