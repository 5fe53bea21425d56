import { duration, link } from '../law/index.js'
import type { Difference, Entry, Hold, Kind, LawTerm, Moment, Place, Schedule } from '../lint/schedule/types.js'
import { day } from './result.js'
import type { VersionView } from './version-view.js'
import { counted } from './words.js'

/** What a retention schedule gives to a report. */
export interface RetentionReport {
  /** Version of avg. */
  avg: string
  version: VersionView
  schedule: Schedule
  /** The day on which an open hold has to be looked at again, by its id. */
  review: ReadonlyMap<string, string>
}

/** A kind of data as people read it. */
export interface KindView {
  naam: string
  /** What the law says, a sentence each, with the provision to look it up. */
  wet: { zin: string; bron: string; link?: string }[]
  termijnen: EntryView[]
}

export interface EntryView {
  /** `20 jaar, vanaf de laatste wijziging, daarna vernietigen` */
  termijn: string
  regels: { label: string; zinnen: string[] }[]
}

const KINDS: Record<string, string> = {
  zorgdossier: 'Zorgdossier',
  jeugdhulpdossier: 'Jeugdhulpdossier',
  'wmo-gegevens': 'Gegevens voor de Wmo',
  'medisch-dossier': 'Medisch dossier',
  administratie: 'Administratie',
  loonadministratie: 'Loonadministratie',
  'identiteitsbewijs-personeel': 'Kopie van het identiteitsbewijs van personeel',
  sollicitatie: 'Sollicitatie',
  personeelsdossier: 'Personeelsdossier',
  logging: 'Logboek',
  beeldmateriaal: 'Beelden',
  nieuwsbrief: 'Nieuwsbrief',
  uitkering: 'Uitkering',
  schuldhulp: 'Schuldhulp',
  're-integratie': 'Re-integratie',
}

/** How people name a kind of data. */
export function kindName({ id, naam }: Kind): string {
  return KINDS[id] ?? capital(naam ?? id)
}

const BOUND = { minstens: 'ten minste ', hoogstens: 'ten hoogste ', precies: '' }

/** How long, in a few words: `ten minste 15 jaar`, or what stands there instead of a length. */
export function shortTerm({ termijn, grens, criterium, nietTeBepalenOmdat }: Entry): string {
  if (termijn !== undefined) return `${BOUND[grens ?? 'precies']}${termijn}`
  if (criterium !== undefined) return oneLine(criterium)
  return nietTeBepalenOmdat === undefined ? 'geen termijn' : `niet te bepalen: ${oneLine(nietTeBepalenOmdat)}`
}

/** When the term begins; empty for a criterion, which says so itself. */
export function startOf({ termijn, vanaf }: Entry): string {
  if (vanaf !== undefined) return fromWhen(vanaf)
  return termijn === undefined ? '' : 'er staat niet vanaf wanneer'
}

/** What happens then. */
export function afterwards({ daarna }: Entry): string {
  return daarna === undefined ? 'staat er niet' : oneLine(daarna)
}

/** Where the term stands, a line for each place. */
export function places({ plaatsen }: Pick<Entry, 'plaatsen'>): string[] {
  return plaatsen.map(placeName)
}

function placeName({ soort, id, naam }: Place): string {
  return soort === 'verwerking' ? `${id} (${naam})` : naam
}

/** Everything that is said of one kind of data. */
export function kindView(kind: Kind, schedule: Schedule): KindView {
  return {
    naam: kindName(kind),
    wet: kind.wet.map((row) => {
      const url = row.bepaling === undefined ? undefined : link(row.bepaling, schedule.peildatum)
      return { zin: lawSentence(row, kind.zeker, schedule.vanaf), bron: row.bron, ...(url === undefined ? {} : { link: url }) }
    }),
    termijnen: kind.termijnen.map((entry) => entryView(entry, kindName(kind), schedule)),
  }
}

