/**
 * Whether what is published is what it should be: the same bytes for everyone who builds it, only what `files` names, no
 * larger than its budget, and complete. It is installed alone in an empty folder, and every command runs there without
 * a network.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const BUDGET = { packed: 1_200_000, unpacked: 5_000_000 }
const NO_NETWORK = resolve('scripts/no-network.cjs')
/** Parts of node that reach a network; the bundle may not ask for them. */
const FORBIDDEN = ['net', 'tls', 'dgram', 'dns', 'http', 'https', 'http2', 'inspector', 'cluster']

/** How every command is tried, in this order. One that is not here is not shown to work. */
const SMOKE: Record<string, { args: string[]; status?: number }[]> = {
  lint: [{ args: ['lint', 'register', '--format', 'json'] }, { args: ['lint', 'fout'], status: 1 }],
  fmt: [{ args: ['fmt', 'register'] }],
  config: [{ args: ['config'] }],
  explain: [{ args: ['explain', 'bewaartermijn-ontbreekt'] }],
  release: [{ args: ['release', 'register', '--datum', '2026-10-05', '--reden', 'Eerste versie'] }],
  publish: [{ args: ['publish', 'register', '--doelgroep', 'sollicitanten', '--peildatum', '2026-10-05'] }],
  diff: [{ args: ['diff', 'register@2026-10-05', 'register'] }],
  log: [{ args: ['log', 'register'] }],
  show: [{ args: ['show', 'register', '--format', 'json'] }],
  verify: [{ args: ['verify', 'register'] }],
  disclose: [{ args: ['disclose', 'regels', '--door', 'jeugdhulpverlener', '--aan', 'school'] }],
  retention: [{ args: ['retention', 'register'] }],
  decide: [{ args: ['decide', 'regels'] }],
  datalekken: [{ args: ['datalekken', 'regels'] }],
  render: ['html', 'md'].map((format) => ({ args: ['render', 'register', 'register', '--format', format, '--output', `uit.${format}`] })),
  export: ['json', 'xlsx', 'ods', 'jsonld', 'rijksoverheid'].map((format) => ({ args: ['export', 'register', '--format', format, '--output', `uit.${format}`] })),
  import: [{ args: ['import', 'register', 'uit.xlsx', '--dry-run'] }],
  dossier: [{ args: ['dossier', 'register', '--output', 'dossier', '--peildatum', '2026-10-06', '--vandaag', '2026-10-06'] }],
}

