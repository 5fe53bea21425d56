import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** The files of one register as plain values: `register` and every activity by its id. */
export function load(register: string): Record<string, unknown> {
  const folder = fileURLToPath(new URL(`../../registers/${register}/`, import.meta.url))
  const read = (path: string): unknown => parse(readFileSync(folder + path, 'utf8'))
  const activities = readdirSync(`${folder}verwerkingen`).map((name) => [name.replace(/\.yaml$/, ''), read(`verwerkingen/${name}`)])
  return { register: read('register.yaml'), ...Object.fromEntries(activities) }
}

/** The value at `doelen/jeugdhulp/soort`: keys, ids of list items, or the position of an item that has no id. */
export function at(value: unknown, path: string): unknown {
  return path.split('/').reduce((found, step) => children(found).find(([key]) => key === step)?.[1], value)
}

/** Every place that holds a value and that none of the paths names or contains. Ids are how we name things, not facts. */
export function uncovered(value: unknown, paths: readonly string[], here = ''): string[] {
  if (here !== '' && paths.includes(here)) return []
  const below = children(value)
  if (below.length === 0) return here.endsWith('/id') ? [] : [here]
  return below.flatMap(([key, child]) => uncovered(child, paths, here === '' ? key : `${here}/${key}`))
}

function children(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [idOf(item) ?? String(index), item])
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : undefined
}
