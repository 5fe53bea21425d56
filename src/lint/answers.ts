import type { Finding } from '../core/finding.js'
import type { Actie, Afwijking } from '../register/generated/types.js'
import type { Register } from '../register/model.js'
import { normalise } from '../register/identity.js'

/** What an organisation answers to a finding: an explanation (`afwijking`) or a plan (`actie`). */
export interface Answer {
  kind: 'afwijking' | 'actie'
  yaml: Afwijking | Actie
  /** The activity it stands in or names; absent when it holds for the whole register. */
  verwerking?: string
  /** The findings that it answers. */
  findings: Finding[]
}

/** All answers of a register, with the findings that each is about. */
export function collectAnswers(register: Register, findings: readonly Finding[]): Answer[] {
  const answers: Answer[] = []
  const collect = (owner: { afwijkingen?: Afwijking[]; acties?: Actie[] }, verwerking?: string): void => {
    for (const yaml of owner.afwijkingen ?? []) answers.push(answer('afwijking', yaml, verwerking ?? yaml.verwerking, findings))
    for (const yaml of owner.acties ?? []) answers.push(answer('actie', yaml, verwerking ?? yaml.verwerking, findings))
  }
  collect(register.yaml)
  for (const { id, yaml } of register.verwerkingen.values()) collect(yaml, id)
  return answers
}

function answer(kind: Answer['kind'], yaml: Afwijking | Actie, verwerking: string | undefined, findings: readonly Finding[]): Answer {
  const about = findings.filter(
    (finding) =>
      finding.rule === yaml.controle &&
      (verwerking === undefined || finding.verwerking === verwerking) &&
      (yaml.onderdeel === undefined || (finding.item ?? '').split('/').includes(normalise(yaml.onderdeel))),
  )
  return { kind, yaml, findings: about, ...(verwerking === undefined ? {} : { verwerking }) }
}
