/** LibreOffice as a second reader of the spreadsheets that avg writes: the cells that it finds in them. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { splitCsv } from '../src/exchange/spreadsheet/csv.js'

export interface SpreadsheetFile {
  extension: 'xlsx' | 'ods'
  bytes: Uint8Array
}

/** Comma, double quote, UTF-8, from the first row, texts quoted, numbers as they are and not as they are shown, values of formulas, all sheets. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1'

/** For each file its sheets by name, each as rows of texts. Starts LibreOffice once: that is what costs time. */
export function cellsByLibreOffice(files: readonly SpreadsheetFile[]): Map<string, string[][]>[] {
  const folder = mkdtempSync(join(tmpdir(), 'avg-libreoffice-'))
  try {
    const out = join(folder, 'out')
    mkdirSync(out)
    const names = files.map(({ extension, bytes }, index) => {
      const name = join(folder, `${index}.${extension}`)
      writeFileSync(name, bytes)
      return name
    })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const run = spawnSync('soffice', [profile, '--headless', '--norestore', '--convert-to', FILTER, '--outdir', out, ...names], { encoding: 'utf8', timeout: 600_000 })
    if (run.error || run.status !== 0) throw new Error(`LibreOffice did not convert: ${run.error?.message ?? `${run.stdout}${run.stderr}`}. Install it with \`npm run test:setup\`.`)
    const made = files.map(() => new Map<string, string[][]>())
    for (const name of readdirSync(out)) {
      const [, index, sheet] = /^(\d+)-(.*)\.csv$/s.exec(name) ?? []
      if (index !== undefined) made[Number(index)]!.set(sheet!, splitCsv(readFileSync(join(out, name), 'utf8').replace(/^\uFEFF/, '')))
    }
    return made
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
