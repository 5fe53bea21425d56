/** What may stand at one property of a register, as far as a table has to know. */
export interface Field {
  title: string
  /** What belongs here, in a sentence or two. */
  help: string
  /** Who may see it. */
  reader: string
  /** The provisions that ask for it. */
  law: readonly string[]
  /** May be free text. */
  text?: true
  /** May be a whole number. */
  number?: true
  /** Words of a closed list. */
  options?: readonly string[]
  /** May be a list of texts, or of words of a closed list. */
  list?: { text?: true; options?: readonly string[] }
  /** May be an object with these fields. */
  object?: string
  /** May be a list of objects with these fields. */
  items?: string
  /** The key that an item of that list means when it is only a text. */
  bare?: string
}

/** The properties of an object, in the order that people read in. */
export interface Fields {
  keys: Readonly<Record<string, Field>>
  /** People choose keys themselves; each holds a text. */
  rest?: true
}
