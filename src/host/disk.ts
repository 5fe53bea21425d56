import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import { AvgError } from '../core/error.js'
import { type FileTree, MAX_FILE_BYTES } from '../core/file-tree.js'
import { finishChange } from './change.js'

/** Folders of a register that are not part of what it says today. */
const SKIPPED = new Set(['versies', 'node_modules'])

export type PathKind = 'file' | 'folder' | 'other' | 'missing'

/** What stands at a path. */
export function pathKind(path: string): PathKind {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 'missing'
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
}

/** Names of the folders in a folder, sorted, hidden ones left out. */
export function subfolders(folder: string): string[] {
  return entries(folder, folder)
    .filter((entry) => !entry.name.startsWith('.') && !SKIPPED.has(entry.name) && pathKind(join(folder, entry.name)) === 'folder')
    .map((entry) => entry.name)
    .sort()
}

/** Names of the files in a folder, sorted, hidden ones left out. */
export function filesIn(folder: string): string[] {
  finishChange(folder, entries(folder, folder))
  return entries(folder, folder)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && pathKind(join(folder, name)) === 'file')
    .sort()
}

/** The files of a register in a folder on disk. */
export class DiskTree implements FileTree {
  #files: string[] | undefined

  constructor(readonly folder: string) {}

  get name(): string {
    return basename(resolve(this.folder))
  }

  list(): readonly string[] {
    return (this.#files ??= this.#walk('').sort())
  }

  read(path: string): Uint8Array {
    return readRegular(join(this.folder, path))
  }

  #walk(below: string): string[] {
    const folder = join(this.folder, below)
    const found = entries(folder, folder)
    // A change of several files that was cut off is made whole before anyone reads.
    if (below === '' && finishChange(folder, found)) return this.#walk('')
    return found.flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.name.startsWith('.') || (below === '' && SKIPPED.has(entry.name))) return []
      if (entry.isSymbolicLink()) this.#staysInside(path)
      const kind = entry.isSymbolicLink() ? pathKind(join(this.folder, path)) : entry.isDirectory() ? 'folder' : 'file'
      // A link to a folder is not followed: it could lead round in a circle.
      if (kind === 'folder') return entry.isSymbolicLink() ? [] : this.#walk(path)
      return [path]
    })
  }

  /** A link may not make a file outside the register part of it. */
  #staysInside(path: string): void {
    const root = realpathSync(this.folder)
    let real: string
    try {
      real = realpathSync(join(this.folder, path))
    } catch {
      throw new AvgError(`${join(this.folder, path)} is een koppeling naar een bestand dat er niet is.`)
    }
    if (real !== root && !real.startsWith(root + sep)) {
      throw new AvgError(`${join(this.folder, path)} is een koppeling naar een bestand buiten het register. Zet het bestand zelf in het register.`)
    }
  }
}

/**
 * Reads a regular file, no further than a register's file may be long.
 *
 * @throws AvgError when it is missing, unreadable, or no regular file (a pipe would never end).
 */
export function readRegular(path: string): Uint8Array {
  return readUpTo(path, MAX_FILE_BYTES + 1)
}

/**
 * Reads a regular file, or the first part of one that is longer than that.
 *
 * @param most number of bytes.
 * @throws AvgError when it is missing, unreadable, or no regular file (a pipe would never end).
 */
export function readUpTo(path: string, most: number): Uint8Array {
  let handle: number
  try {
    // Without O_NONBLOCK, opening a pipe waits for a writer that never comes. Windows has no such flag and no such pipes.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw unreadable(path, error)
  }
  try {
    const found = fstatSync(handle)
    if (!found.isFile()) throw new AvgError(`${path} is geen gewoon bestand.`)
    const buffer = Buffer.allocUnsafe(Math.min(found.size, most))
    let length = 0
    while (length < buffer.length) {
      const read = readSync(handle, buffer, length, buffer.length - length, null)
      if (read === 0) break
      length += read
    }
    return buffer.subarray(0, length)
  } catch (error) {
    throw error instanceof AvgError ? error : unreadable(path, error)
  } finally {
    closeSync(handle)
  }
}

function entries(folder: string, shown: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    throw unreadable(shown, error)
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'bestaat niet',
  EACCES: 'mag niet gelezen worden',
  EPERM: 'mag niet gelezen worden',
  EISDIR: 'is een map en geen bestand',
  ENOTDIR: 'ligt niet in een map',
  ELOOP: 'is een koppeling die naar zichzelf verwijst',
}

function unreadable(path: string, error: unknown): Error {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return code === '' ? (error as Error) : new AvgError(`${path} ${REASONS[code] ?? `kan niet gelezen worden (${code})`}.`)
}
