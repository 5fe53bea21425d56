import { now as atThisMoment } from './clock.js'

/** What takes longer is worth a line. */
const PATIENCE = 1000
/** Often enough to see it move. */
const INTERVAL = 200

/** Tells how far a long run is. */
export interface Progress {
  /** @param what in the plural, as `bestanden gelezen`. */
  step(done: number, total: number, what: string): void
  /** Takes the line away. */
  end(): void
}

/** One line on a terminal, once the work takes over a second; nothing for who does not look, such as a file or a build server. */
export function progress(stream: NodeJS.WriteStream | undefined, environment: NodeJS.ProcessEnv, clock: () => number = atThisMoment): Progress {
  if (stream?.isTTY !== true || environment.TERM === 'dumb' || environment.CI !== undefined) return { step: () => undefined, end: () => undefined }
  let next = clock() + PATIENCE
  let shown = false
  return {
    step(done, total, what) {
      const now = clock()
      if (now < next) return
      next = now + INTERVAL
      shown = true
      stream.write(`\r\u001B[Kavg: ${done} van ${total} ${what}`)
    },
    end() {
      if (shown) stream.write('\r\u001B[K')
      shown = false
    },
  }
}
