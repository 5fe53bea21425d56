import { AvgError } from '../../core/error.js'
import type { Doel, Verwerking } from '../../register/generated/types.js'
import { normalise } from '../../register/identity.js'
import { readDate, saysNone, saysUnknown } from '../reading/answers.js'
import type { Additions } from '../reading/additions.js'
import { isId } from '../reading/ids.js'
import { keyName, type Leaf } from '../reading/ledger.js'
import { readRechtsgrond } from './basis.js'
import type { Contacts } from './contacts.js'
import { readDecisions, readSecurity, readTransfers } from './read-statements.js'
import { readSubjects } from './read-subjects.js'
import { readParty } from './parties.js'
import { type Put, Reader } from './reader.js'

export interface Activity {
  value: Verwerking
  /** What its id should be made from. */
  wanted: string
  /** Whether the source itself gave that id. */
  own: boolean
  /** By key of the value: which part of the source it is from. */
  from: Map<string, string>
  /** What a person has to know, with the text it is about. */
  notes: [what: string, text: string][]
  rest: Leaf[]
}

/** One activity of the source as a register has it. */
export function readActivity(entry: object, kind: 'verantwoordelijke' | 'verwerker' | undefined, where: string, additions: Additions, contacts: Contacts): Activity {
  const reader = new Reader(entry)
  const naam = reader.text('Naam')
  if (naam === undefined) throw new AvgError(`${where}: deze verwerking heeft geen \`Naam\`, of die is geen tekst. Lever een export van het AVG Register Rijksoverheid aan.`)
  const value: Verwerking = { naam }
  const from = new Map([['naam', 'Naam']])
  const notes: Activity['notes'] = []
  const set: Put = (key, found, source) => {
    if (found === undefined || (Array.isArray(found) && found.length === 0)) return
    value[key] = found
    from.set(key, source)
  }

  const processor = kind === 'verwerker' || (kind === undefined && Object.hasOwn(entry, 'Categorien'))
  if (kind !== undefined || processor) set('rol', processor ? 'verwerker' : 'verwerkingsverantwoordelijke', processor ? 'Categorien' : 'map')
  set('eigenaar', reader.text('Dienst'), 'Dienst')
  set('onderlinge_regeling', arrangement(reader), 'VerdelingVerantwoordelijkheid')
  const parties = (key: string): string[] => [...new Set(reader.list([key]).flatMap((at) => readParty(reader, at, additions) ?? []))]
  set(processor ? 'opdrachtgevers' : 'verantwoordelijken', parties('Verantwoordelijken'), 'Verantwoordelijken')
  set('verwerkers', parties('Verwerkers').map((partij) => ({ partij })), 'Verwerkers')
  for (const at of reader.list(['Contactpersonen'])) contacts.add(reader, at, `${where}, ${naam}`)
  readPurposes(reader, set)
  const categories = described(reader, 'Categorien')
  if (processor) set('categorieen_verwerkingen', categories.length > 0 ? [{ verwerkingen: categories.map(({ text }) => text) }] : undefined, 'Categorien')
  readSubjects(reader, set, notes)
  set('systemen', [...new Set(described(reader, 'Systemen').map(({ text, id }) => additions.system(text, id)))], 'Systemen')
  set('ontvangers', recipients(reader), 'Ontvangers')
  readSecurity(reader, set, notes)
  readTransfers(reader, set)
  readDecisions(reader, set)
  set('documenten', documents(reader), 'Bijlagen')
  set('opmerkingen', remarks(reader), 'Opmerkingen')

  const { wanted, own } = wantedId(reader, naam)
  reader.takeIds(new Set(idsIn(value)))
  if (reader.numbered) notes.push(['De bron nummert zijn onderdelen (`Id`). Die nummers komen niet mee.', 'alle onderdelen'])
  for (const [path, text] of reader.cut) notes.push([`De tekst in \`${keyName(path)}\` is te lang voor het register. Dit deel bleef over.`, text])
  return { value, wanted, own, from, notes, rest: reader.ledger.rest() }
}

