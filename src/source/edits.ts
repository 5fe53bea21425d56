import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import { parseSource, type Path, type Source } from './source.js'

/** Text within the value at a path that becomes other text. */
export interface Replacement {
  path: Path
  from: string
  to: string
}

export interface Edited<R extends Replacement> {
  text: string
  applied: R[]
}

/**
 * A file's text with words of its values replaced; everything else stays byte for byte, comments and layout included.
 * What cannot be replaced with certainty (a word broken over two lines, a value behind an alias) is left as it is: the
 * result is read again, and it must say the same as before, except for what was asked.
 */
export function replaceText<R extends Replacement>(source: Source, replacements: readonly R[]): Edited<R> {
  let current = source
  const applied: R[] = []
  for (const replacement of replacements) {
    const text = candidates(current, replacement).find((candidate) => says(current, replacement, candidate))
    if (text === undefined) continue
    current = parseSource(source.file, new TextEncoder().encode(text))
    applied.push(replacement)
  }
  return { text: current.text, applied }
}

/** Text as the bytes of a file that began as `original`: with its byte order mark, if it had one. */
export function encodeLike(original: Uint8Array, text: string): Uint8Array {
  const marked = original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf
  return new TextEncoder().encode(marked ? `\uFEFF${text}` : text)
}

/** The ways to write it, the one that changes least first. */
function candidates({ text }: Source, { path, from, to }: Replacement): string[] {
  const node = scalarAt(text, path)
  if (!node?.range || typeof node.value !== 'string' || from === '') return []
  const [start, end] = node.range
  const raw = text.slice(start, end)
  const whole = node.value.split(from).join(to)
  const written = raw.split(from).length === node.value.split(from).length ? [raw.split(from).join(to)] : []
  const quoted = raw.includes('\n') ? [] : [`'${whole.replaceAll("'", "''")}'`, JSON.stringify(whole)]
  return [...written, ...quoted].map((next) => text.slice(0, start) + next + text.slice(end))
}

function says(before: Source, { path, from, to }: Replacement, text: string): boolean {
  const after = parseSource(before.file, new TextEncoder().encode(text))
  return after.problems.length === 0 && isDeepStrictEqual(after.value, replaced(before.value, path, (value) => value.split(from).join(to)))
}

function replaced(value: unknown, path: Path, change: (text: string) => string): unknown {
  const [step, ...rest] = path
  if (step === undefined) return typeof value === 'string' ? change(value) : value
  if (Array.isArray(value)) return value.map((item, index): unknown => (index === step ? replaced(item, rest, change) : item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? replaced(item, rest, change) : (item as unknown)]))
}

/** The scalar that stands at a path itself, not through an alias or a merge: what those show stands elsewhere, for more than one place. */
function scalarAt(text: string, path: Path): Scalar | undefined {
  let node: Node | null | undefined = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' }).contents
  for (const step of path) {
    if (isSeq(node) && typeof step === 'number') node = node.items[step] as Node | undefined
    else if (isMap(node)) node = (node as YAMLMap<Node, Node | null>).items.find(({ key }) => isScalar(key) && key.value === step)?.value
    else return undefined
  }
  return isScalar(node) && !node.anchor ? node : undefined
}
