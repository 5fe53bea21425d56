import { ownProcedures } from './generated/procedures.js'
import type { Besluit as BesluitYaml, Procedure as ProcedureYaml } from './generated/types.js'
import type { Besluit, Procedure, Register } from './model.js'

/** A procedure with its questions and outcomes by id. */
export function resolveProcedure(id: string, path: string, yaml: ProcedureYaml): Procedure {
  return { id, path, yaml, vragen: new Map(yaml.vragen.map((vraag) => [vraag.id, vraag])), uitkomsten: new Map((yaml.uitkomsten ?? []).map((uitkomst) => [uitkomst.id, uitkomst])) }
}

/** A record with the procedure that it followed. */
export function resolveBesluit(register: Register, id: string, path: string, yaml: BesluitYaml): Besluit {
  const procedure = procedureNamed(register, yaml.procedure)
  return { id, path, yaml, ...(procedure ? { procedure } : {}) }
}

/** A procedure of the register, or else one of avg itself. */
export function procedureNamed(register: Pick<Register, 'procedures'>, id: string): Procedure | undefined {
  return register.procedures.get(id) ?? builtIn().get(id)
}

let own: ReadonlyMap<string, Procedure> | undefined

/** The procedures that avg has itself; read when they are first asked for, because most commands never do. */
export function builtIn(): ReadonlyMap<string, Procedure> {
  own ??= new Map(Object.entries(JSON.parse(ownProcedures) as Record<string, ProcedureYaml>).map(([id, yaml]) => [id, resolveProcedure(id, `procedures/${id}.yaml`, yaml)]))
  return own
}
