import { AvgError } from '../core/error.js'
import { writeZip } from '../exchange/archive/zip.js'
import { refuseTaken, writeFolder } from '../host/folder.js'
import { selected } from '../register/select.js'
import { items } from '../register/states.js'
import { activityFile, MAIN_FILE } from '../register/values.js'
import type { Document } from '../render/document.js'
import { oneLine } from '../render/runs.js'
import type { Provenance } from '../render/views/dossier/provenance.js'
import type { QuestionId } from '../render/views/dossier/questions.js'
import { type DossierAbout, DOSSIER_MANIFEST, writeDossierManifest } from '../version/dossier-manifest.js'
import { versionsOf } from '../version/log.js'
import { internal } from './dossier/internal.js'
import { type DossierInput, readDossier } from './dossier/read.js'
import { sendable } from './dossier/send.js'
import { canMakePdf, formatted } from './render.js'

export { readQuestions } from './dossier/question.js'

export interface DossierOptions {
  /** The day whose register and law are asked for. */
  peildatum: string
  /** The date of "today's law", and of the letter. */
  vandaag: string
  vragen: readonly QuestionId[]
  /** Activities and people that it is about; none means all. */
  verwerkingen: readonly string[]
  betrokkenen: readonly string[]
  /** Puts what is internal with what is sent. */
  metBevindingen: boolean
  zip: boolean
  kenmerk?: string
  ondertekenaar?: string
  format: 'pdf' | 'html'
  avg: string
}

export interface Dossier {
  files: Map<string, Uint8Array>
  stand: Provenance
  /** Hash of the manifest of each part. */
  kenmerken: { dossier: string; verzenden: string }
}

/**
 * Answers the supervisory authority: writes a folder with what can be sent and a folder with what the officer has to know.
 *
 * @param output a folder that does not exist, or is empty.
 * @throws AvgError when it cannot be made; nothing is then written.
 */
export async function dossier(register: string, output: string, options: Omit<DossierOptions, 'format'>): Promise<Dossier & { format: 'pdf' | 'html' }> {
  refuseTaken(output)
  if (options.vandaag < options.peildatum) throw new AvgError(`De peildatum (${options.peildatum}) ligt na vandaag (${options.vandaag}). Wat het register dan zegt, weet nog niemand.`)
  const format = canMakePdf() ? 'pdf' : 'html'
  const made = await composeDossier(await readDossier(register, options.peildatum), { ...options, format })
  writeFolder(output, made.files)
  return { ...made, format }
}

/** All files of a dossier by path: a function of what was read and of its dates. */
export async function composeDossier(input: DossierInput, options: DossierOptions): Promise<Dossier> {
  const { peildatum, vandaag, avg, format } = options
  const { register, stored, entries, house } = input
  const selectie = selected(register, options)
  const head = entries.at(-1)
  const anker = head && { datum: head.entry.datum, hash: head.hash }
  const stand = provenance(input, selectie)
  const encoder = new TextEncoder()
  const made = (document: Document, as: 'pdf' | 'html' | 'md'): Uint8Array => {
    const content = formatted(document, { format: as, avg }, house)
    return typeof content === 'string' ? encoder.encode(content) : content
  }
  const request = {
    ...options,
    versie: stored ? { naam: stored.entry.datum, hash: stored.entry.momentopname, concept: false } : { concept: true },
    stand,
    ...(anker ? { anker } : {}),
    layout: { ending: format, make: (document: Document) => made(document, format) },
    page: (document: Document) => ({ html: made(document, 'html'), md: made(document, 'md') }),
  }
  const sent = await sendable(input, request)
  const { kept, shared } = internal(input, request, sent)
  for (const [name, bytes] of shared) sent.files.set(`bevindingen/${name}`, bytes)
  const parties = items<string>(register.yaml.verantwoordelijken).flatMap((id) => register.partijen.get(id)?.naam ?? [])
  const about: DossierAbout = {
    avg,
    register: register.id,
    organisatie: oneLine(parties.join(', ') || register.yaml.naam),
    peildatum,
    vandaag,
    vraag: options.vragen.map((id) => (id === '33' ? '33(5)' : id)),
    ...(selectie ? { verwerkingen: selectie } : {}),
    ...(options.betrokkenen.length > 0 ? { betrokkenen: options.betrokkenen } : {}),
    stand: stand.soort,
    ...(stored ? { versie: stored.entry.datum, momentopname: stored.entry.momentopname } : {}),
    ...(anker ? { anker } : {}),
  }
  const parts = { verzenden: inOrder(sent.files), intern: inOrder(kept) }
  const seals = { verzenden: writeDossierManifest(about, 'verzenden', parts.verzenden), intern: writeDossierManifest(about, 'intern', parts.intern) }
  const files = new Map<string, Uint8Array>()
  for (const part of ['verzenden', 'intern'] as const) {
    for (const [name, bytes] of parts[part]) files.set(`${part}/${name}`, bytes)
    files.set(`${part}/${DOSSIER_MANIFEST}`, seals[part].bytes)
  }
  // Only what can be sent is packed: a zip is made to be sent.
  if (options.zip) files.set('verzenden.zip', writeZip(inOrder(new Map([...files].filter(([path]) => path.startsWith('verzenden/'))))))
  const whole = writeDossierManifest(about, 'dossier', files)
  return { files: new Map([...inOrder(files), [DOSSIER_MANIFEST, whole.bytes]]), stand, kenmerken: { dossier: whole.hash, verzenden: seals.verzenden.hash } }
}

/** How it is known what the register said on the day. */
function provenance({ stored, entries }: DossierInput, selectie: readonly string[] | undefined): Provenance {
  const part = selectie ? { selectie } : {}
  if (!stored) return { soort: 'concept', herkomst: [], ...part }
  const { soort, datum, overgenomen_uit, herkomst = [] } = stored.entry
  if (soort !== 'reconstructie') return { soort: 'vrijgegeven', versie: datum, herkomst: [], ...part }
  return { soort: 'reconstructie', versie: datum, ...(overgenomen_uit === undefined ? {} : { overgenomenUit: overgenomen_uit }), herkomst: herkomst.map((one) => ({ ...one, genoemd: [...new Set([...(one.genoemd ?? []), ...changedSoFar(entries, one.bestand)])].sort() })), ...part }
}

/** Items that a change up to this version is about: the old log says what they became. */
function changedSoFar(entries: DossierInput['entries'], bestand: string): string[] {
  return versionsOf(entries).flatMap(({ entry }) => entry.wijzigingen.flatMap(({ verwerking, item }) => (bestand === (verwerking === undefined ? MAIN_FILE : activityFile(verwerking)) ? [item] : [])))
}

function inOrder(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)))
}
