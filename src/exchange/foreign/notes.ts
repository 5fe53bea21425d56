import type { Verwerking } from '../../register/generated/types.js'
import { split } from '../reading/split.js'
import { fit } from '../reading/text.js'
import type { Lose, Piece, RawActivity } from './pieces.js'
import type { Target } from './targets.js'

/** A value of a cell, with the cell. */
export interface Item {
  text: string
  piece: Piece
}

/** The pieces of one activity and the activity that is made of them. */
export class Draft {
  readonly value: Verwerking
  readonly #byTarget: ReadonlyMap<Target, Piece[]>
  /** By key: the cells that it is from. */
  readonly from = new Map<string, string>()

  constructor(
    readonly raw: RawActivity,
    naam: string,
    readonly lose: Lose,
  ) {
    this.value = { naam }
    this.#byTarget = grouped(raw.pieces, ({ target }) => target)
  }

  pieces(...targets: readonly Target[]): Piece[] {
    return targets.flatMap((target) => this.#byTarget.get(target) ?? [])
  }

  /** The values of the cells under one heading, each once. Of a text that is too long the rest is listed. */
  items(target: Target, apart: (text: string) => string[] = split): Item[] {
    return once(this.#all(target, apart), ({ text }) => text)
  }

  /** Likewise, each once for every row: what is the same in two rows may be about different data. */
  rowItems(target: Target): Item[] {
    return once(this.#all(target, split), ({ text, piece }) => `${piece.row}\n${text}`)
  }

  #all(target: Target, apart: (text: string) => string[]): Item[] {
    return this.pieces(target).flatMap((piece) =>
      apart(piece.text).map((whole) => ({ text: this.fitted(piece, whole), piece })),
    )
  }

  /** All cells under one heading as one text. */
  text(target: Target): string | undefined {
    const pieces = this.pieces(target)
    const all = [...new Set(pieces.map(({ text }) => text))].join('\n')
    return pieces.length === 0 ? undefined : this.fitted(pieces[0]!, all)
  }

  fitted(piece: Piece, text: string): string {
    const [fits, rest] = fit(text)
    if (rest !== undefined) this.lose('Deze tekst is te lang voor het register. Dit deel bleef over.', piece.place, rest)
    return fits
  }

  /** Lists a cell that says something the register has no words for. */
  refuse({ piece, text }: Item, what = 'avg weet niet wat dit in het register is.'): void {
    this.lose(what, piece.place, text)
  }

  put<K extends keyof Verwerking>(key: K, found: Verwerking[K] | undefined, ...from: readonly Target[]): void {
    if (found === undefined || (Array.isArray(found) && found.length === 0)) return
    this.value[key] = found
    this.from.set(key, [...new Set(this.pieces(...from).map(({ place }) => place))].join('; '))
  }
}

/** Things by what they have in common, in their order. */
export function grouped<T, K>(all: readonly T[], by: (one: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>()
  for (const one of all) {
    const key = by(one)
    const known = found.get(key)
    if (known) known.push(one)
    else found.set(key, [one])
  }
  return found
}

function once(items: readonly Item[], key: (item: Item) => string): Item[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const one = key(item)
    return !seen.has(one) && seen.add(one)
  })
}
