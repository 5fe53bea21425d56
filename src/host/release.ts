import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AvgError } from '../core/error.js'

/** The steps in which a release touches the disk; a test hands in steps that fail. */
export interface ReleaseDisk {
  makeFolder(path: string): void
  /** Writes a new file and waits until it is on the disk. */
  writeFile(path: string, content: Uint8Array): void
  rename(from: string, to: string): void
  remove(path: string): void
  /** Waits until the names in a folder are on the disk. */
  settle(folder: string): void
}

export const releaseDisk: ReleaseDisk = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  writeFile: (path, content) => {
    const handle = openSync(path, 'wx')
    try {
      writeFileSync(handle, content)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  settle: (folder) => {
    // Windows cannot open a folder; its renames are on the disk when they return.
    if (process.platform === 'win32') return
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  },
}

const STAGING = /^\.release-(\d+)$/

/** New folders and a new log that come into being together. */
export interface Release {
  /** The folder `versies`. */
  versions: string
  /** Snapshots by date, each with its files by path. */
  snapshots: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>
  logName: string
  /** What the log was when the release was prepared; undefined when there was none. */
  oldLog: Uint8Array | undefined
  newLog: Uint8Array
}

/**
 * Puts snapshots and log in place as one step: all files first under a temporary name, flushed; then the snapshots are
 * renamed, and the log last. Only the log makes a version exist, so that whoever is stopped halfway leaves the old register.
 *
 * @throws AvgError when it cannot be done; the register is then as it was.
 */
export function commitRelease({ versions, snapshots, logName, oldLog, newLog }: Release, disk: ReleaseDisk = releaseDisk): void {
  const staging = join(versions, `.release-${process.pid}`)
  const placed: string[] = []
  try {
    disk.makeFolder(staging)
    for (const [date, files] of snapshots) {
      for (const [path, content] of files) {
        const target = join(staging, date, path)
        disk.makeFolder(dirname(target))
        disk.writeFile(target, content)
      }
    }
    disk.writeFile(join(staging, logName), newLog)
    disk.settle(staging)
    const now = existsSync(join(versions, logName)) ? readFileSync(join(versions, logName)) : undefined
    if (now === undefined ? oldLog !== undefined : oldLog === undefined || !now.equals(oldLog)) throw new AvgError('Iemand anders heeft intussen het versielog veranderd. Er is niets vrijgegeven; probeer het opnieuw.')
    for (const date of snapshots.keys()) {
      disk.rename(join(staging, date), join(versions, date))
      placed.push(join(versions, date))
    }
    disk.rename(join(staging, logName), join(versions, logName))
  } catch (error) {
    for (const path of [...placed, staging]) disk.remove(path)
    if (error instanceof AvgError) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw new AvgError(`De versie is niet geschreven: ${REASONS[code] ?? code}. Het register is zoals het was.`)
  }
  disk.settle(versions)
  disk.remove(staging)
}

const REASONS: Record<string, string> = {
  EACCES: 'schrijven mag hier niet',
  EPERM: 'schrijven mag hier niet',
  EROFS: 'de schijf is alleen te lezen',
  ENOSPC: 'de schijf is vol',
  EEXIST: 'er staat al een map met deze datum',
  ENOTEMPTY: 'er staat al een map met deze datum',
}

/**
 * Clears away what a release left behind that was cut off: its temporary folder, and snapshots that its log would have
 * made versions.
 *
 * @param unfinished the dates that a log would have added to the log that there is.
 * @throws AvgError when another release is busy.
 */
export function clearInterrupted(versions: string, logName: string, unfinished: (pendingLog: Uint8Array) => readonly string[]): void {
  if (!existsSync(versions)) return
  for (const name of readdirSync(versions)) {
    const owner = STAGING.exec(name)?.[1]
    if (owner === undefined) continue
    if (Number(owner) !== process.pid && alive(Number(owner))) throw new AvgError(`Er is al iemand bezig met een versie van dit register. Is dat niet zo? Haal dan de map ${join(versions, name)} weg.`)
    // With the log still in the temporary folder, a snapshot that it would have added is no version yet.
    const pending = join(versions, name, logName)
    if (existsSync(pending)) for (const date of unfinished(readFileSync(pending))) rmSync(join(versions, date), { recursive: true, force: true })
    rmSync(join(versions, name), { recursive: true, force: true })
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
