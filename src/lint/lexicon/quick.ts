import { wordsIn } from '../../law/index.js'

/** A cheap test before a dear one: whether a text can hold any of these words or phrases, by the beginning of each. */
export function quickTest(phrases: readonly string[]): RegExp {
  const beginnings = phrases.map((phrase) => wordsIn(phrase)[0]?.toLowerCase() ?? '').filter(Boolean)
  return new RegExp([...new Set(beginnings)].join('|') || '(?!)', 'i')
}
