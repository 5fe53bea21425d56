import { AvgError } from '../../core/error.js'
import type { Fg } from '../../register/generated/types.js'
import { normalise } from '../../register/identity.js'
import { activityFile, MAIN_FILE } from '../../register/values.js'
import type { Import } from '../loss.js'
import { Additions } from '../reading/additions.js'
import { Ids } from '../reading/ids.js'
import { gather } from '../reading/ledger.js'
import type { RawSheet } from '../spreadsheet/workbook.js'
import { readActivity } from './activity.js'
import { fromForm, fromRows, loseSheet, type Lose, type RawActivity } from './pieces.js'
import type { Mapping } from './targets.js'

/**
 * Activities from somebody else's spreadsheet, read as the mapping says. Every cell that is not empty is in the values or in
 * the losses.
 *
 * @throws AvgError when the mapping names a sheet that is not there, or nothing comes of it.
 */
export function fromForeign(sheets: readonly RawSheet[], mapping: Mapping): Import {
  const losses: [string, string][] = []
  const lose: Lose = (what, place, text) => losses.push([what, `${place}: ${text}`])
  for (const { blad } of mapping.bladen) {
    if (!sheets.some(({ name }) => name === blad)) throw new AvgError(`Het blad ${blad} uit de toewijzing staat niet in dit bestand. Wel: ${sheets.map(({ name }) => name).join(', ')}.`)
  }
  const raw = sheets.flatMap((sheet): RawActivity[] => {
    const how = mapping.bladen.find(({ blad }) => blad === sheet.name)
    if (how) return how.soort === 'rijen' ? fromRows(sheet, how, lose) : fromForm(sheet, how, lose)
    loseSheet(sheet, lose)
    return []
  })
  if (raw.length === 0) throw new AvgError('Met deze toewijzing staat er geen verwerking in het bestand. Kijk na of `kopregel` en `kolommen` kloppen.')

  const values = new Map<string, unknown>()
  const places = new Map<string, string>()
  const ids = new Ids()
  const additions = new Additions()
  for (const activity of raw) {
    const draft = readActivity(activity, additions, lose)
    const number = activity.pieces.find(({ target }) => target === 'kenmerk')?.text ?? ''
    const path = activityFile(ids.give(normalise(`${number} ${draft.value.naam}`), 'verwerking'))
    values.set(path, draft.value)
    for (const [key, from] of draft.from) places.set(`${path}#/${key}`, from)
    const first = activity.pieces[0]
    if (first) places.set(path, first.place)
  }
  const main = { ...additions.value(), ...officer(raw, lose) }
  if (Object.keys(main).length > 0) values.set(MAIN_FILE, main)
  return { values, losses: gather(losses), places }
}

/** The FG is of the whole register: taken when all activities name the same. */
function officer(raw: readonly RawActivity[], lose: Lose): { fg?: Fg } {
  const pieces = raw.flatMap((activity) => activity.pieces.filter(({ target }) => target === 'fg'))
  const texts = new Set(pieces.map(({ text }) => text))
  const [only] = texts
  if (texts.size === 1 && only !== undefined && only.length <= 500) return { fg: { naam: only } }
  for (const { place, text } of pieces) lose('Het register heeft één FG. Hier staan er meer: kies zelf.', place, text)
  return {}
}
