/** What the exit status of every command means. */
export const EXIT = {
  clean: 0,
  /** There are findings, or changes, at or above the limit. */
  findings: 1,
  /** Usage, configuration or input that cannot be used. */
  unusable: 2,
  /** Something in avg went wrong that avg did not expect. */
  bug: 3,
} as const
