import { refusal } from '../host/refusal.js'

/** What to say when standard output takes no more, as when it leads to a file on a disk that is full. */
export function unwritten(error: unknown): string {
  return `de uitvoer is niet volledig geschreven: ${refusal(error)}.`
}
