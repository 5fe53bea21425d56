import { join } from 'node:path'
import { AvgError } from '../core/error.js'
import { commitRelease } from '../host/release.js'
import { alteredPassages, readPassages } from '../render/passages.js'
import { sha256 } from '../version/canonical.js'
import { inForceOn, LOG, PUBLISHED, type Publication } from '../version/log.js'
import { publicationEntry } from '../version/publications.js'
import { currentLog } from './release.js'
import { type Format, render } from './render.js'

export interface PublishRequest {
  /** Folder of the register. */
  path: string
  doelgroepen: readonly string[]
  formats: readonly Exclude<Format, 'md'>[]
  peildatum: string
  avg: string
}

export interface Published {
  versie: string
  /** Paths of the stored documents. */
  files: string[]
  hash: string
}

/**
 * Stores the statements of the version in force, and appends to the log that they were published. What was published
 * before stays.
 *
 * @throws AvgError when there is no version, when a statement has gaps, or when the log is damaged.
 */
export async function publish({ path, doelgroepen, formats, peildatum, avg }: PublishRequest): Promise<Published> {
  const { entries, log: oldLog } = currentLog(path)
  const stored = inForceOn(entries, peildatum)
  const last = entries.at(-1)
  if (!stored || !last || !oldLog) throw new AvgError(`Op ${peildatum} is er nog geen versie van ${path} om uit te publiceren. Met \`avg release\` maakt u er een.`)
  if (peildatum < last.entry.datum) throw new AvgError(`De laatste vermelding in het versielog is van ${last.entry.datum}. Een publicatie kan niet van eerder zijn (${peildatum}).`)
  const versie = stored.entry.datum
  const documents: { content: string | Uint8Array; publication: Publication }[] = []
  // All are made before one is written: a gap in the last publishes none.
  for (const doelgroep of doelgroepen) {
    for (const format of formats) {
      const { content } = await render({ what: 'verklaring', version: `${path}@${peildatum}`, doelgroep, lezer: 'openbaar', peildatum, definitief: true, format, avg })
      if (format === 'html') checkOwn(String(content))
      documents.push({ content, publication: { bestand: `${peildatum}-verklaring-${doelgroep}.${format}`, soort: 'verklaring', doelgroep, formaat: format, sha256: sha256(content) } })
    }
  }
  const versions = join(path, 'versies')
  const folder = join(versions, versie, PUBLISHED)
  const taken = new Set(entries.flatMap(({ entry }) => (entry.publicatie?.versie === versie ? entry.publicatie.documenten.map(({ bestand }) => bestand) : [])))
  const again = documents.find(({ publication }) => taken.has(publication.bestand))
  if (again) throw new AvgError(`${join(folder, again.publication.bestand)} is al gepubliceerd. Wat gepubliceerd is, verandert niet meer.`)
  const { text, hash } = publicationEntry(stored, last, { datum: peildatum, avg, peildatum, documenten: documents.map(({ publication }) => publication) })
  const added = new Map(documents.map(({ content, publication }) => [`${versie}/${PUBLISHED}/${publication.bestand}`, Buffer.from(content)]))
  commitRelease({ versions, added, logName: LOG, oldLog, newLog: Buffer.concat([oldLog, Buffer.from(text)]) })
  return { versie, files: documents.map(({ publication }) => join(folder, publication.bestand)), hash }
}

/** A template of an organisation may not change what a passage says: its hash would never fit. */
function checkOwn(page: string): void {
  const [first] = alteredPassages(readPassages(page))
  if (first) throw new AvgError(`Een eigen sjabloon verandert de tekst van \`${first.id}\`. Zet eigen woorden buiten het onderdeel met \`data-p\`; de tekst zelf komt uit het register.`)
}
