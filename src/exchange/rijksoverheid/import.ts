import { AvgError } from '../../core/error.js'
import { activityFile, MAIN_FILE } from '../../register/values.js'
import { isZip, readZip } from '../archive/zip.js'
import type { Import } from '../loss.js'
import { Additions } from '../reading/additions.js'
import { Ids } from '../reading/ids.js'
import { gather, keyName, Ledger, type Leaf } from '../reading/ledger.js'
import { clean } from '../reading/text.js'
import { readActivity } from './activity.js'
import { Contacts } from './contacts.js'
import { parseJson } from './json.js'
import { FOLDERS } from './words.js'

const MOST_ACTIVITIES = 5000

type Kind = keyof typeof FOLDERS | undefined

interface Found {
  entry: object
  kind: Kind
  /** How a message names it: `export.json, verwerking 3`. */
  where: string
}

/**
 * Activities from an export of the AVG Register Rijksoverheid: one JSON file, or a zip of them. Keys and words after exports
 * of that system; see words.ts. A key that is not known is listed as not placed, never dropped.
 *
 * @throws AvgError when this is no such export.
 */
export function fromRijksoverheid(bytes: Uint8Array, name: string): Import {
  const losses: [string, string][] = []
  const lose = (what: string, place: string): unknown => losses.push([what, place])
  const found = isZip(bytes) ? inZip(bytes, lose) : inFile(parseJson(bytes, name), name, undefined)
  if (found.length === 0) throw new AvgError(`In \`${name}\` staat geen verwerking. Lever een export van het AVG Register Rijksoverheid aan: JSON, of een zip daarvan.`)
  if (found.length > MOST_ACTIVITIES) throw new AvgError(`In \`${name}\` staan ${found.length} verwerkingen. avg neemt er hoogstens ${MOST_ACTIVITIES}.`)

  const values = new Map<string, unknown>()
  const places = new Map<string, string>()
  const ids = new Ids()
  const additions = new Additions()
  const contacts = new Contacts()
  for (const { entry, kind, where } of found) {
    const activity = readActivity(entry, kind, where, additions, contacts)
    const id = ids.give(activity.wanted, 'verwerking')
    const path = activityFile(id)
    if (activity.wanted !== id && activity.own) lose('Dit kenmerk kwam al voor. De verwerking kreeg een ander.', `${where}: ${activity.wanted} is nu ${id}`)
    values.set(path, activity.value)
    places.set(path, where)
    for (const [key, from] of activity.from) places.set(`${path}#/${key}`, `${where}, ${from}`)
    const label = `${where} (${activity.value.naam})`
    for (const [what, text] of activity.notes) lose(what, `${label}: ${text}`)
    for (const leaf of activity.rest) lose(...unplaced(leaf, label))
  }
  for (const [what, text] of contacts.losses()) lose(what, text)
  const main = { ...additions.value(), ...contacts.value() }
  if (Object.keys(main).length > 0) values.set(MAIN_FILE, main)
  return { values, losses: gather(losses), places }
}

function unplaced({ path, value }: Leaf, label: string): [what: string, place: string] {
  return [`Voor \`${keyName(path)}\` heeft het register geen plek.`, `${label}: ${shown(value)}`]
}

function shown(value: Leaf['value']): string {
  return value === true ? 'ja' : value === false ? 'nee' : (clean(String(value)) ?? '')
}

function inFile(value: unknown, name: string, kind: Kind): Found[] {
  const all = Array.isArray(value) ? value : [value]
  return all.map((entry: unknown, index) => {
    const where = all.length > 1 ? `${name}, verwerking ${index + 1}` : name
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) throw new AvgError(`${where}: hier hoort een verwerking te staan, met een \`Naam\`. Lever een export van het AVG Register Rijksoverheid aan.`)
    return { entry, kind, where }
  })
}

function inZip(bytes: Uint8Array, lose: (what: string, place: string) => unknown): Found[] {
  return [...readZip(bytes)].flatMap(([place, content]) => {
    const folder = place.split('/')[0]!
    if (!/\.json$/i.test(place)) {
      lose('Dit bestand in de zip is geen JSON. avg leest het niet.', place)
      return []
    }
    const value = parseJson(content, place)
    // Of the police and of justice: another law, with other questions. Nothing of it goes in a register under the AVG.
    if (/^WPG\b/i.test(folder)) {
      for (const leaf of new Ledger(value).rest()) lose('Deze verwerking valt onder de Wet politiegegevens en niet onder de AVG. avg neemt haar niet over.', `${place}: ${keyName(leaf.path)}: ${shown(leaf.value)}`)
      return []
    }
    const kind = (Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]).find((key) => FOLDERS[key] === folder)
    return inFile(value, place, kind)
  })
}
