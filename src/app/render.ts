import { AvgError } from '../core/error.js'
import { type Document, passages, type VersionInfo } from '../render/document.js'
import { findBrowser, printPage } from '../host/browser.js'
import { typesetter } from '../host/typesetter.js'
import { html, type RenderOptions } from '../render/format/html.js'
import type { Address } from '../render/phrases.js'
import { markdown } from '../render/format/markdown.js'
import { typst } from '../render/format/typst.js'
import { type Readability, readability, sentencesOf } from '../render/readability.js'
import { plain } from '../render/runs.js'
import type { Reader } from '../render/projection.js'
import { registerDocument } from '../render/views/register.js'
import { reglementDocument } from '../render/views/reglement.js'
import { versielog } from '../render/views/versielog.js'
import { verklaring } from '../render/views/verklaring/index.js'
import { verstrekkingenDocument } from '../render/views/verstrekkingen.js'
import { MANIFEST, snapshotFiles } from '../version/snapshot.js'
import { valuesOf } from '../register/values.js'
import { type LoggedChange, readLog, versionsOf } from '../version/log.js'
import { sha256 } from '../version/canonical.js'
import { type House, house } from './house-style.js'
import { registerPlace, resolveVersion, type Version } from './resolve-version.js'

export const DOCUMENTS = ['verklaring', 'register', 'versielog', 'verstrekkingen', 'reglement'] as const
export const FORMATS = ['html', 'md', 'pdf'] as const
export type DocumentKind = (typeof DOCUMENTS)[number]
export type Format = (typeof FORMATS)[number]

export interface RenderRequest {
  what: DocumentKind
  /** Name of a version. */
  version: string
  doelgroep?: string
  lezer: Reader
  peildatum: string
  definitief: boolean
  format: Format
  avg: string
}

/**
 * A document of a version, in one format.
 *
 * @throws AvgError when the version cannot be used, or when the document has gaps and has to be final.
 */
export async function render(request: RenderRequest): Promise<{ content: string | Uint8Array; document: Document }> {
  const version = resolveVersion(request.version)
  const own = await house(registerPlace(request.version).tree)
  const document = documentOf(version, { ...request, ...(own.style.aanspreekvorm === undefined ? {} : { aanspreekvorm: own.style.aanspreekvorm }) })
  if (request.definitief) refuseDraft(document)
  return { content: formatted(document, request, own), document }
}

/** How a statement reads: our sentences and the register's together, and the register's alone. */
export function readingOf(document: Document): { all: Readability; own: Readability } | undefined {
  const { eigenWoorden = [] } = document
  if (eigenWoorden.length === 0) return undefined
  const said = passages(document).flatMap(({ runs }) => sentencesOf(plain(runs))).filter((text) => /[.?!:]$/.test(text))
  return { all: readability(said), own: readability(eigenWoorden) }
}

export function documentOf(version: Version, request: Pick<RenderRequest, 'what' | 'doelgroep' | 'lezer' | 'peildatum'> & { aanspreekvorm?: Address }): Document {
  const versie = versionInfo(version)
  switch (request.what) {
    case 'verklaring': {
      if (request.doelgroep === undefined) throw new AvgError('Een verklaring is voor een groep lezers. Zeg voor wie met `--doelgroep`.')
      const gewijzigd = changesSince(version, versie)
      return verklaring(version.register, { doelgroep: request.doelgroep, peildatum: request.peildatum, versie, ...(gewijzigd ? { gewijzigd } : {}), ...(request.aanspreekvorm === undefined ? {} : { aanspreekvorm: request.aanspreekvorm }) })
    }
    case 'register':
      return registerDocument(version.register, { lezer: request.lezer, peildatum: request.peildatum, versie })
    case 'verstrekkingen': {
      const made = verstrekkingenDocument(version.register, { lezer: request.lezer, peildatum: request.peildatum, versie })
      if (!made) throw new AvgError(`${version.view.name} heeft geen verstrekkingen.yaml. Daarin staat wie welke gegevens aan wie geeft.`)
      return made
    }
    case 'reglement': {
      const made = reglementDocument(version.register, { lezer: request.lezer, peildatum: request.peildatum, versie })
      if (!made) throw new AvgError(`${version.view.name} heeft geen reglement.yaml. Daarin staan de regels van het privacyreglement.`)
      return made
    }
    case 'versielog': {
      const entries = versionsOf(readLog(version.versions)).filter(({ entry }) => version.stored === undefined || entry.datum <= version.stored.entry.datum)
      if (entries.length === 0) throw new AvgError(`${version.view.name} heeft nog geen versies. Met \`avg release\` maakt u de eerste.`)
      return versielog(version.register, { lezer: request.lezer, peildatum: request.peildatum, versie: { naam: entries.at(-1)!.entry.datum, concept: false }, entries })
    }
  }
}

/** What a released version changed, and since when; of changed working files nothing has been logged yet. */
function changesSince({ versions }: Version, { naam, concept }: VersionInfo): { sinds: string; changes: readonly LoggedChange[] } | undefined {
  if (concept) return undefined
  const all = versionsOf(readLog(versions))
  const at = all.findIndex(({ entry }) => entry.datum === naam)
  const before = all[at - 1]
  return before && { sinds: before.entry.datum, changes: all[at]!.entry.wijzigingen }
}

/** Which version a document can name: the one it is made from, or the last one before the working files. */
function versionInfo({ register, stored, versions, view }: Version): VersionInfo {
  if (stored) return { naam: stored.entry.datum, hash: stored.entry.momentopname, concept: false }
  const last = versionsOf(readLog(versions)).at(-1)
  if (!last) return { concept: true }
  const { datum, momentopname } = last.entry
  const now = sha256(snapshotFiles(valuesOf(register), view.register, datum).get(MANIFEST)!)
  return { naam: datum, concept: now !== momentopname, ...(now === momentopname ? { hash: momentopname } : {}) }
}

/** A document as the organisation's own house has it. */
export function formatted(document: Document, { format: wanted, avg }: Pick<RenderRequest, 'format' | 'avg'>, { style, overrides, compile }: House): string | Uint8Array {
  const options = { avg, style, overrides, ...(compile ? { compile } : {}) }
  if (wanted === 'md') return markdown(document, options)
  if (wanted === 'pdf') return pdf(document, options)
  return html(document, options)
}

/** Whether a PDF can be made on this machine. */
export function canMakePdf(): boolean {
  return typesetter() !== undefined || findBrowser(process.env) !== undefined
}

/** Typst where it is installed, else a browser that prints the page. */
function pdf(document: Document, options: RenderOptions): Uint8Array {
  const set = typesetter()
  if (set) {
    const { main, files } = typst(document, options.style)
    return set(main, files)
  }
  const browser = findBrowser(process.env)
  if (browser) return printPage(browser, html(document, options))
  throw new AvgError('Voor PDF is Typst nodig, of een geïnstalleerde Chrome, Edge of Chromium. Die zijn er niet. Maak het document met `--format html`; dat kunt u vanuit elke browser als PDF bewaren.')
}

function refuseDraft(document: Document): void {
  const { gaten, versie } = document
  if (versie.concept) throw new AvgError('Dit is een concept: het register is anders dan de laatste versie. Maak eerst een versie met `avg release`.')
  if (gaten.length === 0) return
  const list = gaten.map(({ tekst, origin, verwerking }) => `- ${verwerking === undefined ? '' : `${verwerking}: `}${tekst} (${origin})`)
  throw new AvgError(`De verklaring is nog niet af. In het register ontbreekt:\n${list.join('\n')}`)
}
