/** Words that say nothing about the subject of a sentence. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'aan als bij binnen de deze die dit door een en er het hun ieder in is met naar of om onder ons onze op over per rond rondom te ter ten tot uit van via voor worden wordt zijn'.split(' '),
)
