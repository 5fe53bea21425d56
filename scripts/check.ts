/** What CI checks beyond the tests, each by a tool that can fail. */
import { execFileSync, spawnSync } from 'node:child_process'

/** Files that are made from others and kept in git, because people read them. */
const GENERATED = ['src/register/generated/types.ts', 'src/law/types.ts', 'src/lint/generated/types.ts', 'src/lint/rules/index.ts', '.oxlintrc.json', 'docs/controles']

const steps: [name: string, run: () => void][] = [
  ['generated files are current', () => current()],
  ['types', () => tool('tsc', '-p', '.')],
  ['lint and the house', () => house()],
  ['dead code', () => tool('knip')],
  ['budget of what a run loads and reads', () => node('scripts/budget.ts')],
  ['documentation, executed', () => node('scripts/transcripts.ts')],
  ['the package: reproducible, complete, alone, without a network', () => node('scripts/package.ts')],
  ['licences of all parts', () => node('scripts/sbom.ts', '--check')],
  ['the table of what was tried', () => node('scripts/reliability.ts')],
  ['spreadsheets, opened by LibreOffice', () => node('scripts/check-spreadsheets.ts')],
]

let failed = 0
for (const [name, run] of steps) {
  const start = Date.now()
  try {
    run()
    console.log(`ok    ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  } catch (error) {
    failed++
    console.log(`FAIL  ${name}\n${(error as Error).message}`)
  }
}
process.exitCode = failed > 0 ? 1 : 0

function current(): void {
  node('scripts/generate.ts')
  node('scripts/docs.ts')
  const status = execFileSync('git', ['status', '--porcelain', '--', ...GENERATED], { encoding: 'utf8' })
  if (status !== '') throw new Error(`Run \`npm run generate\` and commit what changed:\n${status}`)
  execFileSync(process.execPath, ['scripts/bundle.js'])
}

/** A linter that reads no files finds nothing: count what it read. */
function house(): void {
  const output = tool('oxlint', 'src', 'scripts', 'test', 'bench')
  const files = Number(/on (\d+) files/.exec(output)?.[1] ?? 0)
  if (files < 50) throw new Error(`The linter read ${files} files; it should read all of src/.`)
}

function tool(name: string, ...args: string[]): string {
  const run = spawnSync(process.execPath, [`node_modules/.bin/${name}`, ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`)
  return run.stdout
}

function node(...script: string[]): void {
  const run = spawnSync(process.execPath, ['--import', 'tsx', ...script], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`)
}
