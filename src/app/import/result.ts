import type { Import } from '../../exchange/loss.js'
import type { Register } from '../../register/model.js'
import { MAIN_FILE, valuesOf } from '../../register/values.js'

/** What a file gave: values for the files of a register, and which of its files it speaks for. */
export interface Incoming extends Import {
  /** Whether a file of the register that is not among the values has to go. */
  replaces(path: string): boolean
  /** What people should know before they agree, as Dutch sentences. */
  warnings: readonly string[]
  /** How the file is read, in lines, where that was guessed. */
  reading?: readonly string[]
  /** Files to write beside the register, by their whole path. */
  beside?: ReadonlyMap<string, string>
}

/** Activities that come in stand beside those that there are; what the register says of itself stays. */
export function beside(register: Register, incoming: Import): Import {
  const own = valuesOf(register).get(MAIN_FILE) as { partijen?: { id: string }[]; systemen?: { id: string }[] }
  const main = (incoming.values.get(MAIN_FILE) ?? {}) as typeof own
  const joined = <T extends { id: string }>(old: readonly T[] = [], more: readonly T[] = []): T[] => [...old, ...more.filter(({ id }) => !old.some((each) => each.id === id))]
  const lists = { partijen: joined(own.partijen, main.partijen), systemen: joined(own.systemen, main.systemen) }
  const values = new Map(incoming.values)
  values.set(MAIN_FILE, { ...main, ...own, ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) })
  return { ...incoming, values }
}
