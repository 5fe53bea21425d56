import { linkSync, mkdirSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AvgError } from '../core/error.js'
import { clearLeftovers, remove, temporaryName } from './leftovers.js'
import { refusal } from './refusal.js'
import { flushed } from './write.js'

/**
 * Writes a file that is not there yet, whole or not at all, with the folder that it stands in.
 *
 * @returns false when there is one already; it is then untouched.
 * @throws AvgError when it cannot be written.
 */
export function createWhole(path: string, content: string | Uint8Array): boolean {
  const folder = dirname(path)
  const temporary = join(folder, temporaryName())
  try {
    mkdirSync(folder, { recursive: true })
    clearLeftovers(folder)
    flushed(temporary, content)
    return placed(temporary, path, content)
  } catch (error) {
    throw new AvgError(`${path} is niet geschreven: ${refusal(error)}.`)
  } finally {
    remove(temporary)
  }
}

/** A rename would take the place of a file that came in the meantime; a link does not. */
function placed(temporary: string, path: string, content: string | Uint8Array): boolean {
  try {
    linkSync(temporary, path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // Some disks, such as most USB sticks, know no links.
    if (code !== 'EPERM' && code !== 'ENOSYS' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error
  }
  try {
    flushed(path, content)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Takes away a file that is no longer needed, and those of these folders that are empty then, the innermost first. */
export function clearAway(file: string, folders: readonly string[]): void {
  remove(file)
  for (const folder of folders) {
    try {
      rmdirSync(folder)
    } catch {
      // Something else is in it.
    }
  }
}
