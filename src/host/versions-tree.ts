import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FileTree } from '../core/file-tree.js'
import { pathKind, readRegular } from './disk.js'

/** The folder `versies` of a register, hidden files and all: what an interrupted release left has to be seen. */
export class VersionsTree implements FileTree {
  readonly folder: string
  #files: string[] | undefined

  /** @param register the folder of the register. */
  constructor(register: string) {
    this.folder = join(register, 'versies')
  }

  list(): readonly string[] {
    return (this.#files ??= pathKind(this.folder) === 'folder' ? walk(this.folder, '').sort() : [])
  }

  read(path: string): Uint8Array {
    return readRegular(join(this.folder, path))
  }
}

/** Links are listed as what they are, and not followed: nothing here was ever written as one. */
function walk(root: string, below: string): string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? walk(root, path) : [path]
  })
}
