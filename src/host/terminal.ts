export interface Terminal {
  color: boolean
  links: boolean
  width: number
}

/** What the screen can do. `NO_COLOR` and `FORCE_COLOR` decide over what is found. */
export function terminal(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  const tty = stream.isTTY === true
  const forced = environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '0' && environment.FORCE_COLOR !== 'false'
  const refused = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb'
  const color = forced || (tty && !refused)
  return { color, links: tty && color && environment.CI === undefined, width: tty ? (stream.columns ?? 80) : 80 }
}
