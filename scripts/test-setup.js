/**
 * What the browser tests need and npm does not bring: a Chromium. Installs Debian's as root, else says how.
 * The tests themselves never skip: without a browser they fail.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']
const found = () => (process.env.CHROME_PATH ? existsSync(process.env.CHROME_PATH) : NAMES.some((name) => spawnSync('which', [name]).status === 0))

if (found()) {
  console.log('A browser for the tests is installed.')
} else if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation', 'poppler-utils']]) {
    const run = spawnSync('apt-get', args, { stdio: 'inherit' })
    if (run.status !== 0) process.exit(run.status ?? 1)
  }
} else {
  console.error('The browser tests need Chromium. On Debian or Ubuntu: sudo apt-get install chromium fonts-liberation poppler-utils')
  console.error('Elsewhere: install Chrome, Edge or Chromium, and set CHROME_PATH when it is not found.')
  process.exit(1)
}
