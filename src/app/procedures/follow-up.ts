import { AvgError } from '../../core/error.js'
import { notifyHours } from '../../decide/breaches.js'
import { answersOf, outcome, resume, type Verloop } from '../../decide/procedure.js'
import { recordOf } from '../../decide/record.js'
import { type Prompts, type Reply, Stopped } from '../../host/prompts.js'
import type { Besluit as BesluitYaml, Inbreuk, Melding } from '../../register/generated/types.js'
import type { Besluit } from '../../register/model.js'
import type { Antwoord } from '../../register/procedure-steps.js'
import { breachFields, breachSaid } from './details.js'
import { ask, LATER, ROLE } from './fields.js'
import type { AnswersFile } from './file.js'
import { momentMistake, momentOf, walk } from './walk.js'

const KEYS = ['naam', 'procedure', 'versie', 'zichtbaar', 'datum', 'rol', 'verwerkingen', 'inbreuk', 'antwoorden', 'overwegingen', 'uitkomst', 'acties', 'akkoord', 'opmerkingen'] as const
const BREACH = ['kennisneming', 'begin', 'feiten', 'gevolgen', 'maatregelen', 'aantal', 'meldingen', 'afgerond'] as const
const HOUR = 3_600_000

/** An entry with what came to be known of it later: lists grow, texts are replaced. */
export function extended(yaml: BesluitYaml, more: Pick<Partial<BesluitYaml>, 'inbreuk' | 'overwegingen' | 'akkoord'> & { acties?: AnswersFile['acties'] }): BesluitYaml {
  const { inbreuk: old = {} } = yaml
  const { inbreuk: added = {}, overwegingen = [], akkoord, acties = [] } = more
  const maatregelen = [...new Set([...(old.maatregelen ?? []), ...(added.maatregelen ?? [])])]
  const meldingen = [...listed(old.meldingen), ...listed(added.meldingen)]
  const inbreuk: Inbreuk = { ...old, ...added, ...(maatregelen.length > 0 ? { maatregelen } : {}), ...(meldingen.length > 0 ? { meldingen } : {}) }
  const done = Array.isArray(yaml.acties) ? yaml.acties.map((actie) => ({ ...actie, ...acties.find(({ wat }) => wat === actie.wat) })) : yaml.acties
  return ordered({
    ...yaml,
    inbreuk: ordered(inbreuk, BREACH),
    ...(done === undefined ? {} : { acties: done }),
    ...(overwegingen.length > 0 ? { overwegingen: [...(yaml.overwegingen ?? []), ...overwegingen] } : {}),
    ...(akkoord ? { akkoord } : {}),
  }, KEYS)
}

/** An entry after the questions were answered anew: what was decided before is said, and somebody has to sign again. */
export function reassessed(yaml: BesluitYaml, verloop: Verloop, datum: string): BesluitYaml {
  const { inbreuk, overwegingen = [], akkoord: _signed, acties: _actions, uitkomst, ...rest } = yaml
  // That nothing had to be notified followed from the outcome of then.
  const { meldingen, ...known } = inbreuk ?? {}
  const about = { naam: yaml.naam, datum, rol: yaml.rol ?? '', inbreuk: { ...known, ...(Array.isArray(meldingen) ? { meldingen } : {}) } }
  const anew = recordOf(verloop, about)
  const before = uitkomst === undefined || uitkomst === anew.uitkomst ? [] : [`Op ${datum} opnieuw beoordeeld. Daarvoor was de uitkomst \`${uitkomst}\`.`]
  return ordered({ ...rest, ...anew, ...(yaml.rol === undefined ? {} : { rol: yaml.rol }), ...([...overwegingen, ...before].length > 0 ? { overwegingen: [...overwegingen, ...before] } : {}) }, KEYS)
}

/** The answers of an entry with those of a file over them. */
export function answersWith({ yaml }: Besluit, given: AnswersFile['gegeven']): AnswersFile['gegeven'] {
  const anew = new Set(given.map(({ vraag }) => vraag))
  return [...yaml.antwoorden.filter(({ vraag }) => !anew.has(vraag)).map((each) => ({ ...each, antwoord: each.antwoord as Antwoord })), ...given]
}

const PLACES = { melding: 'Een melding toevoegen', verloop: 'Feiten, gevolgen, maatregelen of aantal aanvullen', actie: 'Zeggen dat iets gedaan is', opnieuw: 'De vragen opnieuw beantwoorden', akkoord: 'Vastleggen wie het besluit vaststelt', afgerond: 'Het datalek afsluiten' }
const WHOM: Record<Melding['aan'], string> = { ap: 'Autoriteit Persoonsgegevens', betrokkenen: 'De mensen zelf', verantwoordelijke: 'De verantwoordelijke', openbaar: 'Openbaar bekendgemaakt', csirt: 'CSIRT en toezichthouder van de Cyberbeveiligingswet' }

/** Asks what there is to add to an entry, for as long as there is something. Who breaks off keeps what was added by then. */
export async function followUp(prompts: Prompts, besluit: Besluit, datum: string): Promise<BesluitYaml> {
  let yaml = besluit.yaml
  try {
    for (let place = await whereTo(prompts, yaml); place !== undefined; place = await whereTo(prompts, yaml)) yaml = await one(place, prompts, { ...besluit, yaml }, datum)
  } catch (error) {
    if (!(error instanceof Stopped) || yaml === besluit.yaml) throw error
  }
  return yaml
}

