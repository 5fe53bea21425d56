/** How easy a text reads. */
export interface Readability {
  sentences: number
  words: number
  wordsPerSentence: number
  /** Words of the longest sentence. */
  longest: number
  /** Flesch-Douma: 0 is very hard, 100 very easy; plain language (B1) is about 60 or more. */
  score: number
}

/** Sounds that are one syllable though they are written with more vowels, the longest first. */
const VOWELS = /aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|ij|ei|ui|au|ou|eu|[aeiouyáàéèêëíïóöúü]/gu

/** Measures texts as a reader meets them: links and articles count as the words that they are. */
export function readability(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const lengths = sentences.map((sentence) => wordsOf(sentence).length)
  if (words.length === 0) return { sentences: 0, words: 0, wordsPerSentence: 0, longest: 0, score: 100 }
  const wordsPerSentence = words.length / sentences.length
  // Douma 1960: 206,84 − 0,77 × lettergrepen per 100 woorden − 0,93 × woorden per zin.
  const score = 206.84 - 77 * (syllables / words.length) - 0.93 * wordsPerSentence
  return { sentences: sentences.length, words: words.length, wordsPerSentence: round(wordsPerSentence), longest: Math.max(...lengths), score: round(score) }
}

/** A colon begins what is listed: that reads as a sentence of its own. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?:])\s+/u).map((part) => part.trim()).filter((part) => wordsOf(part).length > 0)
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []
}

/** A number or abbreviation is said in about as many syllables as it has signs, two at most. */
function syllablesOf(word: string): number {
  return Math.max(1, word.toLowerCase().match(VOWELS)?.length ?? Math.min(2, word.length))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
