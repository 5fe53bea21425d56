import type { Place } from './finding.js'

/** What a change obliges to; `avg diff --fail-on` takes these. */
export type ConsequenceId = 'informeren' | 'dpia-herzien' | 'overeenkomst-herzien' | 'toestemming-vragen' | 'vastleggen' | 'redactioneel'

/** From heavy to light; the order in which reports show them. */
export const CONSEQUENCES: readonly ConsequenceId[] = ['toestemming-vragen', 'informeren', 'dpia-herzien', 'overeenkomst-herzien', 'vastleggen', 'redactioneel']

export interface Consequence {
  id: ConsequenceId
  /** Provisions in canonical form. */
  law: string[]
}

/** Who may see what changed: the mark of the schema property. */
export type Visibility = 'openbaar' | 'toezichthouder' | 'intern'

/** One side of a change: what the version said, and where. */
export interface ChangeSide extends Place {
  value: unknown
}

/** One difference between two versions as a person means it, however many places of the files it touches. */
export interface Change {
  /** What it is about: `grondslag`, `ontvangers`. */
  subject: string
  /** Dutch, kebab-case, never renamed: `ontvanger-toegevoegd`. */
  kind: string
  /** Id of the activity; absent for what stands in register.yaml. */
  verwerking?: string
  /** Identity of the item, by ids and normalised keys. */
  item: string
  from: ChangeSide | null
  to: ChangeSide | null
  /** One plain sentence, without the name of the activity. */
  sentence: string
  consequences: Consequence[]
  visibility: Visibility
  /** Other activities that use what changed. */
  affects?: string[]
}

/** Something that looks like one thing under a new name. People decide; avg keeps the two apart. */
export interface RenameSuggestion {
  verwerking?: string
  from: string
  to: string
  /** How much of the content is the same, from 0 to 1. */
  similarity: number
  sentence: string
}
