import { AvgError } from '../../core/error.js'
import { phraseDefect } from '../../register/defects.js'
import type { Besluit, Procedure, Register } from '../../register/model.js'
import { builtIn, procedureNamed } from '../../register/procedures.js'
import { readRegister } from '../../register/read.js'
import { onDisk } from '../resolve-version.js'

/** A register in which decisions are made. */
export interface Desk {
  /** The folder as the person wrote it. */
  folder: string
  register: Register
}

/**
 * A register on disk. A mistake somewhere else in it stops nobody: a data breach does not wait.
 *
 * @throws AvgError when there is no register at the path.
 */
export function deskAt(path: string): Desk {
  const place = onDisk(path)
  const register = readRegister(place.tree)
  register.id = place.id
  return { folder: place.name, register }
}

/**
 * A procedure of the register, or else one of avg itself.
 *
 * @throws AvgError when there is none with that name, or when its file has defects.
 */
export function procedureAt({ register, folder }: Desk, id: string): Procedure {
  refuseBroken({ register, folder }, `procedures/${id}.yaml`)
  const found = procedureNamed(register, id)
  if (!found) throw new AvgError(`Er is geen procedure \`${id}\`. Kies uit: ${[...new Set([...register.procedures.keys(), ...builtIn().keys()])].sort().join(', ')}.`)
  return found
}

/**
 * A record of the register.
 *
 * @throws AvgError when there is none with that name, or when its file has defects.
 */
export function recordAt({ register, folder }: Desk, id: string): Besluit {
  refuseBroken({ register, folder }, `besluiten/${id}.yaml`)
  const found = register.besluiten.get(id)
  if (!found) throw new AvgError(`Er is geen besluit \`${id}\` in ${folder}/besluiten.${register.besluiten.size === 0 ? '' : ` Kies uit: ${[...register.besluiten.keys()].sort().join(', ')}.`}`)
  return found
}

/** What stands in the way of reading a file; nothing when it can be read. */
export function brokenIn({ register, folder }: Desk, path: (path: string) => boolean): string[] {
  const first = new Map(register.defects.filter((defect) => path(defect.path)).reverse().map((defect) => [defect.path, defect]))
  return [...first].map(([name, defect]) => `${folder}/${name}, regel ${defect.range.start.line}: ${phraseDefect(defect).wat}`)
}

function refuseBroken(desk: Desk, path: string): void {
  const [broken] = brokenIn(desk, (each) => each === path)
  if (broken !== undefined) throw new AvgError(broken)
}
