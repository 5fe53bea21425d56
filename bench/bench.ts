/**
 * Times whole processes in turn, and prints how many times an empty `node` each takes, or a peer of the same round: a slow or
 * busy machine slows both, so ratios carry over where seconds do not. Processor time is measured beside elapsed time:
 * what others do on the machine hardly changes it.
 *
 *   npm run bench -- [rounds] [large]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { corpus } from './corpus.js'

interface Taken {
  wall: number
  cpu: number
}

const ROUNDS = Number(process.argv[2] ?? 15)
const LARGE = process.argv.includes('large')
const WORK = resolve('bench/work.tmp')
const PEERS = resolve('bench/node_modules')
const AVG = resolve('bin/avg.js')

rmSync(WORK, { recursive: true, force: true })
mkdirSync(WORK, { recursive: true })
const clean = (size: number): string => corpus('registers/voorbeeld', size, join(WORK, `clean-${size}`))
const found = (size: number): string => corpus('registers/jados', size, join(WORK, `found-${size}`))
const floor = join(WORK, 'floor.cjs')
await build({ entryPoints: ['bench/floor.ts'], outfile: floor, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'node20' })

const AUDIENCES = (parse(readFileSync('registers/voorbeeld/register.yaml', 'utf8')) as { doelgroepen: { id: string }[] }).doelgroepen.map(({ id }) => id)
const statement = (audience: string): string[] => [AVG, 'render', 'verklaring', 'registers/voorbeeld', '--doelgroep', audience]

const table: string[] = []
const empty = ['-e', '0']

compare('whole process, times an empty node', ROUNDS, empty, [
  ['avg --version', [AVG, '--version']],
  ['avg lint registers/voorbeeld', [AVG, 'lint', 'registers/voorbeeld']],
  ['avg lint registers/jados', [AVG, 'lint', 'registers/jados']],
  ['avg render verklaring registers/voorbeeld', statement('clienten')],
])

const repository = twoVersions(500)
let dossiers = 0
compare('other work, times an empty node', Math.max(3, Math.floor(ROUNDS / 3)), empty, [
  ['avg diff of two git refs of 500 activities', [AVG, 'diff', 'HEAD~1:register', 'HEAD:register', '--format', 'json'], repository],
  ['avg render verklaring, all of voorbeeld', ['-e', `for (const args of ${JSON.stringify(AUDIENCES.map(statement))}) require('node:child_process').execFileSync(process.execPath, args, { stdio: 'ignore' })`]],
  ['avg dossier registers/voorbeeld', () => [AVG, 'dossier', 'registers/voorbeeld', '--output', join(WORK, `dossier-${++dossiers}`)]],
])

const some = Math.max(3, Math.floor(ROUNDS / 3))
const thousand = { clean: clean(1000), found: found(1000) }
for (const [kind, folder] of Object.entries(thousand)) {
  compare(`1,000 activities (${kind}), times the bare floor`, some, [floor, folder], [[`avg lint, ${kind}`, [AVG, 'lint', folder, '--format', 'json']], ...ajv(folder)])
}
spectral(thousand)
for (const [kind, make] of [['clean', clean], ['found', found]] as const) {
  const folder = LARGE ? make(10_000) : make(2_000)
  compare(`${LARGE ? '10,000' : '2,000'} activities (${kind}), times 1,000`, LARGE ? 3 : some, [AVG, 'lint', thousand[kind], '--format', 'json'], [[`avg lint, ${kind}`, [AVG, 'lint', folder, '--format', 'json']]])
}
rmSync(WORK, { recursive: true, force: true })
console.log(`\nMarkdown for docs/prestaties.md:\n\n${table.join('\n')}`)

type Case = [name: string, args: string[] | (() => string[]), cwd?: string]

/** Runs the cases and what they are compared with in turn, and prints the ratios. */
function compare(title: string, rounds: number, base: string[], cases: Case[], warm = true): void {
  const taken = new Map<string, [own: Taken, base: Taken][]>(cases.map(([name]) => [name, []]))
  for (let round = warm ? -1 : 0; round < rounds; round++) {
    const first = time(base)
    for (const [name, args, cwd] of cases) {
      const own = time(args, cwd)
      // The first round fills caches and is not counted.
      if (round >= 0) taken.get(name)!.push([own, first])
    }
  }
  console.log(`\n${title}, ${rounds} rounds`.padEnd(58), 'elapsed min/median/max'.padEnd(26), 'processor min/median/max'.padEnd(26), 'peak MiB')
  table.push(`\n**${title}** (${rounds} rondes)\n`, '| | verstreken: min / mediaan / max | processor: min / mediaan / max | piek MiB |', '|---|---|---|---|')
  for (const [name, args, cwd] of cases) {
    const list = taken.get(name)!
    const wall = spread(list.map(([own, other]) => own.wall / other.wall))
    const cpu = spread(list.map(([own, other]) => own.cpu / other.cpu))
    const peak = peakOf(args, cwd).toFixed(0)
    console.log(name.padEnd(57), wall.padEnd(26), cpu.padEnd(26), peak)
    table.push(`| ${name} | ${wall} | ${cpu} | ${peak} |`)
  }
}

