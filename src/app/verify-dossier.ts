import { basename, join } from 'node:path'
import { AvgError } from '../core/error.js'
import { readZip } from '../exchange/archive/zip.js'
import { pathKind } from '../host/disk.js'
import { filesBelow, readLarge } from '../host/folder.js'
import type { DossierReport } from '../report/dossier-view.js'
import { sha256 } from '../version/canonical.js'
import { type DossierAlteration, dossierAlterations, type DossierManifest, DOSSIER_MANIFEST, DOSSIER_PARTS, readDossierManifest } from '../version/dossier-manifest.js'

/** Whether a path is a dossier, one of its folders, or a zip of it: nothing of a register is needed to check it. */
export function isDossier(path: string): boolean {
  if (/\.zip$/i.test(path)) return pathKind(path) === 'file'
  if (pathKind(path) !== 'folder' || pathKind(join(path, 'register.yaml')) === 'file') return false
  return [DOSSIER_MANIFEST, ...DOSSIER_PARTS.map((part) => `${part}/${DOSSIER_MANIFEST}`)].some((name) => pathKind(join(path, name)) === 'file')
}

/**
 * Holds a dossier against its manifest: every file that changed, is gone, or was added.
 *
 * @param anker a hash that was written down when the dossier was made: of its manifest, or of its version log.
 * @throws AvgError when something cannot be read, or the anchor is no hash.
 */
export function verifyDossier(path: string, anker: string | undefined): DossierReport {
  if (anker !== undefined && !/^[0-9a-f]{64}$/.test(anker)) throw new AvgError(`\`${anker}\` is geen anker. Een anker is een hash van 64 tekens.`)
  const packed = pathKind(path) === 'folder' ? { files: filesBelow(path) } : unpacked(path)
  if ('wat' in packed) return { path, files: 0, alterations: [packed] }
  const found = new Map<string, Found>()
  for (const [name, content] of packed.files) found.set(name, content === 'link' ? content : { hash: sha256(content), ...(basename(name) === DOSSIER_MANIFEST ? { bytes: content } : {}) })
  const { manifest, alterations } = judged(found)
  const known = [manifest?.sha256, manifest?.anker?.hash]
  const files = [...found.keys()].filter((name) => name !== DOSSIER_MANIFEST).length
  return { path, files, alterations, ...(manifest ? { manifest } : {}), ...(anker === undefined ? {} : { anker: { hash: anker, klopt: known.includes(anker) } }) }
}

/** What stands at a path: no regular file, or one with this hash. Of a manifest the bytes as well. */
type Found = 'link' | { hash: string; bytes?: Uint8Array }

/** A manifest that was changed can no longer be believed: the folders in it then answer for themselves. */
function judged(found: ReadonlyMap<string, Found>): { manifest?: DossierManifest; alterations: DossierAlteration[] } {
  const own = found.get(DOSSIER_MANIFEST)
  const read = own !== undefined && own !== 'link' ? readDossierManifest(own.bytes!) : undefined
  const files = new Map([...found].flatMap(([name, one]) => (name === DOSSIER_MANIFEST ? [] : [[name, one === 'link' ? one : one.hash] as const])))
  if (read?.whole) return { manifest: read.manifest, alterations: dossierAlterations(read.manifest, files) }
  const wat = own === undefined ? 'ontbreekt' : own === 'link' ? 'geen gewoon bestand' : read ? 'gewijzigd' : 'niet te lezen'
  const inside = DOSSIER_PARTS.flatMap((part) => {
    const below = new Map([...found].flatMap(([name, one]) => (name.startsWith(`${part}/`) ? [[name.slice(part.length + 1), one] as const] : [])))
    return below.size === 0 ? [] : judged(below).alterations.map((each) => ({ ...each, bestand: `${part}/${each.bestand}` }))
  })
  return { ...(read ? { manifest: read.manifest } : {}), alterations: [{ bestand: DOSSIER_MANIFEST, wat }, ...inside] }
}

/** The files of a zip, without the folder that they all lie in. A zip that cannot be unpacked is one that was changed. */
function unpacked(path: string): { files: Map<string, Uint8Array> } | DossierAlteration {
  try {
    const files = readZip(readLarge(path))
    const [first] = files.keys()
    const folder = first?.includes('/') ? first.slice(0, first.indexOf('/') + 1) : ''
    const inside = folder !== '' && [...files.keys()].every((name) => name.startsWith(folder))
    return { files: inside ? new Map([...files].map(([name, content]) => [name.slice(folder.length), content])) : files }
  } catch (error) {
    if (!(error instanceof AvgError)) throw error
    return { bestand: path, wat: 'niet te lezen', uitleg: error.message }
  }
}
