import type { Beveiliging } from '../../register/generated/types.js'
import { saysNone, saysUnknown, yesOrNo } from '../reading/answers.js'
import { technical } from '../reading/measures.js'
import { lines, MAX_TEXT } from '../reading/text.js'
import type { Put, Reader } from './reader.js'
import { KINDS, OTHER_MEASURE } from './words.js'

/** Measures, which the source does not tell apart as technical and organisational. */
export function readSecurity(reader: Reader, set: Put, notes: [string, string][]): void {
  const found: Required<Pick<Exclude<Beveiliging, string>, 'technisch' | 'organisatorisch' | 'normen'>> = { technisch: [], organisatorisch: [], normen: [] }
  for (const at of reader.list(['Beveiliging', 'Maatregelen'], 'texts')) {
    const whole = reader.text(...at)
    if (whole === undefined) continue
    const measure = (whole.startsWith(OTHER_MEASURE) ? whole.slice(OTHER_MEASURE.length).trim() : whole) || whole
    const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((one) => measure.startsWith(KINDS[one]) && measure.length > KINDS[one].length)
    if (kind) found[kind].push(measure.slice(KINDS[kind].length).trim())
    else if (technical(measure)) found.technisch.push(measure)
    else {
      found.organisatorisch.push(measure)
      notes.push(['De bron zegt niet of deze maatregel technisch of organisatorisch is. Hij staat nu bij organisatorisch: kijk dat na.', measure])
    }
  }
  for (const [key, label] of [['Pseudonimisering', 'Pseudonimisering'], ['Encryptie', 'Encryptie']] as const) {
    const text = reader.peek('Beveiliging', key)
    if (text !== undefined && says(text)) found.technisch.push(labelled(label, reader.text('Beveiliging', key)!))
  }
  for (const at of reader.list(['Beveiliging', 'ElectronischeWeg'], 'texts')) {
    const text = reader.peek(...at)
    if (text !== undefined && says(text)) found.technisch.push(labelled('Elektronische weg', reader.text(...at)!))
  }
  if (reader.at(['Beveiliging', 'HasBeveiliging']) === true) reader.answer('Beveiliging', 'HasBeveiliging')
  const kept = Object.fromEntries(Object.entries(found).filter(([, items]) => items.length > 0))
  set('beveiliging', Object.keys(kept).length > 0 ? kept : undefined, 'Beveiliging')
  const toegang = reader.list(['Beveiliging', 'Toegang'], 'texts').flatMap((at) => {
    const text = reader.peek(...at)
    return text !== undefined && says(text) ? [{ wie: reader.text(...at)! }] : []
  })
  set('toegang', toegang, 'Beveiliging.Toegang')
}

/** Without its label when they do not fit together. */
function labelled(label: string, text: string): string {
  const whole = `${label}: ${text}`
  return whole.length <= MAX_TEXT ? whole : text
}

/** More than yes, no or nothing: without the question, `Nee` means nothing. */
function says(text: string): boolean {
  return yesOrNo(text) === undefined && !saysNone(text) && !saysUnknown(text)
}

/** Whether data leave the EU, to where, and how that is allowed. */
export function readTransfers(reader: Reader, set: Put): void {
  const outside = reader.answer('Doorgifte', 'BuitenEu')
  const where = reader.peek('Doorgifte', 'BuitenEuOmschrijving')
  if (outside === false && where === undefined) return set('doorgifte', 'geen', 'Doorgifte')
  if (outside === undefined && where !== undefined && saysUnknown(where)) {
    reader.text('Doorgifte', 'BuitenEuOmschrijving')
    return set('doorgifte', 'onbekend', 'Doorgifte')
  }
  // No transfer and yet a description: a person has to read that.
  if (outside === false || (outside === undefined && where === undefined)) return undefined
  const lands = where === undefined ? ['onbekend'] : lines(reader.text('Doorgifte', 'BuitenEuOmschrijving')!)
  const how = reader.text('Doorgifte', 'BuitenEuPassendBeschermingsniveauOmschrijving')
  if (how === 'adequaatheidsbesluit') reader.answer('Doorgifte', 'BuitenEuPassendBeschermingsniveau')
  set('doorgifte', lands.map((land) => ({ land, ...(how === undefined ? {} : { instrument: how }) })), 'Doorgifte')
}

/** Automated decisions. */
export function readDecisions(reader: Reader, set: Put): void {
  const at = (key: string): string[] => ['Besluitvorming', key]
  const logic = reader.peek(...at('Logica'))
  const effect = reader.peek(...at('BelangGevolgen'))
  const has = reader.at(at('HasBesluitvorming')) === undefined ? undefined : reader.answer(...at('HasBesluitvorming'))
  if (has === false && logic === undefined && effect === undefined) return set('geautomatiseerde_besluiten', 'geen', 'Besluitvorming')
  if (has !== true && logic !== undefined && saysUnknown(logic) && effect === undefined) {
    reader.text(...at('Logica'))
    return set('geautomatiseerde_besluiten', 'onbekend', 'Besluitvorming')
  }
  // `nee` with an explanation is not ours to explain away.
  if (has !== true) return undefined
  const [first, ...more] = lines(reader.text(...at('Logica')) ?? '')
  const gevolgen = reader.text(...at('BelangGevolgen'))
  set('geautomatiseerde_besluiten', { omschrijving: first ?? 'onbekend', ...(more.length > 0 ? { logica: more.join('\n') } : {}), ...(gevolgen === undefined ? {} : { gevolgen }) }, 'Besluitvorming')
}