function entryView(entry: Entry, naam: string, schedule: Schedule): EntryView {
  const lines: EntryView['regels'] = [
    { label: 'gegevens', zinnen: entry.wat.map(oneLine).filter((wat) => entry.wat.length > 1 || capital(wat) !== naam) },
    { label: 'bepaling', zinnen: entry.bepaling.length === 0 ? ['er staat geen wet bij'] : entry.bepaling.map(oneLine) },
    { label: 'waar', zinnen: places(entry) },
    { label: 'door', zinnen: entry.door.map(oneLine) },
    { label: 'verschil', zinnen: differenceSentences(entry) },
    { label: 'weg', zinnen: goneSentences(entry, schedule) },
    { label: 'aanhouding', zinnen: holdSentences(entry, schedule) },
  ]
  return { termijn: [shortTerm(entry), startOf(entry), entry.daarna === undefined ? 'wat daarna gebeurt, staat er niet' : `daarna ${afterwards(entry)}`].filter(Boolean).join('; '), regels: lines.filter(({ zinnen }) => zinnen.length > 0) }
}

const AUTHORITY: Partial<Record<LawTerm['gezag'], string>> = { richtsnoer: 'geen wet', praktijk: 'geen wet' }

/** What the law says of a kind of data, how sure that is, and since when. */
function lawSentence(row: LawTerm, sure: boolean, vanaf: string | undefined): string {
  const doubts = [...(AUTHORITY[row.gezag] === undefined ? [] : [AUTHORITY[row.gezag]!]), ...(row.nagelezen ? [] : ['niet nagelezen in de bron'])]
  const counted = row.begin === undefined ? '' : `, ${row.beginInWet || row.gezag !== 'wet' ? '' : 'in de praktijk '}vanaf ${row.begin}`
  const until = row.tot === undefined ? '' : `${lawLength(row) === '' ? '' : ', '}${row.tot}`
  const from = row.sinds !== undefined && vanaf !== undefined && vanaf < row.sinds ? ` Deze regel geldt sinds ${day(row.sinds)}; uw datum ligt daarvoor.` : ''
  return `${sure ? '' : 'Als deze wet hier geldt: '}${sure ? capital(`${lawLength(row)}${until}`) : `${lawLength(row)}${until}`}${counted} (${[row.bron, ...doubts].join('; ')}).${from}${row.toelichting === undefined ? '' : ` ${row.toelichting}`}`
}

function lawLength({ minimum, maximum, gezag }: LawTerm): string {
  if (minimum !== undefined && minimum === maximum) return `${gezag === 'wet' ? 'ten minste ' : ''}${minimum}${gezag === 'wet' ? ', langer alleen met een reden' : ''}`
  if (minimum !== undefined && maximum !== undefined) return `ten minste ${minimum} en ten hoogste ${maximum}`
  if (minimum !== undefined) return `ten minste ${minimum}`
  return maximum === undefined ? '' : `ten hoogste ${maximum}`
}

/** Why a comparison with the law is not certain. */
function doubts({ wet, zeker }: { wet: LawTerm; zeker: boolean }): string[] {
  return [
    ...(zeker ? [] : ['Het register zegt niet onder welke wet dit werk valt. Kijk dat eerst na.']),
    ...(AUTHORITY[wet.gezag] === undefined ? [] : [`Dit is ${AUTHORITY[wet.gezag]!}.`]),
    ...(wet.nagelezen ? [] : ['avg heeft deze bron niet nagelezen.']),
  ]
}

/** Where a term differs, in words that people can act on; at the end why that is not certain. */
export function differenceSentences(entry: Entry): string[] {
  const unsure = entry.verschillen.flatMap((one) => (one.soort === 'onderling' ? [] : doubts(one)))
  const said = entry.verschillen.map((one) => ({ soort: one.soort, zinnen: differenceSentence(one, entry) }))
  const law = said.filter(({ soort }) => soort !== 'onderling').flatMap(({ zinnen }) => zinnen)
  return [...law, ...(unsure.length === 0 ? [] : [`Let op: ${lower([...new Set(unsure)].join(' '))}`]), ...said.filter(({ soort }) => soort === 'onderling').flatMap(({ zinnen }) => zinnen)]
}

