import { type DossierAlteration, type DossierManifest } from '../version/dossier-manifest.js'
import { safeText } from './escape.js'
import { day } from './result.js'

/** What a check of a dossier gives to a report. */
export interface DossierReport {
  path: string
  /** How many files there are, besides the manifest. */
  files: number
  alterations: readonly DossierAlteration[]
  /** Absent when there is none that can be read. */
  manifest?: DossierManifest
  /** A hash that was kept elsewhere, and whether it is of this dossier. */
  anker?: { hash: string; klopt: boolean }
}

export function dossierGood({ alterations, anker, manifest }: DossierReport): boolean {
  return manifest !== undefined && alterations.length === 0 && anker?.klopt !== false
}

const SAID: Record<DossierAlteration['wat'], string> = {
  gewijzigd: 'is gewijzigd',
  ontbreekt: 'ontbreekt',
  'hoort er niet bij': 'hoort er niet bij',
  'geen gewoon bestand': 'is geen gewoon bestand',
  'niet te lezen': 'is niet te lezen',
}

/** What was found, and exactly what that proves. */
export function dossierPretty(report: DossierReport): string {
  const { path, files, alterations, manifest, anker } = report
  const lines = [alterations.length > 0 ? `${path}: niet meer wat er is gemaakt` : `${path}: alle ${files} bestanden zijn wat ze waren toen het dossier werd gemaakt`]
  for (const { bestand, wat, uitleg } of alterations) lines.push(`  ${bestand} ${SAID[wat]}.${uitleg === undefined ? '' : ` ${uitleg}`}`)
  if (manifest) {
    lines.push(`  ${manifest.organisatie}: register op ${day(manifest.peildatum)}${manifest.stand === 'vrijgegeven' ? '' : `, ${manifest.stand}`}. Vraag: ${manifest.vraag.join(', ')}.`)
    if (anker) lines.push(anker.klopt ? '  Het anker past bij dit dossier.' : '  Het anker past niet bij dit dossier.')
    else if (alterations.length === 0) lines.push('  Zonder anker is niet te zien of iemand alles tegelijk heeft herschreven, ook het manifest.', `  Het kenmerk van dit manifest: ${manifest.sha256}`)
  }
  return `${lines.map(safeText).join('\n')}\n`
}

/** The same for programs. */
export function dossierJson(report: DossierReport): string {
  const { path, files, alterations, manifest, anker } = report
  const told = { dossier: path, goed: dossierGood(report), bestanden: files, gewijzigd: alterations, manifest: manifest?.sha256 ?? null, anker: manifest?.anker ?? null, anker_klopt: anker?.klopt ?? null, peildatum: manifest?.peildatum ?? null, register: manifest?.register ?? null, stand: manifest?.stand ?? null }
  return `${JSON.stringify(told, null, 2)}\n`
}
