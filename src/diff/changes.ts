import type { Change, ChangeSide, Consequence, RenameSuggestion } from '../core/change.js'
import { compareDurations, duration } from '../law/index.js'
import type { Register, Verwerking } from '../register/model.js'
import { type BasisChange, basisChanges, sameBasis } from './basis.js'
import { consentAnew, type Direction, inform, isConsent, merged, type Setting } from './consequences.js'
import { type Content, DISCLOSURES_FILE, type Path, placeOf } from './content.js'
import { ACTIVITY, DISCLOSURES, NEW_ACTIVITY, OLD_ACTIVITY, type Row, WHOLE, WHOLE_FILES } from './kinds.js'
import { fieldOf, identity, isRecord, type RawDifference, type RawSide, type Step } from './raw.js'
import { renames } from './rename.js'
import { fieldChange, fromTo, listed, nameOf, namesOf, sameWords, shown } from './words.js'

/** A change with the raw differences that it accounts for. */
export interface ClaimedChange extends Change {
  raw: readonly RawDifference[]
}

export interface Sides {
  from: Register
  to: Register
  contents: { from: Content; to: Content }
}

/** Rows whose items say one thing together: of a list of articles, one replaced by another is one change. */
const TOGETHER = new Set(['wet', 'doelen/wet', 'persoonsgegevens/wet', 'persoonsgegevens/bijzonder', 'persoonsgegevens/bron'])
/** Where an item of a list is referred to from within the activity. */
const REFERRED: Record<string, string> = { doelen: 'voor', persoonsgegevens: 'groepen', betrokkenen: 'van' }

/** What a part of a register is judged by, and how many steps lead to it. */
interface Part {
  rows: ReadonlyMap<string, Row>
  base: number
}

const part = (rows: readonly Row[], base: number): Part => ({ rows: new Map(rows.map((row) => [row.field, row])), base })
const REGISTER_PART = part(WHOLE, 1)
const ACTIVITY_PART = part(ACTIVITY, 2)
const DISCLOSURES_PART = part(DISCLOSURES, 2)
const UNKNOWN_PART = part([], 2)
const ORDER = new Map([...WHOLE, ...ACTIVITY, ...DISCLOSURES].map((row, index) => [row, index]))

/** From differences to changes: every difference belongs to exactly one change. */
export function changesOf(sides: Sides, raw: readonly RawDifference[]): ClaimedChange[] {
  const whole = raw.filter(({ steps }) => steps[0] === 'register')
  const rest = raw.filter(({ steps }) => steps[0] === 'bestanden')
  const byActivity = new Map<string, RawDifference[]>()
  for (const difference of raw) {
    if (difference.steps[0] !== 'verwerkingen') continue
    const id = String(difference.steps[1])
    byActivity.set(id, [...(byActivity.get(id) ?? []), difference])
  }
  return [
    ...new Judge(sides).changes(whole),
    ...[...byActivity].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, differences]) => new Judge(sides, id).activity(differences)),
    ...new Judge(sides, undefined, DISCLOSURES_PART).changes(rest.filter(({ steps }) => steps[1] === DISCLOSURES_FILE)),
    ...WHOLE_FILES.flatMap((kind) => new Judge(sides).files(kind, rest.filter(({ steps }) => String(steps[1]).startsWith(kind.folder)))),
    ...new Judge(sides, undefined, UNKNOWN_PART).changes(rest.filter(({ steps }) => steps[1] !== DISCLOSURES_FILE && !WHOLE_FILES.some(({ folder }) => String(steps[1]).startsWith(folder)))),
  ]
}

