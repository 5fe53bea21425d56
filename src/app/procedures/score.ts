import { AvgError } from '../../core/error.js'
import { compareScores, measured, type Score, score } from '../../decide/procedure-score.js'
import { pathKind } from '../../host/disk.js'
import type { Procedure } from '../../register/model.js'
import type { Antwoord } from '../../register/procedure-steps.js'
import type { ScoreReport } from '../../report/score-pretty.js'
import { readAnswers } from './file.js'
import { type Desk, deskAt, procedureAt } from './place.js'

interface Run {
  naam: string
  delen: Score[]
}

/**
 * The score of one run per area, beside an earlier one: of a file, else of the last record, else of the last measurement
 * that the document itself has.
 *
 * @throws AvgError when there is no run, or when the procedure has no points.
 */
export function scoresOf(path: string, naam: string, { antwoorden, eerder }: { antwoorden?: string; eerder?: string }): { procedure: Procedure; report: ScoreReport } {
  const desk = deskAt(path)
  const procedure = procedureAt(desk, naam)
  const runs = [...measurements(procedure), ...records(desk, procedure)]
  const now = antwoorden === undefined ? runs.at(-1)?.run : file(procedure, antwoorden)
  if (!now) throw new AvgError(`Er zijn nog geen antwoorden op \`${naam}\`. Beantwoord de vragen met \`avg decide ${path} ${naam}\`, of geef een bestand met \`--antwoorden\`.`)
  if (now.delen.length === 0) throw new AvgError(`\`${naam}\` heeft geen vragen die punten geven.`)
  const before = eerder === undefined ? (antwoorden === undefined ? runs.at(-2) : runs.at(-1))?.run : named(procedure, runs, eerder)
  return { procedure, report: { naam: procedure.yaml.naam, nu: now.naam, ...(before ? { eerder: before.naam } : {}), delen: compareScores(now.delen, before?.delen ?? []) } }
}

function named(procedure: Procedure, runs: readonly { id: string; run: Run }[], wanted: string): Run {
  const found = runs.find(({ id }) => id === wanted)
  if (found) return found.run
  if (pathKind(wanted) === 'file') return file(procedure, wanted)
  throw new AvgError(`\`${wanted}\` is geen besluit, geen meting en geen bestand.${runs.length === 0 ? '' : ` Er zijn: ${runs.map(({ id }) => id).join(', ')}.`}`)
}

function records({ register }: Desk, procedure: Procedure): { id: string; run: Run }[] {
  return [...register.besluiten.values()]
    .filter(({ yaml }) => yaml.procedure === procedure.id)
    .sort((a, b) => `${a.yaml.datum ?? ''} ${a.id}`.localeCompare(`${b.yaml.datum ?? ''} ${b.id}`))
    .map(({ id, yaml }) => ({ id, run: { naam: yaml.datum === undefined ? yaml.naam : `${yaml.naam}, ${shown(yaml.datum)}`, delen: answered(procedure, yaml.antwoorden as Given) } }))
}

/** Measurements in the document: by the scores that it gives itself, else by the answers that it gives. */
function measurements(procedure: Procedure): { id: string; run: Run }[] {
  return (procedure.yaml.metingen ?? []).flatMap(({ id, naam, datum }) => {
    const scores = measured(procedure, id)
    const given = procedure.yaml.vragen.flatMap(({ id: vraag, standen = [] }) => standen.flatMap(({ meting, antwoord }) => (meting === id && antwoord !== undefined ? [{ vraag, antwoord }] : [])))
    const delen = scores.length > 0 ? scores : given.length > 0 ? answered(procedure, given) : []
    return delen.length === 0 ? [] : [{ id, run: { naam: `${naam ?? id}${datum === undefined ? '' : `, ${shown(datum)}`}`, delen } }]
  })
}

function file(procedure: Procedure, path: string): Run {
  return { naam: path, delen: answered(procedure, readAnswers(path).gegeven) }
}

type Given = readonly { vraag: string; antwoord: Antwoord }[]

function answered(procedure: Procedure, given: Given): Score[] {
  return score(procedure, new Map(given.map(({ vraag, antwoord }) => [vraag, antwoord])))
}

function shown(date: string): string {
  return date.split('-').reverse().join('-')
}
