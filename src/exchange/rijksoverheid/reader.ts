import type { Verwerking } from '../../register/generated/types.js'
import { isId } from '../reading/ids.js'
import { clean, fit } from '../reading/text.js'
import { Ledger, type Path } from '../reading/ledger.js'

/** Gives the activity a value, when there is one, and says which part of the source it is from. */
export type Put = <K extends keyof Verwerking>(key: K, found: Verwerking[K] | undefined, source: string) => void

/**
 * One activity of the source, as far as it is known. Whatever is read is taken from the ledger; what nobody asked for, and
 * what has another form than it should, stays in it and is listed as not placed.
 */
export class Reader {
  readonly ledger: Ledger
  /** Texts of which only a part fits in the register, with their key. */
  readonly cut: [path: Path, rest: string][] = []
  readonly #parts: [path: Path, part: string][] = []

  /** The source numbers its things, and those numbers mean nothing here. */
  numbered = false

  constructor(readonly source: object) {
    this.ledger = new Ledger(source)
  }

  /** What stands at a path, only when the source itself has it there. */
  at(path: Path): unknown {
    let value: unknown = this.source
    for (const step of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
      value = (value as Record<string | number, unknown>)[step]
    }
    return value
  }

  /** The text at a path, without taking it. */
  peek(...path: Path): string | undefined {
    const value = this.at(path)
    return typeof value === 'string' ? clean(value) : undefined
  }

  /** The text at a path; undefined when there is none. */
  text(...path: Path): string | undefined {
    const text = this.peek(...path)
    if (text === undefined) return undefined
    this.ledger.take(...path)
    const [fits, rest] = fit(text)
    if (rest !== undefined) this.cut.push([path, rest])
    return fits
  }

  /** An answer; `ja` and `nee` as words count too. */
  answer(...path: Path): boolean | undefined {
    const value = this.at(path)
    const word = typeof value === 'string' ? value.trim().toLowerCase() : undefined
    const answer = typeof value === 'boolean' ? value : word === 'ja' || word === 'true' ? true : word === 'nee' || word === 'false' ? false : undefined
    if (answer !== undefined) this.ledger.take(...path)
    return answer
  }

  /** The places in a list where an object stands, or with `texts` a text. */
  list(path: Path, of: 'objects' | 'texts' = 'objects'): Path[] {
    const value = this.at(path)
    if (!Array.isArray(value)) return []
    const wanted = (item: unknown): boolean => (of === 'texts' ? typeof item === 'string' : typeof item === 'object' && item !== null && !Array.isArray(item))
    return value.flatMap((item, index) => (wanted(item) ? [[...path, index]] : []))
  }

  /** The number that the source gives things. Ours are words: those are ids, the others mean nothing elsewhere. */
  id(...path: Path): string | undefined {
    const value = this.at(path)
    if (typeof value === 'number') {
      this.numbered = true
      this.ledger.take(...path)
    }
    return typeof value === 'string' ? clean(value) : undefined
  }

  /** What a part is called: `naam`, or the end of `01-intake/naam` as avg writes it. Taken only when the register uses it. */
  partId(...at: Path): string | undefined {
    const [, part] = /^(?:[a-z0-9-]+\/)?(#[\d-]+|[a-z0-9-]+)$/.exec(this.id(...at, 'Id') ?? '') ?? []
    if (part === undefined || !(part.startsWith('#') || isId(part))) return undefined
    this.#parts.push([[...at, 'Id'], part])
    return part.startsWith('#') ? undefined : part
  }

  /** Takes the ids that the register has. A number that avg gave a part without an id means nothing. */
  takeIds(used: ReadonlySet<string>): void {
    for (const [path, part] of this.#parts) if (part.startsWith('#') || used.has(part)) this.ledger.take(...path)
  }
}
