import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { register, temporary } from '../app/registers.js'
import { cases } from './cases.js'

const root = temporary()
const AVG = new URL('../../bin/avg.js', import.meta.url).pathname

const bomb = (each: string): string => ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} ${each.replaceAll('*', `*${'abcdefgh'[index]!}`)}`)].join('\n')
const TEN = Array(10).fill('*').join(', ')

const HOSTILE: [what: string, yaml: string, rule: RegExp][] = [
  ['a bomb of aliases in lists', bomb(`[${TEN}]`), /yaml-/],
  ['a bomb of aliases in merge keys', `${bomb(`[${TEN}]`)}\nnaam: x\n`, /yaml-/],
  ['ten thousand levels of lists', `naam: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, /yaml-/],
  ['ten thousand levels of lists without an end', `naam: ${'['.repeat(10_000)}`, /yaml-/],
  ['nearly two megabytes of brackets', '['.repeat(1_900_000), /yaml-te-diep/],
  ['half a million uses of a name that is nowhere', `[${'*a,'.repeat(500_000)}]`, /yaml-/],
  ['levels of keys', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), /yaml-/],
  ['a line of nearly two megabytes', `naam: ${'a'.repeat(1_900_000)}\n`, /"findings"/],
  ['nearly two megabytes of what looks like an address', `naam: x\ntoelichting: ${'a.'.repeat(950_000)}\n`, /"findings"/],
  ['a hundred thousand keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n'), /"findings"/],
  ['more than a file may hold', `naam: ${'a'.repeat(3_000_000)}\n`, /groter|te groot/],
]

it.each(HOSTILE)('%s ends within 256 MB and half a minute', (what, yaml, says) => {
  const path = register(join(root, what.replaceAll(' ', '-')), { 'verwerkingen/03-kwaad.yaml': yaml })
  const run = spawnSync(process.execPath, ['--max-old-space-size=256', AVG, 'lint', '--format', 'json', path], { encoding: 'utf8', timeout: 30_000, maxBuffer: 256 * 1024 * 1024 })
  expect(run.signal).toBeNull()
  expect(run.status, run.stderr.slice(0, 500)).toBe(1)
  expect(run.stdout).toMatch(says)
  expect(run.stdout.length).toBeLessThan(20_000_000)
}, 60_000)

it('every case is tried', () => expect(HOSTILE.length).toBeGreaterThanOrEqual(cases('bounded')))
