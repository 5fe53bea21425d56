import type { Reglement as ReglementYaml, Reglementdeel, Reglementregel, Verklaring as VerklaringYaml } from './generated/types.js'
import type { Reglement, Regel, Verklaring } from './model.js'

/** `reglement.yaml` with its rules in one list, each with the part that it stands in. */
export function resolveReglement(path: string, yaml: ReglementYaml): Reglement {
  return { path, yaml, regels: yaml.delen.flatMap((deel) => (deel.regels ?? []).map((regel) => rule(path, regel, deel))) }
}

/** `verklaring.yaml`; where the regulation itself has to inform people, its rules are those of the statement too. */
export function resolveVerklaring(path: string, yaml: VerklaringYaml, reglement: Reglement | undefined): Verklaring {
  const own = (yaml.regels ?? []).map((regel) => rule(path, regel))
  return { path, yaml, regels: own, samen: [...own, ...(yaml.in_reglement === 'ja' ? (reglement?.regels ?? []) : [])] }
}

function rule(path: string, yaml: Reglementregel, deel?: Reglementdeel): Regel {
  return { target: { of: yaml }, id: yaml.id, path, naam: nameOf(yaml, deel), yaml, ...(deel ? { deel } : {}) }
}

/** How a sentence names a rule: an article by its number, any other by its heading where it has one. */
function nameOf({ nummer, kop, id }: Reglementregel, deel: Reglementdeel | undefined): string {
  if (nummer !== undefined && deel?.soort === 'reglement') return `artikel ${nummer}`
  if (kop !== undefined) return `‘${kop}’`
  return nummer === undefined ? `regel \`${id}\`` : `regel ${nummer}`
}
