import { closest, distance } from 'fastest-levenshtein'
import type { Path } from '../source/source.js'
import type { Defect } from './defects.js'
import { itemKey, normalise } from './identity.js'
import type { Register } from './model.js'
import { idsIn, recordReferences, type Reference, referencesIn } from './procedure-references.js'
import { builtIn } from './procedures.js'
import { pointer } from './target.js'

const VERSTREKKINGEN = 'verstrekkingen.yaml'
const REGLEMENT = 'reglement.yaml'

/** What a reference can point at. */
type Kind = 'partij' | 'systeem' | 'verwerking' | 'doel' | 'groep' | 'betrokkene' | 'verstrekking' | 'regel' | 'tabel' | 'noot'

const KINDS: Record<Kind, { soort: string; waar: string }> = {
  partij: { soort: 'partij', waar: 'bij `partijen` in register.yaml' },
  systeem: { soort: 'systeem', waar: 'bij `systemen` in register.yaml' },
  verwerking: { soort: 'verwerking', waar: 'als bestand in de map verwerkingen' },
  doel: { soort: 'doel', waar: 'als `id` bij een doel van deze verwerking' },
  groep: { soort: 'groep gegevens', waar: 'als `id` bij een groep van deze verwerking' },
  betrokkene: { soort: 'groep betrokkenen', waar: 'bij `betrokkenen`' },
  verstrekking: { soort: 'tabel of regel over verstrekken', waar: 'als `id` van een tabel of regel in verstrekkingen.yaml' },
  regel: { soort: 'regel van het reglement', waar: 'als `id` van een regel in reglement.yaml' },
  tabel: { soort: 'tabel', waar: 'als `id` van een tabel in dit bestand' },
  noot: { soort: 'noot van deze tabel', waar: 'bij de `noten` van deze tabel' },
}

/** The ids that there are. A map has them as its keys, and so does a set. */
interface Ids {
  has(id: string): boolean
  keys(): Iterable<string>
}

/** Where references of a kind stand, as the steps of a path; `*` is any item. */
type Place = [steps: readonly string[], kind: Kind]

function places(paths: readonly [string, Kind][]): Place[] {
  return paths.map(([path, kind]) => [path.split('/'), kind])
}

const IN_REGISTER = places([
  ['verantwoordelijken/*', 'partij'],
  ['vertegenwoordiger', 'partij'],
  ['fg/organisatie', 'partij'],
  ['partijen/*/leden/*', 'partij'],
  ['systemen/*/leverancier', 'partij'],
  ['doelgroepen/*/betrokkenen/*', 'betrokkene'],
  ['doelgroepen/*/verwerkingen/*', 'verwerking'],
  ['aanhoudingen/*/verwerkingen/*', 'verwerking'],
  ['afwijkingen/*/verwerking', 'verwerking'],
  ['acties/*/verwerking', 'verwerking'],
])

const IN_VERWERKING = places([
  ['verantwoordelijken/*', 'partij'],
  ['opdrachtgevers/*', 'partij'],
  ['categorieen_verwerkingen/*/opdrachtgever', 'partij'],
  ['systemen/*', 'systeem'],
  ['doelen/*/verder_gebruik_van/verwerking', 'verwerking'],
  ['bijzonder/zie', 'verwerking'],
  ['persoonsgegevens/*/zie', 'verwerking'],
  ['persoonsgegevens/*/voor/*', 'doel'],
  ['persoonsgegevens/*/van/*', 'betrokkene'],
  ['verstrekkingen/*', 'verstrekking'],
  ['reglement/*', 'regel'],
  ['ontvangers/*/partij', 'partij'],
  ['ontvangers/*/voor/*', 'doel'],
  ['ontvangers/*/groepen/*', 'groep'],
  ['verwerkers/*/partij', 'partij'],
  ['verwerkers/*/groepen/*', 'groep'],
  ['doorgifte/*/groepen/*', 'groep'],
  ['bewaartermijnen/*/groepen/*', 'groep'],
])

const IN_VERSTREKKINGEN = places([
  ...['tabellen/*/door', 'tabellen/*/regels/*/wie', 'tabellen/*/regels/*/door', 'tabellen/*/regels/*/aan', 'overige_situaties/*/door'].flatMap((list): [string, Kind][] => [
    [`${list}/*/partij`, 'partij'],
    [`${list}/*/partij/*`, 'partij'],
  ]),
  ['overige_situaties/*/tabellen/*', 'tabel'],
])

