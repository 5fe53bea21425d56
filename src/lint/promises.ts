import type { Toestemmingsregel } from '../register/generated/types.js'
import type { Regel, Register } from '../register/model.js'
import { at, type Target } from '../register/target.js'
import { inDocument, rulesOf } from './regulation.js'

/** What a regulation asks consent for. */
export type Act = Toestemmingsregel['voor']

/** A place that says something of an act, as a message names it. */
export interface Place {
  target: Target
  name: string
  text: string
}

/** Where the regulation or the disclosure tables let an act happen without consent. */
export function declaredWithout(act: Act, register: Register): Place[] {
  return [...rulesWithout(act, rulesOf(register)), ...rowsWithout(act, register)]
}

/** Whether the regulation promises to give no data without consent while the same documents say otherwise: one contradiction, told there. */
export function breaksOwnPromise(register: Register): boolean {
  const promises = rulesOf(register).some(({ yaml }) => yaml.toestemming?.some(({ voor, nodig, zonder_uitzondering: always }) => voor === 'verstrekken' && nodig === 'ja' && always === 'ja'))
  return promises && declaredWithout('verstrekken', register).length > 0
}

/** Rules that let the same act happen without consent, for some or for all. */
function rulesWithout(act: Act, rules: readonly Regel[]): Place[] {
  return rules.flatMap((rule) =>
    (rule.yaml.toestemming ?? []).flatMap((other): Place[] => {
      if (other.voor !== act) return []
      if (other.nodig === 'nee') return [{ target: at(other, 'nodig'), name: inDocument(rule), text: `geen toestemming nodig volgens ${inDocument(rule)}` }]
      return other.behalve ? [{ target: at(other, 'behalve'), name: inDocument(rule), text: `soms zonder toestemming volgens ${inDocument(rule)}` }] : []
    }),
  )
}

/** Rows of the disclosure tables that need none. */
function rowsWithout(act: Act, { verstrekkingen }: Register): Place[] {
  if (act !== 'verstrekken' && act !== 'bijzondere-gegevens') return []
  return (verstrekkingen?.regels ?? []).flatMap(({ yaml, id, toestemming, tabel, vindplaats }): Place[] => {
    const special = yaml.bijzonder !== undefined && yaml.bijzonder !== 'geen'
    if (tabel.soort !== 'verstrekking' || toestemming !== 'nee' || (act === 'bijzondere-gegevens' && !special && yaml.strafrechtelijk !== 'ja')) return []
    const table = [vindplaats.bijlage && `bijlage ${vindplaats.bijlage}`, vindplaats.tabel && `tabel ${vindplaats.tabel}`].filter(Boolean).join(', ')
    return [{ target: at(yaml, 'toestemming'), name: table === '' ? `tabel \`${tabel.id}\`` : table, text: `geen toestemming volgens rij \`${id}\`` }]
  })
}
