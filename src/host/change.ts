import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { AvgError } from '../core/error.js'
import { busy, clearLeftovers, remove } from './leftovers.js'
import { refusal } from './refusal.js'
import { flushed } from './write.js'

const STAGING = /^\.avg-wijziging-(\d+)$/
const LIST = 'lijst.json'

/** What a change does, by paths within the folder, with `/`. */
interface List {
  schrijven: string[]
  weg: string[]
}

/**
 * Changes several files of a folder as one step. All are made first, under a temporary name, with a list of them last.
 * Who is stopped before the list is there leaves the old files; after that, the next run finishes what the list says.
 *
 * @param files by path within the folder, with `/`; undefined for one that goes.
 * @throws AvgError when it cannot be done; the files are then as they were.
 */
export function changeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array | undefined>): void {
  finishChange(folder, readdirSync(folder, { withFileTypes: true }))
  clearLeftovers(folder)
  const staging = join(folder, `.avg-wijziging-${process.pid}`)
  const list: List = { schrijven: [], weg: [] }
  let undo: (() => void)[] = []
  try {
    for (const [path, content] of files) {
      list[content === undefined ? 'weg' : 'schrijven'].push(path)
      if (content === undefined) continue
      const staged = join(staging, 'bestanden', path)
      mkdirSync(dirname(staged), { recursive: true })
      flushed(staged, content, statSync(join(folder, path), { throwIfNoEntry: false })?.mode)
    }
    undo = [...files.keys()].map((path) => restorer(join(folder, path)))
    mkdirSync(staging, { recursive: true })
    flushed(join(staging, `${LIST}.tmp`), JSON.stringify(list))
    renameSync(join(staging, `${LIST}.tmp`), join(staging, LIST))
    carryOut(folder, staging, list)
  } catch (error) {
    for (const restore of undo) restore()
    remove(staging)
    throw new AvgError(`In ${folder} is niets veranderd: ${refusal(error)}.`)
  }
  remove(staging)
}

/** Puts a file back as it is now. */
function restorer(path: string): () => void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return () => remove(path)
  const content = readFileSync(path)
  return () => {
    if (existsSync(path) && readFileSync(path).equals(content)) return
    remove(path)
    flushed(path, content, found.mode)
  }
}

/**
 * Finishes a change of a run that was killed, or clears away what it had made.
 *
 * @param entries what is in the folder.
 * @returns whether there was anything to do.
 * @throws AvgError when that cannot be done, or when another run is busy here: the files would be half old, half new.
 */
export function finishChange(folder: string, entries: readonly { name: string }[]): boolean {
  let done = false
  for (const { name } of entries) {
    const owner = STAGING.exec(name)?.[1]
    if (owner === undefined) continue
    const staging = join(folder, name)
    const list = readList(staging)
    if (busy(Number(owner))) {
      if (!list) continue
      throw new AvgError(`Iemand anders verandert nu ${folder}. Probeer het zo opnieuw. Is er niemand bezig? Haal dan de map ${staging} weg.`)
    }
    try {
      if (list) carryOut(folder, staging, list)
      rmSync(staging, { recursive: true, force: true })
      done = true
    } catch (error) {
      throw new AvgError(`Een wijziging van ${folder} is halverwege gestopt, en afmaken lukt niet: ${refusal(error)}. Wat er moet komen staat in ${staging}.`)
    }
  }
  return done
}

function carryOut(folder: string, staging: string, { schrijven, weg }: List): void {
  for (const path of schrijven) {
    const staged = join(staging, 'bestanden', path)
    // What is no longer there was put in its place before.
    if (!existsSync(staged)) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    refuseOutside(folder, dirname(join(folder, path)))
    renameSync(staged, join(folder, path))
  }
  for (const path of weg) {
    if (existsSync(dirname(join(folder, path)))) refuseOutside(folder, dirname(join(folder, path)))
    rmSync(join(folder, path), { force: true })
  }
}

/** The list of a change; undefined when it was stopped before that. The folder can have come from anyone: so can the list. */
function readList(staging: string): List | undefined {
  try {
    const { schrijven, weg } = JSON.parse(readFileSync(join(staging, LIST), 'utf8')) as List
    return [...schrijven, ...weg].every(isWithin) ? { schrijven, weg } : undefined
  } catch {
    return undefined
  }
}

function isWithin(path: unknown): boolean {
  return typeof path === 'string' && path.split('/').every((part) => /^[^./\\:\0][^/\\:\0]*$/.test(part))
}

/** A folder that is a link could lead the change out of where it belongs. */
function refuseOutside(folder: string, target: string): void {
  const [root, real] = [realpathSync(folder), realpathSync(target)]
  if (real !== root && !real.startsWith(root + sep)) throw Object.assign(new Error(), { code: 'ELOOP' })
}
