import type { Run, Text } from './runs.js'
import { runs } from './runs.js'

export type Address = 'u' | 'je'
type Phrases = Readonly<Record<string, string>>

const PART = /\[([^[\]|]*)\|([^[\]|]*)\]|\{([a-z_]+)\}/g

/**
 * The sentences of one document. `[uw|je]` is said in the form of address, `{naam}` is filled in; what is filled in is
 * never read as a pattern itself.
 */
export class Wording {
  constructor(
    private readonly phrases: Phrases,
    readonly address: Address,
    /** Sentences with this behind their name go before those without: `bsn_mensen` before `bsn`. */
    private readonly variant?: string,
  ) {}

  has(name: string): boolean {
    return Object.hasOwn(this.phrases, name)
  }

  say(name: string, slots: Readonly<Record<string, Text>> = {}): Run[] {
    const special = `${name}_${this.variant}`
    const phrase = this.phrases[this.variant !== undefined && this.has(special) ? special : name]
    if (phrase === undefined) throw new Error(`There is no sentence '${name}'.`)
    const said: Run[] = []
    let from = 0
    for (const match of phrase.matchAll(PART)) {
      add(said, phrase.slice(from, match.index))
      from = match.index + match[0].length
      if (match[3] === undefined) add(said, match[this.address === 'u' ? 1 : 2]!)
      else {
        const value = slots[match[3]]
        if (value === undefined) throw new Error(`Sentence '${name}' has no value for '${match[3]}'.`)
        for (const run of runs(value)) add(said, run)
      }
    }
    add(said, phrase.slice(from))
    return said
  }

  /** A sentence without links, for titles and pictures. */
  word(name: string, slots: Readonly<Record<string, string>> = {}): string {
    return this.say(name, slots).map((run) => (typeof run === 'string' ? run : run.tekst)).join('')
  }
}

/** Neighbouring texts become one, so that the same words always make the same runs. */
function add(said: Run[], run: Run): void {
  if (run === '') return
  const last = said.at(-1)
  if (typeof run === 'string' && typeof last === 'string') said[said.length - 1] = last + run
  else said.push(run)
}
