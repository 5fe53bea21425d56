import { join } from 'node:path'
import { AvgError } from '../core/error.js'
import { readZip } from '../exchange/archive.js'
import { pathKind } from '../host/disk.js'
import { filesBelow, type FolderFile, readLarge } from '../host/folder.js'
import type { DossierReport } from '../report/dossier-view.js'
import { sha256 } from '../version/canonical.js'
import { type DossierAlteration, dossierAlterations, DOSSIER_MANIFEST, DOSSIER_PARTS, readDossierManifest } from '../version/dossier-manifest.js'

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
  const files = new Map<string, string | 'link'>()
  let manifestBytes: Uint8Array | undefined
  const damaged: DossierAlteration[] = []
  const take = ([name, content]: [string, FolderFile]): void => {
    if (name === DOSSIER_MANIFEST && content !== 'link') manifestBytes = content
    else files.set(name, content === 'link' ? content : sha256(content))
  }
  if (pathKind(path) === 'folder') for (const each of filesBelow(path)) take(each)
  else {
    const packed = unpacked(path)
    if ('wat' in packed) damaged.push(packed)
    else for (const each of packed.files) take(each)
  }
  const read = manifestBytes && readDossierManifest(manifestBytes)
  const report = { path, files: files.size, alterations: damaged }
  if (damaged.length > 0) return report
  if (!read) return { ...report, alterations: [{ bestand: DOSSIER_MANIFEST, wat: manifestBytes ? 'niet te lezen' : 'ontbreekt' }] }
  const { manifest, whole } = read
  const alterations: DossierAlteration[] = [...(whole ? [] : [{ bestand: DOSSIER_MANIFEST, wat: 'gewijzigd' as const }]), ...dossierAlterations(manifest, files)]
  const known = [manifest.sha256, manifest.anker?.hash]
  return { ...report, alterations, manifest, ...(anker === undefined ? {} : { anker: { hash: anker, klopt: known.includes(anker) } }) }
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
