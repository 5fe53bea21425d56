import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AvgError } from '../core/error.js'
import { busy } from './leftovers.js'
import { refusal } from './refusal.js'
import { flushed } from './write.js'

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
  writeFile: flushed,
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

/** New files and a new log that come into being together. */
export interface Release {
  /** The folder `versies`. */
  versions: string
  /** What is new, by its path in that folder: a snapshot with its files by path, or one document. */
  added: ReadonlyMap<string, ReadonlyMap<string, Uint8Array> | Uint8Array>
  logName: string
  /** What the log was when the release was prepared; undefined when there was none. */
  oldLog: Uint8Array | undefined
  newLog: Uint8Array
}

/**
 * Puts what is new and the log in place as one step: all files first under a temporary name, flushed; then they are
 * renamed, and the log last. Only the log makes a version exist, so that whoever is stopped halfway leaves the old register.
 *
 * @throws AvgError when it cannot be done; the register is then as it was.
 */
export function commitRelease({ versions, added, logName, oldLog, newLog }: Release, disk: ReleaseDisk = releaseDisk): void {
  const staging = join(versions, `.release-${process.pid}`)
  const placed: string[] = []
  try {
    disk.makeFolder(staging)
    // Of two who begin at once, at least one sees the other here: each looks only after its own folder is there.
    refuseOther(versions)
    for (const [name, content] of added) {
      for (const [path, bytes] of content instanceof Uint8Array ? [['', content] as const] : content) {
        const target = join(staging, name, path)
        disk.makeFolder(dirname(target))
        disk.writeFile(target, bytes)
      }
    }
    disk.writeFile(join(staging, logName), newLog)
    disk.settle(staging)
    const now = existsSync(join(versions, logName)) ? readFileSync(join(versions, logName)) : undefined
    if (now === undefined ? oldLog !== undefined : oldLog === undefined || !now.equals(oldLog)) throw new AvgError('Iemand anders heeft intussen het versielog veranderd. Er is niets geschreven; probeer het opnieuw.')
    for (const name of added.keys()) {
      disk.makeFolder(dirname(join(versions, name)))
      disk.rename(join(staging, name), join(versions, name))
      placed.push(join(versions, name))
    }
    disk.rename(join(staging, logName), join(versions, logName))
  } catch (error) {
    for (const path of [...placed, staging]) disk.remove(path)
    if (error instanceof AvgError) throw error
    throw new AvgError(`In ${versions} is niets geschreven: ${refusal(error)}. Het register is zoals het was.`)
  }
  try {
    disk.settle(versions)
    disk.remove(staging)
  } catch {
    // The log is in place, so the version is there; what is left goes at the next release.
  }
}

/**
 * Clears away what a release or a publication left behind that was cut off: its temporary folder, and what it had put in
 * place before its log was there.
 *
 * @param unfinished what a log would have added to the log that there is, by path in `versions`.
 * @throws AvgError when another release is busy.
 */
export function clearInterrupted(versions: string, logName: string, unfinished: (pendingLog: Uint8Array) => readonly string[]): void {
  refuseOther(versions)
  for (const name of stagingIn(versions)) {
    // With the log still in the temporary folder, what it would have added does not count yet.
    const pending = join(versions, name, logName)
    if (existsSync(pending)) for (const path of unfinished(readFileSync(pending))) rmSync(join(versions, path), { recursive: true, force: true })
    rmSync(join(versions, name), { recursive: true, force: true })
  }
}

function stagingIn(versions: string): string[] {
  return existsSync(versions) ? readdirSync(versions).filter((name) => STAGING.test(name)) : []
}

function refuseOther(versions: string): void {
  const other = stagingIn(versions).find((name) => busy(Number(STAGING.exec(name)![1])))
  if (other !== undefined) throw new AvgError(`Er is al iemand bezig met een versie van dit register. Is dat niet zo? Haal dan de map ${join(versions, other)} weg.`)
}
