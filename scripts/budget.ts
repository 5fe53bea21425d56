/**
 * What a run of avg may load and read: counts, which are the same on every machine and however busy it is, against
 * `scripts/budget.json`. Less is welcome: lower the number there, so that it stays.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Counts by name. */
export type Counts = Record<string, number>

export interface Budget {
  runs: Record<string, { args: string[]; most: Counts }>
  most: Counts
}

/** What is over its budget, in sentences; a count without a budget is over it, and a budget without a count as well. */
export function over(name: string, counts: Counts, most: Counts): string[] {
  const names = [...new Set([...Object.keys(counts), ...Object.keys(most)])]
  return names.flatMap((what) => {
    const [count, limit] = [counts[what], most[what]]
    if (count === undefined) return [`${name}: the budget counts ${what}, and nothing does`]
    if (limit === undefined) return [`${name}: ${what} is ${count} and has no budget`]
    return count > limit ? [`${name}: ${what} is ${count}, at most ${limit} was agreed`] : []
  })
}

/**
 * One run of avg, counted from inside: own files and their kilobytes, kilobytes of the code that V8 made of them, modules
 * of node, reads, and careful parses of YAML.
 */
export function counted(args: readonly string[]): Counts {
  const run = spawnSync(process.execPath, ['--require', resolve('scripts/counting.cjs'), 'bin/avg.js', ...args], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8', env: { PATH: process.env.PATH } })
  if (!run.output[3]) throw new Error(`avg ${args.join(' ')} could not be counted: ${run.stderr}`)
  return JSON.parse(run.output[3]) as Counts
}

/** The bundle as it is published. */
export function bundle(folder = 'dist'): Counts {
  const names = readdirSync(folder)
  const [code, sources] = [true, false].map((isCode) => names.filter((name) => name.endsWith('.code') === isCode))
  const kilobytes = (files: string[]): number => Math.ceil(files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1024)
  return { files: names.length, kilobytes: kilobytes(sources!), code: kilobytes(code!) }
}

if (process.argv[1]?.endsWith('budget.ts')) {
  const { runs, most } = JSON.parse(readFileSync('scripts/budget.json', 'utf8')) as Budget
  const problems = [...over('dist', bundle(), most), ...Object.entries(runs).flatMap(([name, run]) => over(name, counted(run.args), run.most))]
  if (process.argv.includes('--print')) {
    console.log('dist', bundle())
    for (const [name, run] of Object.entries(runs)) console.log(name, counted(run.args))
  }
  if (problems.length > 0) {
    console.error(`${problems.join('\n')}\nThe budget stands in scripts/budget.json.`)
    process.exitCode = 1
  }
}
