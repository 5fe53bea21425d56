import type { Partij } from '../../register/generated/types.js'
import type { Register, Verwerking } from '../../register/model.js'
import { texts } from '../../register/states.js'
import { activityFile, MAIN_FILE, valuesOf } from '../../register/values.js'
import { writeZip } from '../archive/zip.js'
import type { Export, Loss } from '../loss.js'
import { gather, Ledger } from '../reading/ledger.js'
import { readDate } from '../reading/answers.js'
import { entryOf } from './entry.js'
import { FOLDERS } from './words.js'

const BOM = '\uFEFF'

/**
 * The register as the AVG Register Rijksoverheid has it: a zip with one JSON file for each activity, in the folder of its
 * role. Keys and words after exports of that system; see words.ts.
 */
export function toRijksoverheid(register: Register): Export {
  const main = new Ledger({ ...register.yaml, verwerkingen: undefined })
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array>()
  const losses: [string, string][] = []
  const date = dated(register)
  if (date === undefined && register.verwerkingen.size > 0) losses.push(['Het formaat vraagt wanneer een verwerking is ingevoerd en gewijzigd. Het register heeft geen datum; die velden zijn leeg.', MAIN_FILE])
  for (const verwerking of register.verwerkingen.values()) {
    const own = new Ledger(verwerking.yaml)
    const entry = { ...entryOf(verwerking, own, main), AanmaakDatum: date ?? null, LaatsteWijzigDatum: date ?? null }
    files.set(`${FOLDERS[verwerking.yaml.rol === 'verwerker' ? 'verwerker' : 'verantwoordelijke']}/JSON/${verwerking.id}.json`, encoder.encode(`${BOM}${JSON.stringify([entry], null, 2)}\n`))
    for (const key of own.restKeys()) losses.push([noPlace(key), verwerking.id])
  }
  takeParties(register, main)
  for (const key of main.restKeys()) losses.push([noPlace(key), MAIN_FILE])
  return { files: new Map([[`${register.id}-rijksoverheid.zip`, writeZip(files)]]), losses: [...gather(losses), ...otherFiles(register)] }
}

function noPlace(key: string): string {
  return `Voor \`${key}\` heeft het AVG Register Rijksoverheid geen plek.`
}

/** A day on which the register said this, in the form of the format. */
function dated(register: Register): string | undefined {
  const day = readDate(register.yaml.datum ?? '') ?? readDate(register.yaml.herziening?.laatst ?? '')
  return day === undefined ? undefined : `${day}T00:00:00`
}

/** Names of parties and systems are in every activity that has them; what is nowhere used stays behind. */
function takeParties(register: Register, main: Ledger): void {
  const all = [...register.verwerkingen.values()]
  const parties = new Set(all.flatMap((verwerking) => [...partiesOf(verwerking)]))
  for (const [index, partij] of (register.yaml.partijen ?? []).entries()) {
    if (!parties.has(partij)) continue
    for (const key of ['id', 'naam', 'land']) main.take('partijen', index, key)
    for (const key of ['adres', 'postcode', 'plaats', 'email', 'telefoon']) main.take('partijen', index, 'contact', key)
  }
  for (const [index, systeem] of (register.yaml.systemen ?? []).entries()) {
    if (!all.some((verwerking) => verwerking.systemen.includes(systeem))) continue
    for (const key of ['id', 'naam']) main.take('systemen', index, key)
  }
  const inherited = all.some(({ yaml }) => yaml.verantwoordelijken === undefined && yaml.rol !== 'verwerker')
  if (inherited) texts(register.yaml.verantwoordelijken).forEach((_, index) => main.take('verantwoordelijken', index))
}

function partiesOf({ register, yaml, verantwoordelijken }: Verwerking): Partij[] {
  const ids = [...texts(yaml.opdrachtgevers), ...(Array.isArray(yaml.verwerkers) ? yaml.verwerkers.map(({ partij }) => partij) : [])]
  const controllers = yaml.rol === 'verwerker' ? [] : verantwoordelijken
  return [...controllers, ...ids.flatMap((id) => register.partijen.get(id) ?? [])]
}

function otherFiles(register: Register): Loss[] {
  const activities = new Set([...register.verwerkingen.keys()].map(activityFile))
  const places = [...valuesOf(register).keys()].filter((path) => path !== MAIN_FILE && !activities.has(path))
  return places.length === 0 ? [] : [{ what: 'Deze bestanden van het register passen niet in het AVG Register Rijksoverheid.', places }]
}
