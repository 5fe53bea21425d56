import { basename, dirname, join, resolve } from 'node:path'
import { AvgError } from '../core/error.js'
import { pathKind, subfolders } from '../host/disk.js'
import { fileAtTags, repositoryOf } from '../host/git.js'
import { VersionsTree } from '../host/versions-tree.js'
import type { VerifyReport } from '../report/verify-view.js'
import { LOG, readEntries } from '../version/log.js'
import { alteredPublications } from '../version/publications.js'
import { type Anchor, verify } from '../version/verify.js'

/**
 * Holds the versions of a register, or of all registers in a folder, against their logs and against the anchors that
 * there are: git tags, and a hash that was written down elsewhere.
 *
 * @throws AvgError when the path leads to no register, or the anchor is no hash.
 */
export function verifyPath(path: string, anker: string | undefined): VerifyReport[] {
  if (anker !== undefined && !/^[0-9a-f]{64}$/.test(anker)) throw new AvgError(`\`${anker}\` is geen anker. Een anker is een hash van 64 tekens uit het versielog.`)
  const folders = registersAt(path)
  if (folders.length > 1 && anker !== undefined) throw new AvgError('Een anker hoort bij één register. Noem de map van dat register.')
  return folders.map((folder) => {
    const anchors: Anchor[] = [...tags(folder), ...(anker === undefined ? [] : [{ name: '--anker', hash: anker }])]
    const versions = new VersionsTree(folder)
    const found = verify(versions, anchors)
    return { register: basename(resolve(folder)), folder, ...found, alterations: [...found.alterations, ...alteredPublications(versions, found.entries)] }
  })
}

/** What tags of the repository recorded: the last entry of the log as each of them has it. */
function tags(folder: string): Anchor[] {
  const repository = repositoryOf(folder)
  if (!repository) return []
  const path = [repository.prefix, 'versies', LOG].filter(Boolean).join('/')
  return [...fileAtTags(repository, path)].flatMap(([tag, log]) => {
    const last = readEntries(log).entries.at(-1)
    return last ? [{ name: `git-tag ${tag}`, hash: last.hash, log }] : []
  })
}

function registersAt(path: string): string[] {
  const kind = pathKind(path)
  if (kind === 'missing') throw new AvgError(`${path} bestaat niet.`)
  if (kind === 'file' || basename(resolve(path)) === 'versies' || basename(dirname(resolve(path))) === 'versies') return [around(path)]
  if (isRegister(path)) return [path]
  const found = subfolders(path).map((name) => join(path, name)).filter(isRegister)
  if (found.length === 0) throw new AvgError(`In ${path} staat geen register.`)
  return found
}

/** The register whose `versies` a file or folder lies in. */
function around(path: string): string {
  for (let folder = resolve(path); dirname(folder) !== folder; folder = dirname(folder)) if (basename(folder) === 'versies' && isRegister(dirname(folder))) return dirname(folder)
  throw new AvgError(`${path} hoort niet bij de versies van een register.`)
}

function isRegister(folder: string): boolean {
  return pathKind(join(folder, 'register.yaml')) === 'file' || pathKind(join(folder, 'verwerkingen')) === 'folder' || pathKind(join(folder, 'versies', LOG)) === 'file'
}
