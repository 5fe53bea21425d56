import type { Bewaartermijn, Groep, Verwerking } from '../../register/generated/types.js'
import { normalise } from '../../register/identity.js'
import { saysUnknown } from '../reading/answers.js'
import { Ids, isId } from '../reading/ids.js'
import type { Path } from '../reading/ledger.js'
import { readRetention } from '../reading/retention.js'
import { categorieen } from '../reading/special.js'
import { lines } from '../reading/text.js'
import type { Put, Reader } from './reader.js'
import { SPECIAL } from './words.js'

type Person = Exclude<Exclude<Verwerking['betrokkenen'], string | undefined>[number], string>

interface Data {
  groep: Groep
  /** Which people of the list it is about. */
  people: number[]
  retention: string[]
}

/** People and the data about them. Data that are the same for several people become one group. */
export function readSubjects(reader: Reader, set: Put, notes: [string, string][]): void {
  const people: (Person | undefined)[] = []
  const data = new Map<string, Data>()
  const groupIds = new Ids()
  const purposes = purposeRefs(reader)
  const at = reader.list(['Betrokkenen'])
  let unknown = false
  for (const [index, path] of at.entries()) {
    const naam = reader.text(...path, 'Omschrijving')
    const id = reader.partId(...path)
    if (naam !== undefined && saysUnknown(naam)) unknown = true
    people.push(naam === undefined || saysUnknown(naam) ? undefined : { ...(id === undefined ? {} : { id }), naam })
    for (const group of reader.list([...path, 'Gegevens'])) readGroup(reader, group, index, purposes, data, groupIds)
  }
  const named = withIds(people)
  const everyone = [...data.values()].every(({ people: of }) => of.length === at.length)
  const groups = [...data.values()].map(({ groep, people: of }): Groep => {
    const van = of.flatMap((index) => named[index]?.ref ?? [])
    // Data of people who have no name in the source are of everyone, as far as anyone can tell.
    return everyone || of.length === at.length || van.length < of.length ? groep : { ...groep, van }
  })
  set('betrokkenen', named.some((person) => person) ? named.flatMap((person) => person?.value ?? []) : unknown ? 'onbekend' : undefined, 'Betrokkenen')
  set('persoonsgegevens', groups, 'Betrokkenen.Gegevens')
  readRetentions([...data.values()], groups, groupIds, set)
  readTicks(reader, at, people, set, notes)
}

/** People as the register lists them, each with the id that data refer to. */
function withIds(people: readonly (Person | undefined)[]): ({ value: Person | string; ref: string } | undefined)[] {
  const ids = new Ids()
  const own = new Map<string, number>()
  for (const [index, person] of people.entries()) if (person?.id !== undefined && !own.has(person.id)) own.set(person.id, index)
  return people.map((person, index) => {
    if (!person) return undefined
    const name = normalise(person.naam)
    if (person.id !== undefined && own.get(person.id) === index && !ids.has(person.id)) return { value: person, ref: ids.give(person.id, 'betrokkenen') }
    if (isId(name) && !ids.has(name) && !own.has(name)) return { value: person.naam, ref: ids.give(name, 'betrokkenen') }
    let id = ids.give(person.naam, 'betrokkenen')
    while (own.has(id)) id = ids.give(person.naam, 'betrokkenen')
    return { value: { id, naam: person.naam }, ref: id }
  })
}

function readGroup(reader: Reader, at: Path, person: number, purposes: ReadonlyMap<string, string>, data: Map<string, Data>, ids: Ids): void {
  const gegevens = lines(reader.text(...at, 'Omschrijving') ?? '')
  const id = reader.partId(...at)
  if (gegevens.length === 0) return
  const groep: Groep = { ...(id === undefined ? {} : { id }), gegevens }
  readPurpose(reader, at, purposes, groep)
  readSource(reader, at, groep)
  readDuty(reader, at, groep)
  const retention = lines(reader.text(...at, 'Bewaartermijn') ?? '')
  const key = JSON.stringify([groep, retention])
  const known = data.get(key)
  if (known) {
    if (known.people.at(-1) !== person) known.people.push(person)
    return
  }
  if (groep.id !== undefined && ids.has(groep.id)) delete groep.id
  if (groep.id !== undefined) ids.give(groep.id, 'gegevens')
  data.set(key, { groep, people: [person], retention })
}

/** What data are collected for: purposes of this activity where it says the same, otherwise why they are needed. */
function readPurpose(reader: Reader, at: Path, purposes: ReadonlyMap<string, string>, groep: Groep): void {
  const said = lines(reader.text(...at, 'Verzameldoel') ?? '')
  const voor = [...new Set(said.flatMap((line) => purposes.get(line) ?? []))]
  const rest = said.filter((line) => !purposes.has(line))
  if (voor.length > 0) groep.voor = voor
  if (rest.length > 0) groep.noodzaak = rest.join('\n')
}

