import type { Loss } from '../loss.js'

export type Known<T> = Exclude<NonNullable<T>, 'geen' | 'onbekend'>
/** For each key what to do with its value. A key without a writer is lost, and said to be. */
export type Writers<T> = { readonly [K in keyof T]?: (value: Known<T[K]>) => void }

/** Whether a value says that there is nothing to say. */
export function unsaid(value: unknown): value is 'geen' | 'onbekend' {
  return value === 'geen' || value === 'onbekend'
}

/** Goes through what a register says, and keeps what could not be written. */
export class Losses {
  readonly #lost = new Map<string, Set<string>>()
  readonly #silent = { geen: new Map<string, Set<string>>(), onbekend: new Map<string, Set<string>>() }

  /**
   * Gives every key of an object to its writer.
   *
   * @param where the activity or the file, for the report.
   * @param place the keys that lead to the object, as `doelen/toestemming`.
   */
  read<T extends object>(where: string, place: string, value: T, writers: Writers<T>): void {
    for (const [key, item] of Object.entries(value) as [keyof T & string, T[keyof T]][]) {
      const path = place === '' ? key : `${place}/${key}`
      if (item === undefined || item === null) continue
      if (unsaid(item)) this.#put(this.#silent[item], path, where)
      else if (Object.hasOwn(writers, key)) writers[key]!(item as Known<T[keyof T & string]>)
      else this.lose(where, path)
    }
  }

  /** Says that what stands there is not in the file; for a key that can be said with another value, with the value. */
  lose(where: string, path: string, value?: string): void {
    this.#put(this.#lost, value === undefined ? `\`${path}\`` : `\`${path}: ${value}\``, where)
  }

  /** Says that a reference leads to nothing that is in the file. */
  astray(where: string, path: string): void {
    this.#put(this.#lost, `een verwijzing in \`${path}\``, where)
  }

  /** Says that texts are in the file, but not for whom each is. */
  audience(where: string, path: string): void {
    this.#put(this.#lost, `de doelgroep van \`${path}\``, where)
  }

  /** Texts of a list; `geen` and `onbekend` among them say nothing. */
  known(where: string, path: string, value: string | readonly string[]): string[] {
    return (typeof value === 'string' ? [value] : [...value]).filter((text) => {
      if (!unsaid(text)) return true
      this.#put(this.#silent[text], path, where)
      return false
    })
  }

  /** The terms for a word of the schema; none is a loss. */
  terms(where: string, path: string, terms: Readonly<Record<string, readonly string[]>>, word: string): readonly string[] {
    const found = Object.hasOwn(terms, word) ? terms[word] : undefined
    if (!found) this.lose(where, path, word)
    return found ?? []
  }

  list(): Loss[] {
    const lost = [...this.#lost].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, places]): Loss => ({ what: `Niet in het bestand: ${what}.`, places: [...places].sort() }))
    return [...lost, ...silent('geen', this.#silent.geen), ...silent('onbekend', this.#silent.onbekend)]
  }

  #put(map: Map<string, Set<string>>, path: string, where: string): void {
    map.set(path, (map.get(path) ?? new Set()).add(where))
  }
}

function silent(word: 'geen' | 'onbekend', found: ReadonlyMap<string, ReadonlySet<string>>): Loss[] {
  if (found.size === 0) return []
  const keys = [...found.keys()].sort().map((key) => `\`${key}\``)
  const places = [...new Set([...found.values()].flatMap((each) => [...each]))].sort()
  return [{ what: `Het register zegt \`${word}\` bij ${keys.join(', ')}. Het bestand zegt daar niets over.`, places }]
}
