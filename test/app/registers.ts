import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder for one file of tests, gone when they are done. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'avg-versies-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const MAIN = 'naam: Voorbeeld\npartijen:\n  - {id: stichting, naam: Stichting Voorbeeld, soort: privaat, contact: {email: privacy@voorbeeld.nl}}\nverantwoordelijken: [stichting]\n'
export const DOSSIER = 'naam: Dossier\ngrondslag: overeenkomst\nbewaartermijnen:\n  - {id: dossier, wat: het dossier, termijn: 15 jaar, vanaf: de laatste wijziging}\n'
export const NIEUWSBRIEF = 'naam: Nieuwsbrief\ngrondslag: toestemming\n'

/** A register of two activities on disk. */
export function register(folder: string, files: Record<string, string> = {}): string {
  const all = { 'register.yaml': MAIN, 'verwerkingen/01-dossier.yaml': DOSSIER, 'verwerkingen/02-nieuwsbrief.yaml': NIEUWSBRIEF, ...files }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A copy of a register, to change or damage. */
export function copyOf(from: string, to: string): string {
  cpSync(from, to, { recursive: true })
  return to
}
