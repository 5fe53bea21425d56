import type { ApClock, Breach, Missing } from '../decide/breaches.js'
import { hoursInWords, momentWords } from '../register/answer-words.js'
import type { Besluitactie, Melding } from '../register/generated/types.js'

export const MISSING: Readonly<Record<Missing, string>> = {
  kennisneming: 'wanneer u het wist',
  feiten: 'de feiten',
  gevolgen: 'de gevolgen',
  maatregelen: 'de maatregelen',
  aantal: 'om hoeveel mensen het gaat',
  meldingen: 'aan wie het gemeld is',
  akkoord: 'wie het besluit vaststelt',
}

const WHOM: Readonly<Record<Melding['aan'], string>> = { ap: 'AP', betrokkenen: 'de mensen zelf', verantwoordelijke: 'de verantwoordelijke', openbaar: 'openbaar', csirt: 'CSIRT' }

/** How it stands with the notification to the authority, in a sentence. */
export function clockWords(ap: ApClock): string {
  switch (ap.soort) {
    case 'niet-nodig':
      return 'Melden bij de AP hoeft niet, volgens de uitkomst.'
    case 'gemeld':
      return `Gemeld bij de AP op ${momentWords(ap.op)}${ap.na === undefined ? '' : `, na ${hoursInWords(ap.na)}`}.${ap.teLaat ? ` Dat is te laat${ap.reden === undefined ? ', en er staat geen reden bij' : `; reden: ${ap.reden}`}.` : ''}`
    case 'begin-onbekend':
      return `${ap.moet ? 'Moet gemeld worden bij de AP.' : 'Nog niet beoordeeld of dit gemeld moet worden bij de AP.'} Er staat niet wanneer u het wist. Hoeveel tijd er is, kan avg daarom niet zeggen.`
    case 'loopt':
      return ap.moet ? running(ap) : `Nog niet beoordeeld of dit gemeld moet worden bij de AP. Als het moet: ${running(ap).replace(/^\p{Lu}/u, (first) => first.toLowerCase())}`
  }
}

function running({ over, tot, uren }: Extract<ApClock, { soort: 'loopt' }>): string {
  if (over === undefined) return `Nog niet gemeld bij de AP. Dat moest uiterlijk ${momentWords(tot)}.`
  if (over < 0) return `De ${uren} uur zijn voorbij: ${late(over)} te laat. Meld nu, en zeg waarom het later is.`
  return `Nog ${hoursInWords(over)} om te melden bij de AP: uiterlijk ${momentWords(tot)}.`
}

function late(over: number): string {
  return over > -60_000 ? 'minder dan een minuut' : hoursInWords(over)
}

export function notificationWords({ aan, op, soort, reden_te_laat: reason }: Melding): string {
  return `${WHOM[aan]}: ${momentWords(op)}${soort === undefined ? '' : ` (${soort} melding)`.replace('aanvulling melding', 'aanvulling').replace('intrekking melding', 'intrekking')}${reason === undefined ? '' : `. Later, omdat: ${reason}`}`
}

export function actionWords({ wat, wie, uiterlijk }: Besluitactie): string {
  return [wat, ...(wie === undefined ? [] : [`(${wie})`]), ...(uiterlijk === undefined ? [] : [`– uiterlijk ${momentWords(uiterlijk)}`])].join(' ')
}

/** Whether an entry asks for something of someone. */
export function needsWork({ afgerond, af, open, mist, ap }: Breach): boolean {
  return afgerond === undefined && (!af || open.length > 0 || mist.length > 0 || ap.soort === 'loopt' || ap.soort === 'begin-onbekend')
}
