import type { Law } from '../law/index.js'
import type { Genoemd, Register } from '../register/model.js'
import { plain, stem, words } from './words.js'

/** How an asked party meets one that a document names: it is that party, or it stands close to it. */
export type Meeting = 'zelfde' | 'verwant'

/** Words for someone who works at a party: `Medewerker gecertificeerde instelling` is asked for as the institution. */
const STAFF = new Set(['medewerker', 'medewerkster', 'professional', 'financieel', 'indicatiesteller', 'ambtenaar', 'consulent', 'beleidsmedewerker'].map(stem))

/** What people call a party that law and documents call otherwise. */
const CALLED: [asked: string, meant: string][] = [
  ['college', 'gemeente'],
  ['college van burgemeester en wethouders', 'gemeente'],
  ['college van b en w', 'gemeente'],
  ['b en w', 'gemeente'],
  ['kinderbescherming', 'raad voor de kinderbescherming'],
  ['gezinsvoogd', 'gecertificeerde instelling'],
  ['jeugdbeschermer', 'gecertificeerde instelling'],
  ['jeugdreclasseerder', 'gecertificeerde instelling'],
  ['leerkracht', 'school'],
  ['leraar', 'school'],
  ['docent', 'school'],
]

/** Parties that are not the same, and that one looks for where the other is not found. */
const CLOSE: [string, string][] = [['jeugdhulpaanbieder', 'jeugdhulpverlener']]

const DATA_SUBJECT = new Set(['betrokkene', 'jeugdige', 'client', 'patient', 'kind', 'kinderen', 'leerling'].map(stem))

/** Whether the words mean the person whose data it is. */
export function isDataSubject(asked: string): boolean {
  const head = headOf(words(asked))
  return head !== undefined && DATA_SUBJECT.has(stem(head))
}

/** Finds an asked party among those that a document names, as people write them. */
export class Parties {
  readonly #readings: string[]
  readonly #near: string[]
  readonly #met = new Map<string, Meeting | undefined>()
  /** Organisations of the register that are asked for. */
  readonly #organisations: ReadonlySet<string>

  constructor(
    readonly asked: string,
    register: Register,
    law: Law,
  ) {
    const organisations = [...register.partijen.values()].filter(({ id, naam }) => [id.replaceAll('-', ' '), ...forms(naam)].some((name) => ['geheel', 'ruimer'].includes(meets(asked, name) ?? '')))
    this.#organisations = new Set(organisations.map(({ id }) => id))
    this.#readings = [asked, ...called(asked, law)]
    this.#near = [...close(asked), ...organisations.flatMap(({ leden = [] }) => leden).flatMap((id) => register.partijen.get(id)?.naam ?? [])]
  }

