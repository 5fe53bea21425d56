import { basename, dirname, join } from 'node:path'
import { AvgError } from '../core/error.js'
import type { FileTree } from '../core/file-tree.js'
import type { Finding } from '../core/finding.js'
import { DiskTree, pathKind, subfolders } from '../host/disk.js'
import type { Progress } from '../host/progress.js'
import type { KnownFinding } from '../lint/baseline.js'
import { lint } from '../lint/engine.js'
import type { Changes } from '../lint/rule.js'
import { rules } from '../lint/rules/index.js'
import { applySettings, changesOf, type RuleSettings } from '../lint/settings.js'
import type { Register } from '../register/model.js'
import { readRegister } from '../register/read.js'
import type { LintReport } from '../report/result.js'
import { type BaselineRequest, measure } from './baseline.js'
import { lintReport } from './report.js'

export interface LintRequest {
  /** Registers, folders of registers, or single files; none means the current folder. */
  paths: readonly string[]
  peildatum: string
  version: string
  /** What avg.config.yaml says of rules. */
  settings?: { file: string; rules: RuleSettings }
  baseline?: BaselineRequest
  /** What changed since an earlier version; then the rules about changes run too. */
  since?: (register: Register) => Changes
  /** Hears how far the work is. */
  progress?: Progress
}

/**
 * Lints every register that the paths lead to.
 *
 * @throws AvgError when a path leads to no register, or a file cannot be read.
 */
export function lintPaths(request: LintRequest): LintReport {
  try {
    return linted(request)
  } finally {
    request.progress?.end()
  }
}

function linted({ paths, peildatum, version, settings, baseline, since, progress }: LintRequest): LintReport {
  const registers: Register[] = []
  const found: Finding[] = []
  const whole = new Map<string, Register>()
  const folders = locateAll(paths)
  if (since && folders.size !== 1) throw new AvgError(`Bij --sinds hoort één register, en dit zijn er ${folders.size}. Noem de map van dat register.`)
  for (const [folder, files] of folders) {
    const register = readRegister(progress ? watched(new DiskTree(folder), progress) : new DiskTree(folder))
    registers.push(register)
    if (files === 'all') whole.set(register.id, register)
    found.push(...lint(register, { peildatum, rules, ...(progress ? { onActivity: (done, total) => progress.step(done, total, 'verwerkingen nagekeken') } : {}), ...(since ? { since: since(register) } : {}) }).filter((finding) => files === 'all' || files.has(finding.file)))
  }
  const weighed = settings ? applySettings(found, rules, settings.rules) : found
  const match = baseline && measure(baseline, weighed, (entry) => isJudged(entry, whole) && settings?.rules.get(entry.rule)?.ernst !== 'uit')
  const changes = settings ? changesOf(rules, settings.rules) : []
  return {
    ...lintReport({ version, peildatum, registers, findings: match?.open ?? weighed, rules }),
    ...(match ? { baseline: { file: baseline.file, known: match.known, stale: match.stale } } : {}),
    ...(settings && changes.length > 0 ? { settings: { file: settings.file, changes } } : {}),
  }
}

/** The same files, with each that is read counted. */
function watched(tree: FileTree, progress: Progress): FileTree {
  const read = new Set<string>()
  return {
    folder: tree.folder,
    ...(tree.name === undefined ? {} : { name: tree.name }),
    list: () => tree.list(),
    read(path) {
      progress.step(read.add(path).size, tree.list().length, 'bestanden gelezen')
      return tree.read(path)
    },
  }
}

/** Whether the rules looked at what a known finding is about: its register as a whole, and a file without defects. */
function isJudged({ register: id, verwerking }: KnownFinding, whole: ReadonlyMap<string, Register>): boolean {
  const register = whole.get(id)
  if (!register) return false
  if (verwerking === undefined) return register.complete
  const activity = register.verwerkingen.get(verwerking)
  // What is gone is solved; what is there and cannot be read is not.
  return activity ? !register.defects.some(({ path }) => path === activity.path) : !register.ids.includes(verwerking) && register.complete
}

/** The folders of all registers that the paths lead to, each with the files that were asked for. */
export function locateAll(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string> | 'all'> {
  const folders = new Map<string, Set<string> | 'all'>()
  for (const path of paths.length > 0 ? paths : ['.']) locate(path, folders)
  return folders
}

function locate(path: string, folders: Map<string, Set<string> | 'all'>): void {
  const kind = pathKind(path)
  if (kind === 'missing') throw new AvgError(`${path} bestaat niet.`)
  if (kind === 'other') throw new AvgError(`${path} is geen gewoon bestand en geen map.`)
  if (kind === 'file') return locateFile(path, folders)
  const found = isRegister(path) ? [path] : [...registersIn(path), ...registersIn(join(path, 'registers'))]
  if (found.length === 0) throw new AvgError(`In ${path} staat geen register: geen register.yaml en geen map verwerkingen.`)
  for (const folder of found) folders.set(folder, 'all')
}

/** Files that stand in the folder of a register itself. */
const OWN_FILES = new Set(['register.yaml', 'verstrekkingen.yaml', 'reglement.yaml', 'verklaring.yaml'])

/** Folders of a register in which every file says something of its own. */
const OWN_FOLDERS = new Set(['verwerkingen', 'procedures', 'besluiten'])

/** A single file stands for the register that it belongs to; only its own findings are shown. */
function locateFile(file: string, folders: Map<string, Set<string> | 'all'>): void {
  const parent = dirname(file)
  const folder = OWN_FOLDERS.has(basename(parent)) ? dirname(parent) : parent
  if (!isRegister(folder) || !(OWN_FILES.has(basename(file)) || parent !== folder)) throw new AvgError(`${file} hoort niet bij een register. Een register heeft een register.yaml en een map verwerkingen.`)
  const files = folders.get(folder) ?? new Set<string>()
  if (files === 'all') return
  files.add(folder === '.' ? file : join(folder, file.slice(folder.length + 1)))
  folders.set(folder, files)
}

function isRegister(folder: string): boolean {
  return pathKind(join(folder, 'register.yaml')) === 'file' || pathKind(join(folder, 'verwerkingen')) === 'folder'
}

function registersIn(folder: string): string[] {
  if (pathKind(folder) !== 'folder') return []
  return subfolders(folder).map((name) => (folder === '.' ? name : join(folder, name))).filter(isRegister)
}
