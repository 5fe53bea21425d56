import type { Builder } from '../../builder.js'
import type { Run } from '../../runs.js'

/** `4`, `4 en 5`, `4 t/m 9`: what stands next to each other is said as one. */
function spans(b: Builder, places: readonly number[], shown: (place: number) => string): string {
  const sorted = [...new Set(places)].sort((one, other) => one - other)
  const parts: string[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (sorted[to + 1] === sorted[to]! + 1) to++
    if (to - from >= 2) parts.push(b.words.word('tot_en_met', { van: shown(sorted[from]!), tot: shown(sorted[to]!) }))
    else parts.push(...sorted.slice(from, to + 1).map(shown))
    from = to + 1
  }
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
}

/** Findings by their numbers in the report. */
export function findingNumbers(b: Builder, numbers: readonly number[]): Run[] {
  return b.words.say(new Set(numbers).size === 1 ? 'bevinding' : 'bevindingen', { nummers: spans(b, numbers, String) })
}

/** Activities by the numbers that their ids begin with, in so far as they have them; by name otherwise. */
export function activityNumbers(b: Builder, ids: readonly string[], all: ReadonlyMap<string, string>): string {
  const order = [...all.keys()]
  const shown = (place: number): string => /^(\d+)-/.exec(order[place]!)?.[1] ?? all.get(order[place]!)!
  return spans(b, ids.map((id) => order.indexOf(id)).filter((place) => place !== -1), shown)
}