/** A note belongs to one table. */
const IN_TABEL = places([
  ['regels/*/noten/*', 'noot'],
  ['regels/*/toestemming/uitzondering', 'noot'],
])

/** Lists whose items are referred to by id, which therefore has to be theirs alone. */
const UNIQUE_IN_REGISTER = ['partijen', 'systemen', 'doelgroepen', 'aanhoudingen']
const UNIQUE_IN_VERWERKING = ['doelen', 'persoonsgegevens', 'betrokkenen']

/** References that lead nowhere, that lead back to themselves, and ids that are used twice. */
export function referenceDefects(register: Register): Defect[] {
  const check = new References(register)
  return [...(register.complete ? check.inRegister() : []), ...[...register.verwerkingen.keys()].flatMap((id) => check.inVerwerking(id)), ...check.inVerstrekkingen(), ...check.inReglement(), ...check.inProcedures(), ...check.circles()]
}

class References {
  readonly #activities: Ids

  constructor(private readonly register: Register) {
    this.#activities = new Set(register.ids)
  }

  #ids(kind: 'partij' | 'systeem' | 'verwerking'): Ids {
    if (kind === 'verwerking') return this.#activities
    return kind === 'partij' ? this.register.partijen : this.register.systemen
  }

  inRegister(): Defect[] {
    const path = 'register.yaml'
    const known = (kind: Kind): Ids | undefined => {
      if (kind === 'partij' || kind === 'systeem' || kind === 'verwerking') return this.#ids(kind)
      // With an activity that cannot be read, a group of people may well stand there.
      if (this.register.verwerkingen.size < this.register.ids.length) return undefined
      return new Set([...this.register.verwerkingen.values()].flatMap((verwerking) => verwerking.betrokkenen.map((betrokkene) => betrokkene.id)))
    }
    return [...this.#dangling(this.register.yaml, path, [], IN_REGISTER, known), ...UNIQUE_IN_REGISTER.flatMap((key) => this.#twice(this.register.yaml, path, [], key))]
  }

  inVerwerking(id: string): Defect[] {
    const verwerking = this.register.verwerkingen.get(id)!
    const { path, base, yaml } = verwerking
    const known = (kind: Kind): Ids | undefined => {
      switch (kind) {
        case 'partij':
        case 'systeem':
          return this.register.complete ? this.#ids(kind) : undefined
        case 'verwerking':
          return this.#activities
        case 'doel':
          return new Set(verwerking.doelen.map((doel) => doel.id))
        case 'groep':
          return new Set(verwerking.groepen.map((groep) => groep.id))
        case 'betrokkene':
          return new Set(verwerking.betrokkenen.map((betrokkene) => betrokkene.id))
        case 'verstrekking':
          return this.#disclosures()
        case 'regel':
          return this.#rules()
        case 'tabel':
        case 'noot':
          return new Set()
      }
    }
    const subsets = (Array.isArray(yaml.persoonsgegevens) ? yaml.persoonsgegevens : []).flatMap((groep, index) => {
      const target = groep.zie === undefined ? undefined : this.register.verwerkingen.get(groep.zie)
      if (!target || !Array.isArray(groep.groepen)) return []
      const own = (Array.isArray(target.yaml.persoonsgegevens) ? target.yaml.persoonsgegevens : []).filter((one) => one.zie === undefined).map(itemKey)
      return groep.groepen.flatMap((wanted, at) =>
        own.includes(wanted) ? [] : [this.#unknown(path, [...base, 'persoonsgegevens', index, 'groepen', at], wanted, own, { soort: `groep gegevens van \`${target.id}\``, waar: `als \`id\` bij een groep van \`${target.id}\`` })],
      )
    })
    return [
      ...this.#dangling(yaml, path, base, IN_VERWERKING, known),
      ...subsets,
      ...UNIQUE_IN_VERWERKING.flatMap((key) => this.#twice(yaml, path, base, key)),
    ]
  }

  /** Ids of the tables and rows about disclosure; unknown when their file cannot be used. */
  #disclosures(): Ids | undefined {
    if (!this.register.verstrekkingen && this.register.sources.has(VERSTREKKINGEN)) return undefined
    return new Set(this.register.verstrekkingen?.yaml.tabellen.flatMap(({ id, regels }) => [id, ...regels.map((regel) => regel.id)]))
  }

  /** Ids of the rules of the regulation; unknown when its file cannot be used. */
  #rules(): Ids | undefined {
    if (!this.register.reglement && this.register.sources.has(REGLEMENT)) return undefined
    return new Set(this.register.reglement?.regels.map(({ id }) => id))
  }

  inReglement(): Defect[] {
    const { reglement, verklaring } = this.register
    const rules = (reglement?.yaml.delen ?? []).flatMap((deel, index) => (deel.regels ?? []).map(({ id }, at) => ({ id, at: ['delen', index, 'regels', at, 'id'] })))
    return [
      ...(reglement ? [...this.#twice(reglement.yaml, reglement.path, [], 'delen'), ...this.#repeated(reglement.path, rules)] : []),
      ...(verklaring ? this.#twice(verklaring.yaml, verklaring.path, [], 'regels') : []),
    ]
  }

  inProcedures(): Defect[] {
    const { procedures, besluiten, ids } = this.register
    const unknown = (path: string, list: readonly Reference[]): Defect[] => list.filter(({ id, known }) => !known.includes(id)).map(({ at, id, known, soort, waar }) => this.#unknown(path, at, id, known, { soort, waar }))
    const own = [...procedures.values()].flatMap((procedure) => [...unknown(procedure.path, referencesIn(procedure)), ...idsIn(procedure).flatMap((list) => this.#repeated(procedure.path, list))])
    // A procedure that cannot be read may well be the one that was followed.
    const readable = [...this.register.sources.keys()].filter((path) => path.startsWith('procedures/')).length === procedures.size
    const records = [...besluiten.values()].flatMap((besluit) => {
      const known = readable ? [...procedures.keys(), ...builtIn().keys()] : [besluit.yaml.procedure]
      return [...unknown(besluit.path, recordReferences(besluit, ids, known)), ...this.#repeated(besluit.path, besluit.yaml.antwoorden.map(({ vraag }, index) => ({ id: vraag, at: ['antwoorden', index, 'vraag'] })))]
    })
    return [...own, ...records]
  }

  inVerstrekkingen(): Defect[] {
    if (!this.register.verstrekkingen) return []
    const { path, yaml } = this.register.verstrekkingen
    const known = (kind: Kind): Ids | undefined => {
      if (kind === 'tabel') return new Set(yaml.tabellen.map(({ id }) => id))
      return kind === 'partij' && this.register.complete ? this.#ids(kind) : undefined
    }
    const ids = yaml.tabellen.flatMap((tabel, index) => {
      const at = ['tabellen', index]
      return [{ id: tabel.id, at: [...at, 'id'] }, ...tabel.regels.map(({ id }, row) => ({ id, at: [...at, 'regels', row, 'id'] }))]
    })
    return [
      ...this.#dangling(yaml, path, [], IN_VERSTREKKINGEN, known),
      ...yaml.tabellen.flatMap((tabel, index) => [
        ...this.#dangling(tabel, path, ['tabellen', index], IN_TABEL, () => new Set(tabel.noten?.map(({ id }) => id))),
        ...this.#twice(tabel, path, ['tabellen', index], 'noten'),
      ]),
      ...this.#repeated(path, ids),
      ...this.#twice(yaml, path, [], 'overige_situaties'),
    ]
  }

  /** `zie` and `leden` that come back to where they began; reported once for each circle. */
  circles(): Defect[] {
    const zie = new Map<string, { to: string; at: Path }[]>()
    for (const [id, { yaml, base }] of this.register.verwerkingen) {
      const groups = Array.isArray(yaml.persoonsgegevens) ? yaml.persoonsgegevens : []
      zie.set(id, groups.flatMap((groep, index) => (groep.zie === undefined ? [] : [{ to: groep.zie, at: [...base, 'persoonsgegevens', index, 'zie'] }])))
    }
    const leden = new Map<string, { to: string; at: Path }[]>()
    for (const [index, partij] of (this.register.yaml.partijen ?? []).entries()) {
      leden.set(partij.id, (partij.leden ?? []).map((to, at) => ({ to, at: ['partijen', index, 'leden', at] })))
    }
    return [
      ...circlesIn(zie).map(({ from, edge, ring }) => this.#circle(this.register.verwerkingen.get(from)!.path, edge.at, ring)),
      ...circlesIn(leden).map(({ edge, ring }) => this.#circle('register.yaml', edge.at, ring)),
    ]
  }

  #circle(path: string, at: Path, ring: string[]): Defect {
    return this.#defect('verwijzing-circulair', path, at, { kring: ring.join(' → ') })
  }

  #dangling(yaml: object, path: string, base: Path, table: readonly Place[], known: (kind: Kind) => Ids | undefined): Defect[] {
    return table.flatMap(([steps, kind]) => {
      const found = matches(yaml, steps)
      const ids = found.length === 0 ? undefined : known(kind)
      if (!ids) return []
      return found.flatMap(({ value, at }) => {
        const key = kind === 'betrokkene' ? normalise(value) : value
        return value === 'onbekend' || value === 'geen' || ids.has(key) ? [] : [this.#unknown(path, [...base, ...at], value, [...ids.keys()], KINDS[kind])]
      })
    })
  }

  #unknown(path: string, at: Path, kenmerk: string, ids: readonly string[], kind: { soort: string; waar: string }): Defect {
    const best = ids.length > 0 ? closest(kenmerk, ids) : ''
    const near = best !== '' && distance(kenmerk, best) <= Math.max(2, Math.floor(best.length / 3))
    return this.#defect('verwijzing-onbekend', path, at, { kenmerk, soort: kind.soort, waar: kind.waar, suggestie: near ? ` Bedoelde u \`${best}\`?` : '' })
  }

  #twice(yaml: object, path: string, base: Path, key: string): Defect[] {
    const list = (yaml as Record<string, unknown>)[key]
    if (!Array.isArray(list)) return []
    const found = (list as unknown[]).flatMap((item, index) => {
      const id = typeof item === 'object' && item !== null ? (item as { id?: string }).id : undefined
      return id === undefined ? [] : [{ id, at: [...base, key, index, 'id'] }]
    })
    return this.#repeated(path, found)
  }

  #repeated(path: string, ids: readonly { id: string; at: Path }[]): Defect[] {
    const first = new Map<string, Path>()
    return ids.flatMap(({ id, at }) => {
      const earlier = first.get(id)
      if (!earlier) {
        first.set(id, at)
        return []
      }
      return [this.#defect('kenmerk-dubbel', path, at, { kenmerk: id, eerder: this.register.sources.get(path)!.locate(earlier).start.line })]
    })
  }

  #defect(id: Defect['id'], path: string, at: Path, data: Defect['data']): Defect {
    return { id, path, range: this.register.sources.get(path)!.locate(at), pointer: pointer(at), data }
  }
}

interface Match {
  value: string
  at: Path
}

const NONE: readonly Match[] = []

/** The texts at the end of a path, and where they stand. Most paths lead nowhere, which costs nothing. */
function matches(value: object, steps: readonly string[]): readonly Match[] {
  if (!Object.hasOwn(value, steps[0]!)) return NONE
  const found: Match[] = []
  const at: (string | number)[] = []
  const visit = (here: unknown, depth: number): void => {
    if (depth === steps.length) {
      if (typeof here === 'string') found.push({ value: here, at: [...at] })
      return
    }
    if (typeof here !== 'object' || here === null) return
    const step = steps[depth]!
    if (step === '*') {
      if (!Array.isArray(here)) return
      for (let index = 0; index < here.length; index++) {
        at[depth] = index
        visit(here[index], depth + 1)
      }
    } else if (!Array.isArray(here) && Object.hasOwn(here, step)) {
      at[depth] = step
      visit((here as Record<string, unknown>)[step], depth + 1)
    }
  }
  visit(value, 0)
  return found
}

interface Edge {
  to: string
  at: Path
}

function circlesIn(graph: Map<string, Edge[]>): { from: string; edge: Edge; ring: string[] }[] {
  const done = new Set<string>()
  const found: { from: string; edge: Edge; ring: string[] }[] = []
  const visit = (from: string, trail: string[]): void => {
    for (const edge of graph.get(from) ?? []) {
      const start = trail.indexOf(edge.to)
      if (start !== -1) found.push({ from, edge, ring: [...trail.slice(start), edge.to] })
      else if (!done.has(edge.to) && graph.has(edge.to)) visit(edge.to, [...trail, edge.to])
    }
    done.add(from)
  }
  for (const id of graph.keys()) if (!done.has(id)) visit(id, [id])
  return found
}
