import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'avg-load-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs avg with a bundle, and says of each pack whether V8 took the code that came with it. */
function lint(bundle: string, flags: string[] = []): { stdout: string; status: number | null; taken: Record<string, boolean> } {
  const script = `
    const { load } = require(${JSON.stringify(resolve('bin/load.js'))})
    const taken = {}
    process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(taken)))
    load(${JSON.stringify(resolve(bundle))}, (name, script) => (taken[name] = script.cachedDataRejected === false))`
  const { stdout, status, output } = spawnSync(process.execPath, [...flags, '--eval', script, 'avg', 'lint', 'registers/jados', '--peildatum', '2026-11-21'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH },
  })
  return { stdout, status, taken: JSON.parse(output[3]!) as Record<string, boolean> }
}

describe('the bundle', () => {
  const usual = lint('dist')
  const untaken = Object.fromEntries(Object.keys(usual.taken).map((name) => [name, false]))

  it('comes with code that V8 takes from it', () => {
    expect(usual.status).toBe(1)
    expect(usual.stdout).toContain('Jados')
    expect(Object.keys(usual.taken)).toEqual(expect.arrayContaining(['main', 'lint']))
    expect(Object.values(usual.taken)).not.toContain(false)
  })

  it('says the same when another build of node made that code, or none was made', () => {
    const [other, none] = ['other', 'none'].map((name) => join(folder, name))
    for (const copy of [other!, none!]) cpSync('dist', copy, { recursive: true })
    writeFileSync(join(other!, 'code.json'), '["v20.0.0","plan9","mips",{}]')
    rmSync(join(none!, 'code.json'))
    for (const name of Object.keys(usual.taken)) rmSync(join(none!, `${name}.code`))
    for (const copy of [other!, none!]) expect(lint(copy)).toEqual({ ...usual, taken: untaken })
  })

  it('says the same when node runs in another way, for which V8 does not take that code', () => {
    expect(lint('dist', ['--no-opt'])).toEqual({ ...usual, taken: untaken })
  })
})
