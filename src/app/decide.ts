import { AvgError } from '../core/error.js'
import { outcome, resume, start, type Verloop } from '../decide/procedure.js'
import { compareScores, score, type Vergeleken } from '../decide/procedure-score.js'
import { type About, recordOf } from '../decide/record.js'
import { prompts as promptsFor, type Prompts, Stopped } from '../host/prompts.js'
import type { Besluit as BesluitYaml } from '../register/generated/types.js'
import type { Procedure } from '../register/model.js'
import { builtIn } from '../register/procedures.js'
import type { Antwoord } from '../register/procedure-steps.js'
import type { Decision, ListedProcedure } from '../report/decision-pretty.js'
import { details, type Known } from './procedures/details.js'
import { Draft, draftsIn } from './procedures/drafts.js'
import { type AnswersFile, readAnswers, walkFile } from './procedures/file.js'
import { answersWith, extended, followUp, reassessed } from './procedures/follow-up.js'
import { changeRecord, keepRecord, refuseUnfit } from './procedures/keep.js'
import { brokenIn, type Desk, deskAt, procedureAt, recordAt } from './procedures/place.js'
import { refusal } from './procedures/private.js'
import { soFar, walk } from './procedures/walk.js'

export interface DecideOptions {
  /** File with answers; without it, the terminal asks. */
  antwoorden?: string
  /** Id of an entry that gets more to say. */
  vervolg?: string
  /** The day of the decision, and of the law. */
  datum: string
  /** Whether the day was asked for, or is simply today. */
  datumGevraagd: boolean
  naam?: string
  rol?: string
  akkoord?: string
  verwerkingen: readonly string[]
  plain: boolean
  dryRun: boolean
}

export interface Decided {
  decision: Decision
  /** The score per area, of a questionnaire that gives points. */
  delen: Vergeleken[]
  yaml: BesluitYaml
  /** Where the record stands; absent when nothing was written. */
  id?: string
  notes: string[]
}

/** The procedures that can be walked: those of avg, and those of the register. One of the register goes before one of avg with its name. */
export function proceduresOf(path: string): { procedures: ListedProcedure[]; broken: string[] } {
  const desk = deskAt(path)
  const { register } = desk
  const drafts = draftsIn(desk)
  const listed = (procedure: Procedure, eigen: boolean): ListedProcedure => ({
    id: procedure.id,
    naam: procedure.yaml.naam,
    ...(procedure.yaml.omschrijving === undefined ? {} : { omschrijving: procedure.yaml.omschrijving }),
    eigen,
    besluiten: [...register.besluiten.values()].filter(({ yaml }) => yaml.procedure === procedure.id).length,
    lopend: drafts.filter(({ yaml }) => yaml.procedure === procedure.id).length,
  })
  const own = [...register.procedures.values()]
  const ours = [...builtIn().values()].filter(({ id }) => !register.procedures.has(id))
  return { procedures: [...ours.map((each) => listed(each, false)), ...own.map((each) => listed(each, true))], broken: brokenIn(desk, (each) => each.startsWith('procedures/')) }
}

/**
 * Walks a procedure, or goes on with an entry, and keeps what came out of it.
 *
 * @throws AvgError when it was broken off, when answers are missing, or when the record cannot be written.
 */
export async function decide(path: string, naam: string, options: DecideOptions): Promise<Decided> {
  const desk = deskAt(path)
  const procedure = procedureAt(desk, naam)
  refuseOptions(desk, options)
  const notes = datedNotes(procedure, options.datum)
  const made = options.vervolg !== undefined ? await goOn(desk, procedure, options.vervolg, options) : options.antwoorden === undefined ? await atTerminal(desk, procedure, options) : fromFile(desk, procedure, options.antwoorden, options)
  return { ...made, delen: compareScores(score(procedure, new Map(made.decision.gegeven.map(({ vraag, antwoord }) => [vraag.id, antwoord]))), []), notes: [...notes, ...(made.notes ?? [])] }
}

type Made = Omit<Decided, 'notes' | 'delen'> & { notes?: string[] }

function refuseOptions({ register }: Desk, { naam, rol, akkoord, verwerkingen }: DecideOptions): void {
  for (const [option, text] of [['naam', naam], ['rol', rol], ['akkoord', akkoord]] as const) {
    if (text === undefined) continue
    const why = text.trim() === '' ? 'Hier staat niets.' : refusal(text)
    if (why !== undefined) throw new AvgError(`--${option}: ${why}`)
  }
  const unknown = verwerkingen.find((id) => !register.ids.includes(id))
  if (unknown !== undefined) throw new AvgError(`Er is geen verwerking \`${unknown}\` in dit register. Kies uit: ${register.ids.join(', ')}.`)
}

