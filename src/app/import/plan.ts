import { isDeepStrictEqual } from 'node:util'
import { AvgError } from '../../core/error.js'
import { MemoryTree } from '../../core/file-tree.js'
import { diff } from '../../diff/diff.js'
import type { Loss } from '../../exchange/loss.js'
import { inOrder } from '../../exchange/tables/order.js'
import { changeFiles } from '../../host/change.js'
import { writeWhole } from '../../host/write.js'
import { phraseDefect } from '../../register/defects.js'
import type { Register } from '../../register/model.js'
import { readRegister } from '../../register/read.js'
import { activityFile, isRegisterFile, MAIN_FILE, valuesOf } from '../../register/values.js'
import type { DiffReport } from '../../report/diff-view.js'
import { patchText, writeText } from '../../source/patch.js'
import { readUsable } from '../../version/read.js'
import { onDisk } from '../resolve-version.js'
import { type ImportRequest, readIncoming } from './incoming.js'
import type { Incoming } from './result.js'

/** What an import would do; nothing has been written yet. */
export interface ImportPlan {
  folder: string
  report: DiffReport
  losses: readonly Loss[]
  /** What people should know before they agree, as Dutch sentences. */
  warnings: readonly string[]
  /** How the file was read, in lines, where that was guessed. */
  reading: readonly string[]
  /** Files by path in the register; undefined for one that goes. */
  files: ReadonlyMap<string, string | undefined>
  /** Files that belong beside the register's own, by their whole path. */
  beside: ReadonlyMap<string, string>
}

/**
 * What an incoming file would change in a register.
 *
 * @throws AvgError when the file cannot be read safely or does not make a sound register.
 */
export async function planImport(request: ImportRequest): Promise<ImportPlan> {
  const place = onDisk(request.register)
  const register = readUsable(place.tree, place.id)
  const incoming = await readIncoming(register, request)
  const files = changedFiles(register, incoming)
  const after = readAfter(register, place.tree.folder, files, incoming)
  const names = new Map([register, after].flatMap((each) => [...each.verwerkingen.values()].map(({ id, yaml }): [string, string] => [id, yaml.naam])))
  const view = { register: place.id, reconstructed: false }
  const report: DiffReport = {
    from: { ...view, name: request.register, label: 'nu', title: register.yaml.naam },
    to: { ...view, name: request.file, label: 'na het inlezen', title: after.yaml.naam },
    ...diff(register, after),
    names,
  }
  return { folder: place.tree.folder, report, losses: incoming.losses, warnings: incoming.warnings, reading: incoming.reading ?? [], files, beside: incoming.beside ?? new Map() }
}

/** Writes what was planned: all of it, or nothing. */
export function writeImport({ folder, files, beside }: ImportPlan): void {
  changeFiles(folder, files)
  for (const [path, content] of beside) writeWhole(path, content)
}

/** The files that read differently afterwards, each as the text that it will be. */
function changedFiles(register: Register, { values, replaces }: Incoming): Map<string, string | undefined> {
  const now = valuesOf(register)
  const foreign = [...values.keys()].find((path) => !isRegisterFile(path))
  if (foreign !== undefined) throw new AvgError(`Er is niets veranderd. \`${foreign.replace(/\.yaml$/, '')}\` kan geen naam in een register zijn. Gebruik kleine letters, cijfers en streepjes.`)
  const files = new Map<string, string | undefined>()
  const inline: Record<string, unknown> = { ...register.yaml.verwerkingen }
  for (const path of new Set([...now.keys(), ...values.keys()])) {
    const [old, value] = [now.get(path), values.get(path)]
    if (value === undefined && !replaces(path)) continue
    if (old !== undefined && value !== undefined && isDeepStrictEqual(ordered(path, old), ordered(path, value))) continue
    const activity = [...register.verwerkingen.values()].find(({ id }) => activityFile(id) === path)
    if (activity && activity.base.length > 0) {
      if (value === undefined) delete inline[activity.id]
      else inline[activity.id] = value
    } else if (value === undefined) files.set(activity?.path ?? path, undefined)
    else if (path !== MAIN_FILE) files.set(activity?.path ?? path, textOf(register, activity?.path ?? path, value))
  }
  const main = { ...(values.get(MAIN_FILE) ?? now.get(MAIN_FILE)) as object, ...(Object.keys(inline).length > 0 ? { verwerkingen: inline } : {}) }
  const changed = !isDeepStrictEqual(ordered(MAIN_FILE, main), ordered(MAIN_FILE, now.get(MAIN_FILE))) || !isDeepStrictEqual(inline, { ...register.yaml.verwerkingen })
  if (changed) files.set(MAIN_FILE, textOf(register, MAIN_FILE, main))
  return files
}

function ordered(path: string, value: unknown): unknown {
  return inOrder(value, path.startsWith('verwerkingen/') ? 'verwerking' : path.replace(/\.ya?ml$/, ''))
}

function textOf(register: Register, path: string, value: unknown): string {
  const source = register.sources.get(path)
  if (!source) return writeText(ordered(path, value))
  const patched = patchText(source, value)
  if ('text' in patched) return patched.text
  const why = patched.left === 'ankers' ? 'Het gebruikt ankers (&) of tags (!), en dan verandert een woord ook op andere plaatsen' : 'Het is geschreven op een manier die avg niet zeker kan aanpassen'
  throw new AvgError(`${path} kan avg niet aanpassen. ${why}. Er is niets veranderd; wijzig dat bestand zelf.`)
}

/** The register as it would be. What is wrong with it is said in the places of the file that came in. */
function readAfter(register: Register, folder: string, files: ReadonlyMap<string, string | undefined>, { places }: Incoming): Register {
  const texts: Record<string, string> = {}
  for (const [path, { text }] of register.sources) if (!files.has(path)) texts[path] = text
  for (const [path, text] of files) if (text !== undefined) texts[path] = text
  const after = readRegister(new MemoryTree(folder, texts))
  after.id = register.id
  const [first] = after.defects
  if (!first) return after
  const { wat, doe } = phraseDefect(first)
  const rest = after.defects.length - 1
  throw new AvgError(`Er is niets veranderd. ${placeOf(places, first.path, first.pointer)}: ${wat} Doe dit: ${doe}${rest > 0 ? ` En nog ${rest}.` : ''}`)
}

/** The nearest place that is known: of the value itself, or of what it is part of. */
function placeOf(places: ReadonlyMap<string, string>, path: string, pointer: string): string {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = places.get(`${path}#${at}`)
    if (found !== undefined) return found
    if (at === '') return path
  }
}

