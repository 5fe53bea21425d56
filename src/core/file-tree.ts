/**
 * The files of one register, wherever they are: a folder on disk, a released snapshot, or a git tree.
 * Paths are relative to the register's folder and use `/`.
 */
export interface FileTree {
  /** The folder as a person would write it; reports put it before the path of a file. */
  readonly folder: string
  /** The name of the register, when `folder` does not say it (as `.` does not). */
  readonly name?: string
  /** All files, sorted by path. */
  list(): readonly string[]
  /** @throws AvgError when the file cannot be read. */
  read(path: string): Uint8Array
}

/** No file of a register is larger; a tree reads one byte more and no further, which is enough to say so. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024

/** A tree of texts in memory: a snapshot, an example, a test. */
export class MemoryTree implements FileTree {
  readonly #files: ReadonlyMap<string, Uint8Array>

  constructor(
    readonly folder: string,
    files: Readonly<Record<string, string | Uint8Array>>,
  ) {
    const encoder = new TextEncoder()
    this.#files = new Map(Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? encoder.encode(content) : content]))
  }

  list(): readonly string[] {
    return [...this.#files.keys()].sort()
  }

  read(path: string): Uint8Array {
    return this.#files.get(path)!
  }
}
