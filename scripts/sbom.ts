/**
 * What avg is made of: a software bill of materials (CycloneDX), from the lock file, by npm itself. The same lock file
 * gives the same bytes. With --check it writes nothing and says which licences there are.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Licences under which a part can be given on within a work under the EUPL: permissive ones, and those that the appendix of the EUPL names. */
const FITTING = new Set(['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MPL-2.0', 'PSF-2.0', 'Python-2.0', 'Unlicense'])

interface Bom {
  serialNumber: string
  metadata: { timestamp?: string; tools: { version?: string }[] }
  components: { name: string; version: string; licenses?: ({ license: { id?: string; name?: string } } | { expression: string })[] }[]
}

const npm = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' })
const bom = JSON.parse(npm) as Bom
// npm gives every run a number and a time of its own.
const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
bom.serialNumber = `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
delete bom.metadata.timestamp
for (const tool of bom.metadata.tools) delete tool.version

const counts = new Map<string, number>()
const unfit: string[] = []
for (const { name, version, licenses = [] } of bom.components) {
  const named = licenses.map((each) => ('expression' in each ? each.expression : (each.license.id ?? each.license.name ?? '')))
  for (const licence of named.length > 0 ? named : ['none']) {
    counts.set(licence, (counts.get(licence) ?? 0) + 1)
    // `(MIT OR X)` fits when one of them does, `(MIT AND X)` when all do.
    const fits = licence.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((each) => FITTING.has(each.trim())))
    if (!fits) unfit.push(`${name}@${version}: ${licence}`)
  }
}
if (unfit.length > 0 || bom.components.length < 20) throw new Error(`These parts have a licence that is not known to fit the EUPL:\n${unfit.join('\n')}`)
if (process.argv.includes('--check')) process.stdout.write(`${bom.components.length} parts: ${[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([licence, count]) => `${licence} ${count}`).join(', ')}\n`)
else process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`)
