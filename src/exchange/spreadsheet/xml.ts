import { AvgError } from '../../core/error.js'

/** What somebody wants to know of an XML file. Names have the prefix that the format's own specification uses, whatever the file uses. */
export interface Handlers {
  open?: (name: string, attributes: ReadonlyMap<string, string>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

const MAX_DEPTH = 256
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const OOXML = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'

/** The prefixes of the specifications. What stands in a namespace that is not here keeps its own, after a `?`. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OOXML}/spreadsheetml/2006/main`, ''],
  [`${STRICT}/spreadsheetml/main`, ''],
  [`${OOXML}/package/2006/relationships`, ''],
  [`${OOXML}/package/2006/content-types`, ''],
  [`${OOXML}/officeDocument/2006/relationships`, 'r:'],
  [`${STRICT}/officeDocument/relationships`, 'r:'],
  ...['office', 'table', 'text', 'script', 'presentation', 'manifest'].map((name) => [`${ODF}${name}:1.0`, `${name}:`] as const),
  [`${ODF}drawing:1.0`, 'draw:'],
  ['http://www.w3.org/1999/xlink', 'xlink:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
])

/** Walks through an XML file that may come from anyone: no DTD, no entities but the five of XML itself, in UTF-8, and well-formed. */
export function scanXml(bytes: Uint8Array, part: string, { open, close, text }: Handlers): void {
  const damaged = () => new AvgError(`Het onderdeel \`${part}\` van dit bestand is beschadigd. Open het in uw spreadsheetprogramma, sla het opnieuw op en lever dat aan.`)
  const xml = decode(bytes, damaged)
  const decodeText = (raw: string) => (raw.includes('&') ? raw.replace(/&([^;]*);?/g, (_, name: string) => entity(name, damaged)) : raw)
  const stack: { raw: string; name: string; scope: Scope }[] = []
  let scope: Scope = { '': '?', xml: 'xml:' }
  let roots = 0
  let at = 0
  const until = (end: string, from: number) => {
    const found = xml.indexOf(end, from)
    if (found < 0) throw damaged()
    return found
  }
  const say = (content: string) => {
    if (stack.length > 0) text?.(content)
    else if (content.trim() !== '') throw damaged()
  }
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const next = xml.indexOf('<', at)
      const end = next < 0 ? xml.length : next
      say(decodeText(xml.slice(at, end)))
      at = end
    } else if (xml.startsWith('<!--', at)) at = until('-->', at + 4) + 3
    else if (xml.startsWith('<![CDATA[', at)) {
      const end = until(']]>', at)
      say(xml.slice(at + 9, end))
      at = end + 3
    } else if (xml.startsWith('<!', at)) throw new AvgError(`In het onderdeel \`${part}\` van dit bestand staat een DTD. Die hoort daar niet; avg leest het bestand niet.`)
    else if (xml.startsWith('<?', at)) at = until('?>', at) + 2
    else if (xml[at + 1] === '/') {
      const end = until('>', at)
      const top = stack.pop()
      if (top?.raw !== xml.slice(at + 2, end).trimEnd()) throw damaged()
      close?.(top.name)
      scope = top.scope
      at = end + 1
    } else {
      TAG.lastIndex = at
      const tag = TAG.exec(xml)
      if (!tag || (stack.length === 0 && ++roots > 1) || stack.length >= MAX_DEPTH) throw damaged()
      const [whole, raw, inside, empty] = tag as unknown as [string, string, string, string]
      const attributes = new Map<string, string>()
      for (const [, name, double, single] of inside.matchAll(ATTRIBUTE)) {
        if (attributes.has(name!) || (double ?? single!).includes('<')) throw damaged()
        attributes.set(name!, decodeText((double ?? single!).replace(/[\t\n\r]/g, ' ')))
      }
      const before = scope
      scope = inner(scope, attributes)
      const name = raw.includes(':') ? canonical(raw, scope) : `${scope['']}${raw}`
      open?.(name, new Map([...attributes].map(([key, value]) => [canonical(key, scope), value])))
      if (empty) {
        close?.(name)
        scope = before
      } else stack.push({ raw, name, scope: before })
      at += whole.length
    }
  }
  if (stack.length > 0 || roots === 0) throw damaged()
}

const NAME = '[^\\s<>/="\'&!?]+'
const TAG = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"]*"|'[^']*')){0,300})\\s*(/?)>`, 'y')
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g')

/** Prefix in the file to prefix in the specification. */
type Scope = Readonly<Record<string, string>>

function inner(scope: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let made: Record<string, string> | undefined
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    made ??= { ...scope }
    const prefix = name.slice(6)
    made[prefix] = PREFIXES.get(value) ?? `?${prefix}:`
  }
  return made ?? scope
}

/** Attributes without a prefix belong to their element, not to the namespace of the file. */
function canonical(raw: string, scope: Scope): string {
  const colon = raw.indexOf(':')
  if (colon < 0) return raw
  const prefix = raw.slice(0, colon)
  return `${Object.hasOwn(scope, prefix) ? scope[prefix]! : `?${prefix}:`}${raw.slice(colon + 1)}`
}

function entity(name: string, damaged: () => AvgError): string {
  if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name]!
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name)
  if (!number) throw damaged()
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
  if (code > 0x10ffff) throw damaged()
  const character = String.fromCodePoint(code)
  if (notInXml(character)) throw damaged()
  return character
}

function decode(bytes: Uint8Array, damaged: () => AvgError): string {
  let xml: string
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw damaged()
  }
  const encoding = /^<\?xml[^>]*encoding\s*=\s*["']([^"']*)/.exec(xml)?.[1]
  if ((encoding && !/^utf-?8$/i.test(encoding)) || notInXml(xml)) throw damaged()
  return xml
}

/** The first character that XML cannot hold: control characters, halves of characters, and two that are none. */
export function notInXml(text: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about.
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.exec(text)?.[0]
}

/** Text as it stands in an element or between double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? `&#${character.charCodeAt(0)};`)
}
