import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AvgError } from '../core/error.js'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome', 'msedge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** An installed Chrome, Edge or Chromium; `CHROME_PATH` goes first. */
export function findBrowser(environment: NodeJS.ProcessEnv): string | undefined {
  const asked = environment.CHROME_PATH
  if (asked !== undefined && asked !== '') return existsSync(asked) ? asked : undefined
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find((path) => existsSync(path))
}

/**
 * Prints a page as PDF.
 *
 * @throws AvgError when the browser fails or takes more than a minute.
 */
export function printPage(browser: string, page: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'avg-pdf-'))
  try {
    const [source, target] = [join(folder, 'document.html'), join(folder, 'document.pdf')]
    writeFileSync(source, page)
    const flags = ['--headless', '--disable-gpu', '--no-first-run', '--disable-extensions', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--generate-pdf-document-outline', '--no-pdf-header-footer', `--user-data-dir=${join(folder, 'profile')}`]
    // Chromium does not start as root inside its own sandbox.
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const run = spawnSync(browser, [...flags, ...root, `--print-to-pdf=${target}`, pathToFileURL(source).href], { encoding: 'utf8', timeout: 60_000 })
    if (run.status !== 0 || !existsSync(target)) throw new AvgError(`${browser} maakte geen PDF${run.error ? ` (${run.error.message})` : ''}. Maak het document met \`--format html\` en druk het af vanuit de browser.`)
    return readFileSync(target)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
