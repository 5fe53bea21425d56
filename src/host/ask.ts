import { createInterface } from 'node:readline/promises'
import { AvgError } from '../core/error.js'

/** Whether someone sits at the terminal who can answer. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true
}

/**
 * Asks questions on the terminal, for as long as `use` takes. They go to standard error: standard output is for data.
 *
 * @throws AvgError when the person closes the input instead of answering.
 */
export async function asking<T>(use: (ask: (question: string) => Promise<string>) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // A question that is never answered stays open for ever; the run would end as if all had gone well.
  const closed = new Promise<never>((_, reject) => terminal.once('close', () => reject(new AvgError('Afgebroken. Er is niets geschreven.'))))
  closed.catch(() => undefined)
  try {
    return await use(async (question) => (await Promise.race([terminal.question(question), closed])).trim())
  } finally {
    terminal.close()
  }
}