function differenceSentence(difference: Difference, entry: Entry): string[] {
  const why = entry.reden.length === 0 ? 'Een reden staat er niet bij.' : `Reden in het register: ${entry.reden.map(sentence).join(' ')}`
  switch (difference.soort) {
    case 'korter': {
      const { bron, gezag, minimum, maximum } = difference.wet
      return [`Korter dan ${bron}: daar staat ${gezag === 'wet' || maximum === undefined ? 'ten minste ' : ''}${minimum!}.`]
    }
    case 'langer':
      return [`Langer dan ${difference.wet.bron}: ${difference.wet.maximum ?? difference.wet.minimum!}. ${why}`]
    case 'ander-begin':
      return [`Een ander begin dan ${difference.wet.bron}: daar telt de tijd vanaf ${difference.wet.begin!}.`]
    case 'onderling':
      return difference.andere.map(({ termijn, vanaf, plaatsen }) => `Elders staat iets anders: ${[termijn ?? 'geen termijn', ...(vanaf === undefined ? [] : [fromWhen(vanaf)])].join(' ')}, in ${plaatsen.map(placeName).join(' en ')}.`)
  }
}

/** When it may go; empty when no day was asked for. */
export function goneSentences(entry: Entry, { vanaf, aanhoudingen }: Schedule): string[] {
  const { moment } = entry
  if (vanaf === undefined) return []
  if (!moment) return ['Geen datum te berekenen: er staat geen aantal jaren, maanden, weken of dagen.']
  if (moment.uiterlijk !== undefined && !moment.aanhouding && moment.telt === vanaf) return [verdict(moment, aanhoudingen)]
  const told = entry.verschillen.some(({ soort }) => soort === 'korter')
  return [...counting(moment, vanaf, told), verdict(moment, aanhoudingen)]
}

function counting({ telt, laatste, wet }: Moment, vanaf: string, told: boolean): string[] {
  const own = laatste === undefined ? 'Er staat geen aantal jaren of maanden bij.' : `De termijn loopt tot en met ${day(laatste)}${telt === vanaf ? '' : `, geteld vanaf ${day(telt)}`}.`
  if (!wet) return [own]
  const { regel, zeker } = wet
  const counted = wet.telt === vanaf ? '' : ` (geteld vanaf ${day(wet.telt)}${regel.beginInWet ? '' : ', zoals in de praktijk gebeurt'})`
  return [own, `Volgens ${regel.bron} moet het blijven tot en met ${day(wet.laatste)}${counted}.${laatste === undefined ? '' : ' avg houdt de langste tijd aan.'}`, ...(told ? [] : doubts({ wet: regel, zeker }))]
}

/** The day itself, in one sentence. */
function verdict({ eerste, uiterlijk, aanhouding }: Moment, holds: readonly Hold[]): string {
  if (aanhouding) {
    const why = holds.find(({ id }) => id === aanhouding.id)
    return eerste === undefined ? `Nog niet weg: aangehouden (${reason(why)}), het einde is niet bekend.` : `Aangehouden (${reason(why)}) tot en met ${day(aanhouding.tot!)}. Niet eerder weg dan ${day(eerste)}${uiterlijk === undefined ? '' : `, en uiterlijk weg op ${day(uiterlijk)}`}.`
  }
  return eerste === undefined ? `Uiterlijk weg op ${day(uiterlijk!)}. Eerder kan ook.` : `Niet eerder weg dan ${day(eerste)}.`
}

const WHY: Record<Hold['waarom'], string> = {
  klacht: 'klacht',
  rechtszaak: 'rechtszaak',
  bezwaar: 'bezwaar',
  toezichthouder: 'vraag van de toezichthouder',
  verzoek: 'verzoek om niet te wissen',
  anders: 'andere reden',
}

function reason(hold: Hold | undefined): string {
  return hold === undefined ? 'aanhouding' : WHY[hold.waarom]
}

