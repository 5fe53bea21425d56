import { describe, expect, it } from 'vitest'
import { avg } from './run.js'

/** The names of the commands, as the help of avg itself has them. */
function commands(): string[] {
  return [...avg(['--help']).stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!).filter((name) => name !== 'help')
}

describe('avg --help', () => {
  it('names the commands', () => {
    expect(commands()).toEqual(expect.arrayContaining(['lint', 'diff', 'release', 'render', 'dossier', 'decide']))
  })

  it.each(commands())('%s: is in Dutch, and speaks of no commands below it', (name) => {
    const { stdout, status } = avg([name, '--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Gebruik: avg \S+ .*\[opties\]/)
    expect(stdout).not.toMatch(/\[options\]|choices:|default:|display help|Options:|Arguments:|Opdrachten:/)
  })
})
