import { AvgError } from '../../core/error.js'
import { answer, question, start, type Verloop } from '../../decide/procedure.js'
import { readRegular } from '../../host/disk.js'
import { phraseDefect } from '../../register/defects.js'
import type { Besluitactie, Inbreuk } from '../../register/generated/types.js'
import type { Procedure } from '../../register/model.js'
import type { Antwoord } from '../../register/procedure-steps.js'
import { yamlDefects } from '../../register/yaml-problems.js'
import { parseSource } from '../../source/source.js'
import { refuseUnfit } from './keep.js'
import { refusal } from './private.js'

/** Answers that come from a file: as they stand in a record, or shorter, a question and its answer on one line. */
export interface AnswersFile {
  file: string
  gegeven: { vraag: string; antwoord: Antwoord; overweging?: string }[]
  naam?: string
  datum?: string
  rol?: string
  verwerkingen?: string[]
  overwegingen?: string[]
  inbreuk?: Inbreuk
  acties?: Besluitactie[]
  akkoord?: { rol: string; datum: string }
}

const KEYS = ['naam', 'procedure', 'versie', 'zichtbaar', 'datum', 'rol', 'verwerkingen', 'inbreuk', 'antwoorden', 'overwegingen', 'uitkomst', 'acties', 'akkoord', 'opmerkingen']

/**
 * Reads a file with answers.
 *
 * @throws AvgError when it cannot be read, or is something else.
 */
export function readAnswers(file: string): AnswersFile {
  const source = parseSource(file, readRegular(file))
  const [defect] = source.problems.length > 0 ? yamlDefects(file, source) : []
  if (defect) throw new AvgError(`${file}, regel ${defect.range.start.line}: ${phraseDefect(defect).wat}`)
  const { value } = source
  if (!isMapping(value)) throw new AvgError(`${file}: hier horen sleutels met antwoorden te staan, zoals \`antwoorden:\`.`)
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) throw new AvgError(`${file}, regel ${source.locate([unknown], 'key').start.line}: \`${unknown}\` hoort hier niet. Antwoorden op de vragen staan onder \`antwoorden\`.`)
  const { antwoorden, procedure: _procedure, versie: _version, uitkomst: _outcome, opmerkingen: _notes, zichtbaar: _visible, acties, ...about } = value as Record<string, never>
  const gegeven = given(antwoorden, file)
  // What a record may be, these may be: the answers themselves are held against their questions.
  refuseUnfit({ ...about, ...(acties === undefined ? {} : { acties }), naam: about.naam ?? 'x', procedure: 'x', versie: '2026-01-01', antwoorden: [{ vraag: 'x', antwoord: 'x' }] }, file)
  return { file, gegeven, ...(about as object), ...(Array.isArray(acties) ? { acties } : {}) }
}

function given(value: unknown, file: string): AnswersFile['gegeven'] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.map((item: unknown) => one(isMapping(item) ? item.vraag : undefined, item, file))
  if (!isMapping(value)) throw new AvgError(`${file}: onder \`antwoorden\` staat per vraag een antwoord, zoals \`beveiliging: ja\`.`)
  return Object.entries(value).map(([vraag, item]) => one(vraag, isMapping(item) ? item : { antwoord: item }, file))
}

function one(vraag: unknown, item: unknown, file: string): AnswersFile['gegeven'][number] {
  const { antwoord, overweging } = isMapping(item) ? item : {}
  if (typeof vraag !== 'string' || antwoord === undefined || antwoord === null) throw new AvgError(`${file}: bij een antwoord horen \`vraag\` en \`antwoord\`.`)
  return { vraag, antwoord: antwoord as Antwoord, ...(overweging === undefined ? {} : { overweging: String(overweging) }) }
}

/**
 * Follows a procedure with answers from a file.
 *
 * @throws AvgError when a question has no answer, when an answer does not fit, or holds data of a person.
 */
export function walkFile(procedure: Procedure, peildatum: string, { file, gegeven }: Pick<AnswersFile, 'file' | 'gegeven'>): { verloop: Verloop; ongevraagd: string[] } {
  const unknown = gegeven.find(({ vraag }) => !procedure.vragen.has(vraag))
  if (unknown) throw new AvgError(`${file}: \`${unknown.vraag}\` is geen vraag van \`${procedure.id}\`. De vragen zijn: ${[...procedure.vragen.keys()].join(', ')}.`)
  for (const { vraag, antwoord, overweging = '' } of gegeven) {
    const why = refusal(JSON.stringify(antwoord)) ?? refusal(overweging)
    if (why !== undefined) throw new AvgError(`${file}, bij \`${vraag}\`: ${why}`)
  }
  let verloop = start(procedure, peildatum)
  for (let vraag = question(verloop); vraag; vraag = question(verloop)) {
    const known = gegeven.find((each) => each.vraag === vraag!.id)
    if (!known) throw new AvgError(`${file}: er is geen antwoord op \`${vraag.id}\`: ${vraag.tekst}`)
    verloop = answer(verloop, known.antwoord, known.overweging)
  }
  const asked = new Set(verloop.gegeven.map(({ vraag }) => vraag.id))
  return { verloop, ongevraagd: gegeven.map(({ vraag }) => vraag).filter((id) => !asked.has(id)) }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
