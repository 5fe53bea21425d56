import type { Register } from '../../../register/model.js'
import { Builder } from '../../builder.js'
import { dateInWords } from '../../dates.js'
import type { Block, Document, VersionInfo } from '../../document.js'
import { shapes } from '../../generated/shapes.js'
import { texts } from '../../generated/texts.js'
import { lawAt } from '../../../law/index.js'
import { Wording } from '../../phrases.js'
import { listed, oneLine, plain } from '../../runs.js'
import { section } from '../frame.js'

/** How it is known that the register said this on that day. */
export interface Provenance {
  soort: 'vrijgegeven' | 'reconstructie' | 'concept'
  /** Date of the version. */
  versie?: string
  /** Of a reconstruction: the version that the rest was carried back from, and what the old log names. */
  overgenomenUit?: string
  herkomst: readonly { bestand: string; genoemd?: readonly string[]; onbekend?: readonly string[] }[]
  /** Ids of the activities, when the dossier is not about all. */
  selectie?: readonly string[]
}

/** What every document of a dossier is made with. */
export interface DossierRequest {
  peildatum: string
  versie: VersionInfo
  stand: Provenance
}

export function dossierBuilder(peildatum: string): Builder {
  return new Builder(new Wording(texts.dossier, 'u'), lawAt(peildatum), peildatum)
}

/** What a reader has to know before anything else: that it is a reconstruction, a concept, or a part. */
export function caveats(b: Builder, register: Register, { peildatum, stand }: DossierRequest): Block[] {
  const { soort, versie, overgenomenUit, herkomst, selectie } = stand
  const datum = dateInWords(peildatum)
  const known = herkomst.filter(({ bestand }) => selectie === undefined || !bestand.startsWith('verwerkingen/') || selectie.includes(idOf(bestand)))
  const said = (key: 'genoemd' | 'onbekend') =>
    known.flatMap((one, index) => {
      const parts = (one[key] ?? []).filter((path) => path !== 'datum')
      return parts.length === 0 ? [] : [b.passage(`stand-${key}-${index + 1}`, b.words.say('genoemd_bij', { naam: nameOf(register, one.bestand), delen: parts.map(part).join(', ') }))]
    })
  const [genoemd, onbekend] = [said('genoemd'), said('onbekend')]
  return [
    ...(soort === 'concept' ? [b.paragraph('stand-concept', b.words.say('nog_geen_versie', { datum }))] : []),
    ...(soort === 'reconstructie' ? [b.paragraph('stand-reconstructie', b.words.say('reconstructie', { versie: dateInWords(versie!) }))] : []),
    ...(overgenomenUit === undefined ? [] : [b.paragraph('stand-overgenomen', b.words.say('reconstructie_overgenomen', { versie: dateInWords(overgenomenUit) }))]),
    ...(genoemd.length === 0 ? [] : [b.paragraph('stand-genoemd', b.words.say('reconstructie_genoemd')), ...b.list(genoemd)]),
    ...(onbekend.length === 0 ? [] : [b.paragraph('stand-onbekend', b.words.say('reconstructie_onbekend')), ...b.list(onbekend)]),
    ...(selectie === undefined ? [] : [b.paragraph('stand-deel', b.words.say('deel_van_register', { verwerkingen: listed(selectie.map((id) => oneLine(register.verwerkingen.get(id)?.yaml.naam ?? id))) }))]),
  ]
}

/** A document with on its first page what has to be known of it. */
export function withCaveats(document: Document, register: Register, request: DossierRequest): Document {
  const b = dossierBuilder(request.peildatum)
  const blokken = caveats(b, register, request)
  return blokken.length === 0 ? document : { ...document, secties: [section('lees-eerst', b.words.word('lees_eerst'), 2, blokken), ...document.secties] }
}

/** The same as bare texts, for files that are no documents. */
export function caveatTexts(register: Register, request: DossierRequest): string[] {
  return caveats(dossierBuilder(request.peildatum), register, request).flatMap((block) => (block.soort === 'alinea' ? [plain(block.passage.runs)] : block.soort === 'lijst' ? block.items.map(({ runs }) => `- ${plain(runs)}`) : []))
}

/** A statement that nobody published, as a concept that says so on its first page. */
export function unpublished(document: Document): Document {
  const b = dossierBuilder(document.peildatum)
  const blokken = [b.paragraph('niet-gepubliceerd', b.words.say('verklaring_concept')), b.paragraph('niet-gekregen', b.words.say('verklaring_concept_nooit'))]
  return { ...document, versie: { ...document.versie, concept: true }, secties: [section('lees-eerst', b.words.word('lees_eerst'), 2, blokken), ...document.secties] }
}

function idOf(bestand: string): string {
  return bestand.replace(/^verwerkingen\//, '').replace(/\.ya?ml$/, '')
}

function nameOf(register: Register, bestand: string): string {
  if (!bestand.startsWith('verwerkingen/')) return oneLine(register.yaml.naam)
  return oneLine(register.verwerkingen.get(idOf(bestand))?.yaml.naam ?? idOf(bestand))
}

/** `persoonsgegevens/wid-nummer` as people say it, by the titles of the schema. */
function part(path: string): string {
  const [key = '', ...rest] = path.split('/')
  const title = shapes.verwerking?.keys[key]?.[1] ?? shapes.register?.keys[key]?.[1] ?? key
  return [title.toLowerCase(), ...rest.map((step) => step.replaceAll('-', ' '))].join(' ')
}
