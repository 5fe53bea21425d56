import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** A copy of the house in which a violation can be planted. */
const copy = mkdtempSync(join(tmpdir(), 'avg-house-'))

beforeAll(() => {
  cpSync('src', join(copy, 'src'), { recursive: true })
  cpSync('.oxlintrc.json', join(copy, '.oxlintrc.json'))
})
afterAll(() => rmSync(copy, { recursive: true }))

function gate(): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), 'src'], { cwd: copy, encoding: 'utf8' })
  return { status: run.status, output: run.stdout + run.stderr }
}

describe('the gate of the house', () => {
  it('is open for the house as it is, after reading all of it', () => {
    const { status, output } = gate()
    expect(output).toMatch(/Found 0 warnings and 0 errors/)
    expect(Number(/on (\d+) files/.exec(output)![1])).toBeGreaterThan(50)
    expect(status).toBe(0)
  })

  it.each([
    ['a room that looks up', 'src/core/planted.ts', "import { lawAt } from '../law/index.js'\nexport const planted = lawAt\n", 'core is codes and data'],
    ['a pure room that reads a file', 'src/register/planted.ts', "import { readFileSync } from 'node:fs'\nexport const planted = readFileSync\n", 'Pure rooms are functions'],
    ['a pure room that asks the process', 'src/lint/planted.ts', 'export const planted = process.argv\n', 'Pure rooms are functions'],
    ['a rule that prints', 'src/lint/rules/planted.ts', "import { json } from '../../report/json.js'\nexport const planted = json\n", 'Rules judge values'],
    ['a report that computes', 'src/report/planted.ts', "import { lint } from '../lint/engine.js'\nexport const planted = lint\n", 'A report prints results'],
    ['a second room that knows YAML', 'src/register/planted.ts', "import { parse } from 'yaml'\nexport const planted = parse\n", 'the only place that knows'],
    ['a command that reaches past app', 'src/cli/planted.ts', "import { rules } from '../lint/rules/index.js'\nexport const planted = rules\n", 'A command turns flags'],
    ['two files that need each other', 'src/law/planted.ts', "import { other } from './planted-other.js'\nexport const planted = (): unknown => other\n", 'no-cycle'],
  ])('closes on %s', (_, file, code, reason) => {
    writeFileSync(join(copy, file), code)
    const other = join(copy, 'src/law/planted-other.ts')
    writeFileSync(other, "import { planted } from './planted.js'\nexport const other = (): unknown => planted\n")
    const { status, output } = gate()
    rmSync(join(copy, file))
    rmSync(other)
    expect(output).toContain(reason)
    expect(status).not.toBe(0)
  })
})
