import { AvgError } from '../../core/error.js'

const DEEPEST = 20

/**
 * JSON from anyone. A key that stands twice in one object is refused, because reading it would drop the first without a
 * word; so is what is nested deeper than any register.
 *
 * @throws AvgError that names the file and the line.
 */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  const text = decode(bytes, name)
  scan(text, name)
  try {
    return JSON.parse(text)
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1]
    throw new AvgError(`\`${name}\` is geen goede JSON${at === undefined ? '' : `: zie regel ${lineAt(text, Number(at))}`}. Maak de export opnieuw.`)
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new AvgError(`\`${name}\` is geen tekst in UTF-8. Maak de export opnieuw.`)
  }
}

/** One pass over the signs, before anything is built from them. */
function scan(text: string, name: string): void {
  const open: (Set<string> | undefined)[] = []
  const sign = /"(?:[^"\\]|\\.)*"|[{}[\]]/gsu
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const [token] = match
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : undefined)
      if (open.length > DEEPEST) throw new AvgError(`\`${name}\` gaat op regel ${lineAt(text, match.index)} meer dan ${DEEPEST} lagen diep. Zo ziet geen register eruit; avg leest het niet.`)
    } else if (token === '}' || token === ']') open.pop()
    else {
      const keys = open.at(-1)
      if (!keys || !/^\s*:/.test(text.slice(sign.lastIndex, sign.lastIndex + 40))) continue
      const key = unescaped(token)
      if (keys.has(key)) throw new AvgError(`In \`${name}\` staat ${token.slice(0, 60)} twee keer in hetzelfde onderdeel: zie regel ${lineAt(text, match.index)}. Haal er een weg.`)
      keys.add(key)
    }
  }
}

/** `"\\u004eaam"` is the same key as `"Naam"`. */
function unescaped(token: string): string {
  try {
    return JSON.parse(token) as string
  } catch {
    return token
  }
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