/** A procedure of another time asks what the law asked then. */
function datedNotes({ yaml: { geldig_vanaf: from, geldig_tot: until } }: Procedure, datum: string): string[] {
  if (from !== undefined && datum < from) return [`deze procedure past bij de wet vanaf ${shown(from)}. Het besluit is van ${shown(datum)}.`]
  return until !== undefined && datum > until ? [`deze procedure past bij de wet tot en met ${shown(until)}. Het besluit is van ${shown(datum)}.`] : []
}

function fromFile(desk: Desk, procedure: Procedure, file: string, options: DecideOptions): Made {
  const given = readAnswers(file)
  const datum = options.datumGevraagd ? options.datum : (given.datum ?? options.datum)
  const { verloop, ongevraagd } = walkFile(procedure, datum, given)
  const rol = options.rol ?? given.rol
  if (rol === undefined) throw new AvgError(`${file}: er staat niet vanuit welke functie de vragen zijn beantwoord. Zet \`rol:\` in het bestand, of geef \`--rol\`. Een functie, nooit een naam.`)
  const { verwerkingen = [], overwegingen, inbreuk } = given
  const akkoord = options.akkoord === undefined ? given.akkoord : { rol: options.akkoord, datum }
  const chosen = options.verwerkingen.length > 0 ? options.verwerkingen : verwerkingen
  refuseOptions(desk, { ...options, verwerkingen: chosen })
  const about: About = { naam: options.naam ?? given.naam ?? procedure.yaml.naam, datum, rol, verwerkingen: chosen, ...(overwegingen ? { overwegingen } : {}), ...(inbreuk ? { inbreuk } : {}), ...(akkoord ? { akkoord } : {}) }
  const yaml = recordOf(verloop, about)
  refuseUnfit(yaml, file)
  const id = options.dryRun ? undefined : keepRecord(desk, yaml, datum)
  return { decision: decisionOf(verloop), yaml, ...(id === undefined ? {} : { id }), notes: ongevraagd.map((one) => `\`${one}\` is met deze antwoorden niet gevraagd, en staat niet in het besluit.`) }
}

async function atTerminal(desk: Desk, procedure: Procedure, options: DecideOptions): Promise<Made> {
  const asking = await promptsFor(options.plain)
  let draft: Draft | undefined
  try {
    asking.say([procedure.yaml.naam, ...(procedure.yaml.omschrijving === undefined ? [] : [procedure.yaml.omschrijving.replace(/\s+/g, ' ').trim()]), asking.uitleg])
    const begun = await begin(asking, desk, procedure, options.datum)
    draft = begun.draft
    const keep = (verloop: Verloop): void => {
      if (!options.dryRun) begun.draft.keep(verloop)
    }
    const done = await finished(asking, begun.verloop, keep, options)
    if (!done) {
      draft.remove()
      return { decision: decisionOf(begun.verloop), yaml: recordOf(begun.verloop, { naam: procedure.yaml.naam, datum: options.datum, rol: '' }) }
    }
    const yaml = recordOf(done.verloop, done.about)
    const id = options.dryRun ? undefined : keepRecord(desk, yaml, options.datum)
    draft.remove()
    return { decision: decisionOf(done.verloop), yaml, ...(id === undefined ? {} : { id }) }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    throw new AvgError(draft?.kept === true ? `Afgebroken. Uw antwoorden zijn bewaard. Ga verder met \`avg decide ${desk.folder} ${procedure.id}\`.` : 'Afgebroken. Er is niets geschreven.')
  } finally {
    asking.close()
  }
}

/** Where the walk begins: anew, or where someone stopped. */
async function begin(asking: Prompts, desk: Desk, procedure: Procedure, datum: string): Promise<{ verloop: Verloop; draft: Draft }> {
  const drafts = draftsIn(desk, procedure.id)
  const anew = { verloop: start(procedure, datum), draft: new Draft(desk) }
  if (drafts.length === 0) return anew
  const choices = drafts.map(({ id, yaml }) => ({ id, tekst: `Verder gaan van ${shown(yaml.datum ?? datum)}: ${yaml.antwoorden.length} ${yaml.antwoorden.length === 1 ? 'vraag' : 'vragen'} beantwoord` }))
  for (;;) {
    const reply = await asking.choose({ vraag: 'Er is iets dat nog niet af is.' }, [...choices, { id: '', tekst: 'Opnieuw beginnen, voor iets anders' }])
    if (reply.soort === 'uitleg') asking.say(['Wie eerder stopte, kan verder gaan waar hij was. Wat nog niet af is, blijft bewaard tot u het afmaakt.'])
    if (reply.soort !== 'antwoord') continue
    const known = drafts.find(({ id }) => id === reply.waarde)
    if (!known) return anew
    const verloop = resume(procedure, datum, known.yaml.antwoorden as { vraag: string; antwoord: Antwoord; overweging?: string }[])
    asking.say(soFar(verloop))
    return { verloop, draft: new Draft(desk, known) }
  }
}

