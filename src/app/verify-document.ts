import { basename, dirname, join, resolve } from 'node:path'
import { AvgError } from '../core/error.js'
import { pathKind, readRegular } from '../host/disk.js'
import { VersionsTree } from '../host/versions-tree.js'
import { passages } from '../render/document.js'
import { alteredPassages, type FoundPassage, metaOf, readPassages } from '../render/passages.js'
import type { DocumentReport } from '../report/document-view.js'
import { sha256 } from '../version/canonical.js'
import { readLog } from '../version/log.js'
import { publications, type PublishedDocument } from '../version/publications.js'
import { house } from './house-style.js'
import { documentOf } from './render.js'
import { registerPlace, resolveVersion } from './resolve-version.js'

/** Whether a path is a document that a reader could have been given, and no part of a register itself. */
export function isDocument(path: string): boolean {
  return /\.(html?|pdf)$/i.test(path) && pathKind(path) === 'file'
}

/**
 * Tells three things of a document apart: whether its passages are what their hashes say, whether it is a file that
 * was published, and whether the register still says the same.
 *
 * @param folder the register; looked for when it is left out.
 * @throws AvgError when the file cannot be read, or the folder holds no register.
 */
export async function verifyDocument(path: string, folder: string | undefined): Promise<DocumentReport> {
  const bytes = readRegular(path)
  const page = /\.pdf$/i.test(path) ? '' : Buffer.from(bytes).toString('utf8')
  const meta = metaOf(page)
  const register = folder ?? around(path, meta.get('register'))
  const found = readPassages(page)
  const altered = new Map(alteredPassages(found).map((passage) => [passage.id, passage]))
  const report: DocumentReport = { file: path, passages: found.length, altered: [], html: page !== '' }
  if (register !== undefined) {
    const versions = new VersionsTree(register)
    const all = publications(readLog(versions))
    const hash = sha256(bytes)
    const same = all.find((each) => each.sha256 === hash)
    report.register = register
    report.published = same ? { datum: same.datum, versie: same.versie } : null
    // Who changes a passage and its hash is found by the file that was published.
    const original = same ?? likely(all, meta, path)
    if (original && !same && page !== '' && versions.list().includes(original.pad)) {
      for (const passage of differing(found, readPassages(Buffer.from(versions.read(original.pad)).toString('utf8')))) altered.set(passage.id, passage)
      report.original = { datum: original.datum, versie: original.versie, bestand: join('versies', original.pad) }
    }
    report.moved = await moved(register, meta, same ?? original, found)
  }
  report.altered = [...altered.values()].map(({ id, herkomst, text }) => ({ id, herkomst, tekst: text.replace(/\s+/g, ' ').trim() }))
  return report
}

/** What the register would say to these readers now, in so far as it is something else. */
async function moved(register: string, meta: ReadonlyMap<string, string>, known: PublishedDocument | undefined, found: readonly FoundPassage[]): Promise<DocumentReport['moved']> {
  const doelgroep = meta.get('doelgroep') ?? known?.doelgroep
  const peildatum = meta.get('peildatum') ?? known?.peildatum
  if ((meta.get('soort') ?? known?.soort) !== 'verklaring' || doelgroep === undefined || peildatum === undefined || found.length === 0) return undefined
  const { aanspreekvorm } = (await house(registerPlace(register).tree)).style
  const now = documentOf(resolveVersion(register), { what: 'verklaring', doelgroep, lezer: 'openbaar', peildatum, ...(aanspreekvorm === undefined ? {} : { aanspreekvorm }) })
  // What a document says of itself changes with every version; that is not what people should hear about.
  const own = (id: string): boolean => !/^(over|kop|gat|kort-open)(-|$)/.test(id)
  const then = new Map(found.filter(({ id }) => own(id)).map(({ id, hash }) => [id, hash]))
  const said = passages(now).filter(({ id }) => own(id))
  const ids = new Set(said.map(({ id }) => id))
  return {
    changed: said.filter(({ id, hash }) => then.has(id) && then.get(id) !== hash).map(({ id }) => id),
    added: said.filter(({ id }) => !then.has(id)).map(({ id }) => id),
    removed: [...then.keys()].filter((id) => !ids.has(id) && !/(-koppen|-bijschrift|-precies|-schema)$/.test(id) && id !== 'titel' && id !== 'ondertitel'),
  }
}

/** The publication that a changed file most likely was: the same readers, the same version. */
function likely(all: readonly PublishedDocument[], meta: ReadonlyMap<string, string>, path: string): PublishedDocument | undefined {
  const same = all.filter((each) => each.doelgroep === meta.get('doelgroep') && each.formaat === 'html' && each.versie === meta.get('versie'))
  return same.find((each) => each.bestand === basename(path)) ?? same.findLast((each) => each.peildatum === meta.get('peildatum')) ?? same.at(-1)
}

function differing(found: readonly FoundPassage[], original: readonly FoundPassage[]): FoundPassage[] {
  const known = new Map(original.map((passage) => [passage.id, passage]))
  const text = ({ text: said }: FoundPassage): string => said.replace(/\s+/g, '')
  const present = new Set(found.map(({ id }) => id))
  return [...found.filter((passage) => !known.has(passage.id) || text(known.get(passage.id)!) !== text(passage)), ...original.filter(({ id }) => !present.has(id))]
}

/** The register that a document belongs to: around it, or by its name in the current folder. */
function around(path: string, id: string | undefined): string | undefined {
  for (let folder = dirname(resolve(path)); dirname(folder) !== folder; folder = dirname(folder)) if (basename(folder) === 'versies') return dirname(folder)
  if (id === undefined || !/^[\w.-]+$/.test(id)) return undefined
  const here = [...(basename(resolve('.')) === id ? ['.'] : []), id, join('registers', id)]
  return here.find((each) => pathKind(join(each, 'register.yaml')) === 'file')
}

/** @throws AvgError when the folder holds no register. */
export function registerFolder(folder: string | undefined): string | undefined {
  if (folder !== undefined && pathKind(join(folder, 'register.yaml')) !== 'file') throw new AvgError(`In ${folder} staat geen register.yaml.`)
  return folder
}
