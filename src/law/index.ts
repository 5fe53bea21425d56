/** Questions to the dated law. The data come from `law/*.yaml`; nothing here reads a clock or a disk. */
export { canonical, type Citation, contains, type FoundCitation } from './citation.js'
export { type Law, lawAt, type Organisatie } from './law.js'
export { link } from './link.js'
export { findStatutes } from './names.js'
export { findCitations, parseCitation } from './parse.js'
export type * from './types.js'
export { canonicalOf, inWords } from './words.js'
