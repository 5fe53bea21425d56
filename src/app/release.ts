import { join } from 'node:path'
import type { Change } from '../core/change.js'
import { AvgError } from '../core/error.js'
import type { Finding } from '../core/finding.js'
import { type Difference, diff } from '../diff/diff.js'
import { clearInterrupted, commitRelease, type ReleaseDisk } from '../host/release.js'
import { VersionsTree } from '../host/versions-tree.js'
import { lint } from '../lint/engine.js'
import { rules } from '../lint/rules/index.js'
import type { Register } from '../register/model.js'
import type { DiffReport } from '../report/diff-view.js'
import { count } from '../report/result.js'
import { changedActivities, newVersion, type NewVersion } from '../version/entry.js'
import { LOG, type OpenFindings, readEntries, readLog, type StoredEntry, versionsOf } from '../version/log.js'
import { readUsable } from '../version/read.js'
import { snapshotTree } from '../version/snapshot.js'
import { valuesOf } from '../register/values.js'
import { placesOf } from '../version/publications.js'
import { verify } from '../version/verify.js'
import { onDisk } from './resolve-version.js'

export interface ReleaseRequest {
  /** Folder of the register. */
  path: string
  /** Date of the version, and of the law that counts its findings. */
  datum: string
  /** Version of avg, which the log records. */
  avg: string
}

/** A version that can be made, and what there is to know before it is. */
export interface ReleasePlan {
  request: ReleaseRequest
  id: string
  register: Register
  /** The version before it; absent for the first. */
  previous?: StoredEntry
  difference?: Difference
  report?: DiffReport
  open: OpenFindings
  errors: readonly Finding[]
  /** Errors that the version before did not have and that nobody planned to solve. */
  newErrors: readonly Finding[]
  oldLog: Uint8Array | undefined
}

/** Why people say something changed. */
export interface Reasons {
  all?: string
  each?: ReadonlyMap<Change, string>
}

/**
 * Looks whether a register can be released, and what would change.
 *
 * @throws AvgError when it cannot: defects, a damaged log, a date that is taken, or nothing that changed.
 */
export function planRelease(request: ReleaseRequest): ReleasePlan {
  const { path, datum } = request
  const place = onDisk(path)
  const { entries, log: oldLog } = currentLog(path)
  const previous = versionsOf(entries).at(-1)
  const last = entries.at(-1)?.entry.datum
  if (last !== undefined && versionsOf(entries).some(({ entry }) => entry.datum === datum)) throw new AvgError(`Er is al een versie van ${shown(datum)}. Een vrijgegeven versie verandert niet meer; kies een andere datum met --datum.`)
  if (last !== undefined && datum < last) throw new AvgError(`De laatste vermelding in het versielog is van ${shown(last)}. Een nieuwe versie kan niet van eerder zijn (${shown(datum)}).`)
  const register = readUsable(place.tree, place.id)
  const findings = lint(register, { peildatum: datum, rules })
  const open = openFindings(findings, datum)
  const errors = findings.filter(({ severity, afwijking }) => severity === 'error' && !afwijking)
  const versions = new VersionsTree(path)
  if (!previous) return { request, id: place.id, register, open, errors, newErrors: [], oldLog }
  const before = readUsable(snapshotTree(versions, previous.entry.datum, previous.entry.momentopname, `${versions.folder}/${previous.entry.datum}`), place.id)
  const difference = diff(before, register)
  if (difference.raw.length === 0) throw new AvgError(`Er is niets gewijzigd sinds de versie van ${shown(previous.entry.datum)}.`)
  const known = new Set(lint(before, { peildatum: datum, rules }).map(({ fingerprint }) => fingerprint))
  const newErrors = errors.filter(({ fingerprint, actie }) => !known.has(fingerprint) && !actie)
  const names = new Map([before, register].flatMap(({ verwerkingen }) => [...verwerkingen.values()].map(({ id, yaml }) => [id, yaml.naam] as const)))
  const view = { register: place.id, title: register.yaml.naam }
  const report: DiffReport = {
    from: { ...view, name: `${path}@${previous.entry.datum}`, label: shown(previous.entry.datum), datum: previous.entry.datum, reconstructed: previous.entry.soort === 'reconstructie' },
    to: { ...view, name: path, label: shown(datum), datum, reconstructed: false },
    changes: difference.changes,
    suggestions: difference.suggestions,
    names,
  }
  return { request, id: place.id, register, previous, difference, report, open, errors, newErrors, oldLog }
}

/** Writes the planned version: its snapshot and its log entry, together or not at all. */
export function release(plan: ReleasePlan, reasons: Reasons, disk?: ReleaseDisk): NewVersion {
  const { request, id, register, previous, difference, open, oldLog } = plan
  const changes = difference?.changes ?? []
  const version = newVersion(
    {
      soort: 'release',
      datum: request.datum,
      avg: request.avg,
      register: id,
      ...(reasons.all === undefined ? {} : { reden: reasons.all }),
      bevindingen: open,
      values: valuesOf(register),
      changes,
      reasonFor: (change) => reasons.each?.get(change),
    },
    lastEntry(oldLog),
    changedActivities(changes),
    previous,
  )
  write(request.path, oldLog, [version], disk)
  return version
}

/** Puts new versions in the folder of a register. */
export function write(path: string, oldLog: Uint8Array | undefined, added: readonly NewVersion[], disk?: ReleaseDisk): void {
  const newLog = Buffer.concat([oldLog ?? Buffer.alloc(0), ...added.map(({ text }) => Buffer.from(text))])
  commitRelease({ versions: join(path, 'versies'), added: new Map(added.map(({ datum, files }) => [datum, files])), logName: LOG, oldLog, newLog }, disk)
}

/** The log of a register, sound, with the bytes that were read: what is added later belongs behind these and no other. */
export function currentLog(path: string): { entries: StoredEntry[]; log: Uint8Array | undefined } {
  soundLog(path)
  const versions = new VersionsTree(path)
  const log = versions.list().includes(LOG) ? versions.read(LOG) : undefined
  return { entries: log ? readEntries(log).entries : [], log }
}

/**
 * The log of a register, after clearing away what an interrupted release left.
 *
 * @throws AvgError when anything in `versies` is not what was released.
 */
export function soundLog(path: string): StoredEntry[] {
  const folder = join(path, 'versies')
  const known = new Set(placesOf(readLog(new VersionsTree(path))))
  clearInterrupted(folder, LOG, (pending) => placesOf(readEntries(pending).entries).filter((place) => !known.has(place)))
  const [first] = verify(new VersionsTree(path), []).alterations
  if (first) throw new AvgError(`De versies van dit register zijn niet meer wat er is vrijgegeven: ${first.bestand}: ${first.wat}. Kijk met \`avg verify ${path}\`.`)
  return readLog(new VersionsTree(path))
}

/** How many findings stand open on the date. */
export function openFindings(findings: readonly Finding[], peildatum: string): OpenFindings {
  const { error, warning, info, afwijkingen, acties } = count(findings)
  return { peildatum, fouten: error, waarschuwingen: warning, aanwijzingen: info, afwijkingen, acties }
}

function lastEntry(log: Uint8Array | undefined): StoredEntry | undefined {
  return log === undefined ? undefined : readEntries(log).entries.at(-1)
}

function shown(date: string): string {
  return date.split('-').reverse().join('-')
}
