import { type Readable, Writable } from 'node:stream'
import { styleText } from 'node:util'
import { isCancel, log, multiselect, S_BAR, select, text } from '@clack/prompts'
import { type Choice, type Prompt, type Prompts, type Reply, Stopped } from './prompts.js'

interface Key {
  name?: string
  ctrl?: boolean
  sequence?: string
}

type Way = 'terug' | 'uitleg' | 'stop'
const ESCAPE: [string, Key] = ['\u001B', { name: 'escape', sequence: '\u001B' }]

/** Questions with keys on a screen. */
export class ScreenPrompts implements Prompts {
  readonly uitleg = 'Pijltjes en Enter: kiezen. Spatie: aanvinken. Esc of ←: terug. ?: uitleg. Ctrl+C: stoppen en later verder.'
  readonly #output: Writable

  constructor(
    private readonly input: Readable,
    output: Writable & { columns?: number },
    color: boolean,
  ) {
    this.#output = new Screen(output, color)
  }

  choose(prompt: Prompt, choices: readonly Choice[], initial?: string): Promise<Reply<string>> {
    return this.#asked<string>(prompt, 'lijst', (asked) => select<string>(Object.assign(asked, { options: options(choices), showInstructions: false, ...(initial === undefined ? {} : { initialValue: initial }) })))
  }

  chooseMany(prompt: Prompt, choices: readonly Choice[], initial: readonly string[] = []): Promise<Reply<string[]>> {
    return this.#asked<string[]>(prompt, 'lijst', (asked) => multiselect<string>(Object.assign(asked, { options: options(choices), showInstructions: false, required: false, initialValues: [...initial] })))
  }

  async write(prompt: Prompt, wrong: (text: string) => string | undefined, initial?: string): Promise<Reply<string>> {
    const check = (value = ''): string | undefined => (value.trim() === '?' ? undefined : wrong(value.trim()))
    const reply = await this.#asked<string | undefined>(prompt, 'tekst', (asked) => text(Object.assign(asked, { validate: check, ...(initial === undefined ? {} : { initialValue: initial }) })))
    if (reply.soort !== 'antwoord') return reply
    // Nothing typed comes back as undefined.
    const waarde = (reply.waarde ?? '').trim()
    return waarde === '?' ? { soort: 'uitleg' } : { soort: 'antwoord', waarde }
  }

  say(lines: readonly string[]): void {
    log.message(lines.flatMap((line) => this.#wrapped(line)), { output: this.#output })
  }

  close(): void {
    this.input.pause()
  }

  /**
   * Puts one question. Keys of our own leave it the way that Escape does; which one it was, says what the person wants.
   *
   * @param kind in a list, left and `?` are free; in a text they are for typing.
   */
  async #asked<T>({ vraag, onder = [], hulp = [] }: Prompt, kind: 'lijst' | 'tekst', put: (asked: { message: string; input: Readable; output: Writable }) => Promise<T | symbol>): Promise<Reply<T>> {
    const wrapped = (line: string): string[] => this.#wrapped(line)
    const bar = `${styleText('gray', S_BAR)}  `
    let way: Way | undefined
    let answered = false
    const watch = (character: string | undefined, key: Key = {}): void => {
      if (key.name === 'return') answered = true
      else if (key.ctrl === true && key.name === 'c') [way, answered] = ['stop', true]
      else if (key.ctrl === true && key.name === 'd') {
        // Ends the input without a word to the library: it would wait for ever, and the run end as if all had gone well.
        way = 'stop'
        this.input.emit('keypress', ...ESCAPE)
      } else if (key.name === 'escape') [way, answered] = [way ?? 'terug', true]
      else if (kind === 'lijst' && way === undefined && (key.name === 'left' || character === '?')) {
        way = key.name === 'left' ? 'terug' : 'uitleg'
        this.input.emit('keypress', ...ESCAPE)
      } else answered = false
    }
    this.input.prependListener('keypress', watch)
    let gone = (): void => undefined
    const ended = new Promise<never>((_, reject) => this.input.once('end', (gone = () => reject(new Stopped()))))
    try {
      const asked = put({
        // What explains a question is in the way once it is answered. The library reads this each time it draws.
        get message() {
          const below = answered ? [] : [...onder, ...hulp].flatMap(wrapped).map((line) => styleText('dim', line))
          return [vraag, ...below].join(kind === 'tekst' ? `\n${bar}` : '\n')
        },
        input: this.input,
        output: this.#output,
      })
      const value = await Promise.race([asked, ended])
      if (!isCancel(value)) return { soort: 'antwoord', waarde: value as T }
    } finally {
      this.input.off('keypress', watch)
      this.input.off('end', gone)
    }
    if (way === 'terug' || way === 'uitleg') return { soort: way }
    throw new Stopped()
  }

  /** Over lines that stay within the bar at the left. */
  #wrapped(text: string): string[] {
    const room = Math.min((this.#output as { columns?: number }).columns ?? 80, 100) - 4
    const lines = ['']
    for (const word of text.split(' ')) {
      const line = lines.at(-1)!
      if (line !== '' && line.length + 1 + word.length > room) lines.push(word)
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    }
    return lines
  }
}

function options(choices: readonly Choice[]): { value: string; label: string }[] {
  return choices.map(({ id, tekst }) => ({ value: id, label: tekst }))
}

/** What the library says of its own when nothing was ticked. */
// oxlint-disable-next-line no-control-regex
const NOTHING = /([│|](?:\u001B\[\d+m)* {2}(?:\u001B\[\d+m)*)none(?![\p{L}\d])/gu
// oxlint-disable-next-line no-control-regex
const COLOR = /\u001B\[[0-9;]*m/g

/** The screen, in Dutch, and without colour when it has none: the library colours whatever it is told. */
class Screen extends Writable {
  readonly isTTY = true

  constructor(
    private readonly screen: Writable & { columns?: number; rows?: number },
    private readonly color: boolean,
  ) {
    super({ decodeStrings: false })
    screen.on('resize', () => this.emit('resize'))
  }

  get columns(): number {
    return this.screen.columns ?? 80
  }

  get rows(): number {
    return this.screen.rows ?? 24
  }

  override _write(chunk: string | Uint8Array, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    const text = String(chunk).replace(NOTHING, '$1niets')
    this.screen.write(this.color ? text : text.replace(COLOR, ''))
    // At once: what is written to another stream next has to come after it.
    done()
  }
}
