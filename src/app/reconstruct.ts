import { join } from 'node:path'
import { AvgError } from '../core/error.js'
import { MemoryTree } from '../core/file-tree.js'
import { diff } from '../diff/diff.js'
import type { ReleaseDisk } from '../host/release.js'
import { VersionsTree } from '../host/versions-tree.js'
import { lint } from '../lint/engine.js'
import { rules } from '../lint/rules/index.js'
import type { Register } from '../register/model.js'
import { parseSource } from '../source/source.js'
import { changedActivities, newVersion, type NewVersion } from '../version/entry.js'
import { RECONSTRUCTION } from '../version/log.js'
import { readHistory, reconstruct } from '../version/reconstruct.js'
import { readUsable } from '../version/read.js'
import { MANIFEST, snapshotFiles } from '../version/snapshot.js'
import { valuesOf } from '../register/values.js'
import { openFindings, soundLog, write } from './release.js'
import { onDisk } from './resolve-version.js'

/**
 * Makes versions of the past from the log that an organisation kept itself, as far as that log says what changed.
 *
 * @returns the versions, oldest first; with `dryRun` they are not written.
 * @throws AvgError when there are versions already, or the data do not fit the register.
 */
export function reconstructVersions({ path, avg, dryRun }: { path: string; avg: string; dryRun: boolean }, disk?: ReleaseDisk): NewVersion[] {
  const place = onDisk(path)
  if (soundLog(path).length > 0) throw new AvgError(`${path} heeft al versies. Een reconstructie is er voor een register dat nog geen versies heeft.`)
  const file = join(path, 'versies', RECONSTRUCTION)
  const versions = new VersionsTree(path)
  if (!versions.list().includes(RECONSTRUCTION)) throw new AvgError(`${file} bestaat niet. Daarin staat wat het oude versielog zegt.`)
  const source = parseSource(file, versions.read(RECONSTRUCTION))
  if (source.problems[0]) throw new AvgError(`${file}, regel ${source.problems[0].range.start.line}: dit is geen geldige YAML.`)
  const past = reconstruct(valuesOf(readUsable(place.tree, place.id)), readHistory(source.value, file))
  const made: NewVersion[] = []
  let before: Register | undefined
  for (const { datum, values, declared, origins, carriedFrom } of past) {
    const files = snapshotFiles(values, place.id, datum)
    files.delete(MANIFEST)
    const register = readUsable(new MemoryTree(`${path}/versies/${datum}`, Object.fromEntries(files)), place.id)
    const changes = before ? diff(before, register).changes : []
    const bevindingen = openFindings(lint(register, { peildatum: datum, rules }), datum)
    const last = made.at(-1)
    const draft = { soort: 'reconstructie' as const, datum, avg, register: place.id, opgegeven: declared, ...(carriedFrom === undefined ? {} : { overgenomen_uit: carriedFrom, herkomst: origins }), bevindingen, values, changes }
    const stored = last && { entry: last.entry, hash: last.hash, line: 0 }
    made.push(newVersion(draft, stored, changedActivities(changes)))
    before = register
  }
  if (!dryRun) write(path, undefined, made, disk)
  return made
}
