import type { Readable, Writable } from 'node:stream'
import { AvgError } from '../core/error.js'
import { terminal } from './terminal.js'

/** A question as it is put to a person. */
export interface Prompt {
  /** What is asked, on one line. */
  vraag: string
  /** How to answer, line by line. */
  onder?: readonly string[]
  /** What explains it: on a screen there is room to show it at once; line by line it is for who asks. */
  hulp?: readonly string[]
}

export interface Choice {
  id: string
  tekst: string
}

/** What a person did with a question. */
export type Reply<T> = { soort: 'antwoord'; waarde: T } | { soort: 'terug' } | { soort: 'uitleg' }

/** How questions are put: with keys on a screen, or line by line. */
export interface Prompts {
  /** How one gets around, in a sentence. */
  readonly uitleg: string
  choose(prompt: Prompt, choices: readonly Choice[], initial?: string): Promise<Reply<string>>
  chooseMany(prompt: Prompt, choices: readonly Choice[], initial?: readonly string[]): Promise<Reply<string[]>>
  /** @param wrong what is wrong with a text, as a sentence; nothing when it is good. */
  write(prompt: Prompt, wrong: (text: string) => string | undefined, initial?: string): Promise<Reply<string>>
  say(lines: readonly string[]): void
  close(): void
}

/** The person stopped before the end: nothing is wrong, and what was answered is kept by whoever asked. */
export class Stopped extends Error {}

export interface Streams {
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean; columns?: number }
  environment: NodeJS.ProcessEnv
}

/**
 * The way of asking that fits the terminal: keys where there is a screen, lines for screen readers, simple terminals and
 * input that is no terminal at all. Questions go to standard error: standard output is for data.
 *
 * @throws AvgError when nobody sits there and lines were not asked for.
 */
export async function prompts(plain: boolean, streams: Streams = { input: process.stdin, output: process.stderr, environment: process.env }): Promise<Prompts> {
  const { input, output, environment } = streams
  if (!plain && input.isTTY !== true) throw new AvgError('Hier is geen terminal om vragen te stellen. Geef de antwoorden met `--antwoorden BESTAND`, of stuur ze regel voor regel met `--plain`.')
  const { color } = terminal(output as NodeJS.WriteStream, environment)
  if (plain || output.isTTY !== true || environment.TERM === 'dumb') return new (await import('./prompts-lines.js')).LinePrompts(input, output)
  return new (await import('./prompts-screen.js')).ScreenPrompts(input, output, color)
}
