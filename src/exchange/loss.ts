/** Something that a format cannot hold, or that an import could not place. */
export interface Loss {
  /** What is lost, as a Dutch sentence. */
  what: string
  /** Where: activities, or cells as `blad Verwerkingen, cel C4`. */
  places: readonly string[]
}

/** What an export gives: its files by name, and what is not in them. */
export interface Export {
  files: ReadonlyMap<string, Uint8Array>
  losses: readonly Loss[]
}

/** What an import gives: the values of the register's files by path, as `verwerkingen/01-begeleiding.yaml`, and what is not in them. */
export interface Import {
  values: ReadonlyMap<string, unknown>
  losses: readonly Loss[]
  /** Where a value came from, for messages: by path and JSON Pointer, as `verwerkingen/01-begeleiding.yaml#/naam`. */
  places: ReadonlyMap<string, string>
}
