import { sha256 } from './canonical.js'

export const DOSSIER_MANIFEST = 'manifest.json'
/** The two folders of a dossier. Each can be checked without the other. */
export const DOSSIER_PARTS = ['verzenden', 'intern'] as const
/** Goes up when a manifest of before can no longer be read as it was meant. */
const FORMAT = 1

/** What a dossier says of itself. */
export interface DossierAbout {
  avg: string
  register: string
  organisatie: string
  peildatum: string
  vandaag: string
  /** What was asked, in the short form: `30`, `28`. */
  vraag: readonly string[]
  /** Ids of the activities, when it is not about all. */
  verwerkingen?: readonly string[]
  betrokkenen?: readonly string[]
  stand: 'vrijgegeven' | 'reconstructie' | 'concept'
  versie?: string
  /** Hash of the snapshot. */
  momentopname?: string
  /** Head of the version log on the peildatum: an anchor for the whole chain before it. */
  anker?: { datum: string; hash: string }
}

export interface DossierFile {
  pad: string
  sha256: string
  bytes: number
}

export interface DossierManifest extends DossierAbout {
  formaat: number
  soort: 'dossier'
  deel: 'dossier' | (typeof DOSSIER_PARTS)[number]
  bestanden: DossierFile[]
  /** Of the manifest without this line. */
  sha256: string
}

/** A manifest as bytes. Its last line is the hash of what stands before it, so that a change in the manifest is seen too. */
export function writeDossierManifest(about: DossierAbout, deel: DossierManifest['deel'], files: ReadonlyMap<string, Uint8Array>): { bytes: Uint8Array; hash: string } {
  const bestanden = [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([pad, content]) => ({ pad, sha256: sha256(content), bytes: content.length }))
  const { text, hash } = sealed({ formaat: FORMAT, soort: 'dossier', deel, ...about, bestanden })
  return { bytes: new TextEncoder().encode(text), hash }
}

function sealed(body: Omit<DossierManifest, 'sha256'>): { text: string; hash: string } {
  const hash = sha256(JSON.stringify(body))
  return { text: `${JSON.stringify({ ...body, sha256: hash }, null, 2)}\n`, hash }
}

/** A manifest, and whether it is byte for byte what avg wrote; undefined when it cannot be read as one. */
export function readDossierManifest(bytes: Uint8Array): { manifest: DossierManifest; whole: boolean } | undefined {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return undefined
  }
  const manifest = value as DossierManifest | null
  if (typeof manifest !== 'object' || manifest === null || manifest.soort !== 'dossier' || !Array.isArray(manifest.bestanden)) return undefined
  if (!manifest.bestanden.every((file) => typeof file?.pad === 'string' && typeof file.sha256 === 'string')) return undefined
  const { sha256: _, ...body } = manifest
  return { manifest, whole: sealed(body).text === new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
}

/** A file that is not what it was when the dossier was made. */
export interface DossierAlteration {
  bestand: string
  wat: 'gewijzigd' | 'ontbreekt' | 'hoort er niet bij' | 'geen gewoon bestand' | 'niet te lezen'
  /** Why it cannot be read. */
  uitleg?: string
}

/**
 * Holds the files of a folder against its manifest.
 *
 * @param files every file that there is, with its hash, or what else stands there; the manifest itself not among them.
 */
export function dossierAlterations({ bestanden }: DossierManifest, files: ReadonlyMap<string, string | 'link'>): DossierAlteration[] {
  const known = new Set(bestanden.map(({ pad }) => pad))
  const found: DossierAlteration[] = bestanden.flatMap(({ pad, sha256: hash }): DossierAlteration[] => {
    const now = files.get(pad)
    if (now === undefined) return [{ bestand: pad, wat: 'ontbreekt' }]
    if (now === 'link') return [{ bestand: pad, wat: 'geen gewoon bestand' }]
    return now === hash ? [] : [{ bestand: pad, wat: 'gewijzigd' }]
  })
  const extra = [...files.keys()].filter((pad) => !known.has(pad)).map((bestand): DossierAlteration => ({ bestand, wat: 'hoort er niet bij' }))
  return [...found, ...extra].sort((one, other) => (one.bestand < other.bestand ? -1 : 1))
}
