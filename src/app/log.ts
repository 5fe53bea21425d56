import { AvgError } from '../core/error.js'
import type { LogReport } from '../report/log-view.js'
import { readLog } from '../version/log.js'
import { readWhole } from '../version/read.js'
import { registerPlace } from './resolve-version.js'

/**
 * The version log of a register, on disk or at a git ref.
 *
 * @throws AvgError when there is none, or it is damaged.
 */
export function versionLog(name: string): LogReport {
  const place = registerPlace(name)
  const entries = readLog(place.versions)
  if (entries.length === 0) throw new AvgError(`${place.name} heeft nog geen versies. Met \`avg release\` maakt u de eerste.`)
  const register = readWhole(place.tree, place.id)
  return { register: place.id, title: register.yaml.naam, entries: entries.map(({ entry, hash }) => ({ ...entry, hash })) }
}
