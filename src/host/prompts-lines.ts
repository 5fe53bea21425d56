import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { type Choice, type Prompt, type Prompts, type Reply, Stopped } from './prompts.js'

/** Questions line by line: nothing moves, nothing is drawn over, every answer is one line. For screen readers. */
export class LinePrompts implements Prompts {
  readonly uitleg = 'Typ uw antwoord en druk op Enter. Typ ? voor uitleg, < om terug te gaan, stop om te stoppen.'
  readonly #lines: Interface
  /** Lines that came before they were asked for. */
  readonly #early: string[] = []
  #waiting: ((line: string | undefined) => void) | undefined
  #ended = false
  readonly #interrupt = (): void => {
    this.output.write('\n')
    this.#lines.close()
  }

  constructor(
    private readonly input: Readable & { isTTY?: boolean },
    private readonly output: Writable,
  ) {
    // Never a terminal to readline: it would echo and move the cursor.
    this.#lines = createInterface({ input, terminal: false })
    this.#lines.on('line', (line) => {
      const waiting = this.#waiting
      this.#waiting = undefined
      if (waiting) waiting(line)
      else this.#early.push(line)
    })
    // Without this, Ctrl+C would end the run without a word about the answers that were kept.
    process.once('SIGINT', this.#interrupt)
    this.#lines.once('close', () => {
      this.#ended = true
      this.#waiting?.(undefined)
    })
  }

  async choose(prompt: Prompt, choices: readonly Choice[], initial?: string): Promise<Reply<string>> {
    this.#put(prompt, choices)
    const before = choices.findIndex(({ id }) => id === initial)
    return this.#until<string>(`Uw keuze, 1 tot en met ${choices.length}${before === -1 ? '' : `, Enter voor ${before + 1}`}: `, (line) => {
      const found = line === '' && before !== -1 ? choices[before] : chosen(line, choices)
      return found ? { waarde: found.id } : { fout: `Typ een getal van 1 tot en met ${choices.length}.` }
    })
  }

  async chooseMany(prompt: Prompt, choices: readonly Choice[]): Promise<Reply<string[]>> {
    this.#put(prompt, choices)
    return this.#until<string[]>('Uw keuzes met komma’s ertussen, 0 voor geen: ', (line) => {
      if (line === '0') return { waarde: [] }
      const found = line.split(/[\s,;]+/).filter((part) => part !== '').map((part) => chosen(part, choices))
      if (found.length === 0 || found.some((one) => one === undefined)) return { fout: `Typ getallen van 1 tot en met ${choices.length}, zoals 1, 3. Typ 0 als er geen past.` }
      const ids = new Set(found.map((one) => one!.id))
      return { waarde: choices.map(({ id }) => id).filter((id) => ids.has(id)) }
    })
  }

  async write(prompt: Prompt, wrong: (text: string) => string | undefined, initial?: string): Promise<Reply<string>> {
    this.#put(prompt, [])
    return this.#until<string>(initial === undefined ? 'Uw antwoord: ' : `Uw antwoord, Enter voor ${initial}: `, (line) => {
      const text = line === '' && initial !== undefined ? initial : line
      const fout = wrong(text)
      return fout === undefined ? { waarde: text } : { fout }
    })
  }

  say(lines: readonly string[]): void {
    this.output.write(lines.map((line) => `${line}\n`).join(''))
  }

  close(): void {
    process.off('SIGINT', this.#interrupt)
    this.#lines.close()
  }

  #put({ vraag, onder = [] }: Prompt, choices: readonly Choice[]): void {
    this.say(['', vraag, ...onder, ...choices.map(({ tekst }, index) => `${index + 1}. ${tekst}`)])
  }

  /** Asks until the line is an answer; what is wrong is one line too. */
  async #until<T>(ask: string, read: (line: string) => { waarde: T } | { fout: string }): Promise<Reply<T>> {
    for (;;) {
      this.output.write(ask)
      const line = (await this.#next())?.trim()
      // Who types ends the line on the screen; what comes from a pipe does not.
      if (this.input.isTTY !== true) this.output.write('\n')
      if (line === undefined || /^stop$/i.test(line)) throw new Stopped()
      if (line === '<') return { soort: 'terug' }
      if (line === '?') return { soort: 'uitleg' }
      const result = read(line)
      if ('waarde' in result) return { soort: 'antwoord', ...result }
      this.say([result.fout])
    }
  }

  #next(): Promise<string | undefined> {
    if (this.#early.length > 0) return Promise.resolve(this.#early.shift())
    return this.#ended ? Promise.resolve(undefined) : new Promise((resolve) => (this.#waiting = resolve))
  }
}

/** By number, or by the words themselves, which are easy to say to a computer that listens. */
function chosen(line: string, choices: readonly Choice[]): Choice | undefined {
  const word = line.toLowerCase()
  return /^\d+$/.test(line) ? choices[Number(line) - 1] : choices.find(({ id, tekst }) => id === word || tekst.toLowerCase() === word)
}
