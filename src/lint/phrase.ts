import { remembered } from '../law/index.js'

/** `a, b en c`: names in a sentence. */
export function list(items: readonly string[], last = 'en'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)!}`
}

const LONGEST = 80

/** A text of the register as a message quotes it: on one line, cut after a whole word when it is long. */
export function short(text: string, longest = LONGEST): string {
  return longest === LONGEST ? quoted(text) : cutAt(text, longest)
}

const quoted = remembered((text) => cutAt(text, LONGEST))

function cutAt(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line.replace(/[.;:,]$/, '')
  const cut = line.slice(0, longest)
  const end = cut.lastIndexOf(' ')
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[.;:,]$/, '')} …`
}

/** `a, b en 4 andere`: the first of many names in a sentence. */
export function several(items: readonly string[], most = 3): string {
  return list(items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} andere`] : items)
}
