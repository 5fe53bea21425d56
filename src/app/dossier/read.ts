import { AvgError } from '../../core/error.js'
import type { FileTree } from '../../core/file-tree.js'
import type { Register } from '../../register/model.js'
import { sha256 } from '../../version/canonical.js'
import { readLog, type StoredEntry, versionsOf } from '../../version/log.js'
import { publications, type PublishedDocument } from '../../version/publications.js'
import { verify } from '../../version/verify.js'
import { type House, house } from '../house-style.js'
import { registerPlace, resolveVersion } from '../resolve-version.js'

/** A published document with its bytes as published. */
export interface Statement extends PublishedDocument {
  bytes: Uint8Array
}

/** Everything that a dossier is made from, read once. */
export interface DossierInput {
  register: Register
  /** The version in force; absent for working files of which nothing was ever released. */
  stored?: StoredEntry
  /** The log up to the peildatum, publications included. */
  entries: readonly StoredEntry[]
  /** The version before it. */
  before?: { register: Register; stored: StoredEntry }
  /** Statements that were in force: of each audience what was published last. */
  verklaringen: readonly Statement[]
  house: House
}

/**
 * Reads a register as it was on a day. A register of which nothing was ever released is read as it is now: it is then a
 * concept, and says so everywhere.
 *
 * @throws AvgError when there are versions but none was in force yet, or when something in them was altered.
 */
export async function readDossier(name: string, peildatum: string): Promise<DossierInput> {
  const place = registerPlace(name)
  const own = await house(place.tree)
  const log = readLog(place.versions)
  const released = versionsOf(log).length > 0
  const [altered] = verify(place.versions, []).alterations
  if (altered) throw new AvgError(`De versies van ${place.name} zijn niet meer wat er is vrijgegeven: ${altered.bestand}: ${altered.wat}. Zo kan er geen dossier van. Kijk met \`avg verify\` wat er is gewijzigd.`)
  const version = resolveVersion(released ? `${name}@${peildatum}` : name)
  if (!released) return { register: shownAs(version.register, place.id), entries: [], verklaringen: [], house: own }
  const entries = log.filter(({ entry }) => entry.datum <= peildatum)
  const stored = version.stored!
  const versions = versionsOf(entries)
  const previous = versions[versions.findIndex(({ hash }) => hash === stored.hash) - 1]
  const before = previous && { register: shownAs(resolveVersion(`${name}@${previous.entry.datum}`).register, `${place.id}/versies/${previous.entry.datum}`), stored: previous }
  return {
    register: shownAs(version.register, `${place.id}/versies/${stored.entry.datum}`),
    stored,
    entries,
    ...(before ? { before } : {}),
    verklaringen: inForce(publications(entries)).map((each) => ({ ...each, bytes: published(place.versions, each) })),
    house: own,
  }
}

/** Places in reports are named from the register on: where it lies on this machine is nobody's business. */
function shownAs(register: Register, folder: string): Register {
  return { ...register, folder }
}

/** Of each audience what was published last, in every form. */
function inForce(all: readonly PublishedDocument[]): PublishedDocument[] {
  const last = new Map(all.map((each) => [JSON.stringify([each.soort, each.doelgroep]), each]))
  return all.filter((each) => {
    const { datum, versie } = last.get(JSON.stringify([each.soort, each.doelgroep]))!
    return each.datum === datum && each.versie === versie
  })
}

function published(versions: FileTree, { pad, sha256: hash }: PublishedDocument): Uint8Array {
  const bytes = versions.list().includes(pad) ? versions.read(pad) : undefined
  if (!bytes || sha256(bytes) !== hash) throw new AvgError(`${versions.folder}/${pad} is niet meer wat er is gepubliceerd. Kijk met \`avg verify\` wat er is gewijzigd.`)
  return bytes
}
