import { hoursAtMost, lawAt } from '../law/index.js'
import type { Besluitactie, Inbreuk, Melding, Uitkomst } from '../register/generated/types.js'
import type { Besluit } from '../register/model.js'
import { type Antwoord, follow } from '../register/procedure-steps.js'
import { awareness, keepsBreach } from './record.js'
import { inDutchTime } from './moment.js'

const HOUR = 3_600_000

/** How it stands with telling the supervisory authority. Durations are in milliseconds, counted between instants. */
export type ApClock =
  | { soort: 'niet-nodig' }
  | { soort: 'gemeld'; op: string; na?: number; teLaat: boolean; reden?: string }
  /** `over` is negative when the term has passed; absent when it is not known what time it is. */
  | { soort: 'loopt'; /** False while it is not known whether it has to be told. */ moet: boolean; uren: number; tot: string; over?: number }
  /** Nobody wrote down since when it was known. */
  | { soort: 'begin-onbekend'; moet: boolean }

export type Missing = 'kennisneming' | 'feiten' | 'gevolgen' | 'maatregelen' | 'aantal' | 'meldingen' | 'akkoord'

/** An entry of the register of breaches (art. 33(5)). */
export interface Breach {
  id: string
  naam: string
  /** False while the questions are not all answered. */
  af: boolean
  /** The question that is open. */
  vraag?: string
  uitkomst?: Uitkomst
  inbreuk: Inbreuk
  kennisneming?: string
  meldingen: readonly Melding[]
  ap: ApClock
  open: readonly Besluitactie[]
  mist: readonly Missing[]
  afgerond?: string
}

/** The register of breaches, what presses most first; and what was looked at and turned out to be none. */
export interface BreachRegister {
  datalekken: Breach[]
  geen: { id: string; naam: string }[]
}

/**
 * The register of breaches of an organisation.
 *
 * @param nu the instant from which hours are counted; without it nothing is said of how many are left.
 */
export function breachesOf(besluiten: readonly Besluit[], peildatum: string, nu?: number): BreachRegister {
  const about = besluiten.filter(({ procedure, yaml }) => procedure?.yaml.onderwerp === 'datalek' || yaml.inbreuk !== undefined)
  const geen = about.filter(isNone)
  const datalekken = about.filter((each) => !geen.includes(each)).map((each) => breach(each, peildatum, nu))
  return { datalekken: datalekken.sort((a, b) => pressing(a) - pressing(b) || a.id.localeCompare(b.id)), geen: geen.map(({ id, yaml }) => ({ id, naam: yaml.naam })) }
}

function isNone({ procedure, yaml }: Besluit): boolean {
  const uitkomst = procedure?.uitkomsten.get(yaml.uitkomst ?? '')
  return yaml.inbreuk === undefined && procedure !== undefined && uitkomst !== undefined && !keepsBreach(procedure, uitkomst)
}

function breach({ id, yaml, procedure }: Besluit, peildatum: string, nu: number | undefined): Breach {
  const uitkomst = procedure?.uitkomsten.get(yaml.uitkomst ?? '')
  const inbreuk = yaml.inbreuk ?? {}
  const kennisneming = inbreuk.kennisneming ?? (procedure && awareness(procedure, yaml.antwoorden))
  const meldingen = Array.isArray(inbreuk.meldingen) ? inbreuk.meldingen : []
  const step = procedure && !uitkomst ? follow(procedure, new Map(yaml.antwoorden.map(({ vraag, antwoord }) => [vraag, antwoord as Antwoord])), yaml.datum ?? peildatum).stap : undefined
  const ap = clock(uitkomst, kennisneming, meldingen, peildatum, nu)
  const mist = missing(inbreuk, kennisneming, uitkomst, yaml.akkoord !== undefined)
  return {
    id,
    naam: yaml.naam,
    af: uitkomst !== undefined,
    ...(step?.soort === 'vraag' ? { vraag: step.vraag.tekst } : {}),
    ...(uitkomst ? { uitkomst } : {}),
    inbreuk,
    ...(kennisneming === undefined ? {} : { kennisneming }),
    meldingen,
    ap,
    open: Array.isArray(yaml.acties) ? yaml.acties.filter((actie) => !done(actie, meldingen, mist)) : [],
    mist,
    ...(inbreuk.afgerond === undefined ? {} : { afgerond: inbreuk.afgerond }),
  }
}

