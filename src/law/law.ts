import { type Citation, withAncestors } from './citation.js'
import { dayAfter, holdsOn } from './dates.js'
import { lawData } from './generated/data.js'
import { byName, grondslag, uitzondering } from './lookup.js'
import { statuteById, statuteNamed } from './names.js'
import { existsOn, inForceOn, read, rowOn, rowsOf } from './provisions.js'
import { remembered } from './remembered.js'
import { key } from './tokens.js'
import type {
  Adequaatheid,
  Beginpunt,
  Bepaling,
  Bewaartermijn,
  DpiaOnderdeel,
  Grondslag,
  Informatie,
  Instantie,
  Norm,
  Nummer,
  Nummerregel,
  Omslag,
  Plicht,
  Recht,
  Strafrechtregel,
  Uitwerking,
  Uitwisseling,
  Uitzondering,
  Wet,
  Woord,
} from './types.js'

/** What kind of body asks; unknown keeps the rows of both. */
export type Organisatie = 'publiek' | 'privaat' | undefined

/** The law as it stood on one day. */
export interface Law {
  /** `YYYY-MM-DD` */
  readonly peildatum: string
  /** By id, in force or not. */
  statute(id: string): Wet | undefined
  /** By any name or abbreviation, in force or not. */
  statuteNamed(text: string): Wet | undefined
  /** All statutes, in force or not. */
  statutes(): readonly Wet[]
  /** Whether the statute holds on the peildatum. */
  statuteInForce(id: string): boolean
  successors(id: string): Wet[]
  /** Statute and provision in force on the peildatum; a provision without a row follows its statute, an unknown statute is not in force. */
  inForce(citation: Citation | string): boolean
  /** False only when the statute is known to lack it, undefined when that is not known. */
  exists(citation: Citation | string): boolean | undefined
  /** Whether the fact that this provision holds was checked in its source; false for provisions nobody recorded. */
  verified(citation: Citation | string): boolean
  /** The row of the provision on the peildatum, or of what contains it. */
  provision(citation: Citation | string): Bepaling | undefined
  /** What someone who cites a provision that does not exist probably meant. */
  meant(citation: Citation | string): string[]
  grondslag(text: string): Grondslag | undefined
  grondslagen(): readonly Grondslag[]
  uitzondering(text: string): Uitzondering | undefined
  uitzonderingen(): readonly Uitzondering[]
  /** National provisions that work out the exception (id), in force on the peildatum and open to these regimes. */
  implementations(id: string, regimes?: readonly string[], soort?: Organisatie): readonly Uitwerking[]
  /** Provisions that allow criminal data, in force on the peildatum and open to these regimes. */
  criminal(regimes?: readonly string[], soort?: Organisatie): readonly Strafrechtregel[]
  nummer(soort: string): Nummer | undefined
  /** Provisions that order or allow the use of a number under these regimes. */
  numberRules(soort: string, regimes?: readonly string[], organisatie?: Organisatie): readonly Nummerregel[]
  /** Statutory exchanges with this kind of recipient; without regimes none, because a law has to apply. */
  exchanges(soort: string, regimes: readonly string[], organisatie?: Organisatie): Uitwisseling[]
  /** Rows in force for a kind of data and a regime; a part left out means any. */
  terms(soort: string | undefined, regime: string | undefined, organisatie?: Organisatie): readonly Bewaartermijn[]
  /** The row that this one replaced: same provision, same data, until the day before. */
  termBefore(row: Bewaartermijn): Bewaartermijn | undefined
  /** Start event by id, name or the words people write for it. */
  startEvent(text: string): Beginpunt | undefined
  norms(regimes?: readonly string[], organisatie?: Organisatie): Norm[]
  /** Old names of bodies and norms that are out of date on the peildatum. */
  bodies(): Instantie[]
  /** Old words that are out of date on the peildatum. */
  words(): Woord[]
  /** Adequacy decisions in force for a country; a `voorwaarde` limits one. */
  adequacy(land: string): Adequaatheid[]
  /** A decision by its name, in force or not. */
  adequacyDecision(besluit: string): Adequaatheid | undefined
  adequacyDecisions(): readonly Adequaatheid[]
  /** Whether the country belongs to the European Economic Area. */
  eea(land: string): boolean
  /** Whether a row holds on the peildatum. */
  holds(row: { geldig_vanaf?: string; geldig_tot?: string }): boolean
  dpia(regimes?: readonly string[]): DpiaOnderdeel[]
  /** From how many people on the authority calls care large scale: guidance on articles 35 and 37, whatever the date. */
  largeScale(): number | undefined
  rights(): readonly Recht[]
  /** Rights that people have when the processing rests on this basis (id). */
  rightsFor(grondslag: string): Recht[]
  /** Elements of articles 13 and 14. */
  notice(): readonly Informatie[]
  /** What the law asks at a moment that something happens, in force on the peildatum; of one subject, or of all. */
  duties(onderwerp?: string): Plicht[]
  /** Dated switches of the law, oldest first. */
  switches(): readonly Omslag[]
}