/** Which holds touch a term. */
export function holdSentences({ aangehouden: { geheel, deels } }: Entry, { aanhoudingen }: Schedule): string[] {
  const named = (id: string): Hold => aanhoudingen.find((hold) => hold.id === id)!
  return [
    ...geheel.map((id) => `Niets hiervan gaat weg ${until(named(id))}: ${WHY[named(id).waarom]} (${id}).`),
    ...deels.map((id) => `Een deel gaat nog niet weg ${until(named(id))}: ${oneLine(named(id).wat!)} (${WHY[named(id).waarom]}, ${id}).`),
  ]
}

function until({ tot }: Hold): string {
  return tot === undefined ? 'zolang de zaak loopt' : `tot en met ${day(tot)}`
}

/** A hold by itself. */
export function holdSentence(hold: Hold): string {
  const about = [...(hold.soorten.length === 0 ? [] : [hold.soorten.join(', ')]), ...(hold.verwerkingen.length === 0 ? [] : [`in ${hold.verwerkingen.join(', ')}`]), ...(hold.wat === undefined ? [] : [oneLine(hold.wat)])]
  const since = hold.sinds === undefined ? '' : `, sinds ${day(hold.sinds)}`
  const end = hold.afgelopen ? `afgelopen op ${day(hold.tot!)}` : hold.tot === undefined ? 'einde niet bekend' : `tot en met ${day(hold.tot)}`
  const looked = hold.nagekeken === undefined || hold.afgelopen ? '' : `, nagekeken op ${day(hold.nagekeken)}`
  return `${hold.id}: ${WHY[hold.waarom]}${since}, ${end}${looked}. ${about.length === 0 ? 'Er staat niet waarover.' : `Over: ${about.join('; ')}.`}${hold.overal && !hold.afgelopen ? ' avg weet niet welke termijn dit raakt: kijk bij elk dossier of het hieronder valt.' : ''}`
}

/** What a rule of the regulation says of destroying, with its points. */
export function ruleSentence({ naam, tekst, punten }: Schedule['regels'][number]): string {
  return `${naam}: ${punten.length === 0 ? oneLine(tekst) : `${oneLine(tekst).replace(/\.$/, '')}: ${punten.map(oneLine).join('; ')}.`}`
}

/** What the schedule is about, in one line. */
export function subtitle({ peildatum, vanaf }: Schedule): string {
  return `peildatum ${day(peildatum)}${vanaf === undefined ? '' : `, gerekend vanaf ${day(vanaf)}`}`
}

/** What stands out, a sentence each. */
export function summary({ soorten, zonder, aanhoudingen, vanaf }: Schedule): string[] {
  const entries = soorten.flatMap(({ termijnen }) => termijnen)
  const differing = (soort: Difference['soort']): number => entries.filter(({ verschillen }) => verschillen.some((one) => one.soort === soort)).length
  const found = (
    [
      [differing('korter'), 'korter dan de wet of de selectielijst'],
      [differing('langer'), 'langer dan de wet of het richtsnoer'],
      [differing('ander-begin'), 'met een ander begin dan de wet'],
      [differing('onderling'), 'waarover elders iets anders staat'],
    ] as const
  ).flatMap(([count, words]) => (count > 0 ? [`${counted(count, ['termijn', 'termijnen'])} ${words}`] : []))
  const running = aanhoudingen.filter(({ afgelopen }) => !afgelopen)
  return [
    `${counted(soorten.length, ['soort gegevens', 'soorten gegevens'])}, ${counted(entries.length, ['termijn', 'termijnen'])}.`,
    ...(found.length === 0 ? [] : [`Daarvan: ${found.join(', ')}.`]),
    ...(zonder.length === 0 ? [] : [`${counted(zonder.length, ['verwerking heeft', 'verwerkingen hebben'])} geen bewaartermijn.`]),
    ...(running.length === 0 ? [] : [`${counted(running.length, ['aanhouding loopt', 'aanhoudingen lopen'])}: dan gaat iets langer niet weg.`]),
    ...(vanaf === undefined ? ['Geef met `--vanaf` de dag waarop een dossier sloot; dan staat erbij vanaf wanneer het weg kan.'] : [`Gerekend alsof alles waarmee een termijn begint op ${day(vanaf)} gebeurde.`]),
  ]
}

