import type { Register as RegisterYaml } from './generated/types.js'
import type { Register } from './model.js'

/** The values of a register's files, by path. Every activity has a file of its own there. */
export type Values = ReadonlyMap<string, unknown>

export const MAIN_FILE = 'register.yaml'
/** Files that a register can have. A name from elsewhere that is none of these leads nowhere. */
const FILES = /^(register|verstrekkingen|reglement|verklaring|(verwerkingen|procedures|besluiten)\/[a-z0-9]+(-[a-z0-9]+)*)\.ya?ml$/

/** Whether a path can be a file of a register. */
export function isRegisterFile(path: string): boolean {
  return FILES.test(path)
}

/** Where an activity stands when every one has a file of its own. */
export function activityFile(id: string): string {
  return `verwerkingen/${id}.yaml`
}

/** What a register says, file by file; comments and layout are left behind. */
export function valuesOf(register: Register): Map<string, unknown> {
  const { verwerkingen: _, ...own } = register.yaml as RegisterYaml & Record<string, unknown>
  const values = new Map<string, unknown>([[MAIN_FILE, own]])
  for (const { id, yaml } of register.verwerkingen.values()) values.set(activityFile(id), yaml)
  for (const document of [register.verstrekkingen, register.reglement, register.verklaring, ...register.procedures.values(), ...register.besluiten.values()]) if (document) values.set(document.path, document.yaml)
  const paths = new Set([MAIN_FILE, ...[...register.verwerkingen.values()].map(({ path }) => path)])
  for (const [path, source] of register.sources) if (!paths.has(path) && !values.has(path)) values.set(path, source.value)
  return values
}