/** Every id in a value, and every reference to one. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}

function wantedId(reader: Reader, naam: string): { wanted: string; own: boolean } {
  const id = reader.id('Id')
  const nummer = reader.peek('Nummer')
  if (id !== undefined && isId(id)) {
    reader.text('Id')
    if (nummer === id) reader.text('Nummer')
    return { wanted: id, own: true }
  }
  return { wanted: normalise(`${nummer ?? ''} ${naam}`), own: false }
}

function arrangement(reader: Reader): Verwerking['onderlinge_regeling'] {
  const text = reader.text('VerdelingVerantwoordelijkheid')
  if (text === undefined) return undefined
  return saysNone(text) ? 'geen' : saysUnknown(text) ? 'onbekend' : { kern: text }
}

function readPurposes(reader: Reader, set: Put): void {
  const doelen: (Doel | string)[] = []
  for (const at of reader.list(['Doelen'])) {
    const omschrijving = reader.text(...at, 'Doel')
    const text = reader.text(...at, 'Rechtsgrond')
    const { grondslag, wet, rest } = text === undefined ? {} : readRechtsgrond(text)
    const id = reader.partId(...at)
    const unknown = omschrijving !== undefined && saysUnknown(omschrijving)
    if (unknown || omschrijving === undefined) {
      // A basis without a purpose is that of the whole activity; a second one has no place of its own.
      if (unknown && reader.list(['Doelen']).length === 1) set('doelen', 'onbekend', 'Doelen')
      else if (unknown) doelen.push(omschrijving)
      if (text === undefined) continue
      if (reader.list(['Doelen']).length === 1) {
        set('grondslag', rest === undefined ? grondslag : text, 'Doelen')
        if (rest === undefined) set('wet', wet && (wet.length === 1 ? wet[0] : wet), 'Doelen')
      } else doelen.push({ omschrijving: 'onbekend', grondslag: text })
      continue
    }
    doelen.push(grondslag === undefined && id === undefined ? omschrijving : { ...(id === undefined ? {} : { id }), omschrijving, ...(grondslag === undefined ? {} : { grondslag }), ...(wet ? { wet: wet.length === 1 ? wet[0]! : wet } : {}), ...(rest === undefined ? {} : { rechtvaardiging: rest }) })
  }
  set('doelen', unique(doelen), 'Doelen')
}

/** An id that stands twice would point at two things: the second goes without. */
function unique(doelen: (Doel | string)[]): (Doel | string)[] {
  const seen = new Set<string>()
  return doelen.map((doel) => {
    if (typeof doel === 'string' || doel.id === undefined || !seen.has(doel.id)) {
      if (typeof doel !== 'string' && doel.id !== undefined) seen.add(doel.id)
      return doel
    }
    const { id: _, ...rest } = doel
    return rest
  })
}

function described(reader: Reader, key: string): { text: string; id: string | undefined }[] {
  return reader.list([key]).flatMap((at) => {
    const text = reader.text(...at, 'Omschrijving')
    const id = reader.partId(...at)
    return text === undefined ? [] : [{ text, id }]
  })
}

function recipients(reader: Reader): Verwerking['ontvangers'] {
  const all = described(reader, 'Ontvangers')
  const only = all.length === 1 ? all[0]!.text : undefined
  if (only !== undefined && saysNone(only)) return 'geen'
  if (only !== undefined && saysUnknown(only)) return 'onbekend'
  return all.map(({ text, id }) => (id === undefined ? text : { naam: text, id }))
}

function documents(reader: Reader): Verwerking['documenten'] {
  return reader.list(['Bijlagen']).flatMap((at) => {
    const titel = reader.text(...at, 'Bestandsnaam')
    reader.id(...at, 'Id')
    if (titel === undefined) return []
    const datum = readDate(reader.peek(...at, 'Aanmaakdatum') ?? '')
    if (datum !== undefined) reader.text(...at, 'Aanmaakdatum')
    const verwijzing = reader.text(...at, 'Omschrijving')
    return [{ titel, ...(datum === undefined ? {} : { datum }), ...(verwijzing === undefined ? {} : { verwijzing }) }]
  })
}

function remarks(reader: Reader): Verwerking['opmerkingen'] {
  return reader.list(['Opmerkingen']).flatMap((at) => {
    const tekst = reader.text(...at, 'Tekst')
    if (tekst === undefined) return []
    const datum = readDate(reader.peek(...at, 'Datum') ?? '')
    if (datum !== undefined) reader.text(...at, 'Datum')
    return [{ ...(datum === undefined ? {} : { datum }), tekst }]
  })
}
