/**
 * Times whole processes in turn and prints ratios to an empty `node` of the same round: a slow or busy machine slows
 * both, so ratios carry over where seconds do not.
 */
import { spawnSync } from 'node:child_process'

const ROUNDS = Number(process.argv[2] ?? 15)
const CASES: [name: string, args: string[]][] = [
  ['avg --version', ['bin/avg.js', '--version']],
  ['avg lint registers/jados', ['bin/avg.js', 'lint', 'registers/jados', '--format', 'json']],
  ['avg lint registers', ['bin/avg.js', 'lint', 'registers', '--format', 'json']],
]

const ratios = new Map(CASES.map(([name]) => [name, [] as number[]]))
for (let round = -1; round < ROUNDS; round++) {
  const empty = time(['-e', ''])
  for (const [name, args] of CASES) {
    const taken = time(args)
    // The first round fills caches and is not counted.
    if (round >= 0) ratios.get(name)!.push(taken / empty)
  }
}

console.log(`times an empty node, ${ROUNDS} rounds`.padEnd(44), 'min   median  max')
for (const [name, list] of ratios) {
  const sorted = list.toSorted((a, b) => a - b)
  console.log(name.padEnd(44), [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map((ratio) => ratio.toFixed(2)).join('   '))
}

function time(args: string[]): number {
  const start = process.hrtime.bigint()
  spawnSync(process.execPath, args, { stdio: 'ignore', env: { PATH: process.env.PATH } })
  return Number(process.hrtime.bigint() - start)
}
