import { PRIVATE_WORDS, privateDataIn } from '../../lint/private-data.js'

/** Why a text may not go into a record, as a sentence: it holds data of a person. Never the data themselves. */
export function refusal(text: string): string | undefined {
  const kinds = [...privateDataIn(text)].map((kind) => PRIVATE_WORDS[kind])
  if (kinds.length === 0) return undefined
  const said = kinds.length === 1 ? kinds[0]! : `${kinds.slice(0, -1).join(', ')} en ${kinds.at(-1)!}`
  return `Hier staat ${said}. Schrijf wat er gebeurde en niet wie het was, bijvoorbeeld ‘een cliënt’.`
}

/** The texts of a value with where they stand. */
export function textsOf(value: unknown, place = ''): { plaats: string; tekst: string }[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ plaats: place, tekst: String(value) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, place === '' ? key : `${place}/${key}`))
}
