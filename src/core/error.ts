/**
 * An expected failure: input, usage or configuration that cannot be used. The command line prints its message and
 * stops with status 2. Anything else that is thrown is a bug in avg.
 */
export class AvgError extends Error {
  override readonly name = 'AvgError'
}
