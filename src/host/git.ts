import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, isAbsolute, join, relative, sep } from 'node:path'
import { AvgError } from '../core/error.js'
import { type FileTree, MAX_FILE_BYTES } from '../core/file-tree.js'

/** All output of one call: more than any register, far less than memory. */
const MAX_OUTPUT = 512 * 1024 * 1024
const SKIPPED = 'versies/'
const MISSING = 'Voor een versie uit git is het programma git nodig, en dat is hier niet te vinden.'

interface Blob {
  path: string
  id: string
  size: number
  link: boolean
}

/**
 * Asks git something. Nothing here checks out, clones or fetches: also a partial clone may not reach for its remote.
 *
 * @returns undefined when git says no.
 */
function git(cwd: string, args: readonly string[], input?: string): Buffer | undefined {
  const run = spawnSync(program(), ['-c', 'protocol.allow=never', '-c', 'core.fsmonitor=false', '--literal-pathspecs', ...args], {
    cwd,
    input: input ?? '',
    maxBuffer: MAX_OUTPUT,
    windowsHide: true,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  })
  const code = (run.error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOENT') throw new AvgError(MISSING)
  if (run.error) throw new AvgError(`git geeft geen antwoord (${code}).`)
  if (run.status === 0) return run.stdout
  const message = run.stderr.toString('utf8')
  if (/dubious ownership/.test(message)) throw new AvgError('git vertrouwt deze map niet, omdat zij van een andere gebruiker is. Voeg haar toe met `git config --global --add safe.directory`.')
  return undefined
}

/** On Windows a bare name is looked for in the current folder first, and that can be somebody else's repository. */
function program(): string {
  if (process.platform !== 'win32') return 'git'
  const found = (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder)).map((folder) => join(folder, 'git.exe')).find((path) => existsSync(path))
  if (found === undefined) throw new AvgError(MISSING)
  return found
}

function text(output: Buffer | undefined): string | undefined {
  return output?.toString('utf8').replace(/\n$/, '')
}

/** The repository that a folder lies in, and where in it. */
export interface Repository {
  root: string
  /** Path of the folder within the repository, with `/`; empty for the root. */
  prefix: string
  shallow: boolean
}

/** The repository around a folder; undefined outside one, or where there is no git. */
export function repositoryOf(folder: string): Repository | undefined {
  try {
    return around(folder)
  } catch (error) {
    if (error instanceof AvgError) return undefined
    throw error
  }
}

function around(folder: string): Repository | undefined {
  const [root, shallow] = text(git(folder, ['rev-parse', '--show-toplevel', '--is-shallow-repository']))?.split('\n') ?? []
  if (root === undefined) return undefined
  return { root, prefix: relative(realpathSync(root), realpathSync(folder)).split(sep).join('/'), shallow: shallow === 'true' }
}

/**
 * The files of a register at a git ref, read with one `cat-file --batch` when the first is asked for.
 *
 * @param cwd the folder from which a path that begins with `./` counts; any other counts from the root of the repository.
 * @throws AvgError when there is no repository, ref or folder of that name.
 */
export function gitTree(ref: string, path: string, cwd: string): GitTree {
  refuse(ref)
  const repository = around(cwd)
  if (!repository) throw new AvgError(`\`${ref}:${path}\` is een versie uit git, maar deze map is geen git-repository.`)
  const commit = text(git(cwd, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]))
  if (commit === undefined) throw new AvgError(unknownRef(ref, repository))
  const folder = inRepository(path, repository)
  const listed = git(repository.root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(folder === '' ? [] : ['--', `${folder}/`])])
  const blobs = listed === undefined ? undefined : entriesOf(listed.toString('utf8'), folder)
  if (!blobs) throw new AvgError(unreachable(ref, repository))
  if (blobs.length === 0) throw new AvgError(`In \`${ref}\` is er geen map ${folder === '' ? '(de hele repository is leeg)' : folder}.`)
  return new GitTree(`${ref}:${folder === '' ? '.' : folder}`, repository, blobs)
}

/** A ref goes to git as an argument, so it may not be read as anything else. */
function refuse(ref: string): void {
  // oxlint-disable-next-line no-control-regex
  if (ref.startsWith('-') || ref === '' || /[\u0000-\u0020\u007F?*[\\:]|\.\.|^@\{|:/.test(ref)) throw new AvgError(`\`${ref}\` kan geen naam van een tak, tag of commit in git zijn.`)
}

function inRepository(path: string, { prefix }: Repository): string {
  const parts: string[] = /^\.{1,2}([/\\]|$)/.test(path) ? prefix.split('/').filter(Boolean) : []
  for (const part of path.split(/[/\\]/)) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) throw new AvgError(`${path} ligt buiten de git-repository.`)
  }
  return parts.join('/')
}