  /** Undefined when the document names somebody else. */
  meets(named: Genoemd): Meeting | undefined {
    // Rows name the same few parties again and again.
    const key = JSON.stringify([named.naam, named.ook, named.omvat, named.partijen.map(({ id }) => id)])
    if (!this.#met.has(key)) this.#met.set(key, this.#compare(named))
    return this.#met.get(key)
  }

  #compare(named: Genoemd): Meeting | undefined {
    const known = namesOf(named)
    if (named.partijen.some((partij) => [partij.id, ...(partij.leden ?? [])].some((id) => this.#organisations.has(id)))) return 'zelfde'
    const found = this.#readings.flatMap((reading) => known.map((name) => meets(reading, name)))
    // `gemeente Elders` is none of the municipalities that the document is about.
    if (found.some((one) => one === 'geheel' || one === 'ruimer' || (one === 'nauwer' && named.partijen.length === 0))) return 'zelfde'
    return found.includes('nauwer') || this.#near.some((reading) => known.some((name) => meets(reading, name))) ? 'verwant' : undefined
  }

  /** Whether a text has this party on the other side: `Overleg met gecertificeerde instelling`. `others` are the names that the document has for parties. */
  isAddressedIn(text: string, others: readonly Genoemd[]): boolean {
    const said = plain(text)
    const names = new Set([...this.#readings, ...others.filter((named) => this.meets(named) === 'zelfde').flatMap(namesOf)])
    return said.some((word, index) => ADDRESSING.has(word) && [...names].some((name) => begins(said.slice(index + 1), name)))
  }
}

const ADDRESSING = new Set(['aan', 'bij', 'met'])

/** Whether a text begins with a name, or with the institution that somebody in it works at. */
function begins(text: readonly string[], name: string): boolean {
  const [there, core] = [words(text.join(' ')).map(stem), withoutStaff(words(name)).map(stem)]
  return core.length > 0 && core.every((word, index) => there[index] === word)
}

/** Every name of a party: as written, without and between brackets, other names, those it covers, and its organisations. */
function namesOf({ naam, ook, omvat, partijen }: Genoemd): string[] {
  return [naam, ...ook, ...omvat, ...partijen.flatMap((partij) => [partij.naam, partij.id.replaceAll('-', ' ')])].flatMap(forms)
}

function forms(name: string): string[] {
  const inside = [...name.matchAll(/\(([^()]*)\)/g)].map((match) => match[1]!)
  return inside.length === 0 ? [name] : [name.replace(/\([^()]*\)/g, ' '), ...inside]
}

/** What else the asked words stand for: usage, and the new name of a body that was renamed. */
function called(asked: string, law: Law): string[] {
  const usual = CALLED.filter(([usual]) => ['geheel', 'nauwer'].includes(meets(asked, usual) ?? '')).map(([, meant]) => meant)
  const renamed = law.bodies().filter(({ oud, ook }) => [oud, ...ook].some((old) => meets(asked, old) === 'geheel')).map(({ nieuw }) => nieuw)
  return [...usual, ...renamed]
}

function close(asked: string): string[] {
  return CLOSE.flatMap(([one, other]) => (meets(asked, one) === 'geheel' ? [other] : meets(asked, other) === 'geheel' ? [one] : []))
}

/** Whether what is asked for is the named party, a wider word for it, or a narrower one. */
function meets(asked: string, name: string): 'geheel' | 'ruimer' | 'nauwer' | undefined {
  const [a, n] = [words(asked), words(name)]
  if (a.length === 0 || n.length === 0) return undefined
  if (acronym(a, name)) return 'geheel'
  // Who asks for an institution is answered with those who work there; `professional` alone is no institution.
  const [one, other] = withoutStaff(a).length === 0 ? [a, n] : [withoutStaff(a), withoutStaff(n)]
  if (other.length === 0) return undefined
  const [asks, has] = [one.map(stem), other.map(stem)]
  const [wider, narrower] = [asks.every((word) => has.includes(word)), has.every((word) => asks.includes(word))]
  if (wider && narrower) return 'geheel'
  const [head, named] = [stem(headOf(one)!), stem(headOf(other)!)]
  if (head === named) return wider ? 'ruimer' : narrower ? 'nauwer' : undefined
  if (has.length === 1 && compound(head, named)) return 'nauwer'
  return asks.length === 1 && compound(named, head) ? 'ruimer' : undefined
}

/** `basisschool` is a `school`: the last part of a compound says what it is. */
function compound(long: string, short: string): boolean {
  return short.length >= SHORTEST_PART && long.endsWith(short)
}

const SHORTEST_PART = 5

/** `RvdK`, `GI`: the first letters of a name, small words included; also of the institution alone. */
function acronym(asked: readonly string[], name: string): boolean {
  if (asked.length !== 1 || asked[0]!.length < 2 || asked[0]!.length > 6) return false
  const all = plain(name)
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('')
  return [all, withoutStaff(all)].some((list) => list.length > 1 && initials(list) === asked[0])
}

function withoutStaff(list: readonly string[]): string[] {
  return list.filter((word) => !STAFF.has(stem(word)))
}

/** The word that says what somebody is: the first that does not describe another. */
function headOf(list: readonly string[]): string | undefined {
  return list.find((word, index) => index === list.length - 1 || !/(eerde|elijke|ische|ende|iele|ieel)$/.test(word))
}
