import type { Betrokkene, Groep, Verwerking } from '../../register/model.js'
import { items, record, texts } from '../../register/states.js'
import type { Ledger } from '../reading/ledger.js'
import { readRetention, retentionText } from '../reading/retention.js'
import { type Entry, SPECIAL } from './words.js'

/** People with the data about them: the format keeps data with people, and a retention period with data. */
export function subjectEntries(verwerking: Verwerking, own: Ledger): Entry[] {
  const { id, yaml, betrokkenen, groepen } = verwerking
  const retention = retentionOf(verwerking, own)
  const data = (groep: Groep, index: number): Entry => groupEntry(verwerking, groep, index, retention.get(groep.id) ?? [], own)
  if (betrokkenen.length === 0) {
    if (groepen.length === 0 && yaml.betrokkenen === undefined) return []
    if (yaml.betrokkenen === 'onbekend') own.take('betrokkenen')
    return [{ Id: `${id}/#1`, Omschrijving: yaml.betrokkenen === 'onbekend' ? 'Onbekend' : null, ...ticks(verwerking, groepen, own), Gegevens: groepen.map(data) }]
  }
  return betrokkenen.map((betrokkene, index) => {
    const theirs = groepen.filter(({ gebruik }) => gebruik.van === undefined || gebruik.van.includes(betrokkene.id))
    takeSubject(betrokkene, index, own)
    return {
      Id: `${id}/${betrokkene.yaml?.id ?? `#${index + 1}`}`,
      Omschrijving: betrokkene.naam,
      ...ticks(verwerking, theirs, own),
      Gegevens: theirs.map((groep) => data(groep, groepen.indexOf(groep))),
    }
  })
}

function takeSubject({ yaml }: Betrokkene, index: number, own: Ledger): void {
  own.take('betrokkenen', index)
  if (yaml) for (const key of ['naam', 'id']) own.take('betrokkenen', index, key)
}

/** A box that is not ticked says nothing: only `GeenBijzondereGegevens` says that there are none. */
function ticks({ yaml }: Verwerking, theirs: readonly Groep[], own: Ledger): Entry {
  const stated = record(yaml.bijzonder)?.categorieen
  const none = yaml.bijzonder === 'geen'
  if (none) own.take('bijzonder')
  own.take('bijzonder', 'categorieen')
  texts(stated).forEach((_, index) => own.take('bijzonder', 'categorieen', index))
  const all = new Set([...texts(stated), ...theirs.flatMap((groep) => texts(groep.yaml.bijzonder))])
  const criminal = yaml.strafrechtelijk === 'ja' || theirs.some((groep) => groep.yaml.soort === 'strafrechtelijk')
  if (yaml.strafrechtelijk === 'ja') own.take('strafrechtelijk')
  return { GeenBijzondereGegevens: none, ...Object.fromEntries(Object.entries(SPECIAL).map(([key, category]) => [key, all.has(category)])), Strafrechtelijk: criminal }
}

function groupEntry({ id, doelen, yaml: activity }: Verwerking, { yaml, gebruik, verwezen, doelen: used }: Groep, index: number, retention: readonly string[], own: Ledger): Entry {
  const bron = gebruik.bron ?? yaml.bron
  const others = items<string>(bron).filter((one) => one !== 'betrokkene')
  const verplicht = gebruik.verplicht ?? yaml.verplicht
  const duty = record(verplicht as Exclude<typeof verplicht, 'nee'>)
  takeGroup(gebruik, items(activity.persoonsgegevens).indexOf(gebruik), own, doelen.length)
  return {
    // A group that was referred to may come in twice; ours are told apart by their place.
    Id: `${id}/${!verwezen && yaml.id !== undefined ? yaml.id : `#${index + 1}`}`,
    Omschrijving: (yaml.gegevens ?? []).map((line) => line.replaceAll('\n', ' ')).join('\n'),
    Verzameldoel: [...(gebruik.voor ? used.map(({ omschrijving }) => omschrijving.replaceAll('\n', ' ')) : []), ...(yaml.noodzaak === undefined ? [] : [yaml.noodzaak])].join('\n') || null,
    Bewaartermijn: retention.join('\n') || null,
    IsBronBetrokkene: Array.isArray(bron) ? bron.includes('betrokkene') : null,
    BronOmschrijving: bron === 'onbekend' ? 'Onbekend' : others.map((one) => one.replaceAll('\n', ' ')).join('\n') || null,
    IsBetrokkeneVerplicht: duty ? true : verplicht === 'nee' ? false : null,
    BetrokkeneConsequenties: duty?.gevolg ?? null,
  }
}

function takeGroup(groep: Groep['yaml'], at: number, own: Ledger, purposes: number): void {
  const take = (...path: (string | number)[]): void => own.take('persoonsgegevens', at, ...path)
  for (const key of groep.zie === undefined ? ['id', 'noodzaak', 'bron'] : ['bron']) take(key)
  for (const key of ['gegevens', 'bron', 'van']) (Array.isArray(groep[key as 'van']) ? (groep[key as 'van'] as string[]) : []).forEach((_, index) => take(key, index))
  if (purposes > 0) (groep.voor ?? []).forEach((_, index) => take('voor', index))
  if (groep.verplicht === 'nee') take('verplicht')
  take('verplicht', 'gevolg')
}

/** The lines on retention of each group; a rule that comes back differently is not taken. */
function retentionOf({ yaml, groepen }: Verwerking, own: Ledger): Map<string, string[]> {
  const lines = new Map<string, string[]>(groepen.map(({ id }) => [id, []]))
  for (const [index, rule] of items(yaml.bewaartermijnen).entries()) {
    const text = retentionText(rule)
    const of = rule.groepen === 'onbekend' ? [] : (rule.groepen ?? [...lines.keys()])
    const found = of.filter((id) => lines.has(id))
    if (text === undefined || found.length === 0) continue
    for (const id of found) lines.get(id)!.push(text)
    const back: Record<string, unknown> = { ...readRetention(text) }
    for (const [key, value] of Object.entries(rule)) {
      if (JSON.stringify(back[key]) !== JSON.stringify(value)) continue
      own.take('bewaartermijnen', index, key)
      if (Array.isArray(value)) value.forEach((_, at) => own.take('bewaartermijnen', index, key, at))
    }
    if (Array.isArray(rule.groepen) && found.length === rule.groepen.length) rule.groepen.forEach((_, at) => own.take('bewaartermijnen', index, 'groepen', at))
  }
  return lines
}
