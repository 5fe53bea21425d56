import { closeSync, existsSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { AvgError } from '../core/error.js'

const REASONS: Record<string, string> = {
  ENOENT: 'de map erboven bestaat niet',
  ENOTDIR: 'er staat een bestand in de weg',
  EACCES: 'schrijven mag hier niet',
  EPERM: 'schrijven mag hier niet',
  EROFS: 'de schijf is alleen te lezen',
  ENOSPC: 'de schijf is vol',
  EEXIST: 'er staat al iets',
  ENOTEMPTY: 'er staat al iets',
}

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
  const temporary = join(dirname(resolve(path)), `.${basename(resolve(path))}.${process.pid}.tmp`)
  try {
    mkdirSync(temporary)
    for (const [name, content] of files) {
      const target = join(temporary, name)
      mkdirSync(dirname(target), { recursive: true })
      const handle = openSync(target, 'wx')
      try {
        writeFileSync(handle, content)
        fsyncSync(handle)
      } finally {
        closeSync(handle)
      }
    }
    // An empty folder gives way; Windows does not rename over one.
    if (existsSync(path)) rmdirSync(path)
    renameSync(temporary, resolve(path))
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    const code = (error as NodeJS.ErrnoException).code
    if (error instanceof AvgError || code === undefined) throw error
    throw new AvgError(`${path} is niet geschreven: ${REASONS[code] ?? code}.`)
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
