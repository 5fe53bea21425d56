import type { Change } from '../core/change.js'
import { sha256 } from './canonical.js'
import { activityVersion, type LogEntry, type LoggedChange, type StoredEntry, writeEntry } from './log.js'
import type { Values } from '../register/values.js'
import { MANIFEST, snapshotFiles } from './snapshot.js'

/** Everything that a new version adds to the folder `versies`. */
export interface NewVersion {
  datum: string
  /** Files of the snapshot, relative to the folder of the version. */
  files: ReadonlyMap<string, Uint8Array>
  entry: LogEntry
  text: string
  hash: string
}

/** What is known of a new version before it is written. */
export type Draft = Omit<LogEntry, 'momentopname' | 'vorige' | 'verwerkingen' | 'wijzigingen' | 'register'> & {
  register: string
  values: Values
  changes: readonly Change[]
  /** A reason for one change; the entry's own reason holds for the others. */
  reasonFor?: (change: Change) => string | undefined
}

/**
 * The snapshot and log entry of a new version.
 *
 * @param last the entry that the chain goes on from.
 * @param previous the version before it, when that is an earlier entry: publications come in between.
 */
export function newVersion({ values, changes, reasonFor, ...draft }: Draft, last: StoredEntry | undefined, changed: ReadonlySet<string>, previous = last): NewVersion {
  const files = snapshotFiles(values, draft.register, draft.datum)
  const entry: LogEntry = {
    ...draft,
    wijzigingen: changes.map((change) => logged(change, reasonFor?.(change))),
    verwerkingen: activities(draft.register, draft.datum, files, previous, changed),
    momentopname: sha256(files.get(MANIFEST)!),
    ...(last ? { vorige: last.hash } : {}),
  }
  const { text, hash } = writeEntry(withoutUndefined(entry))
  return { datum: draft.datum, files, entry, text, hash }
}

/** An activity that did not change keeps the identifier of its version. */
function activities(register: string, datum: string, files: ReadonlyMap<string, Uint8Array>, previous: StoredEntry | undefined, changed: ReadonlySet<string>): LogEntry['verwerkingen'] {
  const found: LogEntry['verwerkingen'] = {}
  for (const [path, content] of files) {
    const id = /^verwerkingen\/(.*)\.yaml$/.exec(path)?.[1]
    if (id === undefined) continue
    const known = previous?.entry.verwerkingen[id]
    found[id] = known && !changed.has(id) ? known : { versie: activityVersion(register, id, datum, content), sinds: datum }
  }
  return found
}

/** Activities in which something changed. */
export function changedActivities(changes: readonly Change[]): Set<string> {
  return new Set(changes.flatMap(({ verwerking }) => verwerking ?? []))
}

function logged({ subject, kind, verwerking, item, sentence, consequences, visibility }: Change, reden: string | undefined): LoggedChange {
  return { subject, kind, ...(verwerking === undefined ? {} : { verwerking }), item, zin: sentence, ...(reden === undefined ? {} : { reden }), gevolgen: consequences, zichtbaar: visibility }
}

function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
