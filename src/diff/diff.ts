import type { RenameSuggestion } from '../core/change.js'
import type { Register } from '../register/model.js'
import { changesOf, type ClaimedChange, suggestionsOf } from './changes.js'
import { contentOf, sameFiles } from './content.js'
import { type RawDifference, rawDifference } from './raw.js'

/** What lies between two versions of a register: every difference, and what they mean. */
export interface Difference {
  raw: readonly RawDifference[]
  changes: readonly ClaimedChange[]
  suggestions: readonly RenameSuggestion[]
}

/** Compares two versions that have no defects. Files that read the same are not looked into. */
export function diff(from: Register, to: Register): Difference {
  const same = sameFiles(from, to)
  const contents = { from: contentOf(from, same), to: contentOf(to, same) }
  const raw = rawDifference(contents.from, contents.to)
  const sides = { from, to, contents }
  return { raw, changes: changesOf(sides, raw), suggestions: suggestionsOf(sides, raw) }
}
