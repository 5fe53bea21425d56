import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../../src/host/browser.js'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** A browser for tests. There is no skipping: without one, these tests fail and say what to run. */
export async function launch(): Promise<Browser> {
  const executablePath = findBrowser(process.env)
  if (executablePath === undefined) throw new Error('No Chromium found. Run: npm run test:setup')
  return chromium.launch({ executablePath, args: FLAGS })
}
