import { lawAt } from '../law/index.js'
import type { Documentplaats, Genoemd, OverigeSituatie, Register, Verstrekking } from '../register/model.js'
import { items } from '../register/states.js'
import { isDataSubject, type Meeting, Parties } from './parties.js'
import { type Basis, basis } from './provisions.js'
import { has, stem, words } from './words.js'

export interface Question {
  door: string
  aan: string
  doel?: string
  gegevens?: string
  peildatum: string
}

/** From which layer of the document the answer comes. */
export type Layer = 'regel' | 'regel-voor-anderen' | 'overige-situaties' | 'niet-geregeld'

/** Why a row that is not the answer is worth a look. */
export type Reason = 'ander-doel' | 'andere-gegevens' | 'hoedanigheid' | 'verwante-partij' | 'voor-anderen' | 'overige-situaties' | 'gebruik'

/** What a document says of one disclosure. */
export interface Rule {
  id: string
  vindplaats: Documentplaats
  tabel?: string
  door: string[]
  /** Empty for use by the party itself. */
  aan: string[]
  doel?: string
  gegevens: string[]
  bijzonder: string[]
  strafrechtelijk: boolean
  grondslag: Basis[]
  toestemming?: Consent
  noten: { tekst: string; wet: Basis[] }[]
}

export interface Consent {
  gevraagd: 'ja' | 'nee' | 'onbekend'
  uitzondering?: { tekst: string; aan: string[]; totLeeftijd?: number; /** Whether the receiver that was asked for is named in it. */ genoemd: boolean }
}

export interface Asked {
  gevraagd: string
  /** Names in the document that it was read as. */
  gelezenAls: string[]
  /** It has that very name in the document. */
  letterlijk: boolean
  /** The document does not name it, but names a party that stands close to it. */
  verwant: boolean
}

export interface Disclosure {
  vraag: Question
  door: Asked
  aan: Asked
  /** The data subject was asked for: these tables are about others. */
  betrokkene: boolean
  uitkomst: Layer
  antwoorden: Rule[]
  kijkOok: { reden: Reason; regel: Rule }[]
  /** Whom the document does know. */
  gevers: string[]
  ontvangers: string[]
  document: { titel: string; plaats?: string; datum?: string }
}

/**
 * What a document says of giving data by one party to another. Specific rows first, then the row for all others, then
 * what the document says of this giver in other situations. It never says what is right: only what is written.
 */
export function disclose(register: Register, question: Question): Disclosure | undefined {
  return register.verstrekkingen && new Walk(register, register.verstrekkingen, question).answer()
}

class Walk {
  readonly #law
  readonly #door
  readonly #aan
  readonly #rows: Verstrekking[]
  /** Whether the document names the asked party itself; otherwise one that stands close to it will do. */
  readonly #givenBy: Meeting
  readonly #givenTo: Meeting

  constructor(
    private readonly register: Register,
    private readonly known: NonNullable<Register['verstrekkingen']>,
    private readonly question: Question,
  ) {
    this.#law = lawAt(question.peildatum)
    this.#door = new Parties(question.door, register, this.#law)
    this.#aan = new Parties(question.aan, register, this.#law)
    this.#rows = known.regels.filter(({ tabel }) => tabel.soort === 'verstrekking')
    this.#givenBy = this.#best(this.#door, this.#givers())
    this.#givenTo = this.#best(this.#aan, this.#receivers())
  }

