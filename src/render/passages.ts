import { passageHash } from './document.js'

/** A passage as it stands in a page. */
export interface FoundPassage {
  id: string
  /** The hash that the page says it has. */
  hash: string
  text: string
  /** Where the page says that it came from. */
  herkomst: string
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

/** The passages of a page that avg made, whoever changed it since. */
export function readPassages(page: string): FoundPassage[] {
  const found: FoundPassage[] = []
  for (const match of page.matchAll(/<([a-z][a-z0-9]*)\s([^<>]*)>/g)) {
    const attributes = attributesOf(match[2]!)
    const id = attributes.get('data-p')
    const hash = attributes.get('data-hash')
    if (id === undefined || hash === undefined) continue
    const start = match.index + match[0].length
    found.push({ id, hash, text: textOf(page.slice(start, closing(page, match[1]!, start))), herkomst: attributes.get('data-bron') ?? '' })
  }
  return found
}

/** Passages that no longer say what their hash is of. */
export function alteredPassages(found: readonly FoundPassage[]): FoundPassage[] {
  return found.filter(({ hash, text }) => passageHash(text) !== hash)
}

/** What a page says of itself: `avg-register`, `avg-versie` and the like. */
export function metaOf(page: string): Map<string, string> {
  const head = page.slice(0, Math.max(0, page.indexOf('</head>')))
  return new Map(
    [...head.matchAll(/<meta ([^<>]*)>/g)].flatMap((match) => {
      const attributes = attributesOf(match[1]!)
      const name = attributes.get('name')
      return name?.startsWith('avg-') ? [[name.slice('avg-'.length), attributes.get('content') ?? ''] as const] : []
    }),
  )
}

function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/([a-z][a-z-]*)="([^"]*)"/g)].map((match) => [match[1]!, decoded(match[2]!)]))
}

/** Where the element that opened ends, elements of the same name within it counted. */
function closing(page: string, name: string, start: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])[^<>]*>`, 'g')
  tags.lastIndex = start
  let depth = 1
  for (let match = tags.exec(page); match; match = tags.exec(page)) {
    depth += match[1] === '' ? 1 : -1
    if (depth === 0) return match.index
  }
  return page.length
}

function textOf(markup: string): string {
  return decoded(markup.replace(/<[^<>]*>/g, ''))
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
