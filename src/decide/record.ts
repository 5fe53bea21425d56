import type { Besluit as BesluitYaml, Besluitactie, Inbreuk, Uitkomst, Uitkomstactie } from '../register/generated/types.js'
import type { Procedure } from '../register/model.js'
import { inDutchTime } from './moment.js'
import { outcome, type Verloop } from './procedure.js'

const HOUR = 3_600_000

/** What is known of a decision apart from the answers. */
export interface About {
  naam: string
  datum: string
  rol: string
  verwerkingen?: readonly string[]
  overwegingen?: readonly string[]
  inbreuk?: Inbreuk
  akkoord?: { rol: string; datum: string }
}

/** What is kept of a walk: the answers with the considerations, the outcome, and what has to be done. */
export function recordOf(verloop: Verloop, about: About): BesluitYaml {
  const { procedure, gegeven } = verloop
  const uitslag = outcome(verloop)
  const inbreuk = breachOf(verloop, about.inbreuk)
  return {
    naam: about.naam,
    procedure: procedure.id,
    versie: procedure.yaml.versie,
    datum: about.datum,
    rol: about.rol,
    ...(about.verwerkingen && about.verwerkingen.length > 0 ? { verwerkingen: [...about.verwerkingen] } : {}),
    ...(inbreuk ? { inbreuk } : {}),
    antwoorden: gegeven.map(({ vraag, antwoord, overweging }) => ({ vraag: vraag.id, antwoord: typeof antwoord === 'object' ? [...antwoord] : antwoord, ...(overweging === undefined ? {} : { overweging }) })),
    ...(about.overwegingen && about.overwegingen.length > 0 ? { overwegingen: [...about.overwegingen] } : {}),
    ...(uitslag ? { uitkomst: uitslag.uitkomst.id, acties: uitslag.acties.length === 0 ? ('geen' as const) : uitslag.acties.map((actie) => planned(actie, inbreuk?.kennisneming)) } : {}),
    ...(about.akkoord ? { akkoord: about.akkoord } : {}),
  }
}

/** Whether an outcome leaves a breach that has to be kept in the register of breaches (art. 33(5)). */
export function keepsBreach({ yaml }: Procedure, uitkomst: Uitkomst | undefined): boolean {
  return yaml.onderwerp === 'datalek' && Array.isArray(uitkomst?.acties) && uitkomst.acties.some(({ handeling }) => handeling !== undefined && TO_KEEP.has(handeling))
}

const TO_KEEP = new Set(['vastleggen', 'melden-ap', 'melden-betrokkenen', 'melden-verantwoordelijke', 'openbaar-bericht'])

/** When somebody knew, by the answers: the first moment that a procedure asks for. */
export function awareness(procedure: Procedure, antwoorden: readonly { vraag: string; antwoord: unknown }[]): string | undefined {
  const asked = procedure.yaml.vragen.find(({ soort }) => soort === 'moment')
  const given = antwoorden.find(({ vraag }) => vraag === asked?.id)?.antwoord
  return typeof given === 'string' ? given : undefined
}

/** What is known of the breach; that nothing was to be notified follows from the outcome. */
function breachOf(verloop: Verloop, given: Inbreuk | undefined): Inbreuk | undefined {
  const { procedure, gegeven } = verloop
  const uitkomst = outcome(verloop)?.uitkomst
  if (!keepsBreach(procedure, uitkomst)) return given
  const kennisneming = given?.kennisneming ?? awareness(procedure, gegeven.map(({ vraag, antwoord }) => ({ vraag: vraag.id, antwoord })))
  const told = Array.isArray(uitkomst?.acties) && uitkomst.acties.some(({ handeling }) => handeling?.startsWith('melden-') && handeling !== 'melden-csirt')
  return { ...(kennisneming === undefined ? {} : { kennisneming }), ...given, ...(given?.meldingen === undefined && !told ? { meldingen: 'geen' as const } : {}) }
}

/** Hours run from awareness and are real hours; of other terms the law does not say the last day in numbers. */
function planned({ wat, handeling, wie, binnen }: Uitkomstactie, kennisneming: string | undefined): Besluitactie {
  const hours = /^(\d+) (uur|uren)$/.exec(binnen ?? '')?.[1]
  return {
    wat,
    ...(handeling === undefined ? {} : { handeling }),
    ...(wie === undefined ? {} : { wie }),
    ...(hours === undefined || kennisneming === undefined ? {} : { uiterlijk: inDutchTime(Date.parse(kennisneming) + Number(hours) * HOUR) }),
  }
}
