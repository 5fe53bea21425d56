import type { Bijzonder } from '../../register/generated/types.js'

/** The special categories of article 9(1), with the words that name them in three languages. */
const WORDS: readonly [id: string, words: RegExp][] = [
  ['ras-of-etnische-afkomst', /\bras\b|etnisch|etnicit|ethnic|racial|ethnique|raciale/iu],
  ['politieke-opvattingen', /politiek|political|politique/iu],
  ['religie-of-levensbeschouwing', /religi|godsdienst|levensovertuiging|levensbeschouw|philosophical|philosophique/iu],
  ['vakbond', /vakbond|vakvereniging|trade.union|syndical/iu],
  ['genetisch', /genetisch|genetic|génétique/iu],
  ['biometrisch', /biometri|biométri/iu],
  ['gezondheid', /gezondheid|medisch|health|medical|santé|médica/iu],
  ['seksualiteit', /seksue|seksual|sex life|sexual|sexuelle/iu],
]

/** The special categories that a text names. */
export function specialCategories(text: string): string[] {
  return WORDS.flatMap(([id, words]) => (words.test(text) ? [id] : []))
}

/** One category as a word, more as a list. */
export function categorieen(ids: readonly string[]): Bijzonder {
  return (ids.length === 1 ? ids[0]! : [...ids]) as Bijzonder
}
