/**
 * What the tests and checks need and npm does not bring: a Chromium, and LibreOffice's spreadsheets. Installs Debian's as root,
 * else says how. Nothing is skipped without them: what needs them fails.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const which = (name) => spawnSync('which', [name]).status === 0
const NEEDS = [
  {
    what: 'A browser for the tests',
    packages: ['chromium', 'fonts-liberation', 'poppler-utils'],
    elsewhere: 'install Chrome, Edge or Chromium, and set CHROME_PATH when it is not found',
    found: () => (process.env.CHROME_PATH ? existsSync(process.env.CHROME_PATH) : ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'].some(which)),
  },
  {
    what: 'LibreOffice for `npm run check`',
    packages: ['libreoffice-calc-nogui'],
    elsewhere: 'install LibreOffice, and see that `soffice` is in the path',
    found: () => which('soffice'),
  },
]

const missing = NEEDS.filter(({ found }) => !found())
for (const { what } of NEEDS.filter((need) => !missing.includes(need))) console.log(`${what} is installed.`)
if (missing.length > 0) {
  const packages = missing.flatMap((need) => need.packages)
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', ...packages]]) {
      const run = spawnSync('apt-get', args, { stdio: 'inherit' })
      if (run.status !== 0) process.exit(run.status ?? 1)
    }
  } else {
    for (const { what, elsewhere } of missing) console.error(`${what} is missing: ${elsewhere}.`)
    console.error(`On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages.join(' ')}`)
    process.exit(1)
  }
}
