import { writeWhole } from '../host/write.js'
import { keysAt } from '../register/schema-errors.js'
import { encodeLike } from '../source/edits.js'
import { formatText, type LeftAlone } from '../source/format.js'
import { parseSource } from '../source/source.js'
import { registerFiles } from './register-files.js'

export interface Formatted {
  /** Files that were not in the one layout, and are now (or would be). */
  changed: string[]
  left: { file: string; why: LeftAlone }[]
  /** How many were looked at. */
  files: number
}

/**
 * Puts the files of all registers that the paths lead to in the one layout. A file with defects is left alone: what it
 * means is not known.
 *
 * @throws AvgError when a path leads to no register, or a file cannot be written.
 */
export function formatPaths(paths: readonly string[], { check }: { check: boolean }): Formatted {
  const result: Formatted = { changed: [], left: [], files: 0 }
  for (const file of registerFiles(paths)) {
    result.files++
    const source = parseSource(file.shown, file.bytes)
    const formatted = source.problems.length > 0 || file.defects(source.value) > 0 ? ({ left: 'ongeldig' } as const) : formatText(source, (path) => keysAt(path, file.schema))
    if ('left' in formatted) result.left.push({ file: file.shown, why: formatted.left })
    else if (formatted.text !== source.text) {
      result.changed.push(file.shown)
      if (!check) writeWhole(file.shown, encodeLike(file.bytes, formatted.text))
    }
  }
  return result
}