/** How days are counted, and on what that rests. */
export const COUNTING: readonly string[] = [
  'De dag zelf telt niet mee. Een termijn van maanden of jaren eindigt op dezelfde dag van de maand. Heeft die maand die dag niet, dan is het de laatste dag van de maand: 31 januari en 1 maand is 28 of 29 februari.',
  'Telt de wet vanaf een ander moment dan het register? Dan rekent avg voor allebei met de dag die u gaf.',
  'De laatste dag hoort er nog bij. Iets gaat dus niet eerder weg dan de dag daarna.',
  'Begint een termijn aan het einde van een boekjaar of kalenderjaar, dan telt avg vanaf 31 december van dat jaar. Eindigt uw boekjaar op een andere dag? Dan klopt die datum niet: tel zelf vanaf de laatste dag van uw boekjaar.',
  'Een laatste dag in een weekend of op een feestdag schuift niet op. Volgens de Algemene termijnenwet (artikel 4) geldt die wet niet voor termijnen van een jaar of langer, of van meer dan drie maanden. avg heeft dat niet nagelezen in de wet.',
  'Geen wet zegt in het algemeen hoe een bewaartermijn telt. avg telt zoals Verordening 1182/71 (artikel 3) dat voor EU-regels doet. Dat ook hier zo geteld wordt, is een aanname (niet nagelezen).',
]

/** What this is not. */
export const NOTICE = 'avg rekent met wat het register en de wet zeggen. Of iets in uw geval weg kan, beoordeelt u zelf. Dit overzicht is voor intern gebruik: het noemt ook interne verwerkingen en aanhoudingen.'

/** A bar for each term that has a length, and what the law or a guideline asks beside it. */
export function bars({ soorten }: Schedule): { naam: string; termijn: string; jaren: number; wet?: { termijn: string; jaren: number } }[] {
  return soorten.flatMap((kind) =>
    kind.termijnen.flatMap((entry) => {
      if (!entry.lengte) return []
      const name = kindName(kind)
      const [first] = entry.wat
      const law = strictest(kind)
      return [{ naam: first === undefined || capital(oneLine(first)) === name ? name : `${name}: ${oneLine(first)}${entry.wat.length > 1 ? ' en meer' : ''}`, termijn: shortTerm(entry), jaren: years(entry.lengte), ...(law === undefined ? {} : { wet: law }) }]
    }),
  )
}

/** The row that asks for the longest time; else the one that allows the longest. */
function strictest({ wet, zeker }: Kind): { termijn: string; jaren: number } | undefined {
  const found = wet.flatMap((row) => {
    const length = duration(row.minimum ?? row.maximum)
    const bound = row.minimum === undefined ? 'ten hoogste ' : row.gezag !== 'wet' && row.maximum === row.minimum ? '' : 'ten minste '
    return length === undefined ? [] : [{ termijn: `${zeker ? '' : 'misschien '}${row.gezag}: ${bound}${(row.minimum ?? row.maximum)!}`, jaren: years(length), minimum: row.minimum !== undefined }]
  })
  const [best] = found.toSorted((a, b) => Number(b.minimum) - Number(a.minimum) || b.jaren - a.jaren)
  return best && { termijn: best.termijn, jaren: best.jaren }
}

function years({ months, days }: { months: number; days: number }): number {
  return months / 12 + days / 365.25
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** `vanaf het einde van de hulp`; `nadat het dossier is gesloten` stays as it is. */
function fromWhen(text: string): string {
  const line = oneLine(text).replace(/[.;:,]$/, '')
  return /^(vanaf|na|nadat|zodra) /i.test(line) ? line : `vanaf ${line}`
}

function sentence(text: string): string {
  const line = oneLine(text)
  return /[.!?]$/.test(line) ? line : `${line}.`
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
