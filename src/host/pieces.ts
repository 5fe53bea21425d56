/** What is written: whole, or in pieces for what would be large. */
export type Content = string | Uint8Array | Iterable<string>

/** So much text is written at once, in UTF-16 units. */
const MUCH = 64 * 1024

/** Content as the bytes that are written. */
export function* bytesOf(content: Content): Generator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content)
  else if (content instanceof Uint8Array) yield content
  else {
    let text = ''
    for (const piece of content) {
      text += piece
      if (text.length < MUCH) continue
      yield Buffer.from(text)
      text = ''
    }
    yield Buffer.from(text)
  }
}