async function whereTo(prompts: Prompts, { naam, acties }: BesluitYaml): Promise<keyof typeof PLACES | undefined> {
  const open = Array.isArray(acties) && acties.some(({ gedaan }) => gedaan === undefined)
  const choices = Object.entries(PLACES).filter(([id]) => id !== 'actie' || open).map(([id, tekst]) => ({ id, tekst }))
  for (;;) {
    const reply = await prompts.choose({ vraag: 'Wat wilt u aanvullen?', onder: [naam] }, [...choices, { id: 'klaar', tekst: 'Klaar' }])
    if (reply.soort === 'terug' || (reply.soort === 'antwoord' && reply.waarde === 'klaar')) return undefined
    if (reply.soort === 'antwoord') return reply.waarde as keyof typeof PLACES
    prompts.say(['Weet u nog niet alles, dan meldt u in delen (artikel 33 lid 4 AVG). Zet hier wat u later hoort, en aan wie u het meldde.'])
  }
}

async function one(place: keyof typeof PLACES, prompts: Prompts, besluit: Besluit, datum: string): Promise<BesluitYaml> {
  const { yaml } = besluit
  switch (place) {
    case 'melding': {
      const melding = await notified(prompts, yaml)
      return melding ? extended(yaml, { inbreuk: { meldingen: [melding] } }) : yaml
    }
    case 'verloop': {
      const said = await ask(prompts, breachFields(yaml.inbreuk))
      if (!said) return yaml
      const { maatregelen, ...rest } = breachSaid(said)
      const changed = extended(yaml, { inbreuk: rest })
      // All measures were shown to be changed: here the list is what it is now.
      return maatregelen ? ordered({ ...changed, inbreuk: ordered({ ...changed.inbreuk, maatregelen }, BREACH) }, KEYS) : changed
    }
    case 'actie': {
      const open = Array.isArray(yaml.acties) ? yaml.acties.filter(({ gedaan }) => gedaan === undefined) : []
      const which = await prompts.choose({ vraag: 'Wat is gedaan?' }, open.map(({ wat }, index) => ({ id: String(index), tekst: wat })))
      return which.soort === 'antwoord' ? extended(yaml, { acties: [{ ...open[Number(which.waarde)]!, gedaan: datum }] }) : yaml
    }
    case 'opnieuw': {
      if (!besluit.procedure) throw new AvgError(`De procedure \`${yaml.procedure}\` is er niet meer.`)
      const verloop = await walk(resume(besluit.procedure, datum, []), { prompts, keep: () => undefined }, new Map(yaml.antwoorden.map(({ vraag, antwoord, overweging }) => [vraag, { antwoord: antwoord as Antwoord, ...(overweging === undefined ? {} : { overweging }) }])))
      prompts.say([outcome(verloop)?.uitkomst.tekst ?? `${answersOf(verloop.gegeven).size} vragen beantwoord.`])
      return reassessed(yaml, verloop, datum)
    }
    case 'akkoord': {
      const said = await ask(prompts, [{ key: 'rol', vraag: 'Welke functie stelt dit besluit vast?', onder: [ROLE] }])
      return said ? extended(yaml, { akkoord: { rol: said.get('rol')!, datum } }) : yaml
    }
    case 'afgerond':
      return extended(yaml, { inbreuk: { afgerond: datum } })
  }
}

async function notified(prompts: Prompts, yaml: BesluitYaml): Promise<Melding | undefined> {
  const aan = await prompts.choose({ vraag: 'Aan wie is het gemeld?' }, Object.entries(WHOM).map(([id, tekst]) => ({ id, tekst })))
  if (aan.soort !== 'antwoord') return undefined
  const whom = aan.waarde as Melding['aan']
  const at: Reply<string> = await prompts.write({ vraag: 'Wanneer?', onder: ['Schrijf datum en tijd, zoals 2026-11-22 09:00. Dat is de tijd op de klok in Nederland.'] }, momentMistake)
  if (at.soort !== 'antwoord') return undefined
  const op = momentOf(at.waarde)
  const earlier = listed(yaml.inbreuk?.meldingen).some((melding) => melding.aan === whom)
  const soort = earlier ? ('aanvulling' as const) : ('eerste' as const)
  const known = yaml.inbreuk?.kennisneming
  const term = notifyHours(known?.slice(0, 10) ?? op.slice(0, 10))
  const late = whom === 'ap' && !earlier && known !== undefined && term !== undefined && Date.parse(op) - Date.parse(known) > term * HOUR
  const reason = late ? await ask(prompts, [{ key: 'reden', vraag: `Waarom was dit later dan ${term} uur?`, onder: ['Die reden hoort bij de melding (artikel 33 lid 1 AVG).', LATER], leeg: true }]) : undefined
  const text = reason?.get('reden')
  return { aan: whom, op, soort, ...(text === undefined ? {} : { reden_te_laat: text }) }
}

function listed(meldingen: Inbreuk['meldingen']): Melding[] {
  return Array.isArray(meldingen) ? meldingen : []
}

/** The same value with its keys in the order of the schema. */
function ordered<T extends object>(value: T, keys: readonly string[]): T {
  return Object.fromEntries(keys.flatMap((key) => ((value as Record<string, unknown>)[key] === undefined ? [] : [[key, (value as Record<string, unknown>)[key]]]))) as T
}