/** How groups refer to purposes: by id, or by the words of one that has none. */
function purposeRefs(reader: Reader): Map<string, string> {
  return new Map(
    reader.list(['Doelen']).flatMap((at): [string, string][] => {
      const text = reader.peek(...at, 'Doel')
      if (text === undefined || saysUnknown(text)) return []
      const ref = reader.partId(...at) ?? normalise(text)
      return isId(ref) ? [[text.replaceAll('\n', ' '), ref]] : []
    }),
  )
}

function readSource(reader: Reader, at: Path, groep: Groep): void {
  const self = reader.at([...at, 'IsBronBetrokkene']) === undefined ? undefined : reader.answer(...at, 'IsBronBetrokkene')
  const said = lines(reader.text(...at, 'BronOmschrijving') ?? '')
  if (self !== true && said.length === 1 && saysUnknown(said[0]!)) groep.bron = 'onbekend'
  else if (self === true || said.length > 0) groep.bron = [...(self === true && !said.some((line) => /^(de )?betrokkenen?\.?$/i.test(line)) ? ['betrokkene'] : []), ...said]
}

function readDuty(reader: Reader, at: Path, groep: Groep): void {
  const obliged = reader.at([...at, 'IsBetrokkeneVerplicht']) === undefined ? undefined : reader.answer(...at, 'IsBetrokkeneVerplicht')
  if (obliged === false) groep.verplicht = 'nee'
  if (obliged !== true) return
  const gevolg = reader.text(...at, 'BetrokkeneConsequenties')
  groep.verplicht = { omdat: 'onbekend', ...(gevolg === undefined ? {} : { gevolg }) }
}

/** A rule that stands with every group holds for all; the others name theirs. */
function readRetentions(data: readonly Data[], groups: Groep[], ids: Ids, set: Put): void {
  const rules = new Map<string, number[]>()
  for (const [index, { retention }] of data.entries()) {
    for (const text of new Set(retention)) (rules.get(text) ?? rules.set(text, []).get(text)!).push(index)
  }
  const only = [...rules.keys()]
  if (only.length === 1 && saysUnknown(only[0]!) && rules.get(only[0]!)!.length === data.length) return set('bewaartermijnen', 'onbekend', 'Betrokkenen.Gegevens.Bewaartermijn')
  const found = [...rules].map(([text, of]): Bewaartermijn => {
    if (of.length === data.length) return readRetention(text)
    const groepen = of.map((index) => {
      const groep = groups[index]!
      if (groep.id === undefined) groups[index] = { id: ids.give(groep.gegevens!.join(' '), 'gegevens'), ...groep }
      return groups[index]!.id!
    })
    return { groepen, ...readRetention(text) }
  })
  set('bewaartermijnen', found, 'Betrokkenen.Gegevens.Bewaartermijn')
}

/** Ticked boxes. One that is not ticked is no `geen`: only `GeenBijzondereGegevens` is. */
function readTicks(reader: Reader, at: readonly Path[], people: readonly (Person | undefined)[], set: Put, notes: [string, string][]): void {
  const found = at.map((path) => {
    const none = reader.answer(...path, 'GeenBijzondereGegevens') === true
    const special = Object.entries(SPECIAL).flatMap(([key, category]) => (reader.answer(...path, key) === true ? [category] : []))
    return { none, special, criminal: reader.answer(...path, 'Strafrechtelijk') === true }
  })
  const all = [...new Set(found.flatMap(({ special }) => special))]
  if (all.length > 0) set('bijzonder', { categorieen: categorieen(all) }, 'Betrokkenen')
  else if (found.length > 0 && found.every(({ none }) => none)) set('bijzonder', 'geen', 'Betrokkenen')
  if (found.some(({ criminal }) => criminal)) set('strafrechtelijk', 'ja', 'Betrokkenen')
  for (const [index, { none, special, criminal }] of found.entries()) {
    const name = people[index]?.naam ?? `betrokkenen ${index + 1}`
    if (found.length > 1 && special.length > 0 && found.some((other) => other.special.join() !== special.join())) notes.push(['Welke bijzondere gegevens bij wie horen, staat niet meer in het register.', `${name}: ${special.join(', ')}`])
    if (found.length > 1 && criminal && found.some((other) => !other.criminal)) notes.push(['Bij wie de strafrechtelijke gegevens horen, staat niet meer in het register.', name])
    if (none && all.length > 0) notes.push(['De bron zegt dat er geen bijzondere gegevens zijn, en vinkt die ook aan. Kijk na wat klopt.', name])
  }
}