/** What looks like a new name for something that both versions have. */
export function suggestionsOf(sides: Sides, raw: readonly RawDifference[]): RenameSuggestion[] {
  const lists = new Map<string, { removed: Candidate[]; added: Candidate[] }>()
  for (const { steps, from, to } of raw) {
    const last = steps.at(-1)!
    const activity = steps[0] === 'verwerkingen' && steps.length === 2
    if ((from && to) || (!activity && typeof last === 'string') || steps[0] === 'bestanden') continue
    const side = from ?? to!
    if (!isRecord(side.value)) continue
    const key = JSON.stringify(steps.slice(0, -1))
    const list = lists.get(key) ?? lists.set(key, { removed: [], added: [] }).get(key)!
    ;(from ? list.removed : list.added).push({ value: side.value, steps, name: activity ? String(last) : nameOf(side.value, namesOf(from ? sides.from : sides.to)) })
  }
  return [...lists.values()].flatMap(({ removed, added }) =>
    renames(removed, added).map(({ from, to, similarity }): RenameSuggestion => {
      const activity = from.steps.length === 2
      const subject = activity ? 'één verwerking' : 'hetzelfde onderdeel'
      return {
        ...(from.steps[0] === 'verwerkingen' ? { verwerking: String(from.steps[1]) } : {}),
        from: from.name,
        to: to.name,
        similarity: Math.round(similarity * 100) / 100,
        sentence: `‘${from.name}’ en ‘${to.name}’ lijken ${subject} onder een andere naam (${Math.round(similarity * 100)} % gelijk). Klopt dat, houd dan het oude kenmerk: zo blijft de geschiedenis bij elkaar.`,
      }
    }),
  )
}

interface Candidate {
  value: unknown
  steps: readonly Step[]
  name: string
}

/** Finds the changes of one activity, or of what holds for the whole register. */
class Judge {
  readonly #from: Verwerking | undefined
  readonly #to: Verwerking | undefined
  readonly #rows: ReadonlyMap<string, Row>
  /** How many steps lead to the activity or the register itself. */
  readonly #base: number
  readonly #names: { from: (id: string) => string; to: (id: string) => string }

  constructor(
    private readonly sides: Sides,
    private readonly id?: string,
    { rows, base }: Part = id === undefined ? REGISTER_PART : ACTIVITY_PART,
  ) {
    this.#from = id === undefined ? undefined : sides.from.verwerkingen.get(id)
    this.#to = id === undefined ? undefined : sides.to.verwerkingen.get(id)
    this.#rows = rows
    this.#base = base
    this.#names = { from: namesOf(sides.from), to: namesOf(sides.to) }
  }

