import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { avg } from './cli/run.js'

const read = (file: string): string => readFileSync(file, 'utf8')
const FILES = ['integraties/github-actions.yml', 'integraties/gitlab-ci.yml', '.pre-commit-hooks.yaml', 'docs/handleiding/ci.md']
const help = new Map(['lint', 'fmt', 'config'].map((command) => [command, avg([command, '--help']).stdout]))

describe('the files that people copy', () => {
  it.each(FILES)('%s asks avg for nothing that avg does not know', (file) => {
    const commands = [...read(file).matchAll(/\bavg (lint|fmt|config)\b([^\n`|>]*)/g)]
    expect(commands.length).toBeGreaterThan(1)
    for (const [, command, rest] of commands) {
      for (const [flag] of rest!.matchAll(/--[a-z-]+/g)) expect(help.get(command!), `${command} ${flag}`).toContain(flag)
      const format = /--format ([a-z]+)/.exec(rest!)?.[1]
      if (format) expect(avg(['lint', 'nergens', '--format', format]).stderr).toContain('nergens bestaat niet')
    }
  })

  it.each(FILES.filter((file) => file.endsWith('ml')))('%s is good YAML', (file) => {
    expect(parseDocument(read(file), { strict: true }).errors).toEqual([])
  })

  it('shows every format in the handbook, and settings that avg takes', () => {
    const handbook = read('docs/handleiding/ci.md')
    for (const format of ['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html']) {
      expect(handbook).toContain(`| \`${format}\` |`)
    }
    const settings = /```yaml\n(# yaml-language-server.*?)```/s.exec(handbook)![1]!
    expect(Object.keys(parse(settings) as object).sort()).toEqual(Object.keys((JSON.parse(read('schemas/config.schema.json')) as { properties: object }).properties).sort())
  })
})

describe('the pre-commit hooks', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string; files: string; exclude: string }[]

  it.each(['registers/jados/register.yaml', 'register.yaml', 'registers/jados/verwerkingen/01-clientadministratie.yaml', 'verwerkingen/a.yml'])('look at %s', (file) => {
    for (const { files, exclude } of hooks) expect(new RegExp(files).test(file) && !new RegExp(exclude).test(file)).toBe(true)
  })

  it.each(['registers/jados/versies/2025-09-22/register.yaml', 'versies/2025-09-22/verwerkingen/a.yaml', 'avg.config.yaml', 'registers/jados/reglement.yaml', 'law/wetten.yaml'])('leave %s alone', (file) => {
    for (const { files, exclude } of hooks) expect(new RegExp(files).test(file) && !new RegExp(exclude).test(file)).toBe(false)
  })
})
