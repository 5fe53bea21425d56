import { diff } from '../diff/diff.js'
import type { DiffReport } from '../report/diff-view.js'
import { resolveVersion } from './resolve-version.js'

/**
 * Compares two versions, each by its name.
 *
 * @throws AvgError when one of them cannot be read.
 */
export function diffVersions(from: string, to: string): DiffReport {
  const [old, now] = [resolveVersion(from), resolveVersion(to)]
  const { changes, suggestions } = diff(old.register, now.register)
  const names = new Map<string, string>()
  for (const { register } of [old, now]) for (const { id, yaml } of register.verwerkingen.values()) names.set(id, yaml.naam)
  return { from: old.view, to: now.view, changes, suggestions, names }
}
