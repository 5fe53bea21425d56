import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { AvgError } from '../core/error.js'
import { clearLeftovers, remove, temporaryName } from './leftovers.js'
import { refusal } from './refusal.js'
import { flushed } from './write.js'

/**
 * Refuses a place where a new folder would take the place of something.
 *
 * @throws AvgError when there is a file, or a folder that is not empty.
 */
export function refuseTaken(path: string): void {
  const parent = dirname(resolve(path))
  if (!existsSync(parent)) throw new AvgError(`${path} kan niet: de map ${dirname(path)} bestaat niet.`)
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found) return
  if (!found.isDirectory()) throw new AvgError(`${path} bestaat al en is geen map. Kies een andere naam.`)
  if (readdirSync(path).length > 0) throw new AvgError(`${path} bestaat al en is niet leeg. Kies een andere map; avg schrijft nergens overheen.`)
}

/**
 * Writes a folder whole or not at all: first under a temporary name beside it, flushed, then renamed.
 *
 * @param files by path within the folder, with `/`.
 * @throws AvgError when it cannot be written; there is then nothing of it.
 */
export function writeFolder(path: string, files: ReadonlyMap<string, Uint8Array>): void {
  refuseTaken(path)
  const parent = dirname(resolve(path))
  const temporary = join(parent, temporaryName())
  clearLeftovers(parent)
  try {
    mkdirSync(temporary)
    for (const [name, content] of files) {
      const target = join(temporary, name)
      mkdirSync(dirname(target), { recursive: true })
      flushed(target, content)
    }
    // An empty folder gives way; Windows does not rename over one.
    if (existsSync(path)) rmdirSync(path)
    renameSync(temporary, resolve(path))
  } catch (error) {
    remove(temporary)
    throw new AvgError(`${path} is niet geschreven: ${refusal(error)}.`)
  }
}

/** A file in a folder that came from elsewhere: its bytes, or `link` for what is no regular file. */
export type FolderFile = Uint8Array | 'link'

/**
 * Every file below a folder, hidden ones included, one at a time. Links are not followed.
 *
 * @throws AvgError when something cannot be read.
 */
export function* filesBelow(folder: string, below = ''): Generator<[path: string, content: FolderFile]> {
  for (const entry of attempt(folder, () => readdirSync(join(folder, below), { withFileTypes: true })).sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) yield* filesBelow(folder, path)
    else yield [path, entry.isFile() ? attempt(path, () => readFileSync(join(folder, path))) : 'link']
  }
}

/** A file of any size. @throws AvgError when it cannot be read, or is no regular file. */
export function readLarge(path: string): Uint8Array {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) throw new AvgError(`${path} is geen gewoon bestand.`)
  return attempt(path, () => readFileSync(path))
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw new AvgError(`${path} kan niet gelezen worden (${(error as NodeJS.ErrnoException).code ?? 'onbekend'}).`)
  }
}
