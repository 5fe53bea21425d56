import { join } from 'node:path'
import { AvgError } from '../core/error.js'
import { DiskTree } from '../host/disk.js'
import { validateBesluit, validateProcedure, validateRegister, validateReglement, validateVerklaring, validateVerstrekkingen, validateVerwerking } from '../register/generated/validators.js'
import { locateAll } from './lint.js'

/** A YAML file of a register that people edit. */
export interface RegisterFile {
  /** As a person would write it. */
  shown: string
  schema: string
  bytes: Uint8Array
  /** How many defects a value has by the schema of the file. */
  defects(value: unknown): number
}

const VALIDATORS: Record<string, typeof validateRegister> = {
  register: validateRegister,
  verwerking: validateVerwerking,
  verstrekkingen: validateVerstrekkingen,
  reglement: validateReglement,
  verklaring: validateVerklaring,
  procedure: validateProcedure,
  besluit: validateBesluit,
}

/** What a file of these folders is. */
const IN_FOLDER: Record<string, string> = { verwerkingen: 'verwerking', procedures: 'procedure', besluiten: 'besluit' }

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
      const shown = folder === '.' ? path : join(folder, path)
      const within = /^(\w+)\/[^/]+\.ya?ml$/.exec(path)?.[1]
      const kind = within === undefined ? /^(\w+)\.yaml$/.exec(path)?.[1] : IN_FOLDER[within]
      const validate = kind === undefined || !Object.hasOwn(VALIDATORS, kind) || (within === undefined && Object.values(IN_FOLDER).includes(kind)) ? undefined : VALIDATORS[kind]
      if (!validate || (wanted !== 'all' && !wanted.has(shown))) return []
      return [{ shown, schema: `${kind}.schema.json`, bytes: tree.read(path), defects: (value) => (validate(value) ? 0 : (validate.errors ?? []).length) }]
    })
  })
}
