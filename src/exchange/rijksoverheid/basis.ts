import { known, readBasis, type Basis } from '../reading/bases.js'
import { BASES } from './words.js'

const BY_LABEL = new Map(Object.entries(BASES).map(([id, label]) => [label, id]))

/** `Wettelijke verplichting: artikel 7.3.8 Jeugdwet`: the words of the format, and after them the law or what explains it. */
export function rechtsgrond(waarde: string, wet: readonly string[], rechtvaardiging?: string): string {
  const label = BASES[waarde] ?? (waarde === 'onbekend' ? 'Onbekend' : waarde)
  const after = wet.length > 0 ? wet.join('; ') : rechtvaardiging
  return known(waarde) && after !== undefined ? `${label}: ${after}` : label
}

/** The other way round. Words that are not the format's are read as those of any register. */
export function readRechtsgrond(text: string): Basis {
  const [, label, after] = /^([^:]+):?\s*(.*)$/su.exec(text) ?? []
  const id = BY_LABEL.get(label?.trim() ?? '')
  if (!id) return readBasis(text)
  const rest = readBasis(`${id}: ${after ?? ''}`)
  return rest.grondslag === id ? rest : after ? { grondslag: id, rest: after } : { grondslag: id }
}
