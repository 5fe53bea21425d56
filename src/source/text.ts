import type { Position } from '../core/finding.js'

export type Decoded = { text: string } | { invalidAt: Position; encoding: 'utf-16' | 'other' }

const strict = new TextDecoder('utf-8', { fatal: true })

/** Decodes UTF-8 without its byte order mark; says where the first byte stands that is no UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (utf16) return { invalidAt: { line: 1, column: 1 }, encoding: 'utf-16' }
  try {
    return { text: strict.decode(bytes) }
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes)
    return { invalidAt: new Lines(lenient).position(Math.max(0, lenient.indexOf('\uFFFD'))), encoding: 'other' }
  }
}

/** Offsets in a text to lines and columns, computed when first asked for. */
export class Lines {
  readonly #text: string
  #starts: number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** @param offset in UTF-16 units, as JavaScript counts. */
  position(offset: number): Position {
    const starts = (this.#starts ??= lineStarts(this.#text))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    const before = this.#text.slice(starts[low]!, offset)
    return { line: low + 1, column: [...before].length + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
