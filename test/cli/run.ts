import { spawnSync } from 'node:child_process'

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs the built avg as a person would, without colour unless asked for. */
export function avg(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}): Run {
  const run = spawnSync(process.execPath, [new URL('../../bin/avg.js', import.meta.url).pathname, ...args], {
    encoding: 'utf8',
    cwd: options.cwd,
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...options.env },
  })
  return { status: run.status, stdout: run.stdout, stderr: run.stderr }
}
