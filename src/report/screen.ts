import { Chalk, type ChalkInstance } from 'chalk'
import { safeText } from './escape.js'
import { wrap } from './wrap.js'

export interface ScreenSize {
  color: boolean
  width: number
}

/** What every report for a screen writes with: colours where they may, and text that stays within the lines. */
export interface Pen {
  paint: ChalkInstance
  text(words: string, indent?: number, style?: (line: string) => string): string[]
  /** Text after a label or number: what follows on the next lines stands below the text. */
  item(label: string, words: string, indent?: number): string[]
}

export function penFor({ color, width }: ScreenSize): Pen {
  const room = Math.max(60, Math.min(width, 100))
  const text: Pen['text'] = (words, indent = 0, style = (line) => line) => wrap(safeText(words.replace(/\s+/g, ' ').trim()), room - indent).map((line) => ' '.repeat(indent) + style(line))
  return {
    paint: new Chalk({ level: color ? 1 : 0 }),
    text,
    item: (label, words, indent = 0) => text(words, indent + label.length).map((line, index) => (index === 0 ? `${' '.repeat(indent)}${label}${line.trimStart()}` : line)),
  }
}