function unknownRef(ref: string, { shallow }: Repository): string {
  if (!shallow) return `git kent hier geen \`${ref}\`. Met \`git log --all --oneline\` en \`git tag\` ziet u wat er is.`
  return `git kent hier geen \`${ref}\`. Dit is een ondiepe kopie, met alleen de laatste commits. Haal de rest op met \`git fetch --unshallow --tags\`, of zet in CI \`fetch-depth: 0\` bij het ophalen.`
}

function unreachable(ref: string, { shallow }: Repository): string {
  const cure = shallow ? 'Haal de rest op met `git fetch --unshallow --tags`, of zet in CI `fetch-depth: 0` bij het ophalen.' : 'Haal de bestanden op met `git fetch --refetch --no-filter`.'
  return `Van \`${ref}\` staan hier niet alle bestanden: dit is een kopie van een deel van de repository. ${cure}`
}

/** Records of `ls-tree -z -l`: mode, type, id and size, a tab, and the path as it is. */
function entriesOf(output: string, folder: string): Blob[] {
  const start = folder === '' ? 0 : folder.length + 1
  return output.split('\0').flatMap((record) => {
    const found = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(record)
    if (!found || found[2] !== 'blob') return []
    return [{ path: found[5]!.slice(start), id: found[3]!, size: Number(found[4]), link: found[1] === '120000' }]
  })
}

/** A folder of a git tree as the files of a register. */
export class GitTree implements FileTree {
  readonly #blobs: Map<string, Blob>
  #contents: Map<string, Uint8Array> | undefined

  constructor(
    readonly folder: string,
    private readonly repository: Repository,
    private readonly all: readonly Blob[],
    only: 'register' | 'versies' = 'register',
  ) {
    const own = only === 'versies' ? all.flatMap((blob) => (blob.path.startsWith(SKIPPED) ? [{ ...blob, path: blob.path.slice(SKIPPED.length) }] : [])) : all.filter(({ path }) => !path.startsWith(SKIPPED))
    this.#blobs = new Map(own.filter(({ path }) => !path.split('/').some((part) => part.startsWith('.'))).map((blob) => [blob.path, blob]))
  }

  /** The folder `versies` of the same register at the same ref. */
  versions(): GitTree {
    return new GitTree(`${this.folder}/versies`, this.repository, this.all, 'versies')
  }

  list(): readonly string[] {
    return [...this.#blobs.keys()].sort()
  }

  read(path: string): Uint8Array {
    const blob = this.#blobs.get(path)
    if (!blob) throw new AvgError(`${this.folder}/${path} bestaat niet.`)
    if (blob.link) throw new AvgError(`${this.folder}/${path} is een koppeling. Zet het bestand zelf in het register.`)
    // As from disk: one byte more than is allowed is enough to say that it is too much.
    if (blob.size > MAX_FILE_BYTES) return new Uint8Array(MAX_FILE_BYTES + 1)
    const content = (this.#contents ??= this.#load()).get(blob.id)
    if (!content) throw new AvgError(unreachable(this.folder, this.repository))
    return content
  }

  /** Every file in one call; a call for each would take far longer than reading them. */
  #load(): Map<string, Uint8Array> {
    const wanted = [...new Set([...this.#blobs.values()].filter((blob) => !blob.link && blob.size <= MAX_FILE_BYTES).map(({ id }) => id))]
    const output = git(this.repository.root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`)
    if (!output) throw new AvgError(unreachable(this.folder, this.repository))
    return batch(output)
  }
}

/** The answer of `cat-file --batch`: for each object a line with id, type and size, its bytes, and a line feed. */
function batch(output: Buffer): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    const [id, type, size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type === 'missing' || size === undefined) continue
    found.set(id!, output.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}

/** A file at every tag of the repository that has it, by the name of the tag. */
export function fileAtTags(repository: Repository, path: string): Map<string, Uint8Array> {
  const tags = (text(git(repository.root, ['for-each-ref', '--format=%(refname)', 'refs/tags'])) ?? '').split('\n').filter(Boolean)
  const found = new Map<string, Uint8Array>()
  if (tags.length === 0) return found
  const ask = (lines: readonly string[], mode: string): Buffer | undefined => git(repository.root, ['cat-file', mode], `${lines.join('\n')}\n`)
  const ids = (text(ask(tags.map((tag) => `${tag}:${path}`), '--batch-check')) ?? '').split('\n').map((line) => line.split(' '))
  const wanted = [...new Set(ids.flatMap(([id, type]) => (type === 'blob' ? [id!] : [])))]
  const contents = wanted.length === 0 ? new Map<string, Uint8Array>() : batch(ask(wanted, '--batch') ?? Buffer.alloc(0))
  for (const [index, [id, type]] of ids.entries()) {
    const content = type === 'blob' ? contents.get(id!) : undefined
    if (content) found.set(tags[index]!.replace('refs/tags/', ''), content)
  }
  return found
}
