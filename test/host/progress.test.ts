import { describe, expect, it } from 'vitest'
import { lintPaths } from '../../src/app/lint.js'
import { progress } from '../../src/host/progress.js'
import { avg } from '../cli/run.js'

function screen(isTTY: boolean): { stream: NodeJS.WriteStream; written: string[] } {
  const written: string[] = []
  return { stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream, written }
}

/** Steps at these moments, in milliseconds since the beginning. */
function shown(moments: readonly number[], isTTY = true, environment: NodeJS.ProcessEnv = {}): string[] {
  let now = 5000
  const { stream, written } = screen(isTTY)
  const line = progress(stream, environment, () => now)
  for (const moment of moments) {
    now = 5000 + moment
    line.step(moment, 9000, 'bestanden gelezen')
  }
  line.end()
  return written
}

describe('a line of progress', () => {
  it('is not there for work of a second', () => {
    expect(shown([0, 500, 999])).toEqual([])
  })

  it('comes after a second, moves five times a second at most, and goes away', () => {
    expect(shown([0, 1000, 1100, 1199, 1200])).toEqual(['\r\u001B[Kavg: 1000 van 9000 bestanden gelezen', '\r\u001B[Kavg: 1200 van 9000 bestanden gelezen', '\r\u001B[K'])
  })

  it('is not written where nobody looks', () => {
    expect(shown([2000], false)).toEqual([])
    expect(shown([2000], true, { TERM: 'dumb' })).toEqual([])
    expect(shown([2000], true, { CI: 'true' })).toEqual([])
    expect(avg(['lint', 'registers/voorbeeld', '--peildatum', '2026-11-22']).stderr).toBe('')
  })

  it('is told of every file that is read and every activity that is judged', () => {
    const steps: string[] = []
    let ended = 0
    const told = { step: (done: number, total: number, what: string) => steps.push(`${done}/${total} ${what}`), end: () => ended++ }
    lintPaths({ paths: ['registers/voorbeeld'], peildatum: '2026-11-22', version: '0', progress: told })
    const files = steps.filter((step) => step.endsWith('bestanden gelezen'))
    const activities = steps.filter((step) => step.endsWith('verwerkingen nagekeken'))
    expect(files.length).toBeGreaterThan(10)
    expect(activities).toHaveLength(11)
    expect(activities.at(-1)).toBe('11/11 verwerkingen nagekeken')
    expect(ended).toBe(1)
  })

  it('goes away when the work ends in an error', () => {
    let ended = 0
    expect(() => lintPaths({ paths: ['registers/nergens'], peildatum: '2026-11-22', version: '0', progress: { step: () => undefined, end: () => ended++ } })).toThrow()
    expect(ended).toBe(1)
  })
})
