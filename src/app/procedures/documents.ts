import type { Breach } from '../../decide/breaches.js'
import type { Besluit, Procedure } from '../../register/model.js'
import type { Document } from '../../render/document.js'
import { type BreachShown, breachesDocument } from '../../render/views/datalekken.js'
import { procedureDocument } from '../../render/views/procedure/procedure.js'
import { scoreDocument } from '../../render/views/procedure/score.js'
import { actionWords, clockWords, MISSING, notificationWords } from '../../report/breaches-view.js'
import type { ScoreReport } from '../../report/score-pretty.js'
import { readLog, versionsOf } from '../../version/log.js'
import type { Datalekken } from '../datalekken.js'
import { house } from '../house-style.js'
import { formatted } from '../render.js'
import { onDisk } from '../resolve-version.js'
import { deskAt, procedureAt } from './place.js'

export interface DocumentRequest {
  format: 'markdown' | 'html'
  avg: string
}

/** A procedure itself: its questions, where answers lead, and what outcomes ask. */
export async function procedureDocumentOf(path: string, naam: string, request: DocumentRequest & { peildatum: string }): Promise<string> {
  const desk = deskAt(path)
  const { peildatum } = request
  return made(path, procedureDocument(desk.register, procedureAt(desk, naam), { lezer: 'intern', peildatum, versie: working(path) }), request)
}

/** Scores as a document, with a picture. */
export async function scoreDocumentOf(path: string, { procedure, report }: { procedure: Procedure; report: ScoreReport }, request: DocumentRequest & { peildatum: string }): Promise<string> {
  const { nu, eerder, delen } = report
  const document = scoreDocument(deskAt(path).register, procedure, { lezer: 'intern', peildatum: request.peildatum, versie: working(path), nu, delen, ...(eerder === undefined ? {} : { eerder }) })
  return made(path, document, request)
}

/** The register of breaches as a document for the organisation itself. */
export async function breachDocumentOf({ desk, register, drafts, nu }: Datalekken, request: DocumentRequest): Promise<string> {
  const records = new Map([...desk.register.besluiten.values(), ...drafts].map((each) => [each.id, each]))
  const document = breachesDocument(desk.register, {
    lezer: 'intern',
    peildatum: nu.slice(0, 10),
    versie: working(desk.folder),
    datalekken: register.datalekken.map((each) => breachShown(each, records.get(each.id)!)),
    geen: register.geen.map(({ naam }) => naam),
    nu,
  })
  return made(desk.folder, document, request)
}

/** An entry with its computed parts in words. */
export function breachShown({ uitkomst, kennisneming, ap, meldingen, open, mist }: Breach, besluit: Besluit): BreachShown {
  return {
    besluit,
    ...(uitkomst ? { uitkomst: uitkomst.tekst } : {}),
    ...(kennisneming === undefined ? {} : { kennisneming }),
    ap: clockWords(ap),
    meldingen: meldingen.map(notificationWords),
    open: open.map(actionWords),
    mist: mist.map((key) => MISSING[key]),
  }
}

/** These documents are about the working files: which version came before, the log says. */
function working(path: string): { naam?: string; concept: boolean } {
  const last = versionsOf(readLog(onDisk(path).versions)).at(-1)
  return { ...(last ? { naam: last.entry.datum } : {}), concept: true }
}

async function made(path: string, document: Document, { format, avg }: DocumentRequest): Promise<string> {
  return formatted(document, { format: format === 'markdown' ? 'md' : 'html', avg }, await house(onDisk(path).tree)) as string
}