function handelingen(uitkomst: Uitkomst | undefined): Set<string | undefined> {
  return new Set(Array.isArray(uitkomst?.acties) ? uitkomst.acties.map(({ handeling }) => handeling) : [])
}

/** Within how many hours the law of a day wants the authority to be told; undefined where it names no number. */
export function notifyHours(day: string): number | undefined {
  return hoursAtMost(lawAt(day).duties('datalek').find(({ handeling }) => handeling === 'melden-ap')?.binnen ?? '')
}

/** Real hours from awareness: a night in which the clock moves is an hour shorter or longer, and the term is not. */
function clock(uitkomst: Uitkomst | undefined, kennisneming: string | undefined, meldingen: readonly Melding[], peildatum: string, nu: number | undefined): ApClock {
  const term = notifyHours(kennisneming?.slice(0, 10) ?? peildatum)
  const since = kennisneming === undefined ? undefined : Date.parse(kennisneming)
  const [first] = meldingen.filter(({ aan }) => aan === 'ap').sort((a, b) => Date.parse(a.op) - Date.parse(b.op))
  if (first) {
    const na = since === undefined ? undefined : Date.parse(first.op) - since
    return { soort: 'gemeld', op: first.op, ...(na === undefined ? {} : { na }), teLaat: na !== undefined && term !== undefined && na > term * HOUR, ...(first.reden_te_laat === undefined ? {} : { reden: first.reden_te_laat }) }
  }
  if (term === undefined || (uitkomst && !handelingen(uitkomst).has('melden-ap'))) return { soort: 'niet-nodig' }
  if (since === undefined) return { soort: 'begin-onbekend', moet: uitkomst !== undefined }
  const end = since + term * HOUR
  return { soort: 'loopt', moet: uitkomst !== undefined, uren: term, tot: inDutchTime(end), ...(nu === undefined ? {} : { over: end - nu }) }
}

function missing(inbreuk: Inbreuk, kennisneming: string | undefined, uitkomst: Uitkomst | undefined, signed: boolean): Missing[] {
  const processor = handelingen(uitkomst).has('melden-verantwoordelijke')
  return [
    ...(kennisneming === undefined && !processor ? (['kennisneming'] as const) : []),
    ...(['feiten', 'gevolgen', 'maatregelen', 'aantal', 'meldingen'] as const).filter((key) => inbreuk[key] === undefined),
    ...(signed || !uitkomst ? [] : (['akkoord'] as const)),
  ]
}

/** Two notices go to the CSIRT, an early one and a full one: that one was sent settles neither. */
const TOLD: Readonly<Record<string, Melding['aan']>> = { 'melden-ap': 'ap', 'melden-betrokkenen': 'betrokkenen', 'melden-verantwoordelijke': 'verantwoordelijke', 'openbaar-bericht': 'openbaar' }

/** What was done shows in the entry itself: who was told, and that everything is written down. */
function done({ handeling, gedaan }: Besluitactie, meldingen: readonly Melding[], mist: readonly Missing[]): boolean {
  if (gedaan !== undefined) return true
  const whom = handeling === undefined ? undefined : TOLD[handeling]
  if (handeling === 'vastleggen') return !mist.some((key) => key === 'feiten' || key === 'gevolgen' || key === 'maatregelen')
  if (handeling === 'reden-vertraging') return meldingen.some(({ reden_te_laat: reason }) => reason !== undefined)
  return whom !== undefined && meldingen.some(({ aan }) => aan === whom)
}

/** What has to happen soonest comes first; what is closed last. */
function pressing({ ap, af, afgerond, open }: Breach): number {
  if (afgerond !== undefined) return Number.MAX_SAFE_INTEGER
  if (ap.soort === 'loopt') return Date.parse(ap.tot)
  if (ap.soort === 'begin-onbekend') return 0
  return Number.MAX_SAFE_INTEGER - (!af || open.length > 0 ? 2 : 1)
}
