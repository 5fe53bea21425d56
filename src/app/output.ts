import { randomUUID } from 'node:crypto'
import { type Progress, progress } from '../host/progress.js'
import { answer, answerScreen, remarkScreen } from '../host/streams.js'
import { PLAIN, terminal, type Terminal } from '../host/terminal.js'
import { changeFiles } from '../host/change.js'
import type { Content } from '../host/pieces.js'
import { ensureFolder, writeWhole } from '../host/write.js'
import { today } from '../host/clock.js'
import { AvgError } from '../core/error.js'

/** Puts a result where it was asked for: in a file, whole or not at all, or on standard output. */
export function deliver(content: Content, file: string | undefined): void {
  if (file === undefined) answer(content)
  else writeWhole(file, content)
}

/**
 * Puts files where they were asked for: one at the path, several in a folder there.
 *
 * @throws AvgError when nothing was said of where, and standard output cannot hold them.
 */
export function deliverFiles(files: ReadonlyMap<string, Uint8Array>, output: string | undefined): void {
  const [only] = files.values()
  if (files.size === 1 && only) {
    if (output === undefined && answerScreen()?.isTTY && only.includes(0)) throw new AvgError('Dit bestand is geen tekst. Zeg met `--output` waar het moet komen.')
    return deliver(only, output)
  }
  if (output === undefined) throw new AvgError(`Dit zijn ${files.size} bestanden. Zeg met \`--output\` in welke map ze moeten komen.`)
  ensureFolder(output)
  changeFiles(output, files)
}

/** Text for the log of GitHub Actions in which nothing is a command: a register may hold a line that looks like one. */
export function withoutCommands(text: string): string {
  const token = randomUUID()
  return `::stop-commands::${token}\n${text}::${token}::\n`
}

/** A line for who waits at a terminal; standard output stays for the result. */
export function waiting(): Progress {
  return progress(remarkScreen(), process.env)
}

/** What the reader's screen can do; a file gets plain text. */
export function screen(file: string | undefined): Terminal {
  return file === undefined ? terminal(answerScreen(), process.env) : PLAIN
}

/**
 * A date that was asked for, or today.
 *
 * @throws AvgError when it is no date.
 */
export function dateOrToday(text: string | undefined): string {
  if (text === undefined) return today()
  const date = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new AvgError(`\`${text}\` is geen datum. Schrijf jaar-maand-dag, zoals 2026-11-21.`)
  }
  return text
}