/** Questions, then what else a record needs, then a yes; going back leads through all of it. Undefined when nothing is to be kept. */
async function finished(asking: Prompts, from: Verloop, keep: (verloop: Verloop) => void, options: DecideOptions): Promise<{ verloop: Verloop; about: About } | undefined> {
  const known: Known = {
    datum: options.datum,
    ...(options.naam === undefined ? {} : { naam: options.naam }),
    ...(options.rol === undefined ? {} : { rol: options.rol }),
    ...(options.akkoord === undefined ? {} : { akkoord: { rol: options.akkoord, datum: options.datum } }),
    verwerkingen: options.verwerkingen,
  }
  const earlier = new Map<string, { antwoord: Antwoord; overweging?: string }>()
  let verloop = from
  for (;;) {
    verloop = await walk(verloop, { prompts: asking, keep }, earlier)
    const found = outcome(verloop)
    asking.say(found ? [`Uitkomst: ${found.uitkomst.tekst}`, ...(found.uitkomst.reden === undefined ? [] : [found.uitkomst.reden])] : ['Alle vragen zijn beantwoord.'])
    const about = await details(asking, verloop, known)
    const reply = about && (await asking.choose({ vraag: 'Vastleggen in het register?' }, [{ id: 'ja', tekst: options.dryRun ? 'Ja (met --dry-run wordt er niets geschreven)' : 'Ja' }, { id: 'nee', tekst: 'Nee, gooi de antwoorden weg' }]))
    if (about && reply?.soort === 'antwoord') return reply.waarde === 'ja' ? { verloop, about } : undefined
    const last = verloop.gegeven.at(-1)
    if (!about && last) {
      earlier.set(last.vraag.id, last)
      verloop = resume(verloop.procedure, verloop.peildatum, verloop.gegeven.slice(0, -1).map(({ vraag, ...rest }) => ({ vraag: vraag.id, ...rest })))
      keep(verloop)
    }
  }
}

/** Adds to an entry: from a file, or by asking. */
async function goOn(desk: Desk, procedure: Procedure, id: string, options: DecideOptions): Promise<Made> {
  const besluit = recordAt(desk, id)
  if (besluit.yaml.procedure !== procedure.id) throw new AvgError(`${id} is een besluit van \`${besluit.yaml.procedure}\`, niet van \`${procedure.id}\`.`)
  const yaml = options.antwoorden === undefined ? await asked(besluit, options) : filled(besluit, procedure, readAnswers(options.antwoorden), options)
  refuseUnfit(yaml, options.antwoorden ?? id)
  if (!options.dryRun && yaml !== besluit.yaml) changeRecord(desk, besluit, yaml)
  const verloop = resume(procedure, yaml.datum ?? options.datum, yaml.antwoorden as { vraag: string; antwoord: Antwoord; overweging?: string }[])
  return { decision: decisionOf(verloop), yaml, ...(options.dryRun || yaml === besluit.yaml ? {} : { id }) }
}

async function asked(besluit: Parameters<typeof followUp>[1], { plain, datum }: DecideOptions): Promise<BesluitYaml> {
  const asking = await promptsFor(plain)
  try {
    asking.say([asking.uitleg])
    return await followUp(asking, besluit, datum)
  } catch (error) {
    throw error instanceof Stopped ? new AvgError('Afgebroken. Er is niets geschreven.') : error
  } finally {
    asking.close()
  }
}

function filled(besluit: Parameters<typeof followUp>[1], procedure: Procedure, given: AnswersFile, { datum, akkoord }: DecideOptions): BesluitYaml {
  const anew = given.gegeven.length === 0 ? besluit.yaml : reassessed(besluit.yaml, walkFile(procedure, datum, { file: given.file, gegeven: answersWith(besluit, given.gegeven) }).verloop, datum)
  const signed = akkoord === undefined ? given.akkoord : { rol: akkoord, datum }
  return extended(anew, { ...(given.inbreuk ? { inbreuk: given.inbreuk } : {}), ...(given.overwegingen ? { overwegingen: given.overwegingen } : {}), ...(given.acties ? { acties: given.acties } : {}), ...(signed ? { akkoord: signed } : {}) })
}

function decisionOf(verloop: Verloop): Decision {
  const uitslag = outcome(verloop)
  return { procedure: verloop.procedure, gegeven: verloop.gegeven, ...(uitslag ? { uitslag } : {}) }
}

function shown(date: string): string {
  return date.split('-').reverse().join('-')
}