const root = mkdtempSync(join(tmpdir(), 'avg-pakket-'))
/** The project as it is packed, away from builds that others make meanwhile. */
const SOURCE = join(root, 'bron')
try {
  reproducible()
  const { path, size, unpacked, count } = packed()
  const commands = installed(path)
  process.stdout.write(`${count} files, ${Math.round(size / 1000)} kB packed, ${Math.round(unpacked / 1000)} kB unpacked; ${commands} commands run alone and without a network\n`)
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** The bundle, built twice, is the same; it needs nothing but node, and no network. */
function reproducible(): void {
  const [one, other] = ['een', 'twee'].map((name) => {
    execFileSync(process.execPath, ['scripts/bundle.js', join(root, name)], { stdio: 'pipe' })
    return hashes(join(root, name))
  })
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(`Built twice, the bundle is not the same: ${Object.keys({ ...one, ...other }).filter((name) => one![name] !== other![name]).join(', ')}`)
  for (const name of ['package.json', 'README.md', 'LICENSE', 'bin', 'schemas', 'src']) cpSync(name, join(SOURCE, name), { recursive: true })
  cpSync(join(root, 'een'), join(SOURCE, 'dist'), { recursive: true })
  const code = readdirSync(join(SOURCE, 'dist')).filter((name) => name.endsWith('.js')).map((name) => readFileSync(join(SOURCE, 'dist', name), 'utf8')).join('\n')
  const asked = [...code.matchAll(/\brequire\("((?:node:)?[^."][^"]*)"\)/g)].map(([, name]) => name!.replace('node:', ''))
  const foreign = [...new Set(asked)].filter((name) => !builtinModules.includes(name) && !name.startsWith('ajv/dist/runtime/'))
  if (foreign.length > 0) throw new Error(`The bundle needs what nobody installs: ${foreign.join(', ')}`)
  const network = [...new Set(asked)].filter((name) => FORBIDDEN.includes(name))
  if (network.length > 0) throw new Error(`The bundle asks for a network: ${network.join(', ')}`)
}

function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).sort().map((name) => [name, sha256(readFileSync(join(folder, name)))]))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Packed twice the same, with only what `files` names. */
function packed(): { path: string; size: number; unpacked: number; count: number } {
  const made = ['a', 'b'].map((name) => {
    const folder = join(root, name)
    mkdirSync(folder)
    const [about] = Object.values(JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], SOURCE)) as Record<string, { filename: string; unpackedSize: number; files: { path: string }[] }>)
    return { ...about!, path: join(folder, about!.filename) }
  })
  const [first, second] = made as [(typeof made)[number], (typeof made)[number]]
  if (sha256(readFileSync(first.path)) !== sha256(readFileSync(second.path))) throw new Error('Packed twice, the package is not the same.')
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }
  const meant = [...files, 'package.json', 'README.md', 'LICENSE']
  const extra = first.files.map(({ path }) => path).filter((path) => !meant.includes(path.split('/')[0]!))
  if (extra.length > 0) throw new Error(`The package holds what it should not: ${extra.join(', ')}`)
  const size = statSync(first.path).size
  if (size > BUDGET.packed || first.unpackedSize > BUDGET.unpacked) throw new Error(`The package weighs ${size} bytes, ${first.unpackedSize} unpacked; its budget is ${BUDGET.packed} and ${BUDGET.unpacked}.`)
  return { path: first.path, size, unpacked: first.unpackedSize, count: first.files.length }
}

/** Installed alone, and every command that `avg --help` names run. */
function installed(path: string): number {
  const folder = join(root, 'leeg')
  mkdirSync(folder)
  npm(['init', '--yes'], folder)
  npm(['install', '--offline', '--no-audit', '--no-fund', '--omit=dev', '--omit=optional', path], folder)
  const beside = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.') && name !== 'avg-register')
  if (beside.length > 0) throw new Error(`The package brought ${beside.join(', ')}`)
  cpSync('registers/voorbeeld', join(folder, 'register'), { recursive: true })
  cpSync('registers/voorbeeld', join(folder, 'fout'), { recursive: true })
  cpSync('registers/cjg-de-kempen', join(folder, 'regels'), { recursive: true })
  rmSync(join(folder, 'fout/register.yaml'))
  const commands = [...avg(folder, ['--help'], 0).matchAll(/^ {2}([a-z]+)(?= |$)/gm)].map(([, name]) => name!).filter((name) => name !== 'help')
  const untried = commands.filter((name) => !(name in SMOKE))
  if (commands.length < 10 || untried.length > 0) throw new Error(`Not every command is tried: ${untried.join(', ')}`)
  for (const name of Object.keys(SMOKE)) {
    if (!commands.includes(name)) throw new Error(`avg has no command ${name}`)
    for (const { args, status = 0 } of SMOKE[name]!) avg(folder, args, status)
  }
  return commands.length
}

function avg(folder: string, args: string[], status: number): string {
  const run = spawnSync(process.execPath, ['--require', NO_NETWORK, join(folder, 'node_modules/avg-register/bin/avg.js'), ...args], { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, NO_COLOR: '1' } })
  if (run.status !== status) throw new Error(`avg ${args.join(' ')}: status ${run.status} and not ${status}\n${run.stdout.slice(-500)}${run.stderr}`)
  return run.stdout
}

function npm(args: string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32', env: { ...process.env, npm_config_loglevel: 'error' } })
}
