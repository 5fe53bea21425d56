import { basename, dirname, resolve } from 'node:path'
import { AvgError } from '../core/error.js'
import type { FileTree } from '../core/file-tree.js'
import { DiskTree, pathKind } from '../host/disk.js'
import { gitTree, repositoryOf } from '../host/git.js'
import { VersionsTree } from '../host/versions-tree.js'
import type { Register } from '../register/model.js'
import type { VersionView } from '../report/version-view.js'
import { inForceOn, readLog, type StoredEntry, versionsOf } from '../version/log.js'
import { parseVersionName, type VersionName } from '../version/name.js'
import { readUsable } from '../version/read.js'
import { snapshotTree } from '../version/snapshot.js'

/** A version that was asked for, read. */
export interface Version {
  view: VersionView
  register: Register
  /** The entry of the log that it comes from; absent for the working tree and for git. */
  stored?: StoredEntry
  /** The folder `versies` of the register. */
  versions: FileTree
}

/** A register as it stands somewhere: its own files, and those of its versions. */
export interface Place {
  tree: FileTree
  versions: FileTree
  id: string
  name: string
}

/**
 * Reads the version that a name stands for.
 *
 * @throws AvgError when the name has no reading, the version does not exist, or its files cannot be used.
 */
export function resolveVersion(text: string): Version {
  const name = snapshotName(text) ?? parseVersionName(text, (path) => pathKind(path) !== 'missing')
  const place = placeOf(name.kind === 'datum' ? name.of : name)
  if (name.kind !== 'datum') {
    const label = name.kind === 'git' ? name.ref : 'werkversie'
    const register = readUsable(place.tree, place.id)
    return { view: { name: text, label, register: place.id, title: register.yaml.naam, reconstructed: false }, register, versions: place.versions }
  }
  return dated(place, name.date, text)
}

/** The version of a register that is in force on a date. */
function dated(place: Place, date: string, text: string): Version {
  const entries = readLog(place.versions)
  const stored = inForceOn(entries, date)
  if (!stored) {
    const first = versionsOf(entries)[0]
    throw new AvgError(first ? `Op ${shown(date)} was er nog geen versie van ${place.name}. De eerste is van ${shown(first.entry.datum)}.` : `${place.name} heeft nog geen versies. Met \`avg release\` maakt u de eerste.`)
  }
  const { datum, soort, momentopname } = stored.entry
  const tree = snapshotTree(place.versions, datum, momentopname, `${place.versions.folder}/${datum}`)
  const register = readUsable(tree, place.id)
  const reconstructed = soort === 'reconstructie'
  return { view: { name: text, label: shown(datum), datum, register: place.id, title: register.yaml.naam, reconstructed }, register, stored, versions: place.versions }
}

/** `…/versies/2024-11-12` is a version and not a register of its own. */
function snapshotName(text: string): VersionName | undefined {
  const date = basename(resolve(text))
  const folder = dirname(resolve(text))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || basename(folder) !== 'versies' || pathKind(text) !== 'folder') return undefined
  return { kind: 'datum', of: { kind: 'werkmap', path: dirname(dirname(text)) }, date }
}

/**
 * The register that a name stands for, without a date: on disk or at a git ref.
 *
 * @throws AvgError when there is none.
 */
export function registerPlace(text: string): Place {
  const name = parseVersionName(text, (path) => pathKind(path) !== 'missing')
  return placeOf(name.kind === 'datum' ? name.of : name)
}

function placeOf(name: Exclude<VersionName, { kind: 'datum' }>): Place {
  if (name.kind === 'werkmap') return onDisk(name.path)
  const tree = gitTree(name.ref, name.path, process.cwd())
  const folder = name.path.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..').at(-1)
  return { tree, versions: tree.versions(), id: folder ?? basename(repositoryOf(process.cwd())?.root ?? 'register'), name: `${name.ref}:${name.path}` }
}

/**
 * A register on disk.
 *
 * @throws AvgError when the path leads to no register.
 */
export function onDisk(path: string): Place {
  if (pathKind(path) !== 'folder') throw new AvgError(pathKind(path) === 'missing' ? `${path} bestaat niet.` : `${path} is geen map met een register.`)
  if (pathKind(`${path}/register.yaml`) !== 'file' && pathKind(`${path}/verwerkingen`) !== 'folder') throw new AvgError(`In ${path} staat geen register: geen register.yaml en geen map verwerkingen.`)
  const folder = path.replace(/[/\\]+$/, '') || path
  return { tree: new DiskTree(folder), versions: new VersionsTree(folder), id: basename(resolve(path)), name: folder }
}

function shown(date: string): string {
  return date.split('-').reverse().join('-')
}
