import type { FileTree } from '../core/file-tree.js'
import { sha256 } from './canonical.js'
import { type LogEntry, PUBLISHED, type Publication, type StoredEntry, versionsOf, writeEntry } from './log.js'
import { type Alteration, isStaged, pendingEntries } from './verify.js'

/** A document that was published, with the version that it is stored under. */
export interface PublishedDocument extends Publication {
  /** Date of the entry: the day of publication. */
  datum: string
  versie: string
  peildatum: string
  /** Relative to the folder `versies`. */
  pad: string
}

/** Every document that the log says was published, oldest first. */
export function publications(entries: readonly StoredEntry[]): PublishedDocument[] {
  return entries.flatMap(({ entry }) => {
    const { publicatie, datum } = entry
    return publicatie ? publicatie.documenten.map((document) => ({ ...document, datum, versie: publicatie.versie, peildatum: publicatie.peildatum, pad: `${publicatie.versie}/${PUBLISHED}/${document.bestand}` })) : []
  })
}

/** What a log vouches for, by path in `versies`: its snapshots, and the documents that were published. */
export function placesOf(entries: readonly StoredEntry[]): string[] {
  return [...versionsOf(entries).map(({ entry }) => entry.datum), ...publications(entries).map(({ pad }) => pad)]
}

/** The entry of a publication: it follows the last entry, and vouches for the documents as the snapshot's does for its files. */
export function publicationEntry(version: StoredEntry, previous: StoredEntry, made: { datum: string; avg: string; peildatum: string; documenten: Publication[] }): { text: string; hash: string } {
  const { register, bevindingen, momentopname, datum: versie } = version.entry
  const entry: LogEntry = {
    soort: 'publicatie',
    datum: made.datum,
    avg: made.avg,
    register,
    publicatie: { versie, peildatum: made.peildatum, documenten: made.documenten },
    wijzigingen: [],
    bevindingen,
    verwerkingen: {},
    momentopname,
    vorige: previous.hash,
  }
  return writeEntry(entry)
}

/** Published documents that are not what was published. */
export function alteredPublications(versions: FileTree, entries: readonly StoredEntry[]): Alteration[] {
  const files = new Set(versions.list())
  const known = publications(entries)
  // What a publication that was cut off put there is cleared away by the next.
  const paths = new Set([...known, ...publications(pendingEntries(versions))].map(({ pad }) => pad))
  const extra = [...files].filter((path) => path.includes(`/${PUBLISHED}/`) && !isStaged(path) && !paths.has(path))
  return [
    ...known.flatMap(({ pad, versie, sha256: hash }): Alteration[] => {
      if (!files.has(pad)) return [{ versie, bestand: pad, wat: 'het gepubliceerde document ontbreekt' }]
      return sha256(versions.read(pad)) === hash ? [] : [{ versie, bestand: pad, wat: 'dit document is niet meer wat er is gepubliceerd' }]
    }),
    ...extra.map((bestand) => ({ versie: bestand.split('/', 1)[0]!, bestand, wat: 'dit document staat niet in het versielog: het is niet gepubliceerd, of de publicatie is halverwege gestopt' })),
  ]
}
