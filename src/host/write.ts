import { closeSync, fchmodSync, fsyncSync, lstatSync, mkdirSync, openSync, readlinkSync, realpathSync, renameSync, type Stats, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { AvgError } from '../core/error.js'
import { clearLeftovers, remove, temporaryName } from './leftovers.js'
import { bytesOf, type Content } from './pieces.js'
import { refusal } from './refusal.js'

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed, renamed. A link stays a link, and who
 * may read the file stays the same. What is no file, such as `/dev/null` or a pipe, is written to: a file put in its
 * place would break it for everyone.
 *
 * @throws AvgError when it cannot be written; the old file is then untouched.
 */
export function writeWhole(path: string, content: Content): void {
  attempt(`${path} is niet geschreven`, () => {
    const old = statSync(path, { throwIfNoEntry: false })
    if (old && !old.isFile() && !old.isDirectory()) writeTo(path, content)
    else replace(realPath(path), content, old)
  })
}

function replace(path: string, content: Content, old: Stats | undefined): void {
  clearLeftovers(dirname(path))
  const temporary = join(dirname(path), temporaryName())
  try {
    flushed(temporary, content, old?.mode)
    renameSync(temporary, path)
  } catch (error) {
    remove(temporary)
    throw error
  }
}

/** Writes to what is no file. */
function writeTo(path: string, content: Content): void {
  const handle = openSync(path, 'w')
  try {
    put(handle, content)
  } finally {
    closeSync(handle)
  }
}

function put(handle: number, content: Content): void {
  for (const bytes of bytesOf(content)) writeFileSync(handle, bytes)
}

/** Writes a new file and waits until it is on the disk. */
export function flushed(path: string, content: Content, mode?: number): void {
  const handle = openSync(path, 'wx')
  try {
    if (mode !== undefined) fchmodSync(handle, mode)
    put(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Where a file stands, or will stand: a link may lead to a file that is not there yet. */
function realPath(path: string): string {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : realPath(resolve(dirname(path), readlinkSync(path)))
}

/**
 * Makes a folder where there is none yet.
 *
 * @throws AvgError when that is not possible.
 */
export function ensureFolder(path: string): void {
  attempt(`${path} is niet gemaakt`, () => mkdirSync(path, { recursive: true }))
}

function attempt(failure: string, action: () => void): void {
  try {
    action()
  } catch (error) {
    throw new AvgError(`${failure}: ${refusal(error)}.`)
  }
}
