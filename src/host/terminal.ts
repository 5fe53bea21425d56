export interface Terminal {
  color: boolean
  links: boolean
  width: number
}

/** What a file gets. */
export const PLAIN: Terminal = { color: false, links: false, width: 80 }

/** What the screen can do. `NO_COLOR` and `FORCE_COLOR` decide over what is found. */
export function terminal(stream: NodeJS.WriteStream | undefined, environment: NodeJS.ProcessEnv): Terminal {
  const tty = stream?.isTTY === true
  const forced = environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '0' && environment.FORCE_COLOR !== 'false'
  const refused = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb'
  const color = forced || (tty && !refused)
  return { color, links: tty && color && environment.CI === undefined, width: tty ? (stream.columns ?? PLAIN.width) : PLAIN.width }
}
