import { writeWhole } from '../host/write.js'
import { type Fix, fixesIn } from '../lint/fixes.js'
import { lawAt } from '../law/index.js'
import { safeText } from '../report/escape.js'
import { encodeLike, replaceText } from '../source/edits.js'
import { parseSource } from '../source/source.js'
import { registerFiles } from './register-files.js'

/** One text that was replaced, with its place. */
export interface Fixed extends Fix {
  file: string
  line: number
}

/**
 * Replaces what is certain in the files of all registers that the paths lead to, and says what it replaced. A file that
 * is no good YAML is left alone; a file is written whole or not at all.
 *
 * @throws AvgError when a path leads to no register, or a file cannot be written.
 */
export function fixPaths(paths: readonly string[], peildatum: string): Fixed[] {
  const law = lawAt(peildatum)
  return registerFiles(paths).flatMap((file) => {
    const source = parseSource(file.shown, file.bytes)
    if (source.problems.length > 0) return []
    const { text, applied } = replaceText(source, fixesIn(source.value, file.schema, law))
    if (applied.length === 0 || file.defects(parseSource(file.shown, new TextEncoder().encode(text)).value) > file.defects(source.value)) return []
    writeWhole(file.shown, encodeLike(file.bytes, text))
    return applied.map((fix) => ({ ...fix, file: file.shown, line: source.locate(fix.path).start.line }))
  })
}

/** What was replaced, a line each, for the person who asked. */
export function describeFixes(fixed: readonly Fixed[]): string {
  if (fixed.length === 0) return 'Er was niets dat avg met zekerheid kan verbeteren.\n'
  const files = new Set(fixed.map(({ file }) => file)).size
  return `${fixed.map(({ file, line, from, to }) => `${safeText(`${file}:${line}: ${from} → ${to}`)}\n`).join('')}${fixed.length} ${fixed.length === 1 ? 'verbetering' : 'verbeteringen'} in ${files} ${files === 1 ? 'bestand' : 'bestanden'}.\n`
}