const laws = new Map<string, Law>()
/** A run uses one or two dates; a history of versions uses some more. */
const MOST_LAWS = 64

/** The law of a day (`YYYY-MM-DD`). Costs nothing until it is asked something. */
export function lawAt(peildatum: string): Law {
  let law = laws.get(peildatum)
  if (!law) {
    if (laws.size >= MOST_LAWS) laws.clear()
    laws.set(peildatum, (law = new DatedLaw(peildatum)))
  }
  return law
}

const beginpuntNamed = byName(() => lawData.beginpunten)

class DatedLaw implements Law {
  readonly peildatum: string
  private readonly answers = new Map<string, readonly unknown[]>()

  constructor(peildatum: string) {
    this.peildatum = peildatum
  }

  holds(row: { geldig_vanaf?: string; geldig_tot?: string }): boolean {
    return holdsOn(row, this.peildatum)
  }

  statute(id: string): Wet | undefined {
    return statuteById(id)
  }

  statuteNamed(text: string): Wet | undefined {
    return statuteNamed(text)
  }

  statutes(): readonly Wet[] {
    return lawData.wetten
  }

  statuteInForce(id: string): boolean {
    const wet = statuteById(id)
    return wet !== undefined && wet.verwacht_vanaf === undefined && this.holds(wet)
  }

  successors(id: string): Wet[] {
    return (statuteById(id)?.opvolgers ?? []).flatMap((next) => statuteById(next) ?? [])
  }

  inForce(citation: Citation | string): boolean {
    return typeof citation === 'string' ? this.textInForce(citation) : inForceOn(citation, this.peildatum)
  }

  private readonly textInForce = remembered((text) => {
    const cited = read(text)
    return cited !== undefined && inForceOn(cited, this.peildatum)
  })

  exists(citation: Citation | string): boolean | undefined {
    const cited = read(citation)
    return cited && existsOn(cited, this.peildatum)
  }

  verified(citation: Citation | string): boolean {
    return typeof citation === 'string' ? this.textVerified(citation) : (this.provision(citation)?.geverifieerd ?? false)
  }

  private readonly textVerified = remembered((text) => {
    const cited = read(text)
    return cited !== undefined && this.verified(cited)
  })

  provision(citation: Citation | string): Bepaling | undefined {
    const cited = read(citation)
    const level = cited && withAncestors(cited).find((each) => rowsOf(each).length > 0)
    return level && rowOn(level, this.peildatum)
  }

  meant(citation: Citation | string): string[] {
    return this.exists(citation) === false ? (this.provision(citation)?.bedoeld ?? []) : []
  }

  grondslag(text: string): Grondslag | undefined {
    return grondslag(text)
  }

  grondslagen(): readonly Grondslag[] {
    return lawData.grondslagen
  }

  uitzondering(text: string): Uitzondering | undefined {
    return uitzondering(text, this.peildatum)
  }

  uitzonderingen(): readonly Uitzondering[] {
    return lawData.uitzonderingen
  }

  implementations(id: string, regimes?: readonly string[], soort?: Organisatie): readonly Uitwerking[] {
    return this.once(`uitwerkingen ${id}`, regimes, soort, () => this.open(lawData.uitzonderingen.find((each) => each.id === id)?.uitwerkingen ?? [], regimes, soort))
  }

  criminal(regimes?: readonly string[], soort?: Organisatie): readonly Strafrechtregel[] {
    return this.once('strafrecht', regimes, soort, () => this.open(lawData.strafrecht, regimes, soort))
  }

  nummer(soort: string): Nummer | undefined {
    const asked = key(soort)
    return lawData.nummers.find((row) => row.soort === soort) ?? lawData.nummers.find(({ naam, ook }) => [naam, ...ook].some((name) => key(name) === asked))
  }

  numberRules(soort: string, regimes?: readonly string[], organisatie?: Organisatie): readonly Nummerregel[] {
    return this.once(`nummer ${soort}`, regimes, organisatie, () => this.open(this.nummer(soort)?.regels ?? [], regimes, organisatie))
  }

  exchanges(soort: string, regimes: readonly string[], organisatie?: Organisatie): Uitwisseling[] {
    return this.open(lawData.uitwisselingen, regimes, organisatie).filter((row) => row.ontvangers.includes(soort))
  }