  answer(): Disclosure {
    const mine = this.#rows.filter((row) => this.#gives(row.door))
    const specific = mine.filter((row) => this.#receives(row))
    const forOthers = mine.filter(({ yaml }) => yaml.aan_overigen !== undefined)
    const situations = this.known.overige.filter(({ door }) => this.#gives(door))
    const betrokkene = specific.length === 0 && isDataSubject(this.question.aan)
    const layers: [Layer, readonly Rule[]][] = [
      ['regel', this.#fitting(specific)],
      ['regel-voor-anderen', betrokkene ? [] : this.#fitting(forOthers)],
      ['overige-situaties', betrokkene ? [] : situations.map((one) => this.#situation(one))],
    ]
    const [uitkomst, antwoorden] = layers.find(([, rules]) => rules.length > 0) ?? ['niet-geregeld' as const, []]
    const kijkOok = [
      ...this.#otherPurpose([...specific, ...(betrokkene ? [] : forOthers)]),
      ...(betrokkene ? [] : this.#capacities(mine, specific)),
      ...this.#close([...specific, ...forOthers], !betrokkene && forOthers.length === 0),
      // For another purpose than that of the answer the next layer speaks.
      ...layers.slice(layers.findIndex(([layer]) => layer === uitkomst) + 1).flatMap(([layer, rules]) => (uitkomst === 'niet-geregeld' ? [] : rules.map((regel) => ({ reden: layer === 'overige-situaties' ? ('overige-situaties' as const) : ('voor-anderen' as const), regel })))),
      ...this.#use(),
    ]
    const shown = new Set(antwoorden.map(({ id }) => id))
    return {
      vraag: this.question,
      door: this.#asked(this.#door, this.#givers(), this.#givenBy),
      aan: this.#asked(this.#aan, specific.length > 0 ? specific.flatMap(({ aan }) => aan) : this.#receivers(), this.#givenTo),
      betrokkene,
      uitkomst,
      antwoorden: [...antwoorden],
      kijkOok: kijkOok.filter(({ regel }) => !shown.has(regel.id) && shown.add(regel.id)),
      gevers: distinct(this.#givers()),
      ontvangers: distinct(this.#receivers()),
      document: this.#document(),
    }
  }

  #givers(): Genoemd[] {
    return [...this.#rows, ...this.known.overige].flatMap(({ door }) => door)
  }

  #receivers(): Genoemd[] {
    return this.#rows.flatMap(({ aan }) => aan)
  }

  #best(parties: Parties, named: readonly Genoemd[]): Meeting {
    return named.some((one) => parties.meets(one) === 'zelfde') ? 'zelfde' : 'verwant'
  }

  #gives(door: readonly Genoemd[]): boolean {
    return door.some((named) => this.#door.meets(named) === this.#givenBy)
  }

  #receives({ aan }: Verstrekking): boolean {
    return aan.some((named) => this.#aan.meets(named) === this.#givenTo)
  }

  /** Rows about the purpose and the data that were asked for. */
  #fitting(rows: readonly Verstrekking[]): Rule[] {
    return rows.filter((row) => this.#mismatch(row) === undefined).map((row) => this.#rule(row))
  }

  #mismatch({ yaml, tabel }: Verstrekking): Reason | undefined {
    const { doel, gegevens } = this.question
    if (doel !== undefined && !has(`${yaml.doel} ${tabel.titel ?? ''}`, doel)) return 'ander-doel'
    return gegevens !== undefined && !has(yaml.gegevens.join(' '), gegevens) ? 'andere-gegevens' : undefined
  }

  #otherPurpose(rows: readonly Verstrekking[]): Disclosure['kijkOok'] {
    return rows.flatMap((row) => {
      const reden = this.#mismatch(row)
      return reden === undefined ? [] : [{ reden, regel: this.#rule(row) }]
    })
  }

  /** Rows that hold for anyone who plays a part: whether the asked party does, the document cannot say. */
  #capacities(mine: readonly Verstrekking[], specific: readonly Verstrekking[]): Disclosure['kijkOok'] {
    const byPart = mine.filter((row) => row.aan.some(({ hoedanigheid }) => hoedanigheid))
    const fromPart = this.#rows.filter((row) => row.door.some(({ hoedanigheid }) => hoedanigheid) && this.#receives(row))
    return [...byPart, ...fromPart].filter((row) => !specific.includes(row)).map((row) => ({ reden: 'hoedanigheid', regel: this.#rule(row) }))
  }

  /** Rows of parties that stand close to those that were asked for. */
  #close(answered: readonly Verstrekking[], withOthers: boolean): Disclosure['kijkOok'] {
    const near = this.#rows.filter((row) => row.door.some((named) => this.#door.meets(named)) && (row.aan.some((named) => this.#aan.meets(named)) || (withOthers && row.yaml.aan_overigen !== undefined)))
    return near.filter((row) => !answered.includes(row)).map((row) => ({ reden: 'verwante-partij', regel: this.#rule(row) }))
  }

  /** Use of data by the giver for something that is about the receiver: a consultation, a report. */
  #use(): Disclosure['kijkOok'] {
    const all = this.known.regels.flatMap(({ wie, aan }) => [...wie, ...aan])
    return this.known.regels
      .filter(({ tabel, wie, yaml }) => tabel.soort === 'gebruik' && wie.some((named) => this.#door.meets(named) === 'zelfde') && [yaml.doel, tabel.titel ?? ''].some((text) => this.#aan.isAddressedIn(text, all)))
      .map((row) => ({ reden: 'gebruik', regel: this.#rule(row) }))
  }

  #rule(row: Verstrekking): Rule {
    const { yaml, tabel } = row
    return {
      id: row.id,
      vindplaats: row.vindplaats,
      ...(tabel.titel === undefined ? {} : { tabel: tabel.titel }),
      door: [...row.door, ...row.wie].map(({ naam }) => naam),
      aan: yaml.aan_overigen === undefined ? row.aan.map(({ naam }) => naam) : [yaml.aan_overigen],
      doel: yaml.doel,
      gegevens: yaml.gegevens,
      bijzonder: typeof yaml.bijzonder === 'string' ? [yaml.bijzonder].filter((one) => one !== 'geen') : items<string>(yaml.bijzonder),
      strafrechtelijk: yaml.strafrechtelijk === 'ja',
      grondslag: row.wet.map((wet) => basis(wet, this.#law)),
      ...this.#consent(row),
      noten: row.noten.map(({ tekst, wet }) => ({ tekst, wet: [wet ?? []].flat().map((one) => basis(one, this.#law)) })),
    }
  }

  #consent({ toestemming, uitzondering }: Verstrekking): Pick<Rule, 'toestemming'> {
    if (toestemming === undefined) return {}
    if (!uitzondering) return { toestemming: { gevraagd: toestemming } }
    const { aan = [], tot_leeftijd: totLeeftijd } = uitzondering.geen_toestemming ?? {}
    const genoemd = aan.some((naam) => this.#aan.meets({ target: { of: uitzondering }, naam, partijen: [], ook: [], omvat: [], hoedanigheid: false }) === 'zelfde')
    return { toestemming: { gevraagd: toestemming, uitzondering: { tekst: uitzondering.tekst, aan, ...(totLeeftijd === undefined ? {} : { totLeeftijd }), genoemd } } }
  }

  #situation({ id, yaml, vindplaats, door, wet }: OverigeSituatie): Rule {
    return {
      id,
      vindplaats,
      door: door.map(({ naam }) => naam),
      aan: [],
      gegevens: [],
      bijzonder: [],
      strafrechtelijk: false,
      grondslag: wet.map((one) => basis(one, this.#law)),
      ...(yaml.toestemming === undefined ? {} : { toestemming: { gevraagd: yaml.toestemming } }),
      noten: [{ tekst: yaml.tekst, wet: [] }],
    }
  }

  #asked(parties: Parties, named: readonly Genoemd[], best: Meeting): Asked {
    const read = named.filter((one) => parties.meets(one) === best)
    const same = (naam: string): boolean => stems(naam) === stems(parties.asked)
    return { gevraagd: parties.asked, gelezenAls: distinct(read), letterlijk: read.length > 0 && read.every(({ naam }) => same(naam)), verwant: read.length > 0 && best === 'verwant' }
  }

  #document(): Disclosure['document'] {
    const { vindplaats } = this.known.yaml
    const id = vindplaats?.document
    const found = this.register.yaml.documenten?.find((one) => one.id === id)
    const datum = vindplaats?.datum ?? found?.datum
    return {
      titel: vindplaats?.titel ?? found?.titel ?? id ?? this.register.yaml.naam,
      ...(vindplaats?.plaats === undefined ? {} : { plaats: vindplaats.plaats }),
      ...(datum === undefined ? {} : { datum }),
    }
  }
}

/** Names once each; case and plural do not make another party. */
function distinct(named: readonly Genoemd[]): string[] {
  const seen = new Map<string, string>()
  for (const { naam } of named) {
    const key = stems(naam)
    if (!seen.has(key)) seen.set(key, naam)
  }
  return [...seen.values()]
}

function stems(name: string): string {
  return words(name).map(stem).join(' ')
}
