import type { Change, ChangeSide } from '../core/change.js'

/** A plain value of a change as a message has it. */
export function phraseOf(side: ChangeSide | null): string {
  return String(side?.value ?? 'niets').replaceAll('-', ' ')
}

/** A part of what changed, as it is now: the item itself, or the key of it that changed. */
export function nowOf({ to }: Change): Record<string, unknown> {
  return typeof to?.value === 'object' && to.value !== null ? (to.value as Record<string, unknown>) : {}
}
