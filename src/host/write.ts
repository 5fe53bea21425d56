import { closeSync, fchmodSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AvgError } from '../core/error.js'

const REASONS: Record<string, string> = {
  ENOENT: 'de map bestaat niet',
  EACCES: 'schrijven mag hier niet',
  EPERM: 'schrijven mag hier niet',
  EROFS: 'de schijf is alleen te lezen',
  ENOSPC: 'de schijf is vol',
  EISDIR: 'het is een map',
}

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed, renamed.
 *
 * @throws AvgError when it cannot be written; the old file is then untouched.
 */
export function writeWhole(path: string, content: string | Uint8Array, mode?: number): void {
  if (isNoFile(path)) return writeTo(path, content)
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const handle = openSync(temporary, 'wx')
    try {
      if (mode !== undefined) fchmodSync(handle, mode)
      writeFileSync(handle, content)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new AvgError(`${path} is niet geschreven: ${REASONS[code] ?? code}.`)
  }
}

/** What is no file, such as `/dev/null` or a pipe, is written to: a file put in its place would break it for everyone. */
function isNoFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && !found.isFile() && !found.isDirectory()
}

function writeTo(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new AvgError(`${path} is niet geschreven: ${REASONS[code] ?? code}.`)
  }
}

/**
 * Writes a file that exists anew, whole or not at all. A link stays a link, and who may read the file stays the same.
 *
 * @throws AvgError when it cannot be written; the old file is then untouched.
 */
export function rewrite(path: string, content: Uint8Array): void {
  const real = realpathSync(path)
  writeWhole(real, content, statSync(real).mode)
}

/**
 * Makes a folder where there is none yet.
 *
 * @throws AvgError when that is not possible.
 */
export function ensureFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new AvgError(`${path} is niet gemaakt: ${REASONS[code] ?? code}.`)
  }
}

/**
 * Takes a file away.
 *
 * @throws AvgError when that is not possible.
 */
export function removeFile(path: string): void {
  try {
    rmSync(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new AvgError(`${path} is niet weggehaald: ${REASONS[code] ?? code}.`)
  }
}