  terms(soort: string | undefined, regime: string | undefined, organisatie?: Organisatie): readonly Bewaartermijn[] {
    const regimes = regime === undefined ? undefined : [regime]
    return this.once(`bewaartermijnen ${soort}`, regimes, organisatie, () => {
      const rows = this.open(lawData.bewaartermijnen, regimes, organisatie)
      return soort === undefined ? rows : rows.filter((row) => row.soorten?.some((each) => each === soort))
    })
  }

  termBefore(row: Bewaartermijn): Bewaartermijn | undefined {
    return lawData.bewaartermijnen.find(
      (other) =>
        other.bepaling !== undefined &&
        other.bepaling === row.bepaling &&
        other.geldig_tot !== undefined &&
        dayAfter(other.geldig_tot) === row.geldig_vanaf &&
        other.soorten?.some((soort) => row.soorten?.includes(soort)) &&
        other.regimes?.join() === row.regimes?.join(),
    )
  }

  startEvent(text: string): Beginpunt | undefined {
    return eventIn(text).row
  }

  norms(regimes?: readonly string[], organisatie?: Organisatie): Norm[] {
    return this.open(lawData.normen, regimes, organisatie)
  }

  bodies(): Instantie[] {
    return lawData.instanties.filter((row) => row.sinds <= this.peildatum)
  }

  words(): Woord[] {
    return lawData.woorden.filter((row) => row.sinds <= this.peildatum)
  }

  adequacy(land: string): Adequaatheid[] {
    const asked = key(land)
    return lawData.adequaatheid.filter((row) => this.holds(row) && [row.land, ...row.ook].some((name) => key(name) === asked))
  }

  adequacyDecision(besluit: string): Adequaatheid | undefined {
    const asked = key(besluit)
    return lawData.adequaatheid.find((row) => [row.id, ...(row.besluit ? [row.besluit] : []), ...(row.besluit_ook ?? [])].some((name) => key(name) === asked))
  }

  adequacyDecisions(): readonly Adequaatheid[] {
    return lawData.adequaatheid
  }

  eea(land: string): boolean {
    const asked = key(land)
    return lawData.landen.some((row) => this.holds(row) && [row.naam, ...row.ook].some((name) => key(name) === asked))
  }

  dpia(regimes?: readonly string[]): DpiaOnderdeel[] {
    return this.open(lawData.dpia, regimes, undefined)
  }

  largeScale(): number | undefined {
    return lawData.dpia.find(({ grens }) => grens !== undefined)?.grens
  }

  rights(): readonly Recht[] {
    return lawData.rechten
  }

  rightsFor(basis: string): Recht[] {
    return lawData.rechten.filter((row) => row.grondslagen === undefined || row.grondslagen.includes(basis))
  }

  notice(): readonly Informatie[] {
    return lawData.informatie
  }

  duties(onderwerp?: string): Plicht[] {
    return lawData.plichten.filter((row) => this.holds(row) && (onderwerp === undefined || row.onderwerp === onderwerp))
  }

  switches(): readonly Omslag[] {
    return lawData.omslagen
  }

  /** Rules ask the same for every activity, and this day's law does not change. */
  private once<T>(what: string, regimes: readonly string[] | undefined, organisatie: Organisatie, answer: () => readonly T[]): readonly T[] {
    const question = `${what}/${regimes?.join()}/${organisatie}`
    let known = this.answers.get(question) as readonly T[] | undefined
    if (!known) this.answers.set(question, (known = answer()))
    return known
  }

  /** Rows that hold on the peildatum and are not reserved for other regimes or another kind of body. */
  private open<T extends { geldig_vanaf?: string; geldig_tot?: string; regimes?: readonly string[]; alleen?: 'publiek' | 'privaat' }>(
    rows: readonly T[],
    regimes: readonly string[] | undefined,
    organisatie: Organisatie,
  ): T[] {
    return rows.filter(
      (row) =>
        this.holds(row) &&
        (regimes === undefined || row.regimes === undefined || row.regimes.some((each) => regimes.includes(each))) &&
        (organisatie === undefined || row.alleen === undefined || row.alleen === organisatie),
    )
  }
}

/** The same few moments are written in every activity, and they are the same on every date. */
const eventIn = remembered((text): { row: Beginpunt | undefined } => ({ row: beginpuntNamed(text) ?? containedEvent(text) }))

let eventPhrases: { row: Beginpunt; phrase: string }[] | undefined

/** The event whose words a longer text contains; the longest words win. */
function containedEvent(text: string): Beginpunt | undefined {
  eventPhrases ??= lawData.beginpunten.flatMap((row) => [row.naam, ...row.ook].map((name) => ({ row, phrase: ` ${key(name)} ` })))
  const words = ` ${key(text)} `
  let best: { row: Beginpunt; phrase: string } | undefined
  for (const each of eventPhrases) if (words.includes(each.phrase) && each.phrase.length > (best?.phrase.length ?? 2)) best = each
  return best?.row
}
