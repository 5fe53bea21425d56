import type { Bewaartermijn, Groep, Verwerking } from '../../register/generated/types.js'
import { normalise } from '../../register/identity.js'
import { saysNone, saysUnknown, yesOrNo } from '../reading/answers.js'
import { Ids, isId } from '../reading/ids.js'
import { readRetention } from '../reading/retention.js'
import { type Draft, grouped, type Item } from './notes.js'

type Person = Exclude<Verwerking['betrokkenen'], string | undefined>[number]

/** People, data and retention. Where an activity has a row for each kind of data, what stands in a row belongs together. */
export function readGroups(draft: Draft): void {
  const refs = readPeople(draft)
  const data = known(draft, draft.rowItems('persoonsgegevens'))
  const byRow = grouped(data.items, ({ piece }) => piece.row)
  const rows = [...byRow.keys()]
  const apart = rows.length > 1
  const ids = new Ids()
  const groups = new Map<number, Groep>()
  for (const row of apart ? rows : rows.slice(0, 1)) {
    const gegevens = byRow.get(row)!.map(({ text }) => text)
    groups.set(row, apart ? { id: ids.give(gegevens.join(' '), 'gegevens'), gegevens } : { gegevens })
  }
  readOwners(draft, groups, refs)
  readSources(draft, groups)
  draft.put('persoonsgegevens', groups.size > 0 ? [...groups.values()] : data.unknown ? 'onbekend' : undefined, 'persoonsgegevens', 'bron')
  readTerms(draft, groups)
}

/** What is known, and whether the source says that it is not. */
function known(draft: Draft, all: readonly Item[]): { items: Item[]; unknown: boolean } {
  const items = all.filter(({ text }) => !saysUnknown(text))
  if (items.length > 0) for (const item of all) if (saysUnknown(item.text)) draft.refuse(item)
  return { items, unknown: all.length > 0 && items.length === 0 }
}

/** Puts the people down; gives how data refer to each. */
function readPeople(draft: Draft): Map<string, string> {
  const { items, unknown } = known(draft, draft.items('betrokkenen'))
  const ids = new Ids()
  const refs = new Map<string, string>()
  const people = items.map(({ text }): Person => {
    const name = normalise(text)
    const plain = isId(name) && !ids.has(name)
    const id = ids.give(plain ? name : text, 'betrokkenen')
    refs.set(text, id)
    return plain ? text : { id, naam: text }
  })
  draft.put('betrokkenen', people.length > 0 ? people : unknown ? 'onbekend' : undefined, 'betrokkenen')
  return refs
}

/** Whose data they are, when every row of data names its people. */
function readOwners(draft: Draft, groups: ReadonlyMap<number, Groep>, refs: ReadonlyMap<string, string>): void {
  const people = grouped(draft.rowItems('betrokkenen'), ({ piece }) => piece.row)
  const named = [...groups.keys()].map((row) => (people.get(row) ?? []).flatMap(({ text }) => refs.get(text) ?? []))
  if (groups.size < 2 || named.some((van) => van.length === 0)) return
  for (const [index, groep] of [...groups.values()].entries()) if (named[index]!.length < refs.size) groep.van = named[index]!
}

/** Where data come from: of the data in its row, otherwise of all. */
function readSources(draft: Draft, groups: ReadonlyMap<number, Groep>): void {
  const sources = draft.rowItems('bron')
  const beside = sources.some(({ piece }) => groups.has(piece.row))
  for (const item of sources) {
    const of = groups.get(item.piece.row)
    const all = of ? [of] : beside ? [] : [...groups.values()]
    if (all.length === 0 || saysNone(item.text) || yesOrNo(item.text) !== undefined) draft.refuse(item)
    for (const groep of all.length === 0 || saysNone(item.text) || yesOrNo(item.text) !== undefined ? [] : all) {
      if (saysUnknown(item.text)) {
        if (groep.bron === undefined) groep.bron = 'onbekend'
        else draft.refuse(item)
      } else groep.bron = [...(Array.isArray(groep.bron) ? groep.bron : []), item.text]
    }
  }
}

/** Retention: of the data in its row when there are more rows of it, otherwise of everything. */
function readTerms(draft: Draft, groups: ReadonlyMap<number, Groep>): void {
  const items = draft.rowItems('bewaartermijnen')
  const rules = items.filter(({ text }) => !saysUnknown(text))
  if (rules.length === 0) return draft.put('bewaartermijnen', items.length > 0 ? 'onbekend' : undefined, 'bewaartermijnen')
  for (const item of items) if (saysUnknown(item.text)) draft.refuse(item)
  const perRow = groups.size > 1 && new Set(items.map(({ piece }) => piece.row)).size > 1
  const found = new Map<string, string[]>()
  for (const { text, piece } of rules) {
    const groep = perRow ? groups.get(piece.row)?.id : undefined
    const of = found.get(text) ?? found.set(text, []).get(text)!
    if (groep !== undefined) of.push(groep)
  }
  draft.put('bewaartermijnen', [...found].map(([text, of]): Bewaartermijn => ({ ...(of.length > 0 && of.length < groups.size ? { groepen: of } : {}), ...readRetention(text) })), 'bewaartermijnen')
}