function listed(args: Case[1]): string[] {
  return typeof args === 'function' ? args() : args
}

function spread(list: number[]): string {
  const sorted = list.toSorted((a, b) => a - b)
  return [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map((ratio) => ratio.toFixed(2)).join(' / ')
}

/** One process, from start to end, as the shell counts it. */
function time(args: Case[1], cwd = '.'): Taken {
  const run = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>/dev/null', 'time', process.execPath, ...listed(args)], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' } })
  // One stands for findings; what did not run at all is quick and says nothing.
  if (run.status !== 0 && run.status !== 1) throw new Error(`${listed(args).join(' ')} ends with status ${run.status}`)
  const [wall, user, system] = run.stderr.trim().split('\n').at(-1)!.split(' ').map(Number) as [number, number, number]
  return { wall, cpu: user + system }
}

/** The most memory that a process held, in MiB: it says so itself when it ends. */
function peakOf(args: Case[1], cwd = '.'): number {
  const meter = join(WORK, 'meter.cjs')
  writeFileSync(meter, "process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)))\n")
  const run = spawnSync(process.execPath, ['--require', meter, ...listed(args)], { cwd, stdio: ['ignore', 'ignore', 'ignore', 'pipe'], encoding: 'utf8', env: { PATH: process.env.PATH } })
  return Number(run.output[3]) / 1024
}

/** A repository with a register in two versions: in the second one, every tenth activity says something else. */
function twoVersions(size: number): string {
  const folder = join(WORK, 'repository')
  const git = (...args: string[]): unknown => execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args], { cwd: folder })
  corpus('registers/voorbeeld', size, join(folder, 'register'))
  git('init', '--quiet')
  for (const change of [false, true]) {
    const below = join(folder, 'register', 'verwerkingen')
    if (change) for (const name of readdirSync(below).filter((_, at) => at % 10 === 0)) writeFileSync(join(below, name), readFileSync(join(below, name), 'utf8').replace(/\b(\d+) jaar\b/g, (_, years: string) => `${Number(years) + 1} jaar`))
    git('add', '.')
    git('commit', '--quiet', '--message', 'version')
  }
  return folder
}

/** The peers are installed apart: `npm ci --prefix bench`. */
function peer(name: string, script: string): string | undefined {
  const path = join(PEERS, name, script)
  if (existsSync(path)) return path
  console.log(`\n${name} is not installed: npm ci --prefix bench`)
  return undefined
}

function ajv(folder: string): [name: string, args: string[]][] {
  const cli = peer('ajv-cli', 'dist/index.js')
  return cli ? [['ajv-cli (schema alone, no positions)', [cli, 'validate', '--spec=draft2020', '--strict=false', '-c', 'ajv-formats', '-s', 'schemas/verwerking.schema.json', '-r', 'schemas/gedeeld.schema.json', '-d', join(folder, 'verwerkingen', '*.yaml')]]] : []
}

/** How many times longer Spectral takes with ten rules than avg with all of its own. */
function spectral(folders: Record<string, string>): void {
  const cli = peer('@stoplight/spectral-cli', 'dist/index.js')
  if (!cli) return
  const rules = join(WORK, 'spectral')
  cpSync('bench/spectral', rules, { recursive: true })
  writeFileSync(join(rules, 'verwerking.json'), JSON.stringify(wholeSchema()))
  for (const [kind, folder] of Object.entries(folders)) {
    const run = [cli, 'lint', '--ruleset', join(rules, 'ruleset.yaml'), '--format', 'json', '--fail-severity', 'error', join(folder, 'verwerkingen', '*.yaml')]
    compare(`1,000 activities (${kind}), times avg lint`, ROUNDS < 10 ? 1 : 3, [AVG, 'lint', folder, '--format', 'json'], [[`Spectral with ten rules, ${kind}`, run]], false)
  }
}

/** The schema of an activity with what it shares with other files inside it: Spectral reads one document. */
function wholeSchema(): unknown {
  const [own, shared] = ['verwerking', 'gedeeld'].map((name) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8').replaceAll('gedeeld.schema.json#/$defs/', '#/$defs/')) as { $defs?: object })
  const { $id: _id, ...schema } = own as { $id?: string }
  return { ...schema, $defs: { ...shared!.$defs, ...own!.$defs } }
}