  activity(raw: readonly RawDifference[]): ClaimedChange[] {
    const whole = raw.find(({ steps }) => steps.length === 2)
    if (whole) return [this.#wholeActivity(whole)]
    return this.changes(raw)
  }

  changes(raw: readonly RawDifference[]): ClaimedChange[] {
    const open = new Set(raw)
    const found: [order: number, change: ClaimedChange][] = []
    const add = (row: Row | undefined, change: ClaimedChange): void => {
      for (const difference of change.raw) open.delete(difference)
      found.push([row ? ORDER.get(row)! : ORDER.size, change])
    }
    if (this.#from && this.#to) for (const basis of basisChanges(this.#from, this.#to, raw)) add(this.#rows.get('grondslag'), this.#basis(basis))
    const references = this.#references([...open])
    for (const claimed of references.values()) for (const difference of claimed) open.delete(difference)
    const replaced = this.#replacedTerm([...open])
    if (replaced) add(this.#rows.get('bewaartermijnen'), replaced)
    for (const { row, prefix, differences } of this.#grouped([...open])) {
      const change = row ? this.#ofRow(row, prefix, differences) : this.#other(differences[0]!)
      add(row, { ...change, raw: [...differences, ...differences.flatMap((difference) => references.get(difference) ?? [])] })
    }
    return found.sort(([a, one], [b, other]) => a - b || (one.item < other.item ? -1 : 1)).map(([, change]) => change)
  }

  /** What no row knows: other files, and keys that this version of avg does not judge. */
  #other(difference: RawDifference): ClaimedChange {
    const { steps, from, to } = difference
    const where = identity(steps.slice(1))
    return this.#change({ subject: 'overig', kind: 'overig', item: where, sentence: `${where}: ${from ? (to ? `gewijzigd ${fromTo(from.value, to.value, this.#names.to)}` : 'verwijderd') : 'toegevoegd'}.`, visibility: 'toezichthouder' }, [{ id: 'vastleggen', law: ['AVG 5(2)'] }], from, to, [difference])
  }

  /** One change for each file, however much of it differs. */
  files({ noun, label, visibility }: (typeof WHOLE_FILES)[number], raw: readonly RawDifference[]): ClaimedChange[] {
    const paths = [...new Set(raw.map(({ steps }) => String(steps[1])))].sort()
    return paths.map((path) => {
      const own = raw.filter(({ steps }) => steps[1] === path)
      const [first] = own as [RawDifference, ...RawDifference[]]
      const whole = first.steps.length === 2
      const direction: Direction = !whole || (first.from && first.to) ? 'gewijzigd' : first.to ? 'toegevoegd' : 'verwijderd'
      const value = (this.sides.contents.to.bestanden[path] ?? this.sides.contents.from.bestanden[path]) as unknown
      const name = isRecord(value) && typeof value.naam === 'string' ? value.naam : path
      return this.#change({ subject: noun, kind: `${noun}-${direction}`, item: path, sentence: `${label} ${direction}: ‘${name}’.`, visibility }, [{ id: 'vastleggen', law: ['AVG 5(2)'] }], first.from, first.to, own)
    })
  }

  #wholeActivity(difference: RawDifference): ClaimedChange {
    const { from, to } = difference
    const direction: Direction = to ? 'toegevoegd' : 'verwijderd'
    const name = nameOf((to ?? from)!.value, this.#names.to)
    const effect = to ? NEW_ACTIVITY : OLD_ACTIVITY
    return this.#change(
      { subject: 'verwerking', kind: `verwerking-${direction}`, item: '', sentence: `Verwerking ${direction}: ‘${name}’.`, visibility: 'openbaar' },
      effect(this.#setting(direction, from?.value, undefined)),
      from,
      to,
      [difference],
    )
  }

  #basis({ from, to, doelen, raw }: BasisChange): ClaimedChange {
    const row = this.#rows.get('grondslag')!
    const same = sameBasis(from, to)
    const direction: Direction = from === undefined ? 'toegevoegd' : to === undefined ? 'verwijderd' : 'gewijzigd'
    const names = doelen.map((id) => (this.#to ?? this.#from)!.doelen.find((doel) => doel.id === id)!.omschrijving)
    const subject = doelen.length === 0 ? 'Grondslag' : `Grondslag van ${doelen.length === 1 ? 'doel' : 'de doelen'} ${listed(names.map((name) => `‘${name}’`))}`
    const sentence = same ? `${subject} anders opgeschreven; het blijft ${shown(to)}.` : from === undefined ? `${subject} toegevoegd: ${shown(to)}.` : to === undefined ? `${subject} verwijderd: ${shown(from)}.` : `${subject} gewijzigd van ${shown(from)} naar ${shown(to)}.`
    const setting = this.#setting(direction, from, to)
    const consent = to !== undefined && isConsent(to) ? consentAnew({ ...setting, to: { grondslag: to } }) : []
    const main = raw.find(({ steps }) => fieldOf(steps).at(-1) === 'grondslag')!
    const consequences: Consequence[] = same ? [{ id: 'redactioneel', law: [] }] : [...inform('13(1)(c)', '14(1)(c)')(setting), ...consent]
    const item = doelen.length === 0 ? 'grondslag' : `doelen/${doelen.join('+')}/grondslag`
    return this.#change({ subject: row.subject, kind: same ? 'grondslag-anders-opgeschreven' : `grondslag-${direction}`, item, sentence, visibility: row.visibility }, consequences, this.#basisSide(main.from, main.parents.from, from), this.#basisSide(main.to, main.parents.to, to), raw)
  }

  /** The basis that held, shown where it was stated or, when it came from elsewhere, where it would have been. */
  #basisSide(side: RawSide | undefined, parent: Path, value: string | undefined): RawSide | undefined {
    return value === undefined ? undefined : { path: side?.path ?? parent, value }
  }

  /** References to an item that is added or removed go with it: they are one edit. */
  #references(raw: readonly RawDifference[]): Map<RawDifference, RawDifference[]> {
    const result = new Map<RawDifference, RawDifference[]>()
    const taken = new Set<RawDifference>()
    for (const owner of raw) {
      const [field, item, ...deeper] = owner.steps.slice(this.#base)
      if (typeof field !== 'string' || typeof item !== 'object' || deeper.length > 0 || (owner.from && owner.to) || !Object.hasOwn(REFERRED, field)) continue
      const name = REFERRED[field]!
      const mine = raw.filter((other) => !taken.has(other) && other !== owner && Boolean(other.from) === Boolean(owner.from) && Boolean(other.to) === Boolean(owner.to) && this.#refers(other, name, item.item))
      for (const other of mine) taken.add(other)
      if (mine.length > 0) result.set(owner, mine)
    }
    return result
  }

  #refers({ steps, from, to }: RawDifference, name: string, item: string): boolean {
    const fields = fieldOf(steps)
    if (fields.at(-1) !== name || fields[this.#base] === name) return false
    if (typeof steps.at(-1) === 'object') return (steps.at(-1) as { item: string }).item === item
    const value = (from ?? to)!.value
    return Array.isArray(value) && value.length === 1 && value[0] === item
  }

  /** A retention term without an id has another name when its term changes: one gone and one new are then one change. */
  #replacedTerm(raw: readonly RawDifference[]): ClaimedChange | undefined {
    const terms = raw.filter(({ steps, from, to }) => steps[this.#base] === 'bewaartermijnen' && steps.length === this.#base + 2 && !(from && to))
    const gone = terms.filter(({ from }) => from)
    const came = terms.filter(({ to }) => to)
    const [old, now] = [gone[0], came[0]]
    if (gone.length !== 1 || came.length !== 1 || !isRecord(old!.from!.value) || !isRecord(now!.to!.value)) return undefined
    const [a, b] = [old!.from!.value, now!.to!.value]
    if (a.id !== undefined || b.id !== undefined || a.termijn === undefined || b.termijn === undefined) return undefined
    return this.#term(a, b, old!.from!, now!.to!, [old!, now!], identity(now!.steps.slice(this.#base)))
  }

  #term(a: Record<string, unknown>, b: Record<string, unknown>, from: RawSide, to: RawSide, raw: readonly RawDifference[], item: string): ClaimedChange | undefined {
    const row = this.#rows.get('bewaartermijnen')!
    const [old, now] = [duration(a.termijn), duration(b.termijn)]
    const order = old && now ? compareDurations(now, old) : undefined
    if (!order) return undefined
    const verb = order > 0 ? 'verlengd' : 'verkort'
    const named = ['wat', 'naam', 'id'].map((key) => b[key] ?? a[key]).find((name) => typeof name === 'string')
    const rest = keysOf(a, b).filter((key) => key !== 'termijn' && JSON.stringify(a[key]) !== JSON.stringify(b[key]))
    const more = rest.length === 0 ? '' : `; ook ${listed(rest.map((key) => fieldChange(key, a[key], b[key], this.#names.to)))}`
    const sentence = `Bewaartermijn${named === undefined ? '' : ` van ${shown(named)}`} ${verb} van ${String(a.termijn)} naar ${String(b.termijn)}${more}.`
    return this.#change({ subject: row.subject, kind: `bewaartermijn-${verb}`, item, sentence, visibility: row.visibility }, row.effect(this.#setting('gewijzigd', a, b)), from, to, raw)
  }

  /** Differences that are one edit: those of one item under one row. */
  #grouped(raw: readonly RawDifference[]): { row: Row | undefined; prefix: readonly Step[]; differences: RawDifference[] }[] {
    const groups = new Map<string, { row: Row | undefined; prefix: readonly Step[]; differences: RawDifference[] }>()
    for (const difference of raw) {
      const { row, length } = this.#rowOf(difference.steps)
      const prefix = row ? difference.steps.slice(0, length) : difference.steps
      const key = JSON.stringify(prefix)
      const group = groups.get(key) ?? groups.set(key, { row, prefix, differences: [] }).get(key)!
      group.differences.push(difference)
    }
    return [...groups.values()]
  }

  /** The longest row that a path begins with, and how many steps lead to the thing that it judges. */
  #rowOf(steps: readonly Step[]): { row: Row | undefined; length: number } {
    let best: { row: Row | undefined; length: number } = { row: undefined, length: steps.length }
    let field = ''
    for (let at = this.#base; at < steps.length; at++) {
      const step = steps[at]!
      if (typeof step !== 'string') continue
      field = field === '' ? step : `${field}/${step}`
      const row = this.#rows.get(field)
      if (!row) continue
      const item = typeof steps[at + 1] === 'object' && !TOGETHER.has(field)
      best = { row, length: at + (item ? 2 : 1) }
    }
    return best
  }

  #ofRow(row: Row, prefix: readonly Step[], differences: readonly RawDifference[]): ClaimedChange {
    const first = differences[0]!
    const direct = differences.length === 1 && first.steps.length === prefix.length
    const from = direct ? first.from : this.#side('from', prefix, first)
    const to = direct ? first.to : this.#side('to', prefix, first)
    const direction = direct || TOGETHER.has(row.field) ? directionOf(from?.value, to?.value) : 'gewijzigd'
    const item = identity(prefix.slice(this.#base))
    if (row.field === 'bewaartermijnen' && isRecord(from?.value) && isRecord(to?.value)) {
      const term = this.#term(from.value, to.value, from, to, differences, item)
      if (term) return term
    }
    const minor = differences.every((difference) => unremarkable(difference, this.#base))
    const sentence = `${this.#owner(row, prefix, first)}${this.#what(row, prefix, direct || TOGETHER.has(row.field), differences, from?.value, to?.value, direction)}.`
    const consequences: Consequence[] = minor ? [{ id: 'redactioneel', law: [] }] : row.effect(this.#setting(direction, from?.value, to?.value))
    const precise = differences.length === 1 ? { from: first.from ?? from, to: first.to ?? to } : { from, to }
    const shownFrom = direct ? from : (precise.from ?? from)
    const shownTo = direct ? to : (precise.to ?? to)
    return this.#change({ subject: row.subject, kind: `${row.noun}-${direction}`, item, sentence, visibility: row.visibility }, consequences, shownFrom, shownTo, differences)
  }

  /** `Bij BSN: `, for a row that judges part of an item. */
  #owner(row: Row, prefix: readonly Step[], difference: RawDifference): string {
    const at = prefix.findLastIndex((step, index) => index < prefix.length - 1 && typeof step === 'object')
    if (at === -1 || row.field.split('/').length === 1) return ''
    const path = prefix.slice(0, at + 1)
    const owner = this.#side('to', path, difference) ?? this.#side('from', path, difference)
    return owner ? `Bij ${nameOf(owner.value, this.#names.to)}: ` : ''
  }

  #what(row: Row, prefix: readonly Step[], direct: boolean, differences: readonly RawDifference[], from: unknown, to: unknown, direction: Direction): string {
    const label = row.field.includes('/') && prefix.some((step, index) => index < prefix.length - 1 && typeof step === 'object') ? `${row.label[0]!.toLowerCase()}${row.label.slice(1)}` : row.label
    const item = typeof prefix.at(-1) === 'object'
    if (direct) {
      if (direction === 'toegevoegd') return `${label} toegevoegd: ${this.#value(to, item, 'to')}`
      if (direction === 'verwijderd') return `${label} verwijderd: ${this.#value(from, item, 'from')}`
      if (from === undefined) return `${label} is nu ${shown(to)}; eerder stond er niets`
      if (to === undefined) return `${label}: ${shown(from)} is weggehaald; nu staat er niets`
      return sameWords(from, to) ? `${label} anders geschreven ${fromTo(from, to, this.#names.to)}` : `${label} gewijzigd ${fromTo(from, to, this.#names.to)}`
    }
    const parts = differences.map((difference) => {
      const own = difference.steps.slice(prefix.length)
      const key = own.findLast((step) => typeof step === 'string') ?? row.field.split('/').at(-1)!
      return fieldChange(key, difference.from?.value, difference.to?.value, this.#names.to)
    })
    const named = item ? ` ${shown(nameOf((this.#side('to', prefix, differences[0]!) ?? this.#side('from', prefix, differences[0]!))?.value, this.#names.to))}` : ''
    return `${label}${named}: ${parts.join('; ')}`
  }

  #value(value: unknown, item: boolean, side: 'from' | 'to'): string {
    return item ? nameOf(value, this.#names[side]) : shown(value, this.#names[side])
  }

  /** What stands at a prefix of a difference; a path has one step for every step of the identity. */
  #side(side: 'from' | 'to', prefix: readonly Step[], difference: RawDifference): RawSide | undefined {
    const path = (difference[side]?.path ?? difference.parents[side]).slice(0, prefix.length)
    if (path.length < prefix.length) return undefined
    const value = path.reduce((at: unknown, step) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined), this.sides.contents[side])
    return value === undefined ? undefined : { path, value }
  }

  #setting(direction: Direction, from: unknown, to: unknown): Setting {
    const verwerking = this.#to ?? this.#from
    return { direction, from, to, registers: { from: this.sides.from, to: this.sides.to }, ...(verwerking ? { verwerking } : {}) }
  }

  #change(own: Pick<Change, 'subject' | 'kind' | 'item' | 'sentence' | 'visibility'>, consequences: readonly Consequence[], from: RawSide | undefined, to: RawSide | undefined, raw: readonly RawDifference[]): ClaimedChange {
    const internal = (this.#to ?? this.#from)?.yaml.intern === 'ja'
    const affects = this.id !== undefined && own.item.startsWith('persoonsgegevens') ? usersOf(this.sides.to, this.id) : []
    return {
      subject: own.subject,
      kind: own.kind,
      ...(this.id === undefined ? {} : { verwerking: this.id }),
      item: own.item,
      from: side(this.sides.from, from),
      to: side(this.sides.to, to),
      sentence: own.sentence,
      consequences: merged(consequences),
      visibility: internal ? 'intern' : own.visibility,
      ...(affects.length > 0 ? { affects } : {}),
      raw,
    }
  }
}

function side(register: Register, of: RawSide | undefined): ChangeSide | null {
  return of ? { value: of.value, ...placeOf(register, of.path) } : null
}

/** Activities of a version that use the data of another one through `zie`. */
function usersOf(register: Register, id: string): string[] {
  return [...register.verwerkingen.values()].filter((verwerking) => verwerking.id !== id && verwerking.groepen.some((groep) => groep.verwezen && groep.verwerking.id === id)).map((verwerking) => verwerking.id)
}

/** `geen` and `onbekend` next to a list or an object say that there is nothing; next to a plain value they are one. */
function directionOf(from: unknown, to: unknown): Direction {
  const present = (value: unknown): boolean => value !== undefined && value !== 'geen' && value !== 'onbekend'
  const structured = [from, to].some((value) => typeof value === 'object' && value !== null)
  if (structured) return present(from) === present(to) ? 'gewijzigd' : present(to) ? 'toegevoegd' : 'verwijderd'
  if (from === undefined && present(to)) return 'toegevoegd'
  if (to === undefined && present(from)) return 'verwijderd'
  return 'gewijzigd'
}

/** Capitals, punctuation and where a statement was found change nothing for anyone. */
function unremarkable({ steps, from, to }: RawDifference, base: number): boolean {
  return fieldOf(steps).slice(base).includes('vindplaats') || (from !== undefined && to !== undefined && sameWords(from.value, to.value))
}

function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
}
