/** A version as reports name it. */
export interface VersionView {
  /** As it was asked for. */
  name: string
  /** Short: a date, a git ref, or `werkversie`. */
  label: string
  datum?: string
  /** Id of the register. */
  register: string
  /** What the register calls itself. */
  title: string
  /** Put together afterwards: not what was released at the time. */
  reconstructed: boolean
}

/** The label, with what has to be said wherever the version appears. */
export function labelOf({ label, reconstructed }: VersionView): string {
  return reconstructed ? `${label} (reconstructie)` : label
}
