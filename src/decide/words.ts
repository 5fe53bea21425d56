/** Words that join others and say nothing by themselves. */
const SMALL = new Set('de het een t der den des van voor in bij met en of aan te door op tot uit om naar over als die dat zin volgens'.split(' '))

/** Endings in which forms of one word differ, longest first: `uitvoering`, `uitvoeren`; `scholen`, `school`. */
const ENDINGS = ['ingen', 'ing', 'en', 's', 'e']
const SHORTEST_STEM = 3

/** The words of a text, without accents, capitals, signs and small words: `de Raad voor de Kinderbescherming` has two. */
export function words(text: string): string[] {
  return plain(text).filter((word) => !SMALL.has(word))
}

/** As `words`, small words included. */
export function plain(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
}

/** What forms of one word share: `gemeenten` and `gemeente`, `raden` and `raad`. */
export function stem(word: string): string {
  let cut = word
  for (const ending of ENDINGS) {
    if (!cut.endsWith(ending) || cut.length - ending.length < SHORTEST_STEM || cut.endsWith('ts')) continue
    cut = cut.slice(0, -ending.length)
    if (ending !== 's') break
  }
  // A long vowel is written twice in a closed syllable, a consonant after a short one: `school` and `scholen`, `gezin` and `gezinnen`.
  return cut.replace(/([aeou])\1/g, '$1').replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1')
}

/** A shorter part is in too many words to say anything. */
const SHORTEST_PART = 5
const SHORTEST_BEGINNING = 7

/** Whether a word of a text answers one that was asked for: `registratie` does `registreren`, `gezondheidsgegevens` does `gezondheid`. */
function related(asked: string, there: string): boolean {
  const [a, t] = [stem(asked), stem(there)]
  const [short, long] = a.length < t.length ? [a, t] : [t, a]
  if (a === t) return true
  // The first part of a compound says which kind is asked for: another `maatregel` is no `kinderbeschermingsmaatregel`.
  if (short.length >= SHORTEST_PART && (short === a ? long.includes(short) : long.startsWith(short))) return true
  return short.length >= SHORTEST_BEGINNING && long.startsWith(short.slice(0, SHORTEST_BEGINNING)) && long.length - short.length < SHORTEST_PART
}

/** Words in which people ask for data and purposes, with those that documents use. */
const ASKED_AS: Record<string, string[]> = { naw: ['naam', 'adresgegevens'], kinderbeschermingsmaatregel: ['kb'], jeugdreclasseringsmaatregel: ['jr'] }
/** What a question says without asking for anything. */
const EMPTY = new Set(['gegevens', 'gegeven', 'persoonsgegevens', 'informatie', 'doel'])

/** Whether a text has every word of a question, in some form. A question without words is in every text. */
export function has(text: string, question: string): boolean {
  const there = words(text)
  const asked = words(question).filter((word) => !EMPTY.has(word))
  return asked.every((word) => there.some((other) => related(word, other)) || (ASKED_AS[word]?.every((part) => there.some((other) => related(part, other))) ?? false))
}
