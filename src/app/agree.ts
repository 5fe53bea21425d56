import { asking, canAsk } from '../host/ask.js'

/** Whether the person at the terminal says yes; without one, nobody does. */
export async function agreed(question: string): Promise<boolean> {
  if (!canAsk()) return false
  return asking(async (ask) => /^j(a)?$/i.test(await ask(question)))
}
