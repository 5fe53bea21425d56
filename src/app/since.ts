import type { Change } from '../core/change.js'
import { diff } from '../diff/diff.js'
import { VersionsTree } from '../host/versions-tree.js'
import type { Changes } from '../lint/rule.js'
import type { Register } from '../register/model.js'
import { type LogEntry, readLog } from '../version/log.js'
import { resolveVersion } from './resolve-version.js'

/**
 * Compares registers with a version: what changed since, with the reasons that its log gives.
 *
 * @throws AvgError when the version cannot be read.
 */
export function changesSince(version: string): (register: Register) => Changes {
  const { register: before, stored, versions } = resolveVersion(version)
  return (register) => between(before, register, stored ? [stored.hash] : readLog(versions).map(({ hash }) => hash))
}

/** @param seen hashes of log entries that the earlier version knew, or of the last of them. */
function between(before: Register, register: Register, seen: readonly string[]): Changes {
  const log = readLog(new VersionsTree(register.folder))
  const later = log.slice(log.findLastIndex(({ hash }) => seen.includes(hash)) + 1).map(({ entry }) => entry)
  // What a file with defects says is not known: that is no change.
  const unread = register.ids.filter((id) => !register.verwerkingen.has(id))
  const changes = diff(before, register).changes.filter(({ verwerking }) => (verwerking === undefined ? register.complete : !unread.includes(verwerking)))
  return { changes, reasonFor: (change) => later.map((entry) => reasonIn(entry, change)).findLast((reason) => reason !== undefined) }
}

/** The reason that one entry gives for a change: of the change itself, of what people declared of the activity, or of all. */
export function reasonIn({ wijzigingen, opgegeven, reden }: LogEntry, { kind, verwerking, item }: Change): string | undefined {
  const own = wijzigingen.find((logged) => logged.kind === kind && logged.verwerking === verwerking && logged.item === item)
  const declared = opgegeven?.find((said) => said.verwerking !== undefined && said.verwerking === verwerking && said.reden !== undefined)
  return own && (own.reden ?? declared?.reden ?? reden)
}
