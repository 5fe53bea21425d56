import type { Bewaartermijn as Rij, Duration } from '../../law/index.js'
import type { Aanhouding, Bewaartermijn } from '../../register/generated/types.js'
import type { Term } from '../retention.js'

/** How long an organisation keeps what: all terms of its register, its regulation and its statement, by kind of data. */
export interface Schedule {
  peildatum: string
  /** The day on which a file was closed, or whatever else begins a term. */
  vanaf?: string
  soorten: Kind[]
  /** Activities that have no term. */
  zonder: { id: string; naam: string; staat: 'weggelaten' | 'onbekend' }[]
  aanhoudingen: Hold[]
  /** What the regulation says of destroying, beside its terms. */
  regels: { naam: string; tekst: string; punten: string[] }[]
}

/** One kind of data. */
export interface Kind {
  id: string
  /** What the register calls it; absent for a kind that the law knows. */
  naam?: string
  termijnen: Entry[]
  /** What the law says of it on the peildatum. */
  wet: LawTerm[]
  /** Whether this law holds for certain: false where the register does not say under which law the work falls. */
  zeker: boolean
}

/** One term, with all places that say the same. */
export interface Entry {
  /** Stays the same as long as the first place and its item do. */
  sleutel: string
  /** In the words of the register. */
  wat: string[]
  termijn?: string
  lengte?: Duration
  grens?: 'precies' | 'minstens' | 'hoogstens'
  criterium?: string
  nietTeBepalenOmdat?: string
  vanaf?: string
  bepaling: string[]
  daarna?: string
  door: string[]
  reden: string[]
  plaatsen: Place[]
  verschillen: Difference[]
  /** When it may go; absent without a day to count from, and where no length is given. */
  moment?: Moment
  /** Holds (by id) that stop all of it, and those that stop a part. */
  aangehouden: { geheel: string[]; deels: string[] }
}

export interface Place {
  soort: 'verwerking' | 'reglement' | 'verklaring'
  id: string
  naam: string
}

/** A row of the law as far as a schedule needs it. */
export interface LawTerm {
  id: string
  /** `artikel 7.3.8 lid 3 Jeugdwet` */
  bron: string
  bepaling?: string
  gezag: Rij['gezag']
  minimum?: string
  maximum?: string
  tot?: string
  begin?: string
  /** Whether the law itself says where to begin; otherwise it is custom. */
  beginInWet: boolean
  nagelezen: boolean
  sinds?: string
  toelichting?: string
}

/** Where a term and something else say different things. */
export type Difference =
  /** Shorter than the law asks, or longer than it has in mind. */
  | { soort: 'korter' | 'langer'; wet: LawTerm; zeker: boolean }
  /** It counts from another moment than the law. */
  | { soort: 'ander-begin'; wet: LawTerm; zeker: boolean }
  /** Other places of the register, the regulation or the statement say something else of the same data. */
  | { soort: 'onderling'; andere: { termijn?: string; vanaf?: string; plaatsen: Place[] }[] }

/** When data may go, if what begins the term happened on the day that was asked for. */
export interface Moment {
  /** The day from which the register's own term counts. */
  telt: string
  /** The last day of that term. */
  laatste?: string
  /** The last day on which data may still be there: a term of at most. */
  uiterlijk?: string
  /** The law asks for longer than the register says: its last day. */
  wet?: { regel: LawTerm; telt: string; laatste: string; zeker: boolean }
  /** The first day on which destroying is not too early. Absent while a hold without an end stops it, and where the register sets only an upper limit. */
  eerste?: string
  /** The hold that decides. */
  aanhouding?: { id: string; tot?: string }
}

/** What stops destruction. */
export interface Hold {
  id: string
  waarom: Aanhouding['waarom']
  soorten: string[]
  verwerkingen: string[]
  wat?: string
  sinds?: string
  /** Absent while nobody knows. */
  tot?: string
  afgelopen: boolean
  /** It names no kind and no activity: people have to see whether it is about the file in hand. */
  overal: boolean
  nagekeken?: string
  door?: string
}

/** One statement of a term, before those that say the same are put together. */
export interface Statement {
  term: Term
  regel: Bewaartermijn
  soort: string
  naam?: string
  wat?: string
  begin?: string
  plaats: Place
}
