import { AvgError } from '../core/error.js'
import type { FileTree } from '../core/file-tree.js'
import { phraseDefect } from '../register/defects.js'
import type { Register } from '../register/model.js'
import { readRegister } from '../register/read.js'
import { yamlDefects } from '../register/yaml-problems.js'
import { parseSource } from '../source/source.js'
import { MANIFEST } from './snapshot.js'

/** A register whole: also the files that the reader of registers has no use for, such as a regulation. */
export function readWhole(tree: FileTree, id?: string): Register {
  const register = readRegister(tree)
  if (id !== undefined) register.id = id
  for (const path of tree.list()) {
    // The manifest of a snapshot that was put back is no part of what the register says.
    if (!/\.ya?ml$/.test(path) || path === MANIFEST || register.sources.has(path)) continue
    const source = parseSource(path, tree.read(path))
    register.sources.set(path, source)
    if (source.problems.length > 0) register.defects.push(...yamlDefects(path, source))
  }
  return register
}

/**
 * A register that can be compared, shown or released.
 *
 * @throws AvgError when its files have defects; `avg lint` shows them all.
 */
export function readUsable(tree: FileTree, id?: string): Register {
  const register = readWhole(tree, id)
  const [first] = register.defects
  if (!first) return register
  const count = register.defects.length
  const more = count > 1 ? ` En nog ${count - 1}; \`avg lint\` toont ze alle.` : ''
  const { wat, doe } = phraseDefect(first)
  throw new AvgError(`${tree.folder}/${first.path}, regel ${first.range.start.line}: ${wat} Doe dit: ${doe}${more}`)
}
