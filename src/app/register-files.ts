import { join } from 'node:path'
import { AvgError } from '../core/error.js'
import { DiskTree } from '../host/disk.js'
import { locateAll } from './lint.js'

/** A YAML file of a register that people edit. */
export interface RegisterFile {
  /** As a person would write it. */
  shown: string
  schema: 'register.schema.json' | 'verwerking.schema.json'
  bytes: Uint8Array
}

/**
 * The files of all registers that the paths lead to.
 *
 * @throws AvgError when a path leads to no register, or into a released version: those never change.
 */
export function registerFiles(paths: readonly string[]): RegisterFile[] {
  for (const path of paths) {
    if (path.split(/[/\\]/).includes('versies')) throw new AvgError(`${path} ligt in \`versies\`. Uitgebrachte versies veranderen niet meer; wijzig het register zelf.`)
  }
  return [...locateAll(paths)].flatMap(([folder, wanted]) => {
    const tree = new DiskTree(folder)
    return tree.list().flatMap((path): RegisterFile[] => {
      const schema = path === 'register.yaml' ? 'register.schema.json' : /^verwerkingen\/[^/]+\.ya?ml$/.test(path) ? 'verwerking.schema.json' : undefined
      const shown = folder === '.' ? path : join(folder, path)
      return schema && (wanted === 'all' || wanted.has(shown)) ? [{ shown, schema, bytes: tree.read(path) }] : []
    })
  })
}
