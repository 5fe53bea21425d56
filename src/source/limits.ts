import { MAX_FILE_BYTES } from '../core/file-tree.js'

/** Bounds that hold before hostile input can do damage. */
export const LIMITS = { bytes: MAX_FILE_BYTES, depth: 64, values: 200_000 }
